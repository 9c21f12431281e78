import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/grammar/levels.js';
import { tailEnd } from '../../src/grammar/tails.js';
import { builtInLexicon } from '../../src/library.js';
import { Recognizer } from '../../src/recognize.js';
import { tokenize } from '../../src/text/tokens.js';

const lexicon = builtInLexicon();
const recognizer = new Recognizer(lexicon, LEVELS, tailEnd);

/** Does the rule or lexeme cover the whole phrase with its kind? */
function covers(phrase: string, kind: string, rule: string): boolean {
  const tokens = tokenize(phrase, lexicon.vocabulary);
  const chart = recognizer.recognize(tokens, [{ block: 'paragraph', start: 0, end: tokens.length, capitals: false }]);
  return chart.at(0).some((found) => found.kind === kind && found.end === tokens.length && found.rule === rule);
}

describe('every rule and lexeme covers its own examples whole', () => {
  for (const grammar of LEVELS.flat()) {
    for (const { name, kind, examples } of [...(grammar.rules ?? []), ...(grammar.lexemes ?? [])]) {
      it(`${grammar.file}: ${name} has examples`, () => expect(examples.length).toBeGreaterThan(0));
      it.each(examples.map((example) => [example]))(`${grammar.file}: ${name} covers «%s»`, (example) => {
        expect(covers(example, kind, `${grammar.file}: ${name}`)).toBe(true);
      });
    }
  }
});
