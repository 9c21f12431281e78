import type { Chart } from '../pattern/chart.js';
import { rule } from '../pattern/rules.js';
import { Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { isMark, isName, wordAt } from './walk.js';

const FILE = 'grammar/appellations';

/** What the chart holds for a `degree`. */
export interface DegreeValue {
  degrees: string[];
}

/** `Lê Minh Tân, tiến sĩ luật học`: behind a name and a mark. */
const behindName = (chart: Chart, at: number): boolean =>
  at > 1 && /^[,(–-]$/.test(wordAt(chart, at - 1)) && isName(chart, at - 2, at - 1);

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
        const small = spelled && chart.tokens.shape[match.start] === Shape.lower;
        if (!names && !spelled && degrees.length < 2 && !isMark(chart, end, ',')) return undefined;
        // `đào tạo kỹ sư, thạc sĩ`, `các bác sĩ`: nobody's
        if (small && (!names || isMark(chart, end - 1, '.')) && !behindName(chart, match.start)) return undefined;
        return { degrees: degrees.map((found) => String(found.entry?.degree ?? found.entry?.name)) };
      },
    }),
  ],
};
