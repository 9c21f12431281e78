import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { type JsonLdNode, toJsonLd } from '../../src/exports.js';
import { builtInEventTypes } from '../../src/library.js';
import type { Analysis } from '../../src/types.js';
import { emptyAnalysis, sampleAnalysis } from '../render/sample.js';
import { analyses } from './analyses.js';
import { context, vocabulary } from './vocabulary.js';

const options = {
  async documentLoader(url: string) {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`asks for ${url}`);
    return { document: context, documentUrl: url };
  },
};

type Value = { '@value'?: unknown; '@type'?: unknown; '@id'?: string };
type Node = { '@id'?: string; '@type'?: string[]; [property: string]: unknown };

const SCHEMA = 'http://schema.org/';
const name = (iri: string) => {
  expect(iri.startsWith(SCHEMA)).toBe(true);
  return iri.slice(SCHEMA.length);
};

const DATE = /^-?\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const DATE_TIME = /^-?\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?$/;

/**
 * What is wrong with a literal where the vocabulary wants something else. Words in place of a thing are what schema.org's data
 * model allows; words in place of a date, a number or an address are not.
 */
const literalIsWrong = (property: string, value: string): boolean => {
  const range = vocabulary.rangeOf(property);
  const member = /^https:\/\/schema\.org\/(\w+)$/.exec(value)?.[1];
  if (member !== undefined) return !vocabulary.typesOf(member).some((type) => range.includes(type));
  if (range.includes('Text')) return false;
  const dates = [...(range.includes('Date') ? [DATE] : []), ...(range.includes('DateTime') ? [DATE_TIME] : [])];
  if (dates.length > 0) return !dates.some((form) => form.test(value));
  return range.every((type) => ['Number', 'Integer', 'Boolean', 'URL', 'Time'].includes(type)) || value === '';
};

/** Walks an expanded graph and says what does not fit the vocabulary. */
const misfits = (nodes: Node[]): string[] => {
  const found: string[] = [];
  const typesOf = new Map(nodes.map((node) => [node['@id'], node['@type'] ?? []]));
  const look = (node: Node, from?: string) => {
    const types = (node['@type'] ?? []).map(name);
    if (types.length !== 1) found.push(`${node['@id']} has ${types.length} types`);
    for (const type of types) {
      if (!vocabulary.classes.has(type) || vocabulary.superseded.has(type)) found.push(`no class ${type}`);
    }
    const classes = types.flatMap(vocabulary.above);
    const isRole = classes.includes('Role');
    for (const [iri, values] of Object.entries(node)) {
      if (iri.startsWith('@')) continue;
      const property = name(iri);
      if (!vocabulary.properties.has(property) || vocabulary.superseded.has(property))
        found.push(`no property ${property}`);
      // A Role stands in place of a value, and has the property that led to it once more.
      const repeated = isRole && property === from;
      if (!repeated && !vocabulary.domainOf(property).some((domain) => classes.includes(domain))) {
        found.push(`${types.join()} has no ${property}`);
      }
      for (const value of values as (Value & Node)[]) {
        if (value['@value'] !== undefined) {
          if (literalIsWrong(property, String(value['@value']))) found.push(`${property}: ${value['@value']}`);
          continue;
        }
        const isNode = Object.keys(value).some((key) => key !== '@id');
        if (isNode) look(value, property);
        else if (vocabulary.rangeOf(property).includes('URL')) continue;
        const own = (isNode ? value['@type'] : typesOf.get(value['@id'])) as string[] | undefined;
        if (!own) {
          found.push(`${property} leads nowhere: ${value['@id']}`);
          continue;
        }
        const above = own.map(name).flatMap(vocabulary.above);
        const range = [...vocabulary.rangeOf(property), 'Role'];
        if (!above.some((type) => range.includes(type))) found.push(`${property} takes no ${own.map(name)}`);
      }
    }
  };
  for (const node of nodes) look(node);
  return found;
};

const expanded = async (document: unknown) => (await jsonld.expand(document, options)) as Node[];

describe('toJsonLd', () => {
  const { '@graph': graph } = toJsonLd({ ...sampleAnalysis(), url: 'https://example.org/tin/1' }, { language: 'en' });
  const node = (id: string) => graph.find((candidate) => candidate['@id'] === `https://example.org/tin/1${id}`);

  test('the article is about its records and mentions its entities', () => {
    expect(node('')).toEqual({
      '@id': 'https://example.org/tin/1',
      '@type': 'NewsArticle',
      url: 'https://example.org/tin/1',
      headline: 'Công an tỉnh Nghệ An công bố quyết định về cán bộ',
      datePublished: '2025-07-10',
      creditText: 'Mai Thảo',
      inLanguage: 'vi',
      about: ['e1', 'e2', 'e3', 'e4'].map((id) => ({ '@id': `https://example.org/tin/1#${id}` })),
      mentions: ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8'].map((id) => ({
        '@id': `https://example.org/tin/1#${id}`,
      })),
    });
  });

  test('people have their ranks and offices; former ones are roles', () => {
    expect(node('#n5')).toEqual({
      '@id': 'https://example.org/tin/1#n5',
      '@type': 'Person',
      name: 'Lương Thị Ngân',
      honorificPrefix: 'Thượng tá',
      jobTitle: 'Phó giám đốc Công an tỉnh Nghệ An',
      worksFor: { '@id': 'https://example.org/tin/1#n1' },
    });
    expect(node('#n4')).toMatchObject({
      honorificPrefix: ['Thiếu tướng', 'PGS', 'TS'],
      affiliation: {
        '@type': 'OrganizationRole',
        roleName: 'Nguyên cục trưởng',
        affiliation: { '@id': 'https://example.org/tin/1#n2' },
      },
    });
    expect(node('#n4')).not.toHaveProperty('jobTitle');
  });

  test('documents are legislation with number, date and issuer', () => {
    expect(node('#n7')).toEqual({
      '@id': 'https://example.org/tin/1#n7',
      '@type': 'Legislation',
      name: 'Quyết định số 4127/QĐ-BCA',
      abstract: 'công tác nhân sự',
      legislationIdentifier: '4127/QĐ-BCA',
      legislationType: 'quyết định',
      legislationDate: '2025-07-02',
      legislationPassedBy: { '@id': 'https://example.org/tin/1#n3' },
    });
  });

  test('occasions are events, acts are actions within them', () => {
    const article = { '@id': 'https://example.org/tin/1' };
    expect(node('#e1')).toMatchObject({
      '@type': 'Event',
      additionalType: 'meeting',
      name: 'Hội nghị công bố quyết định về cán bộ',
      startDate: '2025-07-10',
      organizer: { '@id': 'https://example.org/tin/1#n1' },
      attendee: { '@id': 'https://example.org/tin/1#n4' },
      location: { '@id': 'https://example.org/tin/1#n6' },
      subjectOf: article,
    });
    expect(node('#e2')).toMatchObject({
      '@type': 'AssignAction',
      name: 'Appointment: bổ nhiệm giữ chức',
      agent: { '@id': 'https://example.org/tin/1#n3' },
      object: [
        { '@id': 'https://example.org/tin/1#n5' },
        { '@type': 'Role', roleName: 'position', name: 'Office', object: 'Phó Giám đốc Công an tỉnh Nghệ An' },
      ],
      instrument: { '@id': 'https://example.org/tin/1#n7' },
      startTime: '2025-07-10T00:00:00',
      endTime: '2025-07-10T23:59:59',
      actionStatus: 'https://schema.org/CompletedActionStatus',
      subjectOf: [article, { '@id': 'https://example.org/tin/1#e1' }],
    });
    expect(node('#e3')).toMatchObject({
      '@type': 'CommunicateAction',
      actionStatus: 'https://schema.org/FailedActionStatus',
    });
    expect(node('#e4')).toMatchObject({
      agent: 'đơn vị',
      object: 'Nhà truyền thống',
      actionStatus: 'https://schema.org/PotentialActionStatus',
    });
  });

  test('what is only supposed is no event; what is called off is one', () => {
    const analysis = sampleAnalysis();
    const statusOf = (status: Analysis['events'][0]['status']) => {
      for (const record of analysis.events) record.status = status;
      const [, ...nodes] = toJsonLd(analysis)['@graph'];
      return nodes.find((candidate) => candidate.additionalType === 'meeting');
    };
    expect(statusOf('hypothetical')).toMatchObject({
      '@type': 'Action',
      actionStatus: 'https://schema.org/PotentialActionStatus',
    });
    expect(statusOf('negated')).toMatchObject({ '@type': 'Event', eventStatus: 'https://schema.org/EventCancelled' });
    expect(statusOf('planned')).toMatchObject({ '@type': 'Event', eventStatus: 'https://schema.org/EventScheduled' });
  });

  test('an occasion that is named and told is one event', () => {
    const analysis = sampleAnalysis();
    analysis.entities.push({
      id: 'n9',
      kind: 'event',
      name: 'Hội nghị công bố quyết định về cán bộ',
      aliases: ['Hội nghị'],
      mentions: ['m6'],
    });
    for (const argument of analysis.events[0]?.arguments ?? []) if (argument.role === 'name') argument.entity = 'n9';
    const nodes = toJsonLd(analysis)['@graph'];
    expect(nodes.filter((candidate) => candidate['@type'] === 'Event')).toHaveLength(1);
    expect(nodes.map((candidate) => candidate['@id'])).not.toContain('_:a1-n9');
  });

  test.each([
    ['2025-07-10T08:30', { startTime: '2025-07-10T08:30:00' }, { startDate: '2025-07-10T08:30:00' }],
    [
      '2025-07-10T24:00',
      { startTime: '2025-07-10T00:00:00', endTime: '2025-07-10T23:59:59' },
      { startDate: '2025-07-10' },
    ],
    [
      '2025-07',
      { startTime: '2025-07-01T00:00:00', endTime: '2025-07-31T23:59:59' },
      { startDate: '2025-07-01', endDate: '2025-07-31' },
    ],
    [
      '2025-07-10/2025-07-12',
      { startTime: '2025-07-10T00:00:00', endTime: '2025-07-12T23:59:59' },
      { startDate: '2025-07-10', endDate: '2025-07-12' },
    ],
    [
      '2025-07-10T08:00/2025-07-10T10:00',
      { startTime: '2025-07-10T08:00:00', endTime: '2025-07-10T10:00:00' },
      { startDate: '2025-07-10T08:00:00', endDate: '2025-07-10T10:00:00' },
    ],
    ['P6M', {}, {}],
  ])('%s has moments as an action and days as an event', (value, moments, days) => {
    const analysis = sampleAnalysis();
    for (const record of analysis.events) record.time = { value };
    const nodes = toJsonLd(analysis)['@graph'];
    const dates = (candidate: JsonLdNode | undefined) =>
      Object.fromEntries(Object.entries(candidate ?? {}).filter(([key]) => /^(?:start|end)/.test(key)));
    expect(dates(nodes.find(({ additionalType }) => additionalType === 'appointment'))).toEqual(moments);
    expect(dates(nodes.find(({ additionalType }) => additionalType === 'meeting'))).toEqual(days);
  });

  test('the text itself only where it is asked for', () => {
    expect(toJsonLd(sampleAnalysis())['@graph'][0]).not.toHaveProperty('articleBody');
    expect(toJsonLd(sampleAnalysis(), { body: true })['@graph'][0]?.articleBody).toBe(sampleAnalysis().text);
  });
});

describe('against the vocabulary', () => {
  test('which says no where something is wrong', async () => {
    const wrong = (fields: object) =>
      expanded({ '@context': 'https://schema.org', '@id': 'https://example.org/a', ...fields });
    expect(misfits(await wrong({ '@type': 'Persson', name: 'x' }))).toContain('no class Persson');
    expect(misfits(await wrong({ '@type': 'Person', startTime: '2025-07-10T00:00:00' }))).toEqual([
      'Person has no startTime',
    ]);
    expect(misfits(await wrong({ '@type': 'Action', startTime: '2025-07' }))).toEqual(['startTime: 2025-07']);
    expect(misfits(await wrong({ '@type': 'Action', agent: { '@type': 'Place', name: 'x' } }))).toEqual([
      'agent takes no Place',
    ]);
    expect(misfits(await wrong({ '@type': 'Action', agent: { '@id': 'https://example.org/b' } }))).toHaveLength(1);
    expect(
      misfits(await wrong({ '@type': 'Event', eventStatus: 'https://schema.org/FailedActionStatus' })),
    ).toHaveLength(1);
    expect(misfits(await wrong({ '@type': 'Event', fire: 'x' }))).toContain('no property fire');
  });

  test('every article of ours fits: classes, properties, domains, ranges, links', async () => {
    const nodes = await expanded(toJsonLd(analyses, { body: true }));
    expect(nodes.length).toBeGreaterThan(analyses.length * 10);
    expect(misfits(nodes)).toEqual([]);
    const addressed = await expanded(
      toJsonLd(analyses.map((analysis, index) => ({ ...analysis, url: `https://example.org/tin/${index}` }))),
    );
    expect(misfits(addressed)).toEqual([]);
  });

  test('every type, role, status and kind of filler fits, and none is lost', async () => {
    const kinds = ['person', 'organization', 'location', 'document', 'event'] as const;
    const levels = ['country', 'province', 'venue', undefined];
    const bodies = [
      'ministry',
      'party',
      'press',
      'university',
      'hospital',
      'bank',
      'clinic',
      'school',
      'law-firm',
      'institute',
      undefined,
    ];
    const filler = (role: string, entity?: string) => ({
      role,
      start: 0,
      end: 2,
      text: 'Bộ',
      ...(entity ? { entity } : {}),
    });
    for (const status of ['occurred', 'ongoing', 'planned', 'negated', 'hypothetical'] as const) {
      const analysis: Analysis = {
        ...emptyAnalysis('Bộ họp'),
        entities: [
          ...kinds.map((kind) => ({ id: kind, kind, name: kind, aliases: [], mentions: [] })),
          ...bodies.map((type, index) => ({
            id: `b${index}`,
            kind: 'organization' as const,
            name: `b${index}`,
            aliases: [],
            mentions: [],
            type,
          })),
          ...levels.map((level, index) => ({
            id: `l${index}`,
            kind: 'location' as const,
            name: `l${index}`,
            aliases: [],
            mentions: [],
            level,
          })),
        ],
        events: [...builtInEventTypes(), { type: 'planting', roles: { planter: {}, trees: {} } }].map(
          ({ type, roles }, index) => ({
            id: `r${index}`,
            type,
            status,
            trigger: { start: 3, end: 6, text: 'họp' },
            time: { value: '2025-07-10TMO' },
            place: { name: 'Hà Nội' },
            ...(index > 0 ? { parent: 'r0' } : {}),
            arguments: Object.keys(roles).flatMap((role) => [filler(role), ...kinds.map((kind) => filler(role, kind))]),
            evidence: [],
            confidence: 1,
          }),
        ),
      };
      const { '@graph': graph } = toJsonLd(analysis);
      expect(misfits(await expanded({ '@context': 'https://schema.org', '@graph': graph }))).toEqual([]);
      for (const [index, record] of analysis.events.entries()) {
        const node = graph.find((candidate) => candidate['@id'] === `_:a1-r${index}`);
        const told = Object.values(node ?? {}).flat().length - 4;
        expect(told).toBeGreaterThanOrEqual(record.arguments.length);
      }
    }
  });

  test('blank nodes of many articles are kept apart, and nothing is dropped on the way to RDF', async () => {
    const document = toJsonLd(analyses);
    const ids = document['@graph'].map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const quads = await jsonld.toRDF(document, { ...options, format: 'application/n-quads' });
    const headlines = quads.split('\n').filter((quad) => quad.includes('<http://schema.org/headline>'));
    expect(headlines).toHaveLength(analyses.filter(({ article }) => article.title !== undefined).length);
  });
});
