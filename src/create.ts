import { Analyzer } from './analyzer.js';
import { SukienError } from './errors.js';
import { checkEventType } from './events/check.js';
import type { Trace } from './events/trace.js';
import { explainReading } from './explain.js';
import { LEVELS } from './grammar/levels.js';
import type { Entry, EntryForms } from './lexicon/lexicon.js';
import { builtInAnalyzer, builtInEventTypes, extendedLexicon } from './library.js';
import { checkOptions, MENTION_KINDS } from './options.js';
import type { Analysis, AnalyzeOptions, CommuneTable, EventTypeDefinition, LexiconEntry, Span } from './types.js';

/**
 * Reads one article and returns all that is told in it. Pure: the same input gives the same output; no I/O, no clock, no
 * global state. No string is refused.
 *
 * @param text - the article as plain text; all offsets of the result are UTF-16 indices into it, `end` exclusive
 * @param options - reference date, page layout, kinds, confidence
 * @throws SukienError for options that mean nothing (E301 … E305), never for a text
 * @example
 * ```ts
 * const { events } = analyze('Ngày 18/12/2025, tại Hà Nội, Bộ Công an tổ chức Hội nghị tổng kết công tác.');
 * events[0]?.type; // 'meeting'
 * ```
 */
export function analyze(text: string, options?: AnalyzeOptions): Analysis {
  return builtInAnalyzer().analyze(text, options);
}

/**
 * The tree of rules and data entries behind the mentions and events at a place of a text, as text.
 *
 * @param at - a UTF-16 offset, or a span
 * @example explain('Thứ trưởng Bộ Công an', 0) // position "Thứ trưởng Bộ Công an"  grammar/positions: …
 */
export function explain(text: string, at: Span | number, options: AnalyzeOptions = {}): string {
  return explainWith(builtInAnalyzer(), text, at, options);
}

function explainWith(analyzer: Analyzer, text: string, at: Span | number, options: AnalyzeOptions): string {
  checkOptions(text, options);
  const trace: Trace = { refused: [], unused: new Map() };
  return explainReading(analyzer.read(text, options, trace), at, trace);
}

/** What {@link createAnalyzer} gives. */
export interface CustomAnalyzer {
  analyze: typeof analyze;
  explain: typeof explain;
}

/**
 * Compiles the built-in data and the caller's own entries once, for many articles. The built-in data is not changed.
 *
 * @param options - `lexicon`: entries of the caller's own; `eventTypes`: as in `data/events/`; `communes`: the table of
 *   `sukien/communes`, so that communes have their codes
 * @throws SukienError E311 … E316 for an entry or event type that is not well formed, naming it
 * @example
 * ```ts
 * const { analyze } = createAnalyzer({ lexicon: [{ kind: 'organization', name: 'Viện Nghiên cứu Sao Mai', aliases: ['VSM'] }] });
 * ```
 */
export function createAnalyzer(
  options: { lexicon?: LexiconEntry[]; eventTypes?: EventTypeDefinition[]; communes?: CommuneTable } = {},
): CustomAnalyzer {
  const entries = (options.lexicon ?? []).map(checkEntry);
  const own = (options.eventTypes ?? []).map((type, i) => checkEventType(type, `eventTypes[${i}]`));
  const types = [...builtInEventTypes().filter((type) => !own.some((o) => o.type === type.type)), ...own];
  const analyzer = new Analyzer(extendedLexicon(entries, own), types, LEVELS, options.communes);
  return {
    analyze: (text, analyzeOptions) => analyzer.analyze(text, analyzeOptions),
    explain: (text, at, analyzeOptions = {}) => explainWith(analyzer, text, at, analyzeOptions),
  };
}

/** Kinds that a caller may list by name; the others are told by grammars alone. */
const LISTED: Readonly<Record<string, string>> = {
  rank: 'rank',
  degree: 'degree',
  position: 'office',
  organization: 'organization',
  location: 'place',
  document: 'law',
  award: 'award',
  event: 'eventhead',
  charge: 'charge',
  campaign: 'campaignhead',
};
const ABBREVIATION = /^[\p{Lu}\d./-]+$/u;

function checkEntry(given: LexiconEntry, i: number): EntryForms {
  const where = `lexicon[${i}]`;
  if (typeof given !== 'object' || given === null)
    throw new SukienError('E311', where, 'is no object.', 'Write { kind, name, aliases? }.');
  const { kind, name, aliases = [], key, ...attributes } = given;
  if (!MENTION_KINDS.includes(kind))
    throw new SukienError(
      'E312',
      `${where}.kind`,
      `«${String(kind)}» is no kind of mention.`,
      `Kinds are ${MENTION_KINDS.join(', ')}.`,
    );
  const list = LISTED[kind];
  if (!list)
    throw new SukienError(
      'E312',
      `${where}.kind`,
      `«${kind}» is recognized by its grammar and cannot be listed.`,
      `Kinds that can be listed are ${Object.keys(LISTED).join(', ')}.`,
    );
  if (typeof name !== 'string' || !/\p{L}/u.test(name))
    throw new SukienError('E313', `${where}.name`, 'is no name.', 'Give the name as it is written in full.');
  const wrong = Array.isArray(aliases)
    ? aliases.find((alias) => typeof alias !== 'string' || alias.trim() === '')
    : aliases;
  if (wrong !== undefined)
    throw new SukienError(
      'E314',
      `${where}.aliases`,
      `${JSON.stringify(wrong)} is no list of spellings.`,
      'Write ["VSM", "Viện Sao Mai"].',
    );
  const title = kind === 'organization' || kind === 'location';
  const entry = { ...attributes, kind: list, key: key ?? `caller:${name}`, name } as Entry;
  return { entry, forms: [name, ...aliases].map((text) => ({ text, title, exact: ABBREVIATION.test(text) })) };
}
