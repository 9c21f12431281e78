import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import { opensFullName } from './full-names.js';
import type { LocationValue } from './places.js';
import type { TopicPairs } from './topics.js';
import { isMark, isName, longestOf, nameRun, wordAt } from './walk.js';

/** The longest topics have some sixteen syllables. */
const LONGEST = 16;
const LOCATION: ReadonlySet<string> = new Set(['location']);
/** What never is part of a topic: other mentions, and what opens a person's appellation. */
const OTHERS: ReadonlySet<string> = new Set(['organization', 'rank', 'degree', 'honorific', 'award']);

/** Events of which a document is made. */
const MAKING: ReadonlySet<string> = new Set(['issuance', 'signing']);

/** Where a topic stands. */
interface Setting {
  /** Behind an office, so that its holder may follow. */
  held: boolean;
  /** Behind a head in small letters, whose name is not resumed behind small words. */
  common: boolean;
  /** Of a house that may bear any name, a person's as well. */
  bears: boolean;
  /** Behind a head whose topic begins small: `Ban Chỉ đạo phòng, chống …`. */
  small: boolean;
}

/** Reads the topic or proper name behind the head of a body, to where it ends. */
export class TopicReader {
  private readonly chart: Chart;
  private readonly pairs: TopicPairs;
  private readonly bodyAt: (at: number, limit: number) => Found | undefined;

  /** @param bodyAt - the body that begins at a token, so that a topic ends before its parent */
  constructor(chart: Chart, pairs: TopicPairs, bodyAt: (at: number, limit: number) => Found | undefined) {
    this.chart = chart;
    this.pairs = pairs;
    this.bodyAt = bodyAt;
  }

  /** The end of a topic or proper name behind a head: `Cảnh sát hình sự`, `Quy hoạch - Kiến trúc`, `301`. */
  end(from: number, limit: number, tails: readonly string[], { held, common, bears, small }: Setting): number {
    const { chart } = this;
    const { shape } = chart.tokens;
    const last = Math.min(limit, from + LONGEST);
    let end = from;
    // `Đảng ủy Lê Minh Tân`: the holder of the office of a house that bears no people's names
    if (!bears && opensFullName(this.chart, from, limit)) return from;
    for (let at = from; at < last; ) {
      const here = shape[at];
      if (at > from ? this.startsOther(from, at, last, tails, held, bears) : this.heldAt(at, last)) break;
      if (isName(chart, at, last) || here === Shape.upper) {
        const place = at === from ? longestOf(chart, at, last, LOCATION) : undefined;
        if (place && tails.includes('place')) break;
        // `Trường THPT Hai Bà Trưng`: the name of a place as long as it is
        if (place && place.end > at + 1 && isName(chart, at + 1, last) && place.parts[0]?.kind !== 'placehead') {
          end = at = place.end;
          continue;
        }
        end = ++at;
      } else if (here === Shape.number && tails.includes('number') && (at === from || wordAt(chart, at - 1) === 'số')) {
        // `Tổ 5 người`
        if (at === from && at + 1 < last && chart.at(at + 1).some((f) => f.kind === 'role' || f.kind === 'classifier'))
          break;
        end = ++at;
      } else if (here === Shape.number && end === at && at > from && this.numbers(at, last, tails)) end = ++at;
      else if (here === Shape.lower && this.goesOn(at, last, end > from, tails.includes('name') && !common, small)) {
        // `Ban Chỉ đạo phòng chống …`: no name ends inside a word
        const word = this.pairs.joins(chart, at - 1) ? chart.longest(at, 'word') : undefined;
        at = word?.end ?? at + 1;
        if (
          word ||
          this.pairs.joins(chart, at - 2) ||
          this.pairs.compounds(chart, at - 2) ||
          wordAt(chart, at - 1) === 'số'
        )
          end = at;
      } else if (at > from && this.coded(at, last)) {
        end = at += 2;
      } else if (isMark(chart, at, '-') || isMark(chart, at, '–') || isMark(chart, at, '&')) {
        if (end === from || chart.tokens.gap[at] !== chart.tokens.gap[at + 1]) break;
        if (opensFullName(chart, at + 1, limit)) break;
        // `Kế hoạch - Tài chính`, `TN&MT`
        if (!isName(chart, at + 1, last) && !(shape[at + 1] === Shape.upper && isMark(chart, at, '&'))) break;
        at++;
      } else if (isMark(chart, at, ',') && this.pairs.joins(chart, at - 1) && this.pairs.joins(chart, at)) at++;
      else break;
    }
    return end;
  }

  /** `Covid-19`: a number tied to a word of the name. */
  private coded(at: number, limit: number): boolean {
    const { gap, shape } = this.chart.tokens;
    return (
      at + 1 < limit &&
      isMark(this.chart, at, '-') &&
      shape[at + 1] === Shape.number &&
      gap[at] === Gap.none &&
      gap[at + 1] === Gap.none
    );
  }

  /** `PC45`; `Trường Mầm non Hoa Sen 2`: a short number at the end of a name. */
  private numbers(at: number, limit: number, tails: readonly string[]): boolean {
    const { gap, shape, start, end } = this.chart.tokens;
    if (gap[at] === Gap.none) return shape[at - 1] === Shape.upper;
    if (!tails.includes('name') || (end[at] as number) - (start[at] as number) > 3 || gap[at] !== Gap.blank)
      return false;
    if (at + 1 >= limit || (gap[at + 1] as number) > Gap.blank) return true;
    return (
      shape[at + 1] === Shape.mark &&
      (gap[at + 1] === Gap.none ? ',.);”"'.includes(wordAt(this.chart, at + 1)) : true) &&
      !(shape[at + 2] === Shape.number && gap[at + 2] === Gap.none)
    );
  }

  /** `Ban Thường vụ Tỉnh ủy | công bố Quyết định …`: a verb that makes the document behind it. */
  private makesDocument(at: number): boolean {
    const { chart } = this;
    if (chart.tokens.shape[at] !== Shape.lower) return false;
    const isDocument = (end: number): boolean => chart.at(end).some((f) => f.kind === 'doctype');
    return chart.at(at).some((f) => f.kind === 'trigger' && MAKING.has(String(f.entry?.type)) && isDocument(f.end));
  }

  /** `Ban Tuyên giáo và Dân vận Tỉnh ủy | tham mưu kế hoạch …`: a verb behind a committee. */
  private acts(at: number): boolean {
    const { chart } = this;
    return (
      chart.tokens.shape[at] === Shape.lower &&
      /^(ủy|uỷ)$/.test(wordAt(chart, at - 1)) &&
      chart.at(at).some((f) => f.kind === 'verb')
    );
  }

  /** Another body, an office, a person's appellation begins here. */
  private startsOther(
    from: number,
    at: number,
    limit: number,
    tails: readonly string[],
    held: boolean,
    bears: boolean,
  ): boolean {
    if (this.startsPerson(from, at, limit, held, bears) || this.makesDocument(at) || this.acts(at)) return true;
    for (const f of this.chart.at(at)) {
      if (f.end > limit || f.weak) continue;
      if (OTHERS.has(f.kind)) return true;
      if (f.kind === 'orghead' && this.startsBody(f, limit, tails)) return true;
      if (
        f.kind === 'location' &&
        (f.value as LocationValue).level &&
        f.parts.some((p) => p.kind === 'placehead' || p.kind === 'province' || p.kind === 'country')
      )
        return true;
    }
    return false;
  }

  /**
   * Another body begins here. Behind `và` and with a head of several syllables always; else not where the two words are known
   * to stand together, and in the name of a firm only where the head is followed by what such bodies are for.
   */
  private startsBody(head: Found, limit: number, tails: readonly string[]): boolean {
    const { chart, pairs } = this;
    const at = head.start;
    const end = this.bodyAt(at, limit)?.end ?? 0;
    // `Ban Tổ chức Thành ủy Đinh Thế Vinh`: a short form before a person
    if (end === head.end && this.heldBy(head, limit)) return true;
    if (end <= head.end) return false;
    if (
      wordAt(chart, at - 1) === 'và' &&
      (head.end - at > 1 || (chart.tokens.shape[at] !== Shape.lower && !pairs.joins(chart, at - 1)))
    )
      return true;
    if (pairs.joins(chart, at - 1)) return false;
    return head.end - at > 1 || !tails.includes('name') || pairs.begins(chart, at);
  }

  /** `Tổ chức Thành ủy Đinh Thế Vinh`: a head of several syllables in short form, and the name of a person behind it. */
  private heldAt(at: number, limit: number): boolean {
    return this.chart.at(at).some((f) => f.kind === 'orghead' && this.heldBy(f, limit));
  }

  private heldBy(head: Found, limit: number): boolean {
    return head.end - head.start > 1 && head.end < limit && opensFullName(this.chart, head.end, limit);
  }

  /** A full name to the end of the run, behind a listed body or with a middle name: `Bộ Ngoại giao Tạ Minh Chí`. */
  private startsPerson(from: number, at: number, limit: number, held: boolean, named: boolean): boolean {
    const { chart } = this;
    if (!chart.at(at).some((f) => f.kind === 'surname')) return false;
    const run = nameRun(chart, at, limit, 6) - at;
    if (run < 2 || run > 4) return false;
    const listedBefore = [1, 2, 3].some((n) =>
      chart.at(from - n).some((f) => f.kind === 'organization' && f.end === at),
    );
    if (held && chart.at(at).some((f) => f.kind === 'surname' && !f.entry?.word)) return true;
    // the names of firms go on with such syllables: `Công ty Đầu tư Hoàng Gia Lộc`
    if (!named && opensFullName(chart, at, limit)) return true;
    return (
      listedBefore ||
      (run >= 3 &&
        chart
          .at(at + 1)
          .some((f) => f.kind === 'name-particle' && (f.entry?.name === 'Văn' || f.entry?.name === 'Thị')))
    );
  }

  /**
   * A small letter goes on with a topic where the two words are known to stand together in names of bodies, or where the
   * name runs on without a verb to the next mark: `Học viện Kỹ thuật mật mã, …`.
   */
  private goesOn(at: number, limit: number, begun: boolean, named: boolean, small: boolean): boolean {
    const { chart, pairs } = this;
    if (!begun)
      return (
        (small && pairs.joins(chart, at - 1)) ||
        (wordAt(chart, at) === 'số' && chart.tokens.shape[at + 1] === Shape.number)
      );
    // `Bệnh viện Đa khoa vùng Tây Nguyên và Công ty …`: another house, whatever words stand together elsewhere
    if (wordAt(chart, at) === 'và' && opensHouse(chart, at + 1, limit)) return false;
    const joined = pairs.joins(chart, at - 1) || pairs.compounds(chart, at - 1);
    const stops = chart.at(at).filter((f) => f.kind === 'stop' && !f.weak);
    if (stops.some((f) => f.end > at + 1 && !(joined && pairs.joins(chart, at)))) return false;
    if (joined) return true;
    if (stops.length) return false;
    // `Công ty Cổ phần An Bình hỗ trợ …`: behind the proper name of a house the verb tells what it does
    if (named && chart.at(at).some((f) => f.kind === 'trigger' && f.end > at + 1 && !isName(chart, f.end, limit)))
      return false;
    if (at + 1 < limit && pairs.joins(chart, at) && !pairs.opens(chart, at)) return true;
    return named && this.resumes(at, limit);
  }

  /** `Tổng công ty Đầu tư hạ tầng Trường Sơn Xanh`: small words without a verb, then the name goes on. */
  private resumes(at: number, limit: number): boolean {
    for (let i = at; i < Math.min(limit, at + 4); i++) {
      if (isName(this.chart, i, limit))
        return i > at && !this.chart.at(i).some((f) => f.kind === 'doctype' && f.rule === 'lexicon' && !f.weak);
      if (
        this.chart.tokens.shape[i] !== Shape.lower ||
        this.chart
          .at(i)
          .some(
            (f) =>
              f.kind === 'stop' ||
              f.kind === 'coordinator' ||
              (f.kind === 'trigger' && f.end > i + 1 && !this.pairs.joins(this.chart, i - 1)) ||
              f.kind === 'role' ||
              f.kind === 'honorific' ||
              f.kind === 'placehead',
          )
      )
        return false;
    }
    return false;
  }
}

/** Does the head of a house begin here, with a name behind it? */
const opensHouse = (chart: Chart, at: number, limit: number): boolean =>
  chart.at(at).some((f) => f.kind === 'orghead' && f.end > at + 1 && isName(chart, f.end, limit));
