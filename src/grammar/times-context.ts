import type { Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import { pointOf, wordAt, words } from './times-match.js';
import type { Place } from './times-place.js';
import type { Point, TimeExpression } from './times-value.js';

/** A figure behind these is a point of time. */
const BEFORE_TIME = words(
  'từ đến tới vào trước sau hôm hết kể lúc hồi qua sang dịp lễ mốc đợt tính suốt đêm tối sáng chiều trưa ngày là khoảng',
);
const BEFORE_DATE = words('dịp lễ hôm ngày mốc phiên sáng trưa chiều tối đêm');
/** A figure behind these is no date: numbers of things, streets, shares, scores. */
const BEFORE_NUMBER = words(
  'số đường tuyến lộ lô nhà ngõ hẻm kiệt lệ điểm thắng thua hòa hoà cấp bậc km hạng lớp loại mục bản phố khóa khoá phường tổ khu block dẫn điều khoản phòng mẫu mã tỷ tỉ trường viện viên vòng tầng thửa tờ hệ còn chiếm bằng gấp',
);
/** What may follow a date; behind a fraction the whole is told: `từ 2/3 tổng số`. */
const BEHIND_DATE = words(
  'đến tới và tại ở là do khi với theo này trở được để các vì nhưng cho thì mà có đã sẽ cũng năm hằng hàng nhằm trên trong sau trước khoảng từ hoặc bị không chưa vẫn',
);
/** A figure of four digits behind these counts something or numbers it. */
const BEFORE_COUNT = words(
  'có đạt hơn gần trên dưới ngoài thu nặng dài cao rộng sâu giá bán mua số được mã phòng mẫu lô tổng thêm cả với những các mất tới khoảng xe biển',
);

const JOINTS = words(', và - ;');

/** Has the time before, in the same breath, a day too: `22/4 và 31/5`? */
const continues = (place: Place, time: Found | undefined): boolean =>
  time !== undefined && place.found.start - time.end === 1 && JOINTS.has(place.before());

/** Does a day with a dash follow another one: `30-4 và 1-5`? */
const continuesDashed = (place: Place, time: Found | undefined): boolean =>
  continues(place, time) &&
  time !== undefined &&
  time.end - time.start === 3 &&
  wordAt(place.chart, time.start + 1) === '-';

/** Was a year told, and nothing finer? */
function isYear(time: Found | undefined): boolean {
  const value = time?.value as TimeExpression | undefined;
  return value?.form === 'point' && value.point.year !== undefined && value.point.month === undefined;
}

/** A day and a month in figures alone: a date, a fraction, a score, the number of a house? */
export function isLoneDate(place: Place, time: Found | undefined): boolean {
  const { chart, found } = place;
  const { month = 0, day = 0, shortYear } = pointOf(found);
  const before = place.before();
  if (BEFORE_NUMBER.has(before) || place.counts) return false;
  const bracketed = before === '(' && place.behind() === ')';
  // lễ 30-4 và 1-5; elsewhere a dash parts two numbers
  if (wordAt(chart, found.start + 1) !== '/')
    return (bracketed && day > 12) || before === 'lễ' || before === 'dịp' || continuesDashed(place, time);
  if (shortYear) return true;
  if (continues(place, time) || place.whole || bracketed) return true;
  // 24/7 is round the clock
  if (day === 24 && month === 7) return false;
  const cue = BEFORE_TIME.has(before);
  // no fraction is greater than one
  if (day > month) return cue || day > 12 || place.opens || place.closes;
  const padded = place.first.startsWith('0') || place.last.startsWith('0');
  const ends = place.closes || place.shapeBehind !== Shape.lower || BEHIND_DATE.has(place.behind());
  return padded || BEFORE_DATE.has(before) || (cue && (month > 10 || ends));
}

/** `1500-1600 rupee`: two figures that count something are no years. */
export function isLoneInterval(place: Place, expression: TimeExpression): boolean {
  if (expression.form !== 'interval' || expression.to === 'now' || !place.counts) return true;
  const figures = ({ year, month }: Point): boolean => year !== undefined && month === undefined;
  const { found, chart } = place;
  const worded = chart.tokens.shape[found.start] !== Shape.number;
  return worded || !figures(expression.from) || !figures(expression.to);
}

/** A lone figure of four digits: a year, or a number of something? */
export function isLoneYear(place: Place, time: Found | undefined): boolean {
  const { year = 0 } = pointOf(place.found);
  const before = place.before();
  if (place.counts) return false;
  const bracketed = before === '(' && [')', ',', ';'].includes(place.behind());
  if (bracketed || before === 'sn' || before === 'sinh') return true;
  if (year < 1900 || year > 2100 || before === '' || BEFORE_COUNT.has(before)) return false;
  // các năm 2023, 2024
  if (continues(place, time) && isYear(time)) return true;
  if (place.shapeBefore === Shape.mark) return before === '"';
  return place.shapeBefore !== Shape.number && place.chart.tokens.gap[place.found.start] === Gap.blank;
}

const DAYTIME = words('vào hôm sáng chiều tối đêm trưa từ đến');

/** `thứ hai` in small letters: the day before Tuesday, or the second? */
export function isLoneWeekday(place: Place): boolean {
  const { chart, found, section } = place;
  const { shape } = chart.tokens;
  const weekday = found.parts[0] ?? found;
  const last = shape[weekday.end - 1];
  if (weekday.weak) return false;
  const more = found.end - weekday.end;
  // vừa qua, vừa rồi tell a day; này, tới, sau follow ordinals too: `làn sóng thứ hai này`
  if (weekday.entry?.value === 7 || more > 1 || (more === 1 && (place.first === 'hôm' || place.last === 'rồi')))
    return true;
  if ((last === Shape.title && !section.capitals) || place.whole) return true;
  // in running text a line does not begin with a small letter
  if (found.start === section.start) return shape[found.start] === Shape.lower;
  if (place.before() === 'ngày') return weekday.entry?.value === 6 && last !== Shape.number;
  return DAYTIME.has(place.before());
}

const PLURALS = words('những các nhiều mấy bao');

/** `những ngày sau đó`: many, and none of them told. */
export const isPlural = (place: Place): boolean => PLURALS.has(place.before());

/** Spans that are none in their place: `những năm trước`, `đầu năm học`, `tuần trước khi`. */
export function isLoneSpan(place: Place): boolean {
  const { found } = place;
  const { shift, month, year } = pointOf(found);
  const next = place.behind();
  if (found.parts.some(({ weak, kind }) => weak && kind.startsWith('relative-'))) return false;
  if (shift && (next === 'khi' || isPlural(place))) return false;
  // `sang năm 2021`, `đầu năm học 2024-2025`: the year has its own word
  if (place.last === 'năm' && (next === 'học' || (shift && place.shapeBehind === Shape.number))) return false;
  // Cách mạng tháng Tám is the name of an event
  if (month !== undefined && year === undefined && place.before() === 'mạng') return false;
  const season = found.parts.find(({ kind }) => kind === 'season');
  return !season || isSeason(place, season);
}

/** `xuân`, `hè`, `thu` alone are words of other meanings too; `vào mùa thu hoạch` is the harvest. */
function isSeason(place: Place, season: Found): boolean {
  const { chart, found } = place;
  if (place.behind() === 'hoạch') return false;
  if (!season.weak) return true;
  const title = chart.tokens.shape[season.start] === Shape.title;
  const value = season.entry?.value;
  if (value === 'FA' && !title) return false;
  return title || season.end === found.end || value === 'SU' || pointOf(found).year !== undefined;
}

const PASSED = words('đời mặt khỏi tay cơn tuổi ải lại rìa đường cửa');

/** `vừa qua đời`, `du khách tới đây`: verbs, where `Vừa qua` and `Tới đây` open or close a clause. */
export function isLoneVague(place: Place): boolean {
  // 4 triệu đồng/ngày nay chỉ còn 2,8 triệu: a rate, and what is now
  if (place.before() === '/') return false;
  if (place.found.end - place.found.start > 2) return true;
  if (place.last === 'qua') return !PASSED.has(place.behind());
  if (place.first === 'tới') return place.opens || place.before() === 'trong';
  return true;
}

const IN_NIGHT = words('trong giữa lúc');

/** A part of the day without a day: `rạng sáng` tells one, `tối` only behind a word that asks for a time. */
export function isLonePart(place: Place): boolean {
  const { value, alone } = (place.found.entry ?? {}) as { value?: string; alone?: boolean };
  // mất 1 buổi sáng
  if (place.shapeBefore === Shape.number) return false;
  if (alone || place.whole) return true;
  if (value === 'TNI') return IN_NIGHT.has(place.before());
  return (place.before() === 'lúc' || place.before() === 'vào') && place.closes;
}
