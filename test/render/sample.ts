import type {
  Analysis,
  Argument,
  Block,
  BlockKind,
  Entity,
  EventRecord,
  Mention,
  MentionKind,
  Span,
} from '../../src/types.js';

/** The place of the words in the text: the first after `from`. Fails where they do not stand there. */
export const place = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the sample`);
  return { start, end: start + words.length };
};

/** An analysis that found nothing. */
export const emptyAnalysis = (text: string): Analysis => ({
  version: '1.2.3',
  data: '2025-07-01',
  text,
  article: { blocks: [], related: [] },
  sentences: [],
  mentions: [],
  entities: [],
  events: [],
  notes: [],
});

const TITLE = 'Công an tỉnh Nghệ An công bố quyết định về cán bộ';
const LEDE =
  'Sáng 10/7/2025, tại thành phố Vinh, Công an tỉnh Nghệ An tổ chức Hội nghị công bố quyết định về cán bộ. ' +
  'Thiếu tướng Đinh Khắc Tường, nguyên Cục trưởng Cục Cảnh sát giao thông, dự Hội nghị.';
const BODY =
  'Theo Quyết định số 4127/QĐ-BCA ngày 02/7/2025 của Bộ Công an về công tác nhân sự, Thượng tá Lương Thị Ngân ' +
  'được bổ nhiệm giữ chức Phó Giám đốc Công an tỉnh Nghệ An. Bà Ngân chưa phát biểu tại Hội nghị.';
const PLAN = 'Ngày 20/8, đơn vị sẽ khánh thành Nhà truyền thống ở phường Trường Vinh.';

/** A made-up article of four paragraphs, as an analysis by hand. */
export const sampleAnalysis = (): Analysis => {
  const text = [TITLE, '10/07/2025', LEDE, BODY, PLAN, 'Mai Thảo'].join('\n\n');
  const lede = text.indexOf(LEDE);
  const body = text.indexOf(BODY);
  const plan = text.indexOf(PLAN);
  let count = 0;
  const at = <K extends MentionKind>(kind: K, words: string, from: number, fields: object): Mention => {
    count += 1;
    return { id: `m${count}`, kind, text: words, confidence: 0.9, ...place(text, words, from), ...fields } as Mention;
  };
  const inLede = place(text, 'Công an tỉnh Nghệ An', lede).start;
  const office = text.indexOf('Phó Giám đốc', body);
  const mentions = [
    at('organization', 'Công an tỉnh Nghệ An', 0, { name: 'Công an tỉnh Nghệ An', entity: 'n1' }),
    at('location', 'tỉnh Nghệ An', 0, { name: 'tỉnh Nghệ An', level: 'province', code: '40' }),
    at('time', 'Sáng 10/7/2025', lede, { type: 'DATE', value: '2025-07-10TMO' }),
    at('location', 'thành phố Vinh', lede, { name: 'thành phố Vinh', entity: 'n6' }),
    at('organization', 'Công an tỉnh Nghệ An', inLede, { name: 'Công an tỉnh Nghệ An', entity: 'n1' }),
    at('event', 'Hội nghị công bố quyết định về cán bộ', lede, { form: 'hội nghị' }),
    at('rank', 'Thiếu tướng', lede, { rank: 'thiếu tướng' }),
    at('person', 'Đinh Khắc Tường', lede, { name: 'Đinh Khắc Tường', positions: ['m9'], entity: 'n4' }),
    at('position', 'nguyên Cục trưởng Cục Cảnh sát giao thông', lede, { head: 'cục trưởng', status: 'former' }),
    at('organization', 'Cục Cảnh sát giao thông', lede, { name: 'Cục Cảnh sát giao thông', entity: 'n2' }),
    at('document', 'Quyết định số 4127/QĐ-BCA ngày 02/7/2025', body, {
      docType: 'quyết định',
      issuedOn: '2025-07-02',
      issuer: 'Bộ Công an',
      subject: 'công tác nhân sự',
      entity: 'n7',
    }),
    at('time', 'ngày 02/7/2025', body, { type: 'DATE', value: '2025-07-02' }),
    at('organization', 'Bộ Công an', body, { name: 'Bộ Công an', entity: 'n3' }),
    at('rank', 'Thượng tá', body, { rank: 'thượng tá' }),
    at('person', 'Lương Thị Ngân', body, { name: 'Lương Thị Ngân', positions: [], entity: 'n5' }),
    at('position', 'Phó Giám đốc Công an tỉnh Nghệ An', body, { head: 'phó giám đốc', status: 'current' }),
    at('organization', 'Công an tỉnh Nghệ An', office, { name: 'Công an tỉnh Nghệ An', entity: 'n1' }),
    at('person', 'Ngân', text.indexOf('Bà Ngân'), { name: 'Lương Thị Ngân', positions: [], entity: 'n5' }),
    at('time', 'Ngày 20/8', plan, { type: 'DATE', value: '2025-08-20', implied: ['year'] }),
    at('location', 'phường Trường Vinh', plan, { name: 'phường Trường Vinh', level: 'commune', entity: 'n8' }),
  ];
  const argument = (role: string, id: string): Argument => {
    const mention = mentions.find((candidate) => candidate.id === id);
    if (!mention) throw new Error(`no mention ${id}`);
    return { role, start: mention.start, end: mention.end, text: mention.text, mention: id, entity: mention.entity };
  };
  const words = (role: string, told: string, from: number): Argument => ({
    role,
    text: told,
    ...place(text, told, from),
  });
  const telling = (clause: string, trigger: string, from: number) => {
    const span = place(text, clause, from);
    return { ...span, trigger: { text: trigger, ...place(text, trigger, span.start) } };
  };
  const record = (fields: Pick<EventRecord, 'id' | 'type' | 'evidence'> & Partial<EventRecord>): EventRecord => {
    const [first] = fields.evidence;
    if (!first) throw new Error('no evidence');
    return { trigger: first.trigger, status: 'occurred', arguments: [], confidence: 0.85, ...fields };
  };
  const [meeting = '', attended = ''] = LEDE.split(/(?<=\.) /);
  const [decision = '', silence = ''] = BODY.split(/(?<=\.) /);
  const entity = (id: string, kind: Entity['kind'], name: string, ids: string[], fields: object = {}): Entity => ({
    id,
    kind,
    name,
    aliases: [],
    mentions: ids,
    ...fields,
  });
  const block = (kind: BlockKind, told: string, from = 0): Block => ({ kind, ...place(text, told, from) });
  return {
    ...emptyAnalysis(text),
    article: {
      title: TITLE,
      publishedAt: '2025-07-10',
      byline: 'Mai Thảo',
      blocks: [
        block('title', `${TITLE}\n\n`),
        block('dateline', '10/07/2025\n\n'),
        block('lede', `${LEDE}\n\n`),
        block('paragraph', `${BODY}\n\n`),
        block('paragraph', `${PLAN}\n\n`),
        block('byline', 'Mai Thảo'),
      ],
      related: [],
    },
    mentions,
    entities: [
      entity('n1', 'organization', 'Công an tỉnh Nghệ An', ['m1', 'm5', 'm17'], { parent: 'n3' }),
      entity('n2', 'organization', 'Cục Cảnh sát giao thông', ['m10'], { parent: 'Bộ Công an' }),
      entity('n3', 'organization', 'Bộ Công an', ['m13']),
      entity('n4', 'person', 'Đinh Khắc Tường', ['m8'], {
        ranks: ['thiếu tướng'],
        degrees: ['PGS', 'TS'],
        offices: [{ head: 'cục trưởng', organization: 'n2', status: 'former' }],
      }),
      entity('n5', 'person', 'Lương Thị Ngân', ['m15', 'm18'], {
        ranks: ['thượng tá'],
        offices: [{ head: 'phó giám đốc', organization: 'Công an tỉnh Nghệ An', status: 'current' }],
      }),
      entity('n6', 'location', 'thành phố Vinh', ['m4']),
      entity('n7', 'document', 'Quyết định số 4127/QĐ-BCA', ['m11']),
      entity('n8', 'location', 'phường Trường Vinh', ['m20']),
    ],
    events: [
      record({
        id: 'e1',
        type: 'meeting',
        time: { value: '2025-07-10TMO', mention: 'm3' },
        place: { name: 'thành phố Vinh', mention: 'm4' },
        arguments: [argument('organizer', 'm5'), argument('name', 'm6'), argument('attendee', 'm8')],
        evidence: [telling(meeting, 'tổ chức', lede), telling(attended, 'dự', lede)],
      }),
      record({
        id: 'e2',
        type: 'appointment',
        parent: 'e1',
        time: { value: '2025-07-10TMO', mention: 'm3', inherited: true },
        arguments: [
          argument('document', 'm11'),
          argument('person', 'm15'),
          argument('position', 'm16'),
          argument('authority', 'm13'),
        ],
        evidence: [telling(decision, 'bổ nhiệm giữ chức', body)],
      }),
      record({
        id: 'e3',
        type: 'statement',
        act: 'speech',
        status: 'negated',
        parent: 'e1',
        arguments: [argument('speaker', 'm18')],
        evidence: [telling(silence, 'phát biểu', body)],
      }),
      record({
        id: 'e4',
        type: 'launch',
        status: 'planned',
        time: { value: '2025-08-20', mention: 'm19' },
        place: { name: 'phường Trường Vinh', mention: 'm20' },
        arguments: [words('agent', 'đơn vị', plan), words('object', 'Nhà truyền thống', plan)],
        evidence: [telling(PLAN, 'khánh thành', plan)],
      }),
    ],
    notes: [{ code: 'N1', message: '“đơn vị” có thể là hai cơ quan' }],
  };
};
