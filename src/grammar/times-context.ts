import type { Chart, Found, Section } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import { pointOf, wordOrNothing } from './times-match.js';
import type { Point } from './times-value.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A figure behind these is a point of time. */
const BEFORE_TIME = words('từ đến tới vào trước sau hôm hết kể lúc hồi qua sang dịp lễ mốc đợt tính suốt đêm tối sáng chiều trưa ngày là khoảng');
const FEASTS = words('dịp lễ hôm ngày mốc phiên sáng trưa chiều tối đêm');
/** What may follow a date; behind a fraction the whole is told: `từ 2/3 tổng số`. */
const GRAMMAR = words('đến tới và tại ở là do khi với theo này trở được để các vì nhưng cho thì mà có đã sẽ cũng năm hằng hàng nhằm trên trong sau trước khoảng từ hoặc bị không chưa vẫn');
/** A figure behind these is no date: numbers of things, streets, shares, scores. */
const BEFORE_NUMBER = words(
  'số đường tuyến lộ lô nhà ngõ hẻm kiệt lệ điểm thắng thua hòa cấp bậc km hạng lớp loại mục bản phố khóa phường tổ khu block dẫn điều khoản phòng mẫu mã tỷ tỉ trường viện viên vòng tầng thửa tờ hệ còn chiếm bằng gấp',
);
/** A figure of four digits behind these counts something or numbers it. */
const BEFORE_COUNT = words('có đạt hơn gần trên dưới ngoài thu nặng dài cao rộng sâu giá bán mua số được mã phòng mẫu lô tổng thêm cả với những các mất tới khoảng xe biển');
/** Behind a clock time or a length told alike: which of the two is told. */
const BEFORE_CLOCK = words('lúc hồi vào đến tới từ trước đúng tầm');
const BEFORE_LENGTH = words('trong suốt mất dài hơn sau thêm nhất đa tổng mỗi cứ liền tục quá gần trên dưới học làm ngủ chờ đợi bay thức khoảng cách đi chạy thời vòng chỉ chậm trễ gian');
const BEHIND_LENGTH = words('qua tới nữa trước sau liền liên đồng mỗi một làm bay chờ đi học lái chạy nghỉ trên để mới chơi');

const isMarkOrEnd = (chart: Chart, at: number, section: Section): boolean => at >= section.end || chart.tokens.shape[at] === Shape.mark;

const isWhole = (found: Found, section: Section): boolean => found.start === section.start && found.end >= section.end - 1;

/** Is something counted behind a figure: `1975 người`, `05/12 xã`? */
export function countsSomething(chart: Chart, at: number, section: Section): boolean {
  if (at >= section.end) return false;
  const { tokens } = chart;
  const char = tokens.text[tokens.start[at] as number] as string;
  if (char === '%' || char === '°') return true;
  if (tokens.shape[at] === Shape.number) return tokens.gap[at] !== Gap.none;
  return chart.at(at).some(({ kind, weak, start, end, entry }) => {
    if (kind === 'classifier' || kind === 'timeunit') return !weak && !(kind === 'timeunit' && start === end);
    return (kind === 'unit' && !weak) || (kind === 'numberword' && entry?.class === 'magnitude');
  });
}

/** Does a date end its phrase: before a mark, a name or a word of grammar? */
function endsPhrase(chart: Chart, at: number, section: Section): boolean {
  return isMarkOrEnd(chart, at, section) || chart.tokens.shape[at] !== Shape.lower || GRAMMAR.has(wordOrNothing(chart, at));
}

const textAt = (chart: Chart, at: number): string => chart.tokens.text.slice(chart.tokens.start[at], chart.tokens.end[at]);

/** Has the accepted time before, in the same breath, a day too: `30/4 và 1/5`? */
const continues = (chart: Chart, found: Found, before: Found | undefined): boolean =>
  before !== undefined && found.start - before.end === 1 && /^(,|và|-|–|;)$/.test(textAt(chart, before.end).toLowerCase());

/** A day and a month in figures alone: a date, a fraction, a score, the number of a house? */
export function isLoneDate(chart: Chart, found: Found, section: Section, before: Found | undefined): boolean {
  const { month = 0, day = 0 } = pointOf(found);
  const { tokens } = chart;
  const slash = '/∕⁄／'.includes(textAt(chart, found.start + 1));
  const previous = found.start > section.start ? wordOrNothing(chart, found.start - 1) : '';
  if (BEFORE_NUMBER.has(previous) || countsSomething(chart, found.end, section)) return false;
  if (continues(chart, found, before) && before?.value !== undefined) return slash;
  const bracketed = previous === '(' && wordOrNothing(chart, found.end) === ')';
  if (!slash) return bracketed && (tokens.end[found.start] as number) - (tokens.start[found.start] as number) === 2 && day > 12;
  if (isWhole(found, section) || bracketed) return true;
  if (day === 24 && month === 7) return false;
  const cue = BEFORE_TIME.has(previous);
  if (day > month) return cue || previous === '' || isMarkOrEnd(chart, found.end, section) || tokens.shape[found.start - 1] === Shape.mark || day > 12;
  const padded = textAt(chart, found.start).startsWith('0') || textAt(chart, found.end - 1).startsWith('0');
  return padded || FEASTS.has(previous) || (cue && (month > 10 || endsPhrase(chart, found.end, section)));
}

/** A lone figure of four digits: a year, or a number of something? */
export function isLoneYear(chart: Chart, found: Found, section: Section): boolean {
  const { year = 0 } = pointOf(found);
  const { tokens } = chart;
  const previous = found.start > section.start ? wordOrNothing(chart, found.start - 1) : '';
  const next = found.end < section.end ? wordOrNothing(chart, found.end) : '';
  if (countsSomething(chart, found.end, section)) return false;
  const bracketed = previous === '(' && (next === ')' || next === ',' || next === ';');
  if (bracketed || previous === 'sn' || previous === 'sinh') return year > 1000;
  if (year < 1900 || year > 2100 || previous === '') return false;
  if (BEFORE_COUNT.has(previous)) return false;
  if (tokens.shape[found.start - 1] === Shape.mark) return '”"»'.includes(previous);
  if (tokens.shape[found.start - 1] === Shape.number || tokens.gap[found.start] !== Gap.blank) return false;
  return next === '' || tokens.shape[found.end] !== Shape.number;
}

/** `hai giờ`, `24h`: a length of time, unless something says that it is an hour of the day. */
export function isLength(chart: Chart, found: Found, section: Section): boolean {
  const clock = pointOf(found);
  const spoken = found.parts.some((part) => part.kind === 'clocktime' && part.rule.includes('times-parts'));
  const previous = found.start > section.start ? wordOrNothing(chart, found.start - 1) : '';
  const next = found.end < section.end ? wordOrNothing(chart, found.end) : '';
  const first = textAt(chart, found.start);
  if (!spoken) return (clock.minute === undefined || clock.minute === 0) && clock.hour === 24 ? next === 'qua' || next === 'tới' || BEFORE_LENGTH.has(previous) : false;
  const twoBefore = found.start > section.start + 1 ? wordOrNothing(chart, found.start - 2) : '';
  if ((previous === 'đến' || previous === 'tới') && (twoBefore === 'lên' || twoBefore === 'dài')) return true;
  if (BEFORE_CLOCK.has(previous)) return (previous === 'đến' || previous === 'tới' || previous === 'từ') && /^\p{L}/u.test(first);
  if (BEHIND_LENGTH.has(next) || clock.second !== undefined) return true;
  if (BEFORE_LENGTH.has(previous)) return true;
  if (/^\p{L}/u.test(first)) return true;
  const hourOnly = found.end - found.start === 2;
  return hourOnly && (!/^(0\d|1\d|2[0-3])$/.test(first));
}

/** A part of the day without a day: `rạng sáng` tells one, `tối` only behind a word that asks for a time. */
export function isLonePart(chart: Chart, found: Found, section: Section): boolean {
  if (found.parts[0]?.entry?.alone === true || isWhole(found, section)) return true;
  if (found.entry?.alone === true) return true;
  const previous = found.start > section.start ? wordOrNothing(chart, found.start - 1) : '';
  const { value } = (found.entry ?? {}) as { value?: string };
  if (value === 'TNI') return previous === 'trong' || previous === 'giữa' || previous === 'lúc';
  return (previous === 'lúc' || previous === 'vào') && isMarkOrEnd(chart, found.end, section);
}

/** `thứ hai` in small letters: the day before Tuesday, or the second? */
export function isLoneWeekday(chart: Chart, found: Found, section: Section): boolean {
  const { shape } = chart.tokens;
  const weekday = found.parts[0] ?? found;
  if (weekday.weak) return false;
  const last = weekday.end - 1;
  const behind = wordOrNothing(chart, found.end - 1);
  // tuần tới, vừa qua tell a day; này, tới, sau follow ordinals too: `làn sóng thứ hai này`
  if (weekday.entry?.value === 7 || (found.end > weekday.end && (found.end > weekday.end + 1 || wordOrNothing(chart, found.start) === 'hôm' || behind === 'rồi'))) return true;
  if (shape[last] === Shape.title && !section.capitals) return true;
  if (isWhole(found, section)) return true;
  const previous = found.start > section.start ? wordOrNothing(chart, found.start - 1) : '';
  // in running text a line does not begin with a small letter
  if (found.start === section.start) return shape[found.start] === Shape.lower;
  if (previous === 'ngày') return weekday.entry?.value === 6 && shape[last] !== Shape.number;
  return ['vào', 'hôm', 'sáng', 'chiều', 'tối', 'đêm', 'trưa', 'từ', 'đến'].includes(previous);
}

const ARTICLE = words('những các nhiều mấy bao');

/** Spans that are none in their place: `những năm trước`, `đầu năm học`, `tuần trước khi`. */
export function isLoneSpan(chart: Chart, found: Found, section: Section): boolean {
  const point: Point = pointOf(found);
  const previous = found.start > section.start ? wordOrNothing(chart, found.start - 1) : '';
  const next = found.end < section.end ? wordOrNothing(chart, found.end) : '';
  if (point.shift && (next === 'khi' || ARTICLE.has(previous))) return false;
  // `sang năm 2021`: the year has its own word
  if (point.shift && chart.tokens.shape[found.end] === Shape.number && found.end < section.end && wordOrNothing(chart, found.end - 1) === 'năm') return false;
  if (next === 'học' && wordOrNothing(chart, found.end - 1) === 'năm') return false;
  if (found.parts.some((part) => part.weak && part.kind.startsWith('relative-'))) return false;
  if (point.season && next === 'hoạch') return false;
  if (point.season && found.parts.find((part) => part.kind === 'season')?.weak) {
    const season = found.parts.find((part) => part.kind === 'season') as Found;
    const title = chart.tokens.shape[season.start] === Shape.title;
    if (!title && point.season === 'FA') return false;
    return title || season.end === found.end || point.season === 'SU' || point.year !== undefined;
  }
  return true;
}

const AFTER_PASSING = words('đời mặt khỏi tay cơn tuổi ải lại rìa đường cửa');

/** `vừa qua đời`, `du khách tới đây`: verbs, where `Vừa qua` and `Tới đây` open or close a clause. */
export function isLoneVague(chart: Chart, found: Found, section: Section): boolean {
  const last = wordOrNothing(chart, found.end - 1);
  const previous = found.start > section.start ? wordOrNothing(chart, found.start - 1) : '';
  const opens = previous === '' || chart.tokens.shape[found.start - 1] === Shape.mark || previous === 'trong';
  if (found.end - found.start > 2) return true;
  if (last === 'qua') return !AFTER_PASSING.has(found.end < section.end ? wordOrNothing(chart, found.end) : '') || opens && isMarkOrEnd(chart, found.end, section);
  if (last === 'đây' && wordOrNothing(chart, found.start) === 'tới') return opens;
  return true;
}
