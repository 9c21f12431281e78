/** The dated records of articles, in the order of their days. */

import type { Analysis } from '../types.js';
import { type DayRange, dayRange } from './dates.js';
import type { Language } from './labels.js';
import { idsOf, type RecordView, recordViews } from './records.js';

/** One dated record. */
export interface DatedRecord extends DayRange {
  value: string;
  view: RecordView;
  analysis: Analysis;
  /** Of its article, from 0. */
  article: number;
}

/** All dated records; of one day those with a time of day later, then as the articles tell them. */
export const datedRecords = (analyses: readonly Analysis[], language: Language): DatedRecord[] =>
  analyses
    .flatMap((analysis, article) =>
      recordViews(analysis, idsOf(analysis), language).flatMap((view): DatedRecord[] => {
        const { value = '' } = view.record.time ?? {};
        const range = dayRange(value);
        return range ? [{ ...range, value, view, analysis, article }] : [];
      }),
    )
    .sort(
      (left, right) =>
        left.first - right.first ||
        left.last - right.last ||
        timeOfDay(left.value) - timeOfDay(right.value) ||
        left.article - right.article ||
        left.view.number - right.view.number,
    );

const PARTS = ['MO', 'MI', 'AF', 'EV', 'NI'];
const PART_HOURS = [6, 11, 13, 18, 22];

/** Hours since midnight; a day without a time stands before its mornings. */
const timeOfDay = (value: string): number => {
  const [, hour, minute, part = ''] = /T(?:(\d{2})(?::(\d{2}))?|([A-Z]{2}))/.exec(value.split('/')[0] ?? '') ?? [];
  if (hour !== undefined) return Number(hour) + Number(minute ?? 0) / 60;
  return PART_HOURS[PARTS.indexOf(part)] ?? -1;
};
