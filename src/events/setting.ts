import type { LocationValue } from '../grammar/places.js';
import { wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import type { ResolvedTime } from '../resolve/times.js';
import type { Candidate } from './candidates.js';
import type { TriggerMatch } from './triggers.js';

/** When and where one telling says that it happened. */
export interface Setting {
  time?: Found;
  place?: Found;
}

/** Time words before which stands something else than the time of the sentence's event. */
const NOT_WHEN: ReadonlySet<string> = new Set(['sinh', 'sn', 'trước', 'sau', 'của', 'kể', 'lần', 'từ']);
const WHERE: ReadonlySet<string> = new Set(['tại', 'ở', 'trên', 'trên địa bàn', 'qua']);

/** Where a place stands in a chain from small to big. */
const SIZE = ['venue', 'village', 'commune', 'district', 'province', 'region', 'country'];
const sizeOf = (found: Found): number => {
  const level = (found.value as LocationValue).level;
  return level ? SIZE.indexOf(level) : 0.5;
};

/**
 * The time and place of a telling: those of its sentence that stand free, in no name. The one before the trigger counts
 * before one behind it; of a chain of places the smallest.
 */
export function settingOf(
  chart: Chart,
  trigger: TriggerMatch,
  candidates: readonly Candidate[],
  times: ReadonlyMap<Found, ResolvedTime>,
  from: number,
  border: number,
): Setting {
  const when = candidates.filter(({ found, bracketed }) => {
    if (found.kind !== 'time' || bracketed) return false;
    const resolved = times.get(found);
    if (!resolved || (resolved.type !== 'DATE' && resolved.type !== 'TIME') || !resolved.value) return false;
    return !/REF$/.test(resolved.value) && !NOT_WHEN.has(wordAt(chart, found.start - 1));
  });
  const time = nearest(when, from, trigger, border);
  const places = candidates.filter(
    ({ found, preposition, start, bracketed }) =>
      !bracketed &&
      !resides(chart, start, preposition) &&
      found.kind === 'location' &&
      (preposition === undefined ? false : WHERE.has(preposition)) &&
      (found.value as LocationValue).level !== 'country',
  );
  const place = nearest(places, from, trigger, border);
  return { time: time?.found, place: place && smallest(candidates, place).found };
}

/** `trú tại xã Nhôn Mai`: where somebody lives is not where it happened. */
function resides(chart: Chart, start: number, preposition: string | undefined): boolean {
  const at = start - (preposition?.split(' ').length ?? 0);
  return (
    [1, 2, 3].some((n) => chart.at(start - n).some((f) => f.kind === 'residence' && f.end === start)) ||
    /^(trú|ngụ|quê|ở)$/.test(wordAt(chart, at - 1))
  );
}

/** The nearest before the trigger, else the nearest behind it and before the border. */
function nearest(
  list: readonly Candidate[],
  from: number,
  trigger: TriggerMatch,
  border: number,
): Candidate | undefined {
  const before = list.filter((c) => c.end <= trigger.start && c.start >= from);
  if (before.length) return before[before.length - 1];
  return list.find((c) => c.start >= trigger.end && c.start < border);
}

/** `Quốc lộ 7, đoạn qua xã Tam Quang`: the smallest of the places told one after another. */
function smallest(candidates: readonly Candidate[], place: Candidate): Candidate {
  const i = candidates.indexOf(place);
  let best = place;
  for (let j = i + 1; j < candidates.length; j++) {
    const next = candidates[j] as Candidate;
    const last = candidates[j - 1] as Candidate;
    if (next.found.kind !== 'location' || next.start - last.end > 4) break;
    if (sizeOf(best.found) === 0.5 && sizeOf(next.found) !== 0.5) best = next;
  }
  return best;
}
