import { builtInAnalyzer } from './library.js';
import type {
  AnalyzeOptions,
  EventRecord,
  LocationMention,
  Mention,
  MentionKind,
  OrganizationMention,
  PersonMention,
} from './types.js';

function only<K extends MentionKind>(kind: K, text: string, options?: AnalyzeOptions): Extract<Mention, { kind: K }>[] {
  const { mentions } = builtInAnalyzer().analyze(text, options);
  return mentions.filter((m): m is Extract<Mention, { kind: K }> => m.kind === kind);
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
