import { rule } from '../pattern/rules.js';
import type { Grammar } from './grammar.js';
import { isMark, isName } from './walk.js';

const FILE = 'grammar/appellations';

/** What the chart holds for a `degree`. */
export interface DegreeValue {
  degrees: string[];
}

/** Ranks are found by the lexicon alone; degrees are chained here. */
export const degreeGrammar: Grammar = {
  file: FILE,
  kinds: ['degree'],
  rules: [
    rule({
      name: 'chain of degrees',
      kind: 'degree',
      examples: ['PGS.TS', 'GS. TSKH', 'TS.', 'PGS, TS'],
      pattern: '{degree} ( ( . | , | - )? {degree} )* .?',
      value(match): DegreeValue | undefined {
        const degrees = match.all('degree');
        const { chart, end } = match;
        // a degree stands before a name or a rank, or behind a name: `tàu BV 97xxx TS` has none
        const names =
          isName(chart, end, chart.tokens.length) ||
          chart.at(end).some((f) => f.kind === 'rank' || f.kind === 'surname');
        const spelled = degrees.some((found) => found.end - found.start > 1);
        if (!names && !spelled && degrees.length < 2 && !isMark(chart, end, ',')) return undefined;
        return { degrees: degrees.map((found) => String(found.entry?.degree ?? found.entry?.name)) };
      },
    }),
  ],
};
