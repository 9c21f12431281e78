import type { Entry } from '../lexicon/lexicon.js';
import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import { type DocumentSymbol, SymbolReader } from './documents-symbol.js';
import type { DocumentTables } from './documents-tables.js';
import { keyAt } from './quantities-counted.js';

/** What a citation says of its document; `resolve/documents` completes it from what stands around. */
export interface DocumentValue {
  docType?: string;
  number?: string;
  code?: string;
  year?: number;
  issuedOn?: string;
  provision?: Record<string, string>;
  symbol?: DocumentSymbol;
  /** Entry of the law's name. */
  law?: Entry;
  /** Entry of a document with a name of its own. */
  known?: Entry;
  /** `Trung ương 4`: the plenum that it is named for. */
  plenum?: number;
  /** Term of the plenum or congress that it is named for. */
  term?: number;
  /** Tokens of the congress in the span. */
  congress?: { start: number; end: number };
  /** Tokens of an issuer between type and number, outside the span. */
  told?: { start: number; end: number; full: number };
  /** Behind the subject that a known name holds: `Công ước Viên năm 1961 về quan hệ ngoại giao`. */
  subject?: { start: number; end: number };
  /** The act that a provision belongs to; its identity is the provision's. */
  act?: DocumentValue;
  /** A draft, so not the law in force. */
  draft?: true;
  /** It amends laws that its name names. */
  amends?: true;
  /** Only its type word is told. */
  bare?: true;
}

/** A citation on its way into the chart. */
export interface Citation {
  start: number;
  end: number;
  rule: string;
  value: DocumentValue;
  parts: readonly Found[];
}

/** What the readers of citations share: the text, and how far they may read. */
export class Scan {
  readonly tables: DocumentTables;
  readonly symbols: SymbolReader;

  constructor(
    readonly chart: Chart,
    tables: DocumentTables,
    readonly from: number,
    readonly limit: number,
    readonly capitals: boolean,
  ) {
    this.tables = tables;
    this.symbols = new SymbolReader(tables);
  }

  /** The key of a token, empty beyond the section. */
  key(at: number): string {
    return at < this.from || at >= this.limit ? '' : keyAt(this.chart, at);
  }

  is(at: number, key: string): boolean {
    return this.key(at) === key;
  }

  isNumber(at: number): boolean {
    return at < this.limit && this.chart.tokens.shape[at] === Shape.number;
  }

  isMark(at: number): boolean {
    return at < this.limit && this.chart.tokens.shape[at] === Shape.mark;
  }

  /** Begins with a capital. */
  isTitle(at: number): boolean {
    const shape = this.chart.tokens.shape[at];
    return at < this.limit && shape !== Shape.lower && shape !== Shape.mark && shape !== Shape.number;
  }

  isLower(at: number): boolean {
    return at < this.limit && this.chart.tokens.shape[at] === Shape.lower;
  }

  isAdjacent(at: number): boolean {
    return at < this.limit && this.chart.tokens.gap[at] === Gap.none;
  }

  /** Is a token set against a word or a sign that makes it part of another: the TT of `TT&TT`? */
  isGlued(at: number): boolean {
    return (
      at > this.from && this.isAdjacent(at) && (!this.isMark(at - 1) || this.is(at - 1, '&') || this.is(at - 1, '/'))
    );
  }

  /** Does a new sentence or line begin at this token, so that a capital says nothing? */
  opensSentence(at: number): boolean {
    return at <= this.from || /^[.:;!?"“”•*-]$/.test(this.key(at - 1));
  }

  /** The longest of a kind at a token that ends in this section. */
  longest(at: number, kind: string): Found | undefined {
    if (at >= this.limit) return undefined;
    for (const found of this.chart.at(at)) if (found.kind === kind && found.end <= this.limit) return found;
    return undefined;
  }

  text(start: number, end: number): string {
    return this.chart.text(start, end);
  }

  /** Is something counted at this token, so that a number before it is no document's number? */
  isCounted(at: number): boolean {
    if (
      at >= this.limit ||
      this.longest(at, 'provisionword') ||
      this.longest(at, 'law') ||
      this.longest(at, 'doctype')?.weak === false
    )
      return false;
    return this.chart
      .at(at)
      .some(
        (found) =>
          found.kind === 'unit' ||
          (found.kind === 'classifier' && found.entry?.counted !== false) ||
          (found.kind === 'timeword' && found.entry?.class === 'timeunit') ||
          (found.kind === 'numberword' && found.entry?.class === 'magnitude'),
      );
  }
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** `XIV` → 14, `14` → 14; undefined for anything else. */
export function ordinal(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (!/^[ivxlc]+$/i.test(text)) return undefined;
  const digits = [...text.toLowerCase()].map((c) => ROMAN[c] as number);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
