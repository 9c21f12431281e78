import type { Entry, Lexicon } from '../lexicon/lexicon.js';
import type { Chart, Found } from '../pattern/chart.js';
import { canonical, clean } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import type { LocationValue } from './places.js';
import { TopicReader } from './topic-reader.js';
import { TopicPairs } from './topics.js';
import { isName, longestOf, nameRun, wordAt } from './walk.js';

/** What the chart holds for an `organization`. */
export interface OrganizationValue {
  /** Full name: abbreviations expanded, old tone placement. */
  name: string;
  type?: string;
  key?: string;
  /** The listed parent's key. */
  parentKey?: string;
  /** The head that opens an unlisted name: `Công an`, `Phòng`. */
  head?: string;
  /** A short form inside the name: `Bộ` in `Thanh tra Bộ`. */
  innerShort?: string;
  /** The body named inside: `Đảng ủy Bộ Xây dựng` in `Ban Thường vụ Đảng ủy Bộ Xây dựng`. */
  inner?: OrganizationValue;
  /** A short form that the article must complete: `Cục`, `Công an xã`, `UBND tỉnh`. */
  short?: 'head' | 'unit';
  /** The unit word of `Công an xã`. */
  unit?: string;
}

const FILE = 'grammar/organizations';
const LOCATION: ReadonlySet<string> = new Set(['location']);

const stringOf = (entry: Entry | undefined, name: string): string | undefined =>
  typeof entry?.[name] === 'string' ? (entry[name] as string) : undefined;
const tailsOf = (entry: Entry | undefined): readonly string[] =>
  Array.isArray(entry?.tail) ? (entry.tail as string[]) : [];

/** The head as it is written, or in full where an abbreviation stands for it. */
function headName(chart: Chart, head: Found): string {
  for (let i = head.start; i < head.end; i++)
    if (chart.tokens.shape[i] === Shape.upper) return (head.entry as Entry).name;
  return clean(chart.text(head.start, head.end));
}

/** What may follow a listed body inside its name: a country, or the place of a local one. */
const LOCAL =
  /^(provincial|local|court|procuracy|police|military-local|tax|customs|treasury|mass-org|enforcement|press|foreign|party-committee|service|force)/;

/** Reads bodies out of one chart: the head, then what completes it to the right. */
class BodyReader {
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
    for (const here of this.chart.at(at)) {
      if (here.end > limit) continue;
      // behind a listed name only a capital goes on with it
      if (here.kind === 'orghead' && listedEnd > here.end && !isName(this.chart, listedEnd, limit)) continue;
      let body: Found | undefined;
      if (here.kind === 'organization') body = this.listed(here, limit);
      else if (here.kind === 'orghead' && this.opens(at, limit, here)) body = this.headed(here, limit);
      if (body && (!best || body.end > best.end || (body.end === best.end && isShort(best)))) best = body;
    }
    this.read.set(at, best ?? null);
    return best;
  }

  /** A head must be capitalised, and be no surname: `Đoàn Trọng Nghĩa`. */
  private opens(at: number, limit: number, head: Found): boolean {
    if (this.chart.tokens.shape[at] === Shape.lower) return false;
    if (head.end - at > 1) return true;
    const isSyllable = this.chart.at(at).some((f) => f.kind === 'surname' || f.kind === 'given-name');
    if (
      isSyllable &&
      isName(this.chart, at - 1, at) &&
      this.chart.tokens.gap[at] === Gap.blank &&
      this.chart.at(at - 1).some((f) => f.kind === 'name-particle' || f.kind === 'given-name')
    )
      return false;
    if (!this.chart.at(at).some((f) => f.kind === 'surname')) return true;
    const run = nameRun(this.chart, at, limit, 5);
    return run - at < 3 || run - at > 4 || this.pairs.joins(this.chart, at);
  }

  private listed(found: Found, limit: number): Found {
    const entry = found.entry;
    let end = found.end;
    const parts: Found[] = [found];
    let name = stringOf(entry, 'name') ?? '';
    const place = longestOf(this.chart, end, limit, LOCATION);
    const value = place?.value as LocationValue | undefined;
    if (
      place &&
      this.touches(end) &&
      (value?.level === 'country' || LOCAL.test(stringOf(entry, 'type') ?? '')) &&
      !name.includes(value?.bare ?? '\0')
    ) {
      parts.push(place);
      end = place.end;
      if (value?.level !== 'country') name = `${name} ${placeName(place)}`;
      else name = `${name} ${value.bare}`;
    }
    const term = this.term(end, limit);
    return this.make(found.start, term, 'listed body', parts, {
      name: canonical(name),
      type: stringOf(entry, 'type'),
      key: entry?.key,
      parentKey: stringOf(entry, 'parent'),
    });
  }

  /** `Quốc hội khóa XVI`: the term belongs to the span. */
  private term(at: number, limit: number): number {
    if (at + 1 < limit && /^kh[oó][aá]$/.test(wordAt(this.chart, at)) && this.chart.tokens.shape[at] === Shape.lower) {
      const shape = this.chart.tokens.shape[at + 1];
      if (shape === Shape.upper || shape === Shape.initial || shape === Shape.number) return at + 2;
    }
    return at;
  }

  private headed(head: Found, limit: number): Found | undefined {
    const entry = head.entry as Entry;
    const tails = tailsOf(entry);
    const parts: Found[] = [head];
    const name: string[] = [headName(this.chart, head)];
    let at = head.end;
    let topic = at;
    if (tails.includes('topic') || tails.includes('name') || tails.includes('number')) {
      topic = this.topics.end(at, limit, tails);
      if (topic > at) {
        name.push(clean(this.chart.text(at, topic)));
        at = topic;
      }
    }
    const inner = this.touches(at) ? this.at(at, limit) : undefined;
    const place = longestOf(this.chart, at, limit, LOCATION);
    const bare = place ? undefined : this.bareplace(head, topic, tails);
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
      name.push((inner.value as OrganizationValue).name);
      at = inner.end;
      const value = inner.value as OrganizationValue;
      innerValue = value;
      if (value.short === 'head') innerShort = value.name;
      else {
        short = value.short;
        unit = value.unit;
      }
    } else if (place && this.touches(at) && (tails.includes('place') || topic > head.end || tails.includes('name'))) {
      parts.push(place);
      name.push(placeName(place));
      at = place.end;
    } else if (topic === head.end) {
      unit = this.unit(at, limit, tails);
      if (unit) {
        short = 'unit';
        name.push(unit);
        at += unit.split(' ').length;
      } else if (entry.alone === true || head.weak !== true) short = 'head';
    }
    if (at === head.end && !(entry.alone === true && this.standsAlone(head, limit))) return undefined;
    return this.make(head.start, at, short ? 'short form' : 'head and tail', parts, {
      name: canonical(name.join(' ')),
      type: stringOf(entry, 'type'),
      head: entry.name,
      innerShort,
      inner: innerValue,
      short,
      unit,
    });
  }

  /** `Đồn Biên phòng Hướng Lập`: a capitalised name behind a head that takes a place is that place. */
  private bareplace(head: Found, end: number, tails: readonly string[]): Found | undefined {
    if (!tails.includes('place') || end === head.end || nameRun(this.chart, head.end, end, 4) !== end) return undefined;
    const name = clean(this.chart.text(head.end, end));
    const value: LocationValue = { name, bare: name };
    const found = {
      kind: 'location',
      start: head.end,
      end,
      rule: `${FILE}: place behind a head`,
      value,
      parts: [],
      confidence: 0.7,
    };
    this.chart.add(found);
    return found;
  }

  /** `Công an xã`, `UBND tỉnh`: a unit word that no name follows. */
  private unit(at: number, limit: number, tails: readonly string[]): string | undefined {
    if (!tails.includes('place') || at >= limit || this.chart.tokens.shape[at] !== Shape.lower) return undefined;
    const head = this.chart.longest(at, 'placehead');
    if (head?.entry?.class !== 'admin' || head.end > limit) return undefined;
    if (head.end < limit && wordAt(this.chart, head.end) === ',') {
      // `UBND các tỉnh, thành phố` is a group; `Công an tỉnh, …` is not
      const next = this.chart.longest(head.end + 1, 'placehead');
      if (next && !isName(this.chart, next.end, limit)) return undefined;
    }
    return head.entry.name;
  }

  /** A capitalised head alone is a short form where a word of the sentence follows it, not a name's next syllable. */
  private standsAlone(head: Found, limit: number): boolean {
    if (head.end >= limit) return true;
    if (isName(this.chart, head.end, limit)) return false;
    // `Công an cấp xã`, `Công an các địa phương` are groups
    const next = wordAt(this.chart, head.end);
    if (next === 'cấp' || next === 'các') return false;
    // `Bộ luật Hình sự`: the head opens another word
    if (this.chart.at(head.start).some((f) => f.end > head.end && f.rule === 'lexicon')) return false;
    return !(this.chart.tokens.shape[head.end] === Shape.lower && this.pairs.joins(this.chart, head.end - 1));
  }

  private touches(at: number): boolean {
    return at < this.chart.tokens.length && (this.chart.tokens.gap[at] as number) <= Gap.line;
  }

  private make(start: number, end: number, rule: string, parts: Found[], value: OrganizationValue): Found {
    return {
      kind: 'organization',
      start,
      end,
      rule: `${FILE}: ${rule}`,
      value,
      parts,
      confidence: value.short ? 0.75 : 0.9,
    };
  }
}

const isShort = (body: Found): boolean => (body.value as OrganizationValue).short !== undefined;

/** The full name of a place: `TP.HCM` → `Thành phố Hồ Chí Minh`. */
function placeName(place: Found): string {
  const value = place.value as LocationValue;
  const listed = place.parts.find((p) => p.kind === 'province' || p.kind === 'district');
  const head = place.parts.find((p) => p.kind === 'placehead');
  if (listed?.entry && !head && /^TP/.test(value.name)) return `Thành phố ${listed.entry.name}`;
  if (head?.entry && /^(TP|TX|Q|H|P|X)\b/.test(value.name)) return `${head.entry.name} ${value.bare}`;
  return value.name;
}

/** Bodies: listed ones, and heads with their topic, parent and place. */
export const organizationGrammar: Grammar = {
  file: FILE,
  kinds: ['organization'],
  scan(chart, { lexicon }) {
    const reader = new BodyReader(chart, TopicPairs.of(lexicon as Lexicon));
    const found: Found[] = [];
    for (const section of chart.sections) {
      for (let at = section.start; at < section.end; at++) {
        if (!chart.at(at).some((f) => f.kind === 'organization' || f.kind === 'orghead')) continue;
        // `thăm cấp Nhà nước`, `cấp Bộ`: a level, no body
        if (at > section.start && wordAt(chart, at - 1) === 'cấp') continue;
        const body = reader.at(at, section.end);
        if (body) found.push(body);
      }
    }
    for (const one of found) chart.add(one);
  },
};
