/**
 * The public types of the library. Everything that `analyze` returns is plain, JSON-serializable data: no classes, no
 * methods, no cycles, no `undefined` in arrays.
 *
 * @packageDocumentation
 */

/** A range of the caller's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What a mention can be. Defined kind by kind in the README, section “Mentions”. */
export type MentionKind =
  | 'person'
  | 'rank'
  | 'degree'
  | 'position'
  | 'organization'
  | 'location'
  | 'document'
  | 'time'
  | 'quantity'
  | 'award'
  | 'event'
  | 'charge'
  | 'campaign';

/** What every mention has. */
export interface MentionBase extends Span {
  /** Unique in its Analysis and stable for the same input: `m1`, `m2` … in order of start, outermost first. */
  id: string;
  /** The covered text as given: `input.slice(start, end)`. */
  text: string;
  /** Id of the `Entity` that this mention stands for (person, organization, location, document, event). */
  entity?: string;
  /** 0 to 1. */
  confidence: number;
}

/** A person's name, without rank, degree, honorific or office. */
export interface PersonMention extends MentionBase {
  kind: 'person';
  /** The name as written, composed (NFC), single blanks. */
  name: string;
  /** The whole appellation: rank, degrees, honorific, name and the offices in apposition. */
  full: Span;
  /** Id of the rank mention told beside the name. */
  rank?: string;
  /** Id of the degree mention told beside the name. */
  degree?: string;
  /** Ids of the offices told beside the name, in text order. */
  positions: string[];
  /** `ông`, `bà`, `đồng chí` … in lower case. */
  honorific?: string;
}

/** A military, police, diplomatic or judicial rank. */
export interface RankMention extends MentionBase {
  kind: 'rank';
  /** Lower case, old tone placement: `thượng tướng`. */
  rank: string;
  branch?: string;
  /** Seniority: higher is more senior. */
  level?: number;
  nato?: string;
}

/** One unbroken chain of academic or honorary titles. */
export interface DegreeMention extends MentionBase {
  kind: 'degree';
  /** The titles in order: `["PGS", "TS"]`. */
  degrees: string[];
}

/** An office, from its first modifier to the end of its organization. */
export interface PositionMention extends MentionBase {
  kind: 'position';
  /** The office without modifiers, lower case: `thứ trưởng`, `phó chủ tịch thường trực`. */
  head?: string;
  status: 'current' | 'former' | 'acting';
  /** Id of the organization mention that completes the office. */
  organization?: string;
  /** Id of the person entity, where the office stands for a person named elsewhere. */
  refersTo?: string;
}

/** The name of one standing body. */
export interface OrganizationMention extends MentionBase {
  kind: 'organization';
  /** Full canonical name, abbreviations expanded. */
  name: string;
  type?: string;
  /** Id of the mention of the parent body told beside it. */
  parent?: string;
  /** Stable key of the body in the lexicon. */
  key?: string;
}

/** A place. */
export interface LocationMention extends MentionBase {
  kind: 'location';
  name: string;
  /** `country`, `region`, `province`, `district`, `commune`, `village`, `venue`. */
  level?: string;
  /** Official code of the administrative unit, or ISO 3166 code of the country. */
  code?: string;
  /** Of a commune, where a table of communes was given: `00004`, or `pre-2025:26881` of an old one; for `successors`. */
  key?: string;
  /** Id of the mention of the place that it lies in, told beside it; of a commune of the table also told elsewhere. */
  within?: string;
}

/** A commune, ward, township or special zone. */
export interface Commune {
  /** The official code, with `pre-2025:` before that of an old one: codes were given again. */
  key: string;
  /** Five digits. */
  code: string;
  /** Without its unit word, in the old tone placement: `Ba Đình`. */
  name: string;
  type: 'phường' | 'xã' | 'thị trấn' | 'đặc khu';
  /** The unit word before it became a ward. */
  was?: 'xã';
  /** Key of the province of today; of old ones the district tells it. */
  province?: string;
  /** Three digits, of old ones. */
  district?: string;
  /** Last day of an old one. */
  until?: string;
  /** Codes of the communes of today that its land went to. */
  became?: string[];
}

/** The table of `sukien/communes`. */
export interface CommuneTable {
  /** All of a name, of any spelling, case and tone placement; those of a unit word and a day only. */
  find(name: string, options?: { type?: string; date?: string }): readonly Commune[];
  get(key: string): Commune | undefined;
  /** The communes of today that took over from an old one, or from the communes of a district. */
  successors(key: string): readonly Commune[];
  /** The old ones whose land a commune of today has. */
  predecessors(key: string): readonly Commune[];
  /** Key of a district that is known by its number: `12` of `quận 12`. */
  districtKey(name: string): string | undefined;
}

/** What a citation tells of its document. */
export interface DocumentFields {
  docType?: string;
  /** As written: `06`. */
  number?: string;
  code?: string;
  year?: number;
  issuedOn?: string;
  /** The issuer as told beside it. */
  issuer?: string;
  /** The issuer's canonical name, told or inferred from the code. */
  issuerName?: string;
  subject?: string;
  /** `{ "điều": "174", "khoản": "1" }` */
  provision?: Record<string, string>;
  /** The same document has the same key: `vn/nq/tw/k13/59`. */
  key?: string;
}

/** A citation of a legal, party or treaty document. */
export interface DocumentMention extends MentionBase, DocumentFields {
  kind: 'document';
  /** With issuer and subject. */
  full: Span;
}

/** A date, time, duration or set, by TIMEX3. */
export interface TimeMention extends MentionBase {
  kind: 'time';
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 / ISO 8601, intervals as `A/B`; left out where the text does not fix it. */
  value?: string;
  mod?: 'APPROX' | 'START' | 'MID' | 'END' | 'BEFORE' | 'AFTER';
  /** The parts of `value` that the text does not say: `['year']`. */
  implied?: string[];
}

/** A number with its unit or counted noun. */
export interface QuantityMention extends MentionBase {
  kind: 'quantity';
  value: number;
  max?: number;
  unit?: string;
  bound: 'exact' | 'over' | 'under' | 'about' | 'between';
}

/** A decoration, title or prize. */
export interface AwardMention extends MentionBase {
  kind: 'award';
  award: string;
  grade?: string;
}

/** A nominal that names an occasion. */
export interface EventMention extends MentionBase {
  kind: 'event';
  /** The head word, lower case, without `buổi`: `hội nghị`. */
  form: string;
}

/** An offence in law, or the crime named. */
export interface ChargeMention extends MentionBase {
  kind: 'charge';
  charge: string;
  /** Article of the Penal Code. */
  article?: string;
}

/** A named movement, campaign, plan or programme. */
export interface CampaignMention extends MentionBase {
  kind: 'campaign';
  name: string;
}

/** Any mention; `kind` tells which. */
export type Mention =
  | PersonMention
  | RankMention
  | DegreeMention
  | PositionMention
  | OrganizationMention
  | LocationMention
  | DocumentMention
  | TimeMention
  | QuantityMention
  | AwardMention
  | EventMention
  | ChargeMention
  | CampaignMention;

/** An office that a person holds or held. */
export interface Office {
  head: string;
  organization?: string;
  status: 'current' | 'former' | 'acting';
}

/** What the mentions say together about one thing, so that nobody has to join ids for the common questions. */
export interface Entity {
  id: string;
  kind: 'person' | 'organization' | 'location' | 'document' | 'event';
  /** The fullest name. */
  name: string;
  aliases: string[];
  /** Ids of its mentions, in text order. */
  mentions: string[];
  key?: string;
  ranks?: string[];
  degrees?: string[];
  offices?: Office[];
  type?: string;
  parent?: string;
  code?: string;
  level?: string;
}

/** A filler of a role. It always has its place in the text; where it is a mention, its ids too. */
export interface Argument extends Span {
  role: string;
  text: string;
  mention?: string;
  entity?: string;
}

/** The word or words that evoke an event. */
export interface Trigger extends Span {
  text: string;
}

/** One telling of the event: the clause that tells it, and the trigger in it. */
export interface Evidence extends Span {
  trigger: Trigger;
}

/** How an event stands to the facts. */
export type EventStatus = 'occurred' | 'ongoing' | 'planned' | 'negated' | 'hypothetical';

/** One event, however often the article tells it. */
export interface EventRecord {
  id: string;
  type: string;
  trigger: Trigger;
  status: EventStatus;
  /** Of a `statement` only. */
  act?: 'speech' | 'assertion' | 'directive' | 'praise';
  /** `inherited` where it comes from the parent occasion and not from the record's own telling. */
  time?: { value?: string; mention?: string; inherited?: boolean };
  place?: { name: string; mention?: string; inherited?: boolean };
  /** Id of the record of the occasion in which it happened. */
  parent?: string;
  arguments: Argument[];
  /** Every telling, the fullest first. */
  evidence: Evidence[];
  confidence: number;
}

/** What a stretch of the page is. */
export type BlockKind =
  | 'title'
  | 'lede'
  | 'dateline'
  | 'paragraph'
  | 'caption'
  | 'image'
  | 'byline'
  | 'related'
  | 'chrome';

/** A stretch of the page. */
export interface Block extends Span {
  kind: BlockKind;
}

/** A headline of another article. */
export interface RelatedHeadline extends Span {
  title: string;
}

/** The page around the prose. */
export interface Article {
  title?: string;
  lede?: string;
  /** ISO 8601 date, or date and time. */
  publishedAt?: string;
  byline?: string;
  /** In order, without overlap. */
  blocks: Block[];
  related: RelatedHeadline[];
}

/** What a reader should know: legacy encoding, not Vietnamese, two candidates for one reference … */
export interface Note {
  code: string;
  message: string;
  span?: Span;
}

/** What `analyze` returns. */
export interface Analysis {
  /** Version of the library. */
  version: string;
  /** Date of its data, for archives that run it again. */
  data: string;
  text: string;
  article: Article;
  sentences: Span[];
  mentions: Mention[];
  entities: Entity[];
  events: EventRecord[];
  notes: Note[];
}

/** How to read one article. */
export interface AnalyzeOptions {
  /** ISO 8601 date or date and time that relative expressions are read against; the page's own date line otherwise. */
  publishedAt?: string;
  /** Look for page furniture (default) or take the whole text as prose. */
  page?: boolean;
  /**
   * What the stretches of the text are, where that is known already, for instance from `readHtml`; nothing is guessed then. In
   * order and without overlap; text outside of them is not read.
   */
  blocks?: readonly Block[];
  /** Only these kinds of mention; events are left out where their kinds are not wanted. */
  kinds?: MentionKind[];
  /** Leave out mentions and records below this confidence (0 to 1). */
  minConfidence?: number;
}

/** An entry of the caller's own lexicon. */
export interface LexiconEntry {
  kind: MentionKind;
  name: string;
  aliases?: string[];
  key?: string;
  [attribute: string]: unknown;
}

/** An event type of the caller's own, in the form of a file of `data/events/`. */
export interface EventTypeDefinition {
  type: string;
  triggers: unknown[];
  roles: Record<string, unknown>;
  [key: string]: unknown;
}
