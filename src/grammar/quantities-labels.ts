import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import type { NumberValue } from './numbers.js';
import { type Counted, keyAt } from './quantities-counted.js';

/** Words whose number is their name: `tầng 9`, `lớp 12`, `tháng 7`, `khoản 2`. What follows is not counted by it. */
const LABELS = new Set(
  (
    'thứ số tầng quận lớp khóa hạng cấp tháng ngày năm quý tuần mùng mồng điều khoản mục chương bài trang lộ ngõ ngách hẻm ' +
    'thôn ấp xóm phố loại kỳ vòng lần giờ phút h top covid km bảng khối quyển độ đợt hiệp giải điểm đoạn tập phần mùa'
  ).split(' '),
);
/** Groups that may be numbered within a place: `tổ 5 phường …` but `tổ 5 người`. */
const GROUPS = new Set('tổ khu đội khóm bản làng phường nhà lô thửa'.split(' '));
const PLACES = new Set('xã phường thôn huyện quận tỉnh thị thành đường phố ấp khu khóm bản làng'.split(' '));
/** Before `năm` it is the noun: `mỗi năm người dân …`. */
const YEAR_OPENERS = new Set(
  'mỗi trong hằng hàng một vài nhiều các những từng đầu cuối giữa qua cả theo suốt đến từ hai ba bốn mấy mười chục trăm nghìn ngàn triệu cùng sang của này ngày'.split(
    ' ',
  ),
);
/** Before a label they make another word of it: `trong số 7 cặp đấu`, `tổng số 50 người`, `xếp hạng 50 thương hiệu`. */
const UNLABELLING = new Set('trong tổng con đa xếp được'.split(' '));
const JOINED = new Set(['/', '.', ',', '-', ':', '_']);

/** Is a number at this token glued to what stands before it: `29A-123`, `12/5`, `H5`? */
function isGlued(chart: Chart, at: number): boolean {
  const { gap, shape } = chart.tokens;
  if (at === 0 || gap[at] !== Gap.none) return false;
  if (shape[at - 1] !== Shape.mark) return true;
  return JOINED.has(keyAt(chart, at - 1)) && at > 1 && gap[at - 1] === Gap.none && shape[at - 2] !== Shape.mark;
}

/** `World Cup 2022`: the name of an edition ends in its year. */
const isNameBefore = (chart: Chart, start: number): boolean =>
  chart.tokens.shape[start - 1] !== Shape.lower && chart.tokens.shape[start - 1] !== Shape.mark;

/** `trong năm 2018 và 2019 …`: a number that looks like a year, with the word year before it. */
function followsYears(chart: Chart, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 6); at--) if (keyAt(chart, at) === 'năm') return true;
  return false;
}

/**
 * Is the number a name or an ordinal rather than a count?
 *
 * @param start - first token of the amount, a currency in front included
 */
export function isLabelled(chart: Chart, start: number, number: Found, counted: Counted): boolean {
  // RAM 6/8 GB: of two capacities the second has the unit
  const capacity = counted.found?.entry?.class === 'data' && keyAt(chart, start - 1) === '/';
  if (start === number.start && isGlued(chart, start) && !capacity) return true;
  const before = keyAt(chart, start - 1);
  const sameLine = chart.tokens.gap[start] === Gap.blank;
  if (!sameLine) return false;
  if (before === 'thứ') return true;
  // vào nghề từ năm 16 tuổi: an age
  if (counted.unit === 'tuổi' && !(number.value as NumberValue).words) return false;
  // giấy chứng nhận số CQ 486567: a series and its number
  if (chart.tokens.shape[start - 1] === Shape.upper && keyAt(chart, start - 2) === 'số') return true;
  const { words, value } = number.value as NumberValue;
  const alone = number.end === number.start + 1;
  if (words && alone && value === 5) return YEAR_OPENERS.has(before) || chart.tokens.shape[start - 1] === Shape.number;
  // bộ ba hạt nhân, một phần hai số; cả hai is a pronoun, and what follows it often a verb
  if (alone && value === 2 && before === 'cả') return true;
  if (words && alone) return before === 'bộ' || before === 'phần';
  if (!words && alone && value === 1 && keyAt(chart, number.end) === 'số') return true;
  if (counted.found?.kind === 'unit' && !counted.found.weak) return false;
  // a label's number is short and has no scale: the thousands of «được cấp 16.650 liều» are counted
  if (LABELS.has(before) && !words && alone && !UNLABELLING.has(keyAt(chart, start - 2))) return true;
  if (!words && alone && value >= 1900 && value < 2100) return isNameBefore(chart, start) || followsYears(chart, start);
  return !words && GROUPS.has(before) && PLACES.has(keyAt(chart, number.end));
}
