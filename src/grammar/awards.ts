import { rule } from '../pattern/rules.js';
import { canonical } from '../text/fold.js';
import type { Grammar } from './grammar.js';

/** What the chart holds for an `award`. */
export interface AwardValue {
  award: string;
  grade?: string;
}

/** Decorations of a grade; those without one are found by the lexicon alone. */
export const awardGrammar: Grammar = {
  file: 'grammar/awards',
  kinds: ['award'],
  rules: [
    rule({
      name: 'award of a grade',
      kind: 'award',
      examples: ['Huân chương Lao động hạng Nhì', 'Huân chương Chiến công hạng Nhất'],
      pattern: '{award} hạng ( nhất | nhì | ba | tư | đặc biệt )',
      value(match): AwardValue {
        const award = match.one('award');
        const grade = match.chart.text((award?.end ?? match.start) + 1, match.end);
        return {
          award: String(award?.entry?.award ?? award?.entry?.name).toLowerCase(),
          grade: canonical(grade).toLowerCase(),
        };
      },
    }),
  ],
};
