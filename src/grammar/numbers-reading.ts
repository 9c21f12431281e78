import type { Entry } from '../lexicon/lexicon.js';
import type { Chart, Found } from '../pattern/chart.js';
import { Gap } from '../text/tokens.js';

/** The value of a `number`. */
export interface NumberValue {
  value: number;
  /** What its scale words multiply to: 1e9 in `3 tỷ`, 1 in `300`. A range lends it: `từ 3 đến 5 tỷ`. */
  scale: number;
  /** Told in words only: `ba mươi`. */
  words: boolean;
}

type NumberClass =
  | 'digit'
  | 'ten'
  | 'tens'
  | 'magnitude'
  | 'zero-tens'
  | 'half'
  | 'point'
  | 'minus'
  | 'indefinite'
  | 'order';

/** The number word at a token alone; where a longer one begins (`một số`, `vài ba`), that one. */
function wordAt(chart: Chart, at: number, limit: number): Entry | undefined {
  if (at >= limit) return undefined;
  const found = chart.longest(at, 'numberword');
  return found && found.end <= limit ? found.entry : undefined;
}

/** `5 triệu chứng`, `3 tỷ phú`: the scale word begins a noun, which is counted. */
function opensNoun(chart: Chart, at: number): boolean {
  for (const { kind, entry, end } of chart.at(at)) {
    if (end <= at + 1) return false;
    if (kind === 'classifier' || kind === 'word') return true;
    if (kind === 'numberword' && entry?.class !== 'magnitude') return false;
  }
  return false;
}

const classOf = (word: Entry | undefined): NumberClass | undefined => word?.class as NumberClass | undefined;
const valueOfWord = (word: Entry | undefined): number => (word?.value as number | undefined) ?? 0;

/** So many scale words stand behind one another (`trăm nghìn tỷ`), and so many parts in a number (`2 tỷ 300 triệu`). */
const SCALES = 3;
const PARTS = 6;

/** Reads one number; its fields are the state of the reading. */
export class Reading {
  end: number;
  private total = 0;
  /** The group of hundreds that no scale word has closed yet. */
  private group = 0;
  private scale = 1;
  private lastScale = Number.POSITIVE_INFINITY;

  constructor(
    private readonly chart: Chart,
    readonly start: number,
    private readonly limit: number,
  ) {
    this.end = start;
  }

  private is(at: number, wanted: NumberClass): boolean {
    if (classOf(wordAt(this.chart, at, this.limit)) !== wanted) return false;
    return wanted !== 'magnitude' || !opensNoun(this.chart, at);
  }

  private value(at: number): number {
    return valueOfWord(wordAt(this.chart, at, this.limit));
  }

  /** `mười hai`, `ba mươi mốt`, `hai mốt`, `năm`: the number below a hundred at a token, or undefined. */
  private belowHundred(at: number): { value: number; end: number } | undefined {
    if (this.is(at, 'ten')) {
      const unit = this.unitAfter(at + 1, 'ten');
      return { value: 10 + unit, end: at + 1 + (unit ? 1 : 0) };
    }
    if (!this.is(at, 'digit') || wordAt(this.chart, at, this.limit)?.after) return undefined;
    const digit = this.value(at);
    if (this.is(at + 1, 'tens')) {
      const unit = this.unitAfter(at + 2, 'tens');
      return { value: digit * 10 + unit, end: at + 2 + (unit ? 1 : 0) };
    }
    // hai mốt, ba lăm: the tens word is swallowed before the forms that stand behind tens only
    const next = wordAt(this.chart, at + 1, this.limit);
    if (digit > 1 && classOf(next) === 'digit' && next?.after && next.key !== 'tu')
      return { value: digit * 10 + valueOfWord(next), end: at + 2 };
    return { value: digit, end: at + 1 };
  }

  private unitAfter(at: number, tens: 'ten' | 'tens'): number {
    if (!this.is(at, 'digit')) return 0;
    const word = wordAt(this.chart, at, this.limit) as Entry;
    const value = valueOfWord(word);
    // mười một but hai mươi mốt; năm behind tens is the noun year: hai mươi năm
    if (word.key === 'nam' || (tens === 'ten' && (word.key === 'mot-2' || word.key === 'tu'))) return 0;
    return value;
  }

  /** `một trăm lẻ năm`, `hai trăm rưỡi`, `ba mươi`: the number below a thousand at a token, or undefined. */
  private belowThousand(at: number): { value: number; end: number } | undefined {
    const head = this.belowHundred(at);
    if (!head || !this.isMagnitude(head.end, 100)) return head;
    const value = head.value * 100;
    const rest = head.end + 1;
    if (this.is(rest, 'half')) return { value: value + 50, end: rest + 1 };
    if (this.is(rest, 'zero-tens') && this.is(rest + 1, 'digit'))
      return { value: value + this.value(rest + 1), end: rest + 2 };
    const tail = this.belowHundred(rest);
    if (!tail || this.isYear(rest)) return { value, end: rest };
    // một trăm hai is 120, so the lone digit counts tens
    return tail.end === rest + 1 && tail.value < 10
      ? { value: value + tail.value * 10, end: tail.end }
      : { value: value + tail.value, end: tail.end };
  }

  private isMagnitude(at: number, value: number): boolean {
    return this.is(at, 'magnitude') && this.value(at) === value;
  }

  /** `năm` that is the noun: a lone one, or before a figure. */
  private isYear(at: number): boolean {
    if (wordAt(this.chart, at, this.limit)?.key !== 'nam') return false;
    const next = wordAt(this.chart, at + 1, this.limit);
    return classOf(next) !== 'magnitude' && classOf(next) !== 'tens';
  }

  /** Takes the scale words at `end`: `nghìn tỷ`. */
  private takeScales(): boolean {
    let taken = false;
    const last = this.end + SCALES;
    while (this.end < last && this.is(this.end, 'magnitude') && this.chart.tokens.gap[this.end] !== Gap.paragraph) {
      const scale = this.value(this.end);
      // tá is a dozen of things, not a scale; trăm and chục scale a group, not a sum
      if (scale === 12 || (scale < 1000 && (this.lastScale !== Number.POSITIVE_INFINITY || this.scale > 1))) break;
      if (scale < 1000) this.group *= scale;
      else if (scale > this.lastScale || (this.group === 0 && this.total > 0)) {
        this.total = (this.total + this.group) * scale;
        this.group = 0;
      } else {
        this.total += this.group * scale;
        this.group = 0;
      }
      if (scale >= 1000) this.lastScale = scale;
      this.scale = this.scale === 1 || taken ? this.scale * scale : this.scale;
      this.end++;
      taken = true;
    }
    if (taken && this.is(this.end, 'half')) {
      const last = this.value(this.end - 1);
      this.total += last / 2;
      this.end++;
    }
    return taken;
  }

  /** Groups behind a scale word: `2 tỷ 300 triệu`, `một nghìn năm trăm`, `một triệu lẻ bảy`. */
  private takeRest(words: boolean): void {
    for (let parts = 0; parts < PARTS; parts++) {
      const lone = this.is(this.end, 'zero-tens');
      const at = lone ? this.end + 1 : this.end;
      const number = this.chart.longest(at, 'figure');
      if (number && !lone) {
        const scale = this.is(number.end, 'magnitude') ? this.value(number.end) : 0;
        if (scale === 0 && this.takeHundreds(number)) return;
        if (scale < 1000 || scale >= this.lastScale || number.end > this.limit) return;
        this.group = (number.value as { value: number }).value;
        this.end = number.end;
        this.takeScales();
        continue;
      }
      const group = words && !this.isYear(at) ? this.belowThousand(at) : undefined;
      if (!group || group.value >= this.lastScale) return;
      const scaled = this.is(group.end, 'magnitude') && this.value(group.end) >= 1000;
      if (!scaled && !lone && group.end === at + 1 && group.value < 10) {
        // một triệu hai is 1.2 million; before a noun the digit would count it
        this.total += (group.value * this.lastScale) / 10;
        this.end = group.end;
        return;
      }
      this.group = group.value;
      this.end = group.end;
      if (!this.takeScales()) return;
    }
  }

  /** `1 ngàn 500 đồng`: three figures behind thousands, where money is told. */
  private takeHundreds(number: Found): boolean {
    const { value } = number.value as { value: number };
    const three = number.end === number.start + 1 && value >= 100 && value < 1000;
    const money = ({ kind, entry }: Found): boolean => kind === 'unit' && entry?.class === 'money';
    if (this.lastScale !== 1000 || !three || number.end >= this.limit || !this.chart.at(number.end).some(money))
      return false;
    this.total += value;
    this.end = number.end;
    return true;
  }

  private finish(words: boolean): { value: NumberValue; end: number } {
    return { value: { value: round(this.total + this.group), scale: this.scale, words }, end: this.end };
  }

  fromFigure(found: Found): { value: NumberValue; end: number } {
    this.group = (found.value as { value: number }).value;
    this.end = found.end;
    if (this.takeScales() && this.lastScale !== Number.POSITIVE_INFINITY) this.takeRest(false);
    return this.finish(false);
  }

  fromWords(): { value: NumberValue; end: number } | undefined {
    const half = this.is(this.start, 'half') && wordAt(this.chart, this.start, this.limit)?.key === 'nua';
    const head = half ? { value: 0.5, end: this.start + 1 } : this.belowThousand(this.start);
    if (!head) return undefined;
    this.group = head.value;
    this.end = head.end;
    if (this.is(this.end, 'point')) return this.fraction(head.value);
    if (this.takeScales() && this.lastScale !== Number.POSITIVE_INFINITY) this.takeRest(true);
    return this.finish(true);
  }

  /** `năm phẩy năm`, `không phẩy không không bảy`, `hai mươi bảy phẩy ba trăm mười hai`. */
  private fraction(whole: number): { value: NumberValue; end: number } | undefined {
    let digits = '';
    let at = this.end + 1;
    const group = this.belowThousand(at);
    if (group && group.end > at + 1) {
      digits = String(group.value);
      at = group.end;
    } else while (this.is(at, 'digit')) digits += this.value(at++);
    if (!digits) return undefined;
    this.group = Number(`${whole}.${digits}`);
    this.end = at;
    this.takeScales();
    return this.finish(true);
  }
}

/** `1,2 triệu` is 1200000, not 1199999.9999999998. */
const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));
