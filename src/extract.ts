import { builtInAnalyzer } from './library.js';
import type {
  AnalyzeOptions,
  DocumentMention,
  EventRecord,
  LocationMention,
  Mention,
  MentionKind,
  OrganizationMention,
  PersonMention,
  QuantityMention,
  TimeMention,
} from './types.js';

function only<K extends MentionKind>(kind: K, text: string, options?: AnalyzeOptions): Extract<Mention, { kind: K }>[] {
  const { mentions } = builtInAnalyzer().analyze(text, options);
  return mentions.filter((m): m is Extract<Mention, { kind: K }> => m.kind === kind);
}

/**
 * The citations of legal, party and treaty documents in a text: the same mentions as `analyze` gives, with UTF-16 offsets.
 *
 * @example extractDocuments('theo Nghị quyết số 59-NQ/TW')[0]?.number // '59'
 */
export function extractDocuments(text: string, options?: AnalyzeOptions): DocumentMention[] {
  return only('document', text, options);
}

/**
 * The dates, times, durations and sets in a text, with TIMEX3 values.
 *
 * @example extractTimes('sáng 9/7', { publishedAt: '2025-07-09' })[0]?.value // '2025-07-09TMO'
 */
export function extractTimes(text: string, options?: AnalyzeOptions): TimeMention[] {
  return only('time', text, options);
}

/**
 * The numbers with their units or counted nouns.
 *
 * @example extractQuantities('hơn 2,5 tỷ đồng')[0]?.value // 2500000000
 */
export function extractQuantities(text: string, options?: AnalyzeOptions): QuantityMention[] {
  return only('quantity', text, options);
}

/**
 * The persons named in a text. Ranks and offices beside a name are mentions of their own: ask `analyze` for them.
 *
 * @example extractPersons('Thiếu tướng Lê Minh Hà')[0]?.name // 'Lê Minh Hà'
 */
export function extractPersons(text: string, options?: AnalyzeOptions): PersonMention[] {
  return only('person', text, options);
}

/**
 * The standing bodies named in a text, with their full names.
 *
 * @example extractOrganizations('UBND tỉnh Cao Bằng')[0]?.name // 'Ủy ban nhân dân tỉnh Cao Bằng'
 */
export function extractOrganizations(text: string, options?: AnalyzeOptions): OrganizationMention[] {
  return only('organization', text, options);
}

/**
 * The places named in a text.
 *
 * @example extractLocations('tại tỉnh Lào Cai')[0]?.level // 'province'
 */
export function extractLocations(text: string, options?: AnalyzeOptions): LocationMention[] {
  return only('location', text, options);
}

/**
 * The event records of a text. Their arguments name mentions and entities of `analyze` for the same text.
 *
 * @example extractEvents('Công an tỉnh Lào Cai bắt giữ 3 đối tượng.')[0]?.type // 'arrest'
 */
export function extractEvents(text: string, options?: AnalyzeOptions): EventRecord[] {
  return builtInAnalyzer().analyze(text, options).events;
}
