/** A part of the day: `2025-12-18TMO`. */
const PART = /T[A-Z]{2}$/;

/**
 * Does a time lie in the time of an occasion, by its day and, where both tell it, by the part of the day?
 *
 * @param value - ISO 8601 / TIMEX3 value of the time
 * @param occasion - that of the occasion, a day or an interval `A/B`
 */
export function within(value: string, occasion: string): boolean {
  const [from = '', to] = occasion.split('/');
  // the morning is no part of what was in the afternoon
  if (to === undefined && value !== occasion && PART.test(value) && PART.test(occasion)) return false;
  const day = value.slice(0, 10);
  return day >= from.slice(0, 10) && day <= (to || from).slice(0, 10);
}
