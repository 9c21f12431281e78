/**
 * Which terms of schema.org stand for kinds, types and roles of this library. Everything else of the JSON-LD export
 * follows from these tables; where the vocabulary has no term for an act, it is an `Action`, and a role without a property
 * of its own is told by a `Role`.
 */

/** How a type of records is told. */
export interface RecordClass {
  /** A class below `Event` or `Action`. */
  type: string;
  /** Whether the class is below `Event`. */
  occasion?: true;
  /** Properties of roles. */
  roles: Readonly<Record<string, string>>;
}

const event = (type: string, roles: RecordClass['roles'] = {}): RecordClass => ({ type, occasion: true, roles });
const action = (type: string, roles: RecordClass['roles']): RecordClass => ({ type, roles });

/** By the type of a record; a type that is not here is an `Action`. */
export const RECORD_CLASSES: Readonly<Record<string, RecordClass>> = {
  meeting: event('Event', { organizer: 'organizer', attendee: 'attendee', name: 'name' }),
  training: event('EducationEvent', { organizer: 'organizer', participant: 'attendee' }),
  talks: event('Event', { host: 'organizer', guest: 'attendee', party: 'attendee' }),
  death: event('Event'),
  crime: event('Event'),
  accident: event('Event'),
  fire: event('Event'),
  disaster: event('Event', { name: 'name' }),
  statement: action('CommunicateAction', { speaker: 'agent', addressee: 'recipient', content: 'object' }),
  award: action('GiveAction', { presenter: 'agent', recipient: 'recipient', award: 'object' }),
  donation: action('DonateAction', { donor: 'agent', recipient: 'recipient', item: 'object' }),
  appointment: action('AssignAction', { authority: 'agent', person: 'object', document: 'instrument' }),
  promotion: action('AssignAction', { authority: 'agent', person: 'object', document: 'instrument' }),
  dismissal: action('Action', { authority: 'agent', person: 'object', document: 'instrument' }),
  discipline: action('Action', { authority: 'agent', subject: 'object' }),
  election: action('VoteAction', { body: 'agent', person: 'candidate' }),
  retirement: action('LeaveAction', { person: 'agent' }),
  visit: action('TravelAction', { visitor: 'agent', destination: 'toLocation', host: 'participant' }),
  signing: action('AgreeAction', { signatory: 'agent', document: 'object' }),
  issuance: action('CreateAction', { issuer: 'agent', document: 'result' }),
  inspection: action('CheckAction', { inspector: 'agent', target: 'object' }),
  launch: action('ActivateAction', { agent: 'agent', object: 'object' }),
  arrest: action('Action', { agency: 'agent', suspect: 'object' }),
  prosecution: action('Action', { agency: 'agent', defendant: 'object', provision: 'instrument' }),
  search: action('Action', { agency: 'agent', target: 'object', item: 'result' }),
  bust: action('Action', { agency: 'agent', target: 'object' }),
  sentence: action('Action', { court: 'agent', defendant: 'object', penalty: 'result' }),
  wanted: action('Action', { agency: 'agent', person: 'object' }),
  surrender: action('Action', { person: 'agent', agency: 'participant' }),
  rescue: action('Action', { agent: 'agent', person: 'object' }),
  penalty: action('Action', { agency: 'agent', offender: 'object', amount: 'result' }),
  prevention: action('Action', { agency: 'agent', crime: 'object' }),
  deployment: action('Action', { agency: 'agent', force: 'object' }),
  cooperation: action('Action', { party: 'agent', object: 'object' }),
};

/** Properties that take people and organizations only; of anything else their words are told. */
export const AGENT_PROPERTIES: ReadonlySet<string> = new Set([
  'agent',
  'participant',
  'recipient',
  'organizer',
  'attendee',
  'candidate',
]);

/** How a record stands to the facts, as an action. */
export const ACTION_STATUSES: Readonly<Record<string, string>> = {
  occurred: 'CompletedActionStatus',
  ongoing: 'ActiveActionStatus',
  planned: 'PotentialActionStatus',
  hypothetical: 'PotentialActionStatus',
  negated: 'FailedActionStatus',
};

/** The same as an event. What is only supposed is no event at all. */
export const EVENT_STATUSES: Readonly<Record<string, string>> = {
  planned: 'EventScheduled',
  negated: 'EventCancelled',
};

/** Types of bodies that are not of the state; the others, and those without a type, are told by {@link bodyClass}. */
const BODY_CLASSES: Readonly<Record<string, string>> = {
  party: 'PoliticalParty',
  university: 'CollegeOrUniversity',
  academy: 'CollegeOrUniversity',
  school: 'School',
  institute: 'ResearchOrganization',
  hospital: 'Hospital',
  clinic: 'MedicalClinic',
  press: 'NewsMediaOrganization',
  publisher: 'Organization',
  enterprise: 'Corporation',
  bank: 'BankOrCreditUnion',
  'law-firm': 'LegalService',
};

/** Types of bodies that stand for no state: associations, the Party's own, what nations share. */
const OTHER_BODIES: ReadonlySet<string> = new Set(
  'party-body party-committee party-organ party-organization mass-organization international religious fund club bar-association delegation cultural exchange branch'.split(
    ' ',
  ),
);

/** The class of a body by its type; where none is told it is an `Organization`. */
export const bodyClass = (type: string | undefined): string => {
  if (type === undefined || OTHER_BODIES.has(type)) return 'Organization';
  return BODY_CLASSES[type] ?? 'GovernmentOrganization';
};

/** The class of a place by its level. */
export const placeClass = (level: string | undefined): string => {
  if (level === 'country') return 'Country';
  return level === 'province' || level === 'district' || level === 'commune' ? 'AdministrativeArea' : 'Place';
};

/** Papers that decide nothing: they are cited, but they are no legislation. */
const PAPERS: ReadonlySet<string> = new Set(
  'báo cáo|biên bản|công văn|tờ trình|thông báo|thông cáo|giấy mời|giấy giới thiệu|giấy chứng nhận|hợp đồng|cáo trạng|bản cáo trạng|di chúc|thư công|dự án|bản cam kết|phiếu báo|phiếu chuyển|phiếu gửi'.split(
    '|',
  ),
);

/** The class of a document by its type word. */
export const documentClass = (docType: string | undefined): 'Legislation' | 'CreativeWork' =>
  docType !== undefined && PAPERS.has(docType.toLowerCase()) ? 'CreativeWork' : 'Legislation';
