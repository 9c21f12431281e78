import { documentSymbol } from '../generated/lexemes.js';
import type { Entry } from '../lexicon/lexicon.js';
import { codeKey, type DocumentTables } from './documents-tables.js';

/** An issuing body in a symbol. */
export interface SymbolIssuer {
  code: string;
  entry?: Entry;
  /** `15` of `QH15`. */
  term?: number;
}

/** A document number with its symbol, put right. */
export interface DocumentSymbol {
  number: string;
  year?: number;
  /** `NQ/TW`, `NĐ-CP`, `QH15`, `VPCP-KTTH`. */
  code: string;
  family: 'state' | 'party' | 'assembly' | 'letter' | 'court';
  /** The types that the code may stand for. */
  types: readonly Entry[];
  issuers: readonly SymbolIssuer[];
}

interface Segment {
  text: string;
  end: number;
  /** The separator before it. */
  before: string;
}

interface Head {
  number: string;
  year?: number;
  joint: string;
}

type Classified = Omit<DocumentSymbol, 'number' | 'year'> & { used: number };

const SEPARATOR = /\s?[-‐‑–—−/∕⁄_]\s?/g;
const isSlash = (separator: string): boolean => /[/∕⁄]/.test(separator);
const isSpaced = (separator: string): boolean => /\s/.test(separator);
const ASSEMBLY = /^(QH|UBTVQH)(\d{1,2})?$/;
/** Capitals, few small letters: `HVTC`, `CTr`, `QĐi`, `BNN&PTNT`. */
const isCode = (text: string): boolean =>
  /^[A-ZĐƯ][A-Za-zĐđƯư&\d]*$/.test(text) && (text.match(/[a-zđư]/g) ?? []).length <= 1 && text.length > 1;

function cut(tail: string, offset: number, joint: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let before = joint;
  for (const match of [...tail.matchAll(SEPARATOR), undefined]) {
    const end = match ? match.index : tail.length;
    segments.push({ text: tail.slice(start, end), end: offset + end, before });
    if (match) {
      start = end + match[0].length;
      before = match[0];
    }
  }
  return segments;
}

/** Reads symbols against the codes of a lexicon. */
export class SymbolReader {
  constructor(private readonly tables: DocumentTables) {}

  /**
   * The symbol at the beginning of a text, and its length.
   *
   * @param typed - a type word stands before it, so that unknown codes are believed too
   */
  read(text: string, typed: boolean): { symbol: DocumentSymbol; length: number } | undefined {
    documentSymbol.lastIndex = 0;
    const match = documentSymbol.exec(text);
    if (!match) return undefined;
    const {
      documentNumber,
      year,
      joint = '',
      tail,
    } = match.groups as { documentNumber: string; year?: string; joint?: string; tail: string };
    const head: Head = { number: documentNumber, joint, ...(year ? { year: Number(year) } : {}) };
    const segments = cut(tail, match[0].length - tail.length, joint);
    const found = this.classify(head, segments, typed) ?? this.classify(head, shortened(segments), typed);
    if (!found) return undefined;
    const { used, ...rest } = found;
    return {
      symbol: { number: head.number, ...(head.year ? { year: head.year } : {}), ...rest },
      length: (segments[used - 1] as Segment).end,
    };
  }

  private issuer(code: string): SymbolIssuer | undefined {
    const assembly = ASSEMBLY.exec(code.toUpperCase());
    if (assembly) {
      const entry = this.tables.issuer(assembly[1] as string);
      return {
        code: code.toUpperCase(),
        ...(entry ? { entry } : {}),
        ...(assembly[2] ? { term: Number(assembly[2]) } : {}),
      };
    }
    const entry = this.tables.issuer(code);
    if (!entry) return undefined;
    // TT-VKSTC and TT-VKSNDTC are both written; a mere variant of writing takes the main form
    return { code: entry.code as string, entry };
  }

  private classify(head: Head, segments: readonly Segment[], typed: boolean): Classified | undefined {
    const [first, second] = segments;
    if (!first) return undefined;
    const loose = head.joint === '' || /^\s$/.test(head.joint);
    const assembly = ASSEMBLY.test(first.text.toUpperCase()) ? this.issuer(first.text) : undefined;
    if (assembly && !loose && (head.year || typed))
      return { code: assembly.code, family: 'assembly', types: [], issuers: [assembly], used: 1 };
    const types = this.tables.types(first.text);
    if (types.length) return this.classifyTyped(head, segments, types, typed, loose);
    const glued = this.split(first.text);
    if (glued && (typed || head.year))
      return this.format(head, glued.types, glued.type, [glued.issuer], isSlash(head.joint), 1);
    const issuer = loose ? undefined : this.issuer(first.text);
    if (
      issuer &&
      second &&
      isSlash(head.joint) &&
      !isSlash(second.before) &&
      !isSpaced(second.before) &&
      isCode(second.text)
    ) {
      return { code: `${issuer.code}-${second.text}`, family: 'letter', types: [], issuers: [issuer], used: 2 };
    }
    if (issuer && (typed || issuer.entry?.key === 'hdbt') && !isSpaced(first.before))
      return { code: issuer.code, family: 'state', types: [], issuers: [issuer], used: 1 };
    if (typed && second && !loose && isCode(first.text) && isCode(second.text) && !isSpaced(second.before)) {
      return {
        code: `${first.text}${isSlash(second.before) ? '/' : '-'}${second.text}`,
        family: isSlash(second.before) ? 'party' : 'state',
        types: [],
        issuers: [],
        used: 2,
      };
    }
    return undefined;
  }

  /** A code of a type comes first: `NĐ-CP`, `NQ/TW`, `TTLT-VPCP-BNV`, `HS-ST`. */
  private classifyTyped(
    head: Head,
    segments: readonly Segment[],
    types: readonly Entry[],
    typed: boolean,
    loose: boolean,
  ): Classified | undefined {
    const [first, second] = segments as [Segment, Segment | undefined];
    const type = display(types[0] as Entry, first.text);
    const court = second ? this.tables.types(`${first.text}-${second.text}`) : [];
    if (second && court.length)
      return { code: `${type}-${second.text}`, family: 'court', types: court, issuers: [], used: 2 };
    if (!second) {
      const alone = types[0]?.group === 'judicial' && head.year !== undefined;
      return (alone || typed) && !loose
        ? { code: type, family: alone ? 'court' : 'state', types, issuers: [], used: 1 }
        : undefined;
    }
    const issuer = this.issuer(second.text);
    const plain = !loose && !isSpaced(second.before) && !isSpaced(first.before);
    if (!issuer && !((typed || (plain && isSlash(head.joint) !== isSlash(second.before))) && isCode(second.text)))
      return undefined;
    if (loose && !issuer) return undefined;
    const issuers: SymbolIssuer[] = [issuer ?? { code: second.text }];
    let used = 2;
    for (const next of segments.slice(2)) {
      const more = this.issuer(next.text);
      if (isSpaced(next.before) || !(more || isCode(next.text))) break;
      issuers.push(more ?? { code: next.text });
      used++;
    }
    return this.format(head, types, type, issuers, isSlash(second.before), used);
  }

  /** The first separator tells the family; where it is lost, the issuer does. */
  private format(
    head: Head,
    types: readonly Entry[],
    type: string,
    issuers: readonly SymbolIssuer[],
    slash: boolean,
    used: number,
  ): Classified {
    const ofParty = issuers[0]?.entry?.class === 'party';
    const party = head.year === undefined && (ofParty || (slash && !isSlash(head.joint)));
    const codes = issuers.map((issuer) => issuer.code).join('-');
    return {
      code: party ? `${type}/${codes}` : `${type}-${codes}`,
      family: party ? 'party' : 'state',
      types,
      issuers,
      used,
    };
  }

  /** `NĐCP` → `NĐ` + `CP`: the hyphen is lost. */
  private split(text: string): { type: string; types: readonly Entry[]; issuer: SymbolIssuer } | undefined {
    for (let at = text.length - 2; at >= 1; at--) {
      const types = this.tables.types(text.slice(0, at));
      const issuer = types.length ? this.issuer(text.slice(at)) : undefined;
      if (issuer) return { type: display(types[0] as Entry, text.slice(0, at)), types, issuer };
    }
    return undefined;
  }
}

/** The last segment without the sentence that was set against it: `59-NQ/TW.Thủ tướng`. */
function shortened(segments: readonly Segment[]): Segment[] {
  return segments.map((segment) => {
    const dot = segment.text.lastIndexOf('.');
    return dot > 0
      ? { ...segment, text: segment.text.slice(0, dot), end: segment.end - (segment.text.length - dot) }
      : segment;
  });
}

const display = (type: Entry, written: string): string =>
  ((type.codes as string[] | undefined) ?? []).find((code) => codeKey(code) === codeKey(written)) ??
  written.toUpperCase();
