import type { Chart, Found } from '../pattern/chart.js';
import { rule } from '../pattern/rules.js';
import { canonical } from '../text/fold.js';
import { Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { quotationEnd } from './tails.js';

/** What the chart holds for an `award`. */
export interface AwardValue {
  award: string;
  grade?: string;
}

/** Words for decorations that have their title behind them in quotation marks. */
const TITLED = /^(kỷ niệm chương|huy hiệu|huy chương|danh hiệu|giải thưởng|giải|cúp|bằng|cờ)$/;

/** `Kỷ niệm chương “Vì sự nghiệp giáo dục”`, `danh hiệu “Gia đình văn hóa”`. */
function titled(chart: Chart, head: Found): Found | undefined {
  const award = String(head.entry?.award ?? '');
  if (!TITLED.test(award) || head.entry?.grade !== undefined || chart.tokens.shape[head.end + 1] === Shape.lower)
    return undefined;
  const end = quotationEnd(chart, head.end, chart.sectionAt(head.start).end);
  if (end === head.end) return undefined;
  const title = canonical(chart.text(head.end + 1, end - 1)).toLowerCase();
  return {
    kind: 'award',
    start: head.start,
    end,
    rule: 'grammar/awards: title in quotation marks',
    // a title is the award itself, any other word is a part of its name
    value: { award: award === 'danh hiệu' ? title : `${award} ${title}` } satisfies AwardValue,
    parts: [head],
    confidence: 0.9,
  };
}

/** Decorations of a grade, or with their title in quotation marks; others are found by the lexicon alone. */
export const awardGrammar: Grammar = {
  file: 'grammar/awards',
  kinds: ['award'],
  scan(chart) {
    const found: Found[] = [];
    for (const { start, end } of chart.sections) {
      for (let at = start; at < end; at++) {
        const head = chart.longest(at, 'award');
        const one = head && titled(chart, head);
        if (one) found.push(one);
      }
    }
    for (const one of found) chart.add(one);
  },
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
