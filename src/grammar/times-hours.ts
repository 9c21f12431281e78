import { Shape } from '../text/tokens.js';
import { pointOf, words } from './times-match.js';
import type { Place } from './times-place.js';
import { durationOf, type Point, type TimeExpression } from './times-value.js';

/** Around an hour and a length that are told alike: which of the two is told. */
const BEFORE_HOUR = words('lúc hồi vào đến tới từ trước đúng tầm');
const BEFORE_LENGTH = words(
  'trong suốt mất dài hơn sau thêm nhất đa tổng mỗi cứ liền tục quá gần trên dưới học làm ngủ chờ đợi bay thức khoảng cách đi chạy thời vòng chỉ chậm trễ gian',
);
const BEHIND_LENGTH = words(
  'qua tới nữa trước sau liền liên đồng mỗi một làm bay chờ đi học lái chạy nghỉ trên để mới chơi',
);
const UNTIL = words('đến tới');
const REACHING = words('lên dài');

/** Hours that are told in two digits are of the clock: `08 giờ`, `17 giờ`. */
const OF_THE_CLOCK = /^(0\d|1\d|2[0-3])$/;

/** `hai giờ`, `24h`: a length of time, unless something says that it is an hour of the day. */
function isLength(place: Place, told: Point): boolean {
  const { chart, found } = place;
  // nobody tells a length of no hours: 0 giờ is midnight
  if (told.hour === 0) return false;
  const spoken = place.last !== 'h' && (place.last === 'giờ' || place.last === 'phút' || place.last === 'rưỡi');
  const before = place.before();
  if (!spoken) return told.hour === 24 && !told.minute && BEFORE_LENGTH.has(before);
  const inWords = chart.tokens.shape[found.start] !== Shape.number;
  if (UNTIL.has(before) && REACHING.has(place.before(2))) return true;
  if (BEFORE_HOUR.has(before)) return inWords && (UNTIL.has(before) || before === 'từ');
  if (BEHIND_LENGTH.has(place.behind()) || BEFORE_LENGTH.has(before) || inWords || told.second !== undefined)
    return true;
  return found.end - found.start === 2 && !OF_THE_CLOCK.test(place.first);
}

/** `7 giờ 61 phút`: minutes that no rule takes tell that nothing here is a time. */
export const isCutShort = (place: Place): boolean =>
  place.last === 'giờ' && place.shapeBehind === Shape.number && place.behind(2) === 'phút';

/** An hour, with a day or alone; alone it may be a length of time, and the player's `00:00` is nothing. */
export function hourOrLength(place: Place): TimeExpression | undefined {
  const { chart, found } = place;
  const told = pointOf(found);
  const { hour = 0, minute = 0, ...day } = told;
  const alone = told.hour !== undefined && !found.parts.some(({ kind }) => kind === 'daypart');
  const { second: _, ...rest } = day;
  if (!alone || Object.keys(rest).length > 0) return { form: 'point', point: told };
  if (place.before() === '/' || isCutShort(place)) return undefined;
  if (isLength(place, told)) {
    // told as a length, it was found as one too
    if (chart.at(found.start).some(({ kind, end }) => kind === 'timelength' && end === found.end)) return undefined;
    const parts = [
      { count: hour, unit: 'hour' as const },
      ...(minute ? [{ count: minute, unit: 'minute' as const }] : []),
    ];
    return { form: 'duration', value: durationOf({ parts }) };
  }
  return hour === 0 && minute === 0 && place.wordless ? undefined : { form: 'point', point: told };
}
