import type { Chart, Found } from '../pattern/chart.js';
import { clean, fold } from '../text/fold.js';
import { Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import type { PersonValue } from './persons.js';
import { isName } from './walk.js';

const FILE = 'grammar/given-names';
/** Listed names that a lone syllable must not be cut from. */
const LONGER: ReadonlySet<string> = new Set([
  'organization',
  'location',
  'position',
  'event',
  'document',
  'rank',
  'office',
  'orghead',
  'person',
]);

/** The given names of the full names of a text: the last syllable, as a key. */
function givenNames(chart: Chart): Map<string, Found> {
  const given = new Map<string, Found>();
  for (const person of chart.all('person')) {
    const value = person.value as PersonValue;
    if (!value.full || person.confidence < 0.8) continue;
    const key = fold(value.name.slice(value.name.lastIndexOf(' ') + 1));
    if (!given.has(key)) given.set(key, person);
  }
  return given;
}

/** Does the token open a sentence, where every word has its capital? */
function opensSentence(chart: Chart, at: number, from: number): boolean {
  if (at === from) return true;
  const { shape, text, start } = chart.tokens;
  return shape[at - 1] === Shape.mark && '.!?…:;“"-'.includes(text[start[at - 1] as number] as string);
}

/** `Lỳ móc nối …`: a given name alone, once the article has told the full name. */
export const givenNameGrammar: Grammar = {
  file: FILE,
  kinds: ['person'],
  scan(chart) {
    const given = givenNames(chart);
    if (!given.size) return;
    const keys = new Map<string, string>();
    const { text, start, end, shape } = chart.tokens;
    const found: Found[] = [];
    for (const section of chart.sections) {
      if (section.capitals) continue;
      for (let at = section.start; at < section.end; at++) {
        if (
          shape[at] !== Shape.title ||
          isName(chart, at + 1, section.end) ||
          (at > section.start && isName(chart, at - 1, section.end))
        )
          continue;
        const form = text.slice(start[at], end[at]);
        let key = keys.get(form);
        if (key === undefined) keys.set(form, (key = fold(form)));
        const full = given.get(key);
        if (!full || chart.at(at).some((f) => LONGER.has(f.kind) && !f.weak && (f.end > at + 1 || f.kind === 'person')))
          continue;
        if (opensSentence(chart, at, section.start) && opensWord(chart, at)) continue;
        found.push({
          kind: 'person',
          start: at,
          end: at + 1,
          rule: `${FILE}: given name`,
          value: { name: clean(form), full: false } satisfies PersonValue,
          parts: [full],
          confidence: 0.75,
        });
      }
    }
    for (const one of found) chart.add(one);
  },
};

/** At the head of a sentence a syllable that is also a word of the language is not taken for a name. */
const opensWord = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => (f.kind !== 'surname' && f.kind !== 'given-name') || f.entry?.word === true);
