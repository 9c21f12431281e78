import { numbersGrammar } from '../../src/grammar/numbers.js';
import { tailEnd } from '../../src/grammar/tails.js';
import { timeLevels } from '../../src/grammar/times.js';
import { builtInLexicon } from '../../src/library.js';
import type { Found } from '../../src/pattern/chart.js';
import { Recognizer } from '../../src/recognize.js';
import { type ResolvedTime, resolveTimes } from '../../src/resolve/times.js';
import { sectionsOf } from '../../src/text/sections.js';
import { tokenize } from '../../src/text/tokens.js';
import type { Block } from '../../src/types.js';

const lexicon = builtInLexicon();
/** Numbers and times alone: what other grammars find beside them changes nothing here. */
const recognizer = new Recognizer(lexicon, [[numbersGrammar], ...timeLevels], tailEnd);

/** A time found in a text: the words, and what they mean. */
export interface ReadTime extends ResolvedTime {
  text: string;
  found: Found;
}

/** The times of a text, each paragraph a section. */
export function readTimes(text: string, reference?: string): ReadTime[] {
  const tokens = tokenize(text, lexicon.vocabulary);
  const paragraphs = [...text.matchAll(/\S(?:(?!\n\s*\n).)*/gsu)];
  const blocks = paragraphs.map(
    ({ 0: words, index }): Block => ({
      kind: 'paragraph',
      start: index,
      end: index + words.length,
    }),
  );
  const sections = sectionsOf(tokens, blocks);
  const chart = recognizer.recognize(tokens, sections);
  const times = [...chart.all('time')];
  const resolved = resolveTimes(times, { chart, reference });
  return times.map((found) => ({
    text: text.slice(tokens.start[found.start], tokens.end[found.end - 1]),
    found,
    ...(resolved.get(found) as ResolvedTime),
  }));
}
