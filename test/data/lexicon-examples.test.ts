import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formsOf, readLists } from '../../data/build/lexicon.js';
import { type LexicalMatch, Lexicon } from '../../src/lexicon/lexicon.js';
import { builtInLexicon } from '../../src/library.js';
import { tokenize } from '../../src/text/tokens.js';

const lexicon = builtInLexicon();
const lists = readLists(fileURLToPath(new URL('../../data/lexicon', import.meta.url)));

/** Keys of the entries of a kind that are found anywhere in a phrase. */
function foundIn(phrase: string, kind: string): string[] {
  const tokens = tokenize(phrase, lexicon.vocabulary);
  const found: LexicalMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const here: LexicalMatch[] = [];
    lexicon.lookup(tokens, at, tokens.length, false, here);
    found.push(...here);
  }
  return found.filter(({ entry }) => entry.kind === kind).map(({ entry }) => entry.key);
}

describe('every entry is found in its examples, and by every way to write it', () => {
  for (const [file, list] of lists) {
    if (list.lookup === false) continue;
    it(file, () => {
      const missed: string[] = [];
      for (const source of list.entries) {
        const { entry, forms } = formsOf(list, source);
        for (const phrase of [...(source.examples ?? []), ...forms.map((form) => form.text)]) {
          if (!foundIn(phrase, entry.kind).includes(entry.key)) missed.push(`${entry.key}: «${phrase}»`);
        }
      }
      expect(missed).toEqual([]);
    });
  }
});

describe('the packed lexicon', () => {
  it('holds what was packed', () => {
    const entries = [...lists.values()].flatMap((list) => list.entries.map((entry) => formsOf(list, entry)));
    const plain = Lexicon.build(entries);
    const text = 'Thứ trưởng Bộ Công an, Thượng tướng Lê Minh Hà dự Hội nghị tại TP. Hồ Chí Minh, tỉnh Nghệ An.';
    for (const one of [plain, lexicon]) expect(keysIn(one, text)).toEqual(keysIn(plain, text));
    expect(keysIn(lexicon, text)).toContain('office thu-truong');
  });
});

function keysIn(one: Lexicon, text: string): string[] {
  const tokens = tokenize(text, one.vocabulary);
  const found: LexicalMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const here: LexicalMatch[] = [];
    one.lookup(tokens, at, tokens.length, false, here);
    found.push(...here);
  }
  return found
    .map(({ entry }) => `${entry.kind} ${entry.key}`)
    .filter((key) => !/^(field|trigger|nottrigger) /.test(key))
    .sort();
}
