import type { Chart, Found, Section } from '../pattern/chart.js';
import { readSymbol } from './documents-alone.js';
import { readLaw, readUnlistedLaw } from './documents-laws.js';
import { readCongress, readKnown, readPlenum, readTitledScheme } from './documents-names.js';
import { readNumbered } from './documents-number.js';
import { type Provisions, readProvisions, standsAlone } from './documents-provisions.js';
import { mayHeadSymbol } from './documents-symbol-place.js';
import { DocumentTables } from './documents-tables.js';
import { readAnaphor, readBare, readTreaty } from './documents-told.js';
import { type Citation, type DocumentValue, Scan } from './documents-value.js';
import type { Grammar } from './grammar.js';

/** Laws are cited by name, so a number behind `Luật` needs its symbol. */
const LAWS = new Set(['luật', 'bộ luật', 'pháp lệnh', 'hiến pháp', 'đạo luật']);

/** The citations that a type word begins; the surest reading first. */
function readType(scan: Scan, type: Found): Citation[] {
  const { entry } = type;
  if (!entry || scan.is(type.end, 'sư') || scan.isGlued(type.start)) return [];
  const numbered = readNumbered(scan, type);
  if (numbered.length) return LAWS.has(entry.docType as string) && !numbered[0]?.value.symbol ? [] : numbered;
  const one =
    (entry.docType === 'nghị quyết' ? (readPlenum(scan, type) ?? readCongress(scan, type)) : undefined) ??
    (entry.programme ? readTitledScheme(scan, type) : undefined) ??
    (LAWS.has(entry.docType as string) ? unlisted(scan, type) : undefined) ??
    (entry.treaty ? readTreaty(scan, type) : undefined) ??
    readBare(scan, type);
  return one ? [one] : [];
}

/** A law of no list; a listed name that begins there too gives way only where the longer one has its year. */
function unlisted(scan: Scan, type: Found): Citation | undefined {
  const citation = readUnlistedLaw(scan, type);
  const listed = citation && scan.longest(type.start, 'law');
  if (!citation || !listed || listed.weak) return citation;
  return citation.value.year && !readLaw(scan, listed)?.value.year ? citation : undefined;
}

/** The citations that begin at a token, provisions aside: of several readings the one that reaches furthest. */
function readAct(scan: Scan, at: number): Citation[] {
  let best: Citation[] = [];
  const keep = (citations: Citation[]): void => {
    if ((citations[0]?.end ?? at) > (best[0]?.end ?? at)) best = citations;
  };
  const law = scan.longest(at, 'law');
  const named = law && !law.weak ? readLaw(scan, law) : undefined;
  if (named) keep([named]);
  for (const type of scan.chart.at(at))
    if (type.kind === 'doctype' && type.end <= scan.limit) keep(readType(scan, type));
  const known = scan.longest(at, 'knowndocument');
  const citation = known && !known.weak ? readKnown(scan, known) : undefined;
  if (!known || !citation) return best;
  // a known number is read as a number, and resolved later; a scheme's number is its name
  const programme = scan.longest(at, 'doctype')?.entry?.programme === true;
  if (known.entry?.number && !programme) return best;
  if (known.entry?.number) return withKnown(best, known) ?? [citation];
  return citation.end >= (best[0]?.end ?? at) ? [citation] : best;
}

/** `Đề án 06` is read as a number, and known by its name. */
function withKnown(numbered: readonly Citation[], known: Found): Citation[] | undefined {
  const [first, ...rest] = numbered;
  if (!first || !known.entry) return undefined;
  return [
    {
      ...first,
      end: Math.max(first.end, known.end),
      value: { ...first.value, known: known.entry },
      parts: [...first.parts, known],
    },
    ...rest,
  ];
}

/** Where an act may begin behind provisions: at once, behind a comma or `của`. */
function actBehind(scan: Scan, end: number): Citation[] {
  let at = end;
  if (scan.is(at, ',')) at++;
  if (scan.is(at, 'của') || scan.is(at, 'thuộc') || scan.is(at, 'trong')) at++;
  const acts = readAct(scan, at);
  if (acts.length) return acts;
  const type = scan.longest(at, 'doctype');
  const anaphor = type && readAnaphor(scan, type);
  return anaphor ? [anaphor] : [];
}

/** Provisions with their act: one citation each; the last spans the act, the others take its type and identity. */
function readWithProvisions(scan: Scan, provisions: Provisions): Citation[] {
  const [act, ...more] = actBehind(scan, provisions.end);
  if (!act && !standsAlone(scan, provisions)) return [];
  const last = provisions.list.length - 1;
  const citations = provisions.list.map(({ start, end, parts }, i): Citation => {
    const value: DocumentValue = { provision: parts };
    if (act && i === last) {
      return {
        start,
        end: act.end,
        rule: 'provision and act',
        value: { ...act.value, provision: parts },
        parts: [...provisions.found, ...act.parts],
      };
    }
    if (act?.value.docType) Object.assign(value, { docType: act.value.docType, act: act.value });
    return {
      start,
      end,
      rule: 'provision',
      value,
      parts: provisions.found.filter((word) => word.start >= start && word.end <= end),
    };
  });
  return [...citations, ...more];
}

function readAt(scan: Scan, at: number): Citation[] {
  if (scan.longest(at, 'provisionword')) {
    const provisions = readProvisions(scan, at);
    const citations = provisions ? readWithProvisions(scan, provisions) : [];
    if (citations.length) return citations;
  }
  const acts = readAct(scan, at);
  if (acts.length) return acts;
  if (scan.isNumber(at) && mayHeadSymbol(scan.chart, at, scan.limit)) {
    const citation = readSymbol(scan, at);
    if (citation) return [citation];
  }
  return [];
}

const STARTS = ['doctype', 'law', 'knowndocument', 'provisionword', 'figure'] as const;

/** Tokens at which a citation may begin, in text order: nothing is tried anywhere else. */
function starts(chart: Chart): number[] {
  const places = STARTS.flatMap((kind) =>
    chart
      .all(kind)
      .filter((found) => kind !== 'figure' || mayHeadSymbol(chart, found.start, chart.tokens.length))
      .map((found) => found.start),
  );
  return [...new Set(places)].sort((a, b) => a - b);
}

/**
 * Citations of legal, party, administrative and court documents and of treaties: by number, by symbol alone, by name,
 * by congress or plenum, with their provisions. What issuer, subject and identity need of the text around is added by
 * `resolve/documents`. Grammar of citations: facts on document numbers, sections 1 to 3.
 */
export const documentsGrammar: Grammar = {
  file: 'grammar/documents',
  kinds: ['document'],
  scan(chart, { lexicon }) {
    const tables = DocumentTables.of(lexicon);
    const places = starts(chart);
    let next = 0;
    for (const section of chart.sections) {
      const scan = new Scan(chart, tables, section.start, section.end, section.capitals);
      for (let free = section.start; next < places.length && (places[next] as number) < section.end; next++) {
        const at = places[next] as number;
        if (at < free) continue;
        for (const citation of readAt(scan, at)) free = Math.max(free, add(chart, section, citation));
      }
    }
  },
};

function add(chart: Chart, section: Section, { start, end, rule, value, parts }: Citation): number {
  if (end > section.end) return section.start;
  chart.add({
    kind: 'document',
    start,
    end,
    rule: `grammar/documents: ${rule}`,
    value,
    parts,
    confidence: value.bare ? 0.8 : 0.95,
  });
  return end;
}
