/** A small world for the tests of patterns: a few listed words, and charts of texts over them. */
import { type EntryForms, Lexicon } from '../../src/lexicon/lexicon.js';
import { Chart, type Found, type Section } from '../../src/pattern/chart.js';
import type { TailEnd } from '../../src/pattern/match.js';
import { Recognizer } from '../../src/recognize.js';
import { tokenize } from '../../src/text/tokens.js';

const listed = (kind: string, ...forms: string[]): EntryForms[] =>
  forms.map((text) => ({ entry: { kind, key: text, name: text }, forms: [{ text }] }));

/** Two kinds whose entries overlap: both begin with the same words and have several lengths. */
export const LISTED: readonly EntryForms[] = [
  ...listed('office', 'trưởng phòng', 'phó', 'phó phòng', 'cục trưởng'),
  ...listed('body', 'phòng', 'phòng an ninh', 'an ninh', 'cục', 'phòng an ninh mạng'),
];

/** A tail ends before a comma, a full stop or `do`, and after four tokens at the latest. */
export const tailEnd: TailEnd = (chart, at, limit) => {
  let end = at;
  while (end < limit && end - at < 4 && !['.', ',', 'do'].includes(chart.text(end, end + 1))) end++;
  return end;
};

export const section = (start: number, end: number): Section => ({ block: 'paragraph', start, end, capitals: false });

/** A lexicon with numbers for the keys of rules; charts are made after the rules, as in the library. */
export function room(): { key(key: string): number; chart(text: string, borders?: readonly number[]): Chart } {
  const lexicon = Lexicon.build(LISTED);
  return {
    key: (key) => lexicon.vocabulary.add(key),
    chart(text, borders = []) {
      const tokens = tokenize(text, lexicon.vocabulary);
      const cuts = [0, ...borders.filter((b) => b > 0 && b < tokens.length).sort((a, b) => a - b), tokens.length];
      const sections = cuts.slice(1).map((end, i) => section(cuts[i] as number, end));
      return new Recognizer(lexicon, [], tailEnd).recognize(tokens, sections);
    },
  };
}

/** A chart that shows what is added to another, and keeps it from it. */
export function overhear(chart: Chart): { chart: Chart; added: Found[] } {
  const added: Found[] = [];
  const listener = new Chart(chart.tokens, chart.sections);
  listener.at = (start) => chart.at(start);
  listener.longest = (start, kind) => chart.longest(start, kind);
  listener.all = (kind) => chart.all(kind);
  listener.may = (start, bits) => chart.may(start, bits);
  listener.sectionAt = (at) => chart.sectionAt(at);
  listener.add = (found) => {
    added.push(found);
  };
  return { chart: listener, added };
}
