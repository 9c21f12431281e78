import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import { wordAt, words } from './times-match.js';
import type { Place } from './times-place.js';

/** A feast is spoken of with these: `Dịp Quốc Khánh`, `Tết Trung Thu`. */
const WITH_FEASTS = words(
  'dịp lễ tết ngày nhân mừng chào mùa đêm đón vào sau trước trong gần qua hết từ đến tới tháng như cứ mỗi khi vì do là và với theo suốt nghỉ đại hội hôm sáng trưa chiều tối cuối đầu giữa đây cận giáp sát thềm',
);
/** What is named after a day or a season: `đảo Ngày Mai`, `con phố Trung thu`, `công viên Mùa Hạ`. */
const NAMED = words('phố đảo viên viện trường quán hồ rạp hãng nhóm phim cầu ngõ');

/** Has one of the words a capital: `Bệnh viện 30 Tháng 4`, not `bệnh viện 30 ngày`? */
function named({ tokens }: Chart, { start, end }: Found): boolean {
  for (let at = start; at < end; at++) if (tokens.shape[at] === Shape.title) return true;
  return false;
}

/**
 * Are these words of time part of a name: `Nguyễn Quốc Khánh`, `Bưu điện Hoa Nam Buổi sáng`? They have a capital without
 * need, and stand behind another capital or behind what is named after days.
 */
export function isInName({ chart, found, section }: Place): boolean {
  const { shape, gap } = chart.tokens;
  const { start, end } = found;
  if (section.capitals || start === section.start || gap[start] !== Gap.blank) return false;
  const before = wordAt(chart, start - 1);
  if (NAMED.has(before) && named(chart, found)) return true;
  if (shape[start] !== Shape.title) return false;
  if (shape[start - 1] === Shape.number) return true;
  for (let at = start; at < end; at++) if (shape[at] !== Shape.title && shape[at] !== Shape.lower) return false;
  // a small word before, and no feast: `Bưu điện Hoa nam Buổi sáng`
  if (found.kind === 'daypart' && shape[start - 1] === Shape.lower) return true;
  if (shape[start - 1] !== Shape.title || WITH_FEASTS.has(before)) return false;
  const opens = start - 1 === section.start || shape[start - 2] === Shape.mark;
  // at the head of a sentence the word before has its capital from there
  return !opens || (end > start + 1 && shape[end - 1] === Shape.title);
}
