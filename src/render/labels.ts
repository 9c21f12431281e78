/**
 * The words that reports show for kinds, types, roles and statuses, in Vietnamese and English. They stand in one file so
 * that a translator, or a newsroom with its own house words, edits nothing else.
 */

import type { BlockKind, EventRecord, EventStatus, MentionKind } from '../types.js';

/** The language of labels; the article itself is never translated. */
export type Language = 'vi' | 'en';

/** One label in every language. */
export type Label = Readonly<Record<Language, string>>;

const of = (vi: string, en: string): Label => ({ vi, en });

export const KIND_LABELS: Readonly<Record<MentionKind, Label>> = {
  person: of('Người', 'Person'),
  rank: of('Cấp bậc hàm', 'Rank'),
  degree: of('Học hàm, học vị', 'Degree or title'),
  position: of('Chức vụ', 'Office'),
  organization: of('Cơ quan, tổ chức', 'Organization'),
  location: of('Địa điểm', 'Place'),
  document: of('Văn bản', 'Document'),
  time: of('Thời gian', 'Time'),
  quantity: of('Số lượng', 'Quantity'),
  award: of('Phần thưởng', 'Award'),
  event: of('Tên sự kiện', 'Named occasion'),
  charge: of('Tội danh', 'Charge'),
  campaign: of('Phong trào, chương trình', 'Campaign'),
};

export const TYPE_LABELS: Readonly<Record<string, Label>> = {
  meeting: of('Hội họp, lễ', 'Meeting or ceremony'),
  statement: of('Phát biểu', 'Statement'),
  award: of('Khen thưởng', 'Award'),
  appointment: of('Bổ nhiệm', 'Appointment'),
  promotion: of('Thăng cấp bậc hàm', 'Promotion in rank'),
  dismissal: of('Thôi giữ chức', 'Dismissal'),
  discipline: of('Kỷ luật', 'Disciplinary measure'),
  election: of('Bầu, đắc cử', 'Election'),
  retirement: of('Nghỉ hưu', 'Retirement'),
  death: of('Qua đời', 'Death'),
  visit: of('Chuyến thăm', 'Visit'),
  talks: of('Tiếp, hội đàm', 'Talks'),
  signing: of('Ký kết', 'Signing'),
  issuance: of('Ban hành', 'Issuance'),
  inspection: of('Kiểm tra, thanh tra', 'Inspection'),
  launch: of('Phát động, ra mắt', 'Launch'),
  training: of('Tập huấn, diễn tập', 'Training'),
  arrest: of('Bắt giữ', 'Arrest'),
  prosecution: of('Khởi tố, truy tố', 'Prosecution'),
  search: of('Khám xét, thu giữ', 'Search and seizure'),
  bust: of('Triệt phá', 'Bust'),
  sentence: of('Xét xử, tuyên án', 'Trial and sentence'),
  wanted: of('Truy nã', 'Wanted notice'),
  surrender: of('Đầu thú, tự thú', 'Surrender'),
  rescue: of('Giải cứu, cứu hộ', 'Rescue'),
  penalty: of('Xử phạt hành chính', 'Administrative penalty'),
  prevention: of('Ngăn chặn, phòng ngừa', 'Prevention'),
  crime: of('Hành vi phạm tội', 'Crime'),
  accident: of('Tai nạn', 'Accident'),
  fire: of('Cháy, nổ', 'Fire or explosion'),
  disaster: of('Thiên tai', 'Natural disaster'),
  donation: of('Tặng quà, ủng hộ', 'Donation'),
  deployment: of('Điều động lực lượng', 'Deployment'),
  cooperation: of('Phối hợp, hợp tác', 'Cooperation'),
};

/** What an act rests on is shown last in a report, whatever its role is called. */
const LEGAL_BASIS = of('Căn cứ pháp lý', 'Legal basis');

/** `role`, or `type.role` where the same role is called otherwise in one type. */
const ROLE_LABELS: Readonly<Record<string, Label>> = {
  addressee: of('Người nghe', 'Addressee'),
  agency: of('Cơ quan', 'Agency'),
  agent: of('Bên thực hiện', 'Agent'),
  amount: of('Số tiền, giá trị', 'Amount'),
  attendee: of('Tham dự', 'Attended by'),
  authority: of('Cấp quyết định', 'Authority'),
  award: of('Phần thưởng', 'Award'),
  body: of('Cơ quan', 'Body'),
  cause: of('Nguyên nhân', 'Cause'),
  chair: of('Chủ trì', 'Chaired by'),
  charge: of('Tội danh', 'Charge'),
  content: of('Nội dung', 'Content'),
  count: of('Số lượng', 'Count'),
  court: of('Tòa án', 'Court'),
  crime: of('Tội phạm, vụ việc', 'Crime'),
  damage: of('Thiệt hại', 'Damage'),
  defendant: of('Bị can', 'Defendant'),
  destination: of('Nơi đến', 'Destination'),
  document: of('Văn bản', 'Document'),
  donor: of('Bên tặng', 'Donor'),
  force: of('Lực lượng', 'Force'),
  grantor: of('Cấp khen thưởng', 'Granted by'),
  guest: of('Khách', 'Guest'),
  host: of('Chủ nhà', 'Host'),
  inspector: of('Bên kiểm tra', 'Inspector'),
  issuer: of('Nơi ban hành', 'Issuer'),
  item: of('Đồ vật', 'Item'),
  measure: of('Hình thức', 'Measure'),
  name: of('Tên gọi', 'Name'),
  object: of('Đối tượng', 'Object'),
  offender: of('Người vi phạm', 'Offender'),
  organization: of('Đơn vị', 'Organization'),
  organizer: of('Đơn vị tổ chức', 'Organizer'),
  participant: of('Tham gia', 'Participant'),
  party: of('Bên tham gia', 'Party'),
  penalty: of('Hình phạt', 'Penalty'),
  person: of('Người', 'Person'),
  position: of('Chức vụ', 'Office'),
  presenter: of('Người trao', 'Presented by'),
  provision: LEGAL_BASIS,
  rank: of('Cấp bậc hàm', 'Rank'),
  reason: of('Lý do', 'Reason'),
  recipient: of('Bên nhận', 'Recipient'),
  signatory: of('Bên ký', 'Signatory'),
  speaker: of('Người nói', 'Speaker'),
  subject: of('Người bị xử lý', 'Subject'),
  suspect: of('Nghi phạm', 'Suspect'),
  target: of('Đối tượng', 'Target'),
  vehicle: of('Phương tiện', 'Vehicle'),
  victim: of('Nạn nhân', 'Victim'),
  violation: of('Hành vi vi phạm', 'Violation'),
  visitor: of('Bên thăm', 'Visitor'),
  // A decision cited with a change of office is what the change rests on, not what it is about.
  'appointment.document': LEGAL_BASIS,
  'promotion.document': LEGAL_BASIS,
  'dismissal.document': LEGAL_BASIS,
  'arrest.suspect': of('Người bị bắt', 'Suspect'),
  'award.recipient': of('Được khen thưởng', 'Recipient'),
  'cooperation.object': of('Việc phối hợp', 'Object'),
  'crime.offender': of('Người phạm tội', 'Offender'),
  'death.victim': of('Người mất', 'Deceased'),
  'disaster.name': of('Tên thiên tai', 'Name'),
  'donation.item': of('Quà tặng', 'Gift'),
  'fire.object': of('Nơi cháy, nổ', 'Object'),
  'launch.object': of('Công trình, phong trào', 'Object'),
  'search.item': of('Tang vật', 'Item'),
  'sentence.defendant': of('Bị cáo', 'Defendant'),
};

export const STATUS_LABELS: Readonly<Record<EventStatus, Label>> = {
  occurred: of('đã diễn ra', 'occurred'),
  ongoing: of('đang diễn ra', 'ongoing'),
  planned: of('dự kiến', 'planned'),
  negated: of('không diễn ra', 'did not occur'),
  hypothetical: of('giả định, yêu cầu', 'hypothetical'),
};

export const ACT_LABELS: Readonly<Record<NonNullable<EventRecord['act']>, Label>> = {
  speech: of('bài phát biểu', 'speech'),
  assertion: of('khẳng định', 'assertion'),
  directive: of('chỉ đạo, đề nghị', 'directive'),
  praise: of('biểu dương', 'praise'),
};

export const OFFICE_STATUS_LABELS: Readonly<Record<'current' | 'former' | 'acting', Label>> = {
  current: of('', ''),
  former: of('nguyên', 'former'),
  acting: of('quyền', 'acting'),
};

const BLOCK_LABELS: Readonly<Record<BlockKind, Label>> = {
  title: of('tiêu đề', 'title'),
  lede: of('sapo', 'lede'),
  dateline: of('dòng ngày tháng', 'dateline'),
  paragraph: of('đoạn văn', 'paragraph'),
  caption: of('chú thích ảnh', 'caption'),
  image: of('tên tệp ảnh', 'image file'),
  byline: of('người viết', 'byline'),
  related: of('bài liên quan', 'related article'),
  chrome: of('phần phụ của trang', 'page furniture'),
};

/** Headings, field names and sentences of the reports themselves. */
export const REPORT_LABELS = {
  report: of('Kết quả đọc bài', 'What the article says'),
  text: of('Bài viết', 'Article'),
  date: of('Ngày', 'Date'),
  byline: of('Người viết', 'By'),
  people: of('Người', 'People'),
  bodies: of('Cơ quan, tổ chức', 'Organizations'),
  documents: of('Văn bản', 'Documents'),
  event: of('Sự kiện', 'Event'),
  events: of('Sự kiện', 'Events'),
  notes: of('Lưu ý', 'Notes'),
  legend: of('Chú giải', 'Legend'),
  partOf: of('thuộc', 'part of'),
  about: of('về', 'on'),
  within: of('trong', 'in'),
  inherited: of('theo', 'from'),
  time: of('Thời gian', 'When'),
  place: of('Địa điểm', 'Where'),
  roles: of('Vai trò', 'Roles'),
  quote: of('Trích', 'Quote'),
  madeBy: of('Lập bởi sukien', 'Made by sukien'),
  data: of('dữ liệu', 'data'),
  moreTellings: of('và # chỗ kể khác', 'and told # more times'),
  skip: of('Đến các sự kiện', 'Skip to the events'),
  confidence: of('độ tin cậy', 'confidence'),
  aliases: of('Còn gọi', 'Also called'),
  places: of('Trong bài', 'In the text'),
  timeline: of('Dòng thời gian', 'Timeline'),
  noDates: of('Không có sự kiện nào có ngày.', 'No event has a date.'),
  undated: of('Không rõ ngày: # sự kiện.', 'Without a date: # events.'),
  days: of('ngày sau', 'days later'),
  months: of('tháng sau', 'months later'),
  years: of('năm sau', 'years later'),
  nothing: of(
    'Không nhận ra người, cơ quan, văn bản hay sự kiện nào.',
    'No people, organizations, documents or events were recognized.',
  ),
} as const satisfies Readonly<Record<string, Label>>;

/** Callers define types and roles of their own: these are shown by their own name. */
const lookUp = (table: Readonly<Record<string, Label>>, key: string, language: Language): string =>
  table[key]?.[language] ?? key;

/** Label of a kind of mention; an unknown kind is shown as it is. */
export const kindLabel = (kind: string, language: Language): string => lookUp(KIND_LABELS, kind, language);

/** Label of an event type; a type of the caller's own is shown as it is. */
export const typeLabel = (type: string, language: Language): string => lookUp(TYPE_LABELS, type, language);

const roleKey = (type: string, role: string): string => {
  const own = `${type}.${role}`;
  return Object.hasOwn(ROLE_LABELS, own) ? own : role;
};

/** Label of a role inside an event type: `roleLabel('sentence', 'defendant', 'vi')` is `Bị cáo`. */
export const roleLabel = (type: string, role: string, language: Language): string =>
  lookUp(ROLE_LABELS, roleKey(type, role), language);

/** Whether the role names the document that an act rests on: `appointment.document`, `prosecution.provision`. */
export const isLegalBasis = (type: string, role: string): boolean => ROLE_LABELS[roleKey(type, role)] === LEGAL_BASIS;

/** Label of a status, in lower case. */
export const statusLabel = (status: string, language: Language): string => lookUp(STATUS_LABELS, status, language);

/** Label of the act of a statement, in lower case. */
export const actLabel = (act: string, language: Language): string => lookUp(ACT_LABELS, act, language);

/** Label of a page block, in lower case. */
export const blockLabel = (block: string, language: Language): string => lookUp(BLOCK_LABELS, block, language);
