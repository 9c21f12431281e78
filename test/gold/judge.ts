/** Judges the records of an analysis by a marked article. */
import type { Analysis, Argument, EventRecord, Span } from '../../src/types.js';
import { type MarkedEvent, type MarkedFile, takeMarks } from './marked.js';

/** A record of an analysis, and whether the article tells it. */
export interface Judgement {
  record: EventRecord;
  /** The article tells an event of this type with these words. */
  found: boolean;
  /** It is found, and its status and each of its arguments are as marked, no more and no less. */
  right: boolean;
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const alike = (a: Span, b: Span): boolean => {
  const common = overlap(a, b);
  return common / (a.end - a.start + b.end - b.start - common || 1) >= 0.5;
};

/** The judgement of every record; a marked event is told by one record at most, the one that has most of its fillers. */
export function judge(analysis: Analysis, file: MarkedFile): Judgement[] {
  const { text, marks } = takeMarks(file.marked);
  const spans = new Map<string, Span>(marks.map((mark) => [mark.id, mark]));
  const clusters = new Map((file.clusters ?? []).flatMap((ids) => ids.map((id): [string, string[]] => [id, ids])));

  /** The places at which a filler may stand: those of all mentions of the same thing, or of the words. */
  const placesOf = ({ mention, text: words = '' }: NonNullable<MarkedEvent['arguments']>[number]): Span[] => {
    if (mention) return (clusters.get(mention) ?? [mention]).flatMap((id) => spans.get(id) ?? []);
    const places: Span[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      places.push({ start: at, end: at + words.length });
    return places;
  };
  const fills = (given: Argument, told: NonNullable<MarkedEvent['arguments']>[number]): boolean =>
    given.role === told.role && placesOf(told).some((place) => alike(place, given));

  const pairs = analysis.events.flatMap((record, i) =>
    (file.events ?? []).flatMap((event, j) => {
      const trigger = spans.get(event.trigger);
      const told = [record.trigger, ...record.evidence.map((one) => one.trigger)];
      if (event.type !== record.type || !trigger || !told.some((one) => overlap(one, trigger))) return [];
      const wanted = event.arguments ?? [];
      const common = wanted.filter((one) => record.arguments.some((given) => fills(given, one))).length;
      const strange = record.arguments.filter((given) => !wanted.some((one) => fills(given, one))).length;
      const right =
        common === wanted.length && strange === 0 && record.status === ((event.status ?? 'occurred') as string);
      return [{ i, j, right, score: (right ? 100 : 0) + common - strange }];
    }),
  );
  pairs.sort((a, b) => b.score - a.score);
  const found = new Map<number, boolean>();
  const taken = new Set<number>();
  for (const { i, j, right } of pairs) {
    if (found.has(i) || taken.has(j)) continue;
    found.set(i, right);
    taken.add(j);
  }
  return analysis.events.map((record, i) => ({ record, found: found.has(i), right: found.get(i) === true }));
}
