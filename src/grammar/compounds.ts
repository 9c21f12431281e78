import type { Chart, Found } from '../pattern/chart.js';
import { wordAt, words } from './times-match.js';

/** Words that make another word with the last one of a compound: in `4 năm học tập` four years are told, not school years. */
const TAKEN: Readonly<Record<string, ReadonlySet<string>>> = {
  học: words('tập hành hỏi lực nghề việc thuật bổng phí sinh'),
  công: words('bố khai chiếu tác du diễn nghiệp an ty đoàn trình cộng'),
};

/** Does the next word take the last one of a compound noun away: `năm học | tập`? */
export const isTaken = (chart: Chart, { end, start }: Found, limit: number): boolean =>
  end > start + 1 && end < limit && TAKEN[wordAt(chart, end - 1)]?.has(wordAt(chart, end)) === true;

/** The counted compound that begins with the unit of time at a token: `năm học`, `năm ánh sáng`, `ngày công`. */
export function compoundOfTime(chart: Chart, at: number, end: number, limit: number): Found | undefined {
  for (const found of chart.at(at)) {
    if (found.end <= end) return undefined;
    const noun = found.kind === 'classifier' && found.entry?.counted !== false;
    if ((noun || (found.kind === 'unit' && !found.weak)) && found.end <= limit && !isTaken(chart, found, limit))
      return found;
  }
  return undefined;
}
