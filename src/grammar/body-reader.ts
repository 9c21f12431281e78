import type { Entry } from '../lexicon/lexicon.js';
import type { Chart, Found } from '../pattern/chart.js';
import { canonical, clean } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import { delegation, opensBody } from './body-heads.js';
import { barePlace, bearsNames, LOCATION, otherCountry, placeName } from './body-places.js';
import { standsAlone, unitAfter } from './body-short.js';
import { FUSED } from './fused-heads.js';
import { bodyFound, isAbbreviated, listedBody, stringOf, term, touches } from './listed-bodies.js';
import type { OrganizationValue } from './organizations.js';
import { isGroup } from './small-heads.js';
import { TopicReader } from './topic-reader.js';
import type { TopicPairs } from './topics.js';
import { isName, longestOf, wordAt } from './walk.js';

const CLOSED_TOPICS: ReadonlySet<string> = new Set(['Bộ', 'Sở', 'Vụ', 'Cục']);

const tailsOf = (entry: Entry | undefined): readonly string[] =>
  Array.isArray(entry?.tail) ? (entry.tail as string[]) : [];

/** The head as it is written, or in full where an abbreviation stands for it. */
function headName(chart: Chart, head: Found): string {
  for (let i = head.start; i < head.end; i++)
    if (chart.tokens.shape[i] === Shape.upper) return (head.entry as Entry).name;
  return clean(chart.text(head.start, head.end));
}

/** Reads bodies out of one chart: the head, then what completes it to the right. */
export class BodyReader {
  private readonly chart: Chart;
  private readonly pairs: TopicPairs;
  private readonly topics: TopicReader;
  private readonly read = new Map<number, Found | null>();

  constructor(chart: Chart, pairs: TopicPairs) {
    this.chart = chart;
    this.pairs = pairs;
    this.topics = new TopicReader(chart, pairs, (at, limit) => this.at(at, limit));
  }

  /** The longest body that begins at a token. */
  at(at: number, limit: number): Found | undefined {
    const known = this.read.get(at);
    if (known !== undefined) return known ?? undefined;
    this.read.set(at, null); // a body never contains itself
    let best: Found | undefined;
    const listedEnd = this.chart.longest(at, 'organization')?.end ?? 0;
    // a head that does not open a body here leaves no shorter one inside it: `Ban Tổ chức trao giải`
    let refused = 0;
    for (const here of this.chart.at(at)) {
      if (here.end > limit) continue;
      // behind a listed name only a capital goes on with it
      if (here.kind === 'orghead' && listedEnd > here.end && !isName(this.chart, listedEnd, limit)) continue;
      let body: Found | undefined;
      if (here.kind === 'organization') body = listedBody(this.chart, here, limit);
      else if (here.kind === 'orghead' && opensBody(this.chart, here, limit, this.pairs)) {
        body = this.headed(here, limit);
        // in small letters, or of several, the head alone names no body: `các CLB`
        if (body && isShort(body) && this.common(here)) body = undefined;
        if (!body) refused = Math.max(refused, here.end);
        else if (body.end <= refused) body = undefined;
      }
      if (body && (!best || body.end > best.end || (body.end === best.end && isShort(best)))) best = body;
    }
    this.read.set(at, best ?? null);
    return best;
  }

  private common(head: Found): boolean {
    if (this.chart.tokens.shape[head.start] === Shape.lower) return head.rule !== FUSED;
    return head.entry?.alone === true && head.end - head.start < 4 && isGroup(this.chart, head.start);
  }

  private headed(head: Found, limit: number): Found | undefined {
    const entry = head.entry as Entry;
    const tails = tailsOf(entry);
    const parts: Found[] = [head];
    const name: string[] = [headName(this.chart, head)];
    let at = head.end;
    let topic = at;
    if (delegation(this.chart, head.start, limit)) return this.deputies(head, limit);
    // `Chính quyền Tổng thống …`: a person's office follows
    if (
      !tails.includes('topic') &&
      !tails.includes('body') &&
      this.chart.at(at).some((f) => f.kind === 'office' && !f.weak)
    )
      return undefined;
    if (tails.includes('topic') || tails.includes('name') || tails.includes('number')) {
      topic = this.topics.end(at, limit, tails, {
        held: this.held(head.start),
        common: this.common(head),
        bears: tails.includes('name') && bearsNames(head),
        small: entry.small === true,
      });
      // `Đảng ủy Tổng công ty …`: the house that follows, where it reaches as far
      if (topic > at && tails.includes('body') && (this.at(at, limit)?.end ?? 0) >= topic) topic = at;
      if (!this.knows(head, topic) || this.isPlate(head, topic)) return undefined;
      if (topic > at) {
        name.push(clean(this.chart.text(at, topic)));
        at = topic;
      }
    }
    // `TAND khu vực 3 - Hải Phòng`: the offices of a region have their province behind a dash
    if (topic > head.end && /khu vực$/.test(entry.name) && /^[-–]$/.test(wordAt(this.chart, at))) {
      if (longestOf(this.chart, at + 1, limit, LOCATION)) {
        name.push('-');
        at++;
      }
    }
    const inner = touches(this.chart, at) ? this.at(at, limit) : undefined;
    const place = longestOf(this.chart, at, limit, LOCATION);
    const bare = place ? undefined : barePlace(this.chart, head, topic, tails);
    if (bare) parts.push(bare);
    let short: OrganizationValue['short'];
    let unit: string | undefined;
    let innerShort: string | undefined;
    let innerValue: OrganizationValue | undefined;
    if (
      inner &&
      !(place && place.end > inner.end) &&
      tails.some((t) => t === 'body' || t === 'topic') &&
      inner.start === at
    ) {
      parts.push(...inner.parts.filter((p) => p.kind === 'location'), inner);
      const told = (inner.value as OrganizationValue).name;
      // `Cục C06`: the code's full name has the head in it
      if (told.startsWith(`${name[0]} `)) name.length = 0;
      name.push(told);
      at = inner.end;
      const value = inner.value as OrganizationValue;
      innerValue = value;
      if (value.short === 'head') innerShort = value.name;
      else if (value.innerShort) innerShort = value.innerShort;
      else {
        short = value.short;
        unit = value.unit;
      }
    } else if (
      place &&
      touches(this.chart, at) &&
      (tails.includes('place') || topic > head.end || tails.includes('name'))
    ) {
      parts.push(place);
      name.push(placeName(this.chart, place, isAbbreviated(this.chart, head)));
      at = place.end;
      const other = otherCountry(this.chart, place, limit);
      if (other) {
        parts.push(other);
        name.push('-', placeName(this.chart, other, false));
        at = other.end;
      }
    } else if (topic === head.end) {
      const word = unitAfter(this.chart, at, limit, tails);
      unit = word?.entry?.name;
      if (word && unit) {
        short = 'unit';
        name.push(unit);
        at = word.end;
      } else if (entry.alone === true || head.weak !== true) short = 'head';
    }
    if (at === head.end && !(entry.alone === true && standsAlone(this.chart, head, limit, this.pairs)))
      return undefined;
    return bodyFound(head.start, term(this.chart, at, limit), short ? 'short form' : 'head and tail', parts, {
      name: canonical(name.join(' ')),
      type: stringOf(entry, 'type'),
      head: entry.name,
      innerShort,
      inner: innerValue,
      short,
      unit,
    });
  }

  /** Is an office told right before, so that a full name at the end is its holder: `Viện trưởng Viện … Lê Minh Tân`? */
  private held(at: number): boolean {
    for (let start = at - 1; start >= Math.max(0, at - 4); start--)
      if (this.chart.at(start).some((f) => f.end === at && f.kind === 'office')) return true;
    return false;
  }

  /** Ministries and departments are a closed class: at least two words of their topic stand together in other names. */
  private knows(head: Found, end: number): boolean {
    if (end === head.end || head.end - head.start > 1 || !CLOSED_TOPICS.has(head.entry?.name ?? '')) return true;
    for (let at = head.start; at + 1 < end; at++)
      if (this.pairs.joins(this.chart, at) || this.pairs.compounds(this.chart, at)) return true;
    return end - head.end === 1 && this.pairs.joins(this.chart, head.start);
  }

  /** `tàu BV 97`: a weak abbreviation and a number behind a blank are a sign on a ship or a car. */
  private isPlate(head: Found, end: number): boolean {
    const { gap, shape } = this.chart.tokens;
    return (
      head.weak === true &&
      end === head.end + 1 &&
      shape[head.end] === Shape.number &&
      gap[head.end] !== Gap.none &&
      isAbbreviated(this.chart, head)
    );
  }

  /** `(Đoàn Sơn La)` is short for the province's deputies. */
  private deputies(head: Found, limit: number): Found | undefined {
    const place = longestOf(this.chart, head.end, limit, LOCATION);
    if (!place) return undefined;
    const name = `Đoàn đại biểu Quốc hội ${placeName(this.chart, place, true)}`;
    return bodyFound(head.start, place.end, 'deputies of a province', [head, place], {
      name,
      type: stringOf(head.entry, 'type'),
    });
  }
}

const isShort = (body: Found): boolean => (body.value as OrganizationValue).short !== undefined;
