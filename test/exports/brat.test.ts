import { describe, expect, test } from 'vitest';
import { toBrat, toBratConfiguration } from '../../src/exports.js';
import type { Analysis } from '../../src/types.js';
import { emptyAnalysis, sampleAnalysis } from '../render/sample.js';
import { analyses, points } from './analyses.js';
import { brokenAnalysis } from './broken.js';

interface Bound {
  type: string;
  pieces: [start: number, end: number][];
  words: string;
}

/** Python's `str.splitlines`, by which brat reads its files. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at three of them
const lines = (text: string) => text.split(/\r\n|[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/);

/** Reads stand-off as its specification says, knows nothing of what wrote it, and refuses what brat would. */
const readAnn = ({ txt, ann }: { txt: string; ann: string }) => {
  const cut = points(txt);
  const bound = new Map<string, Bound>();
  const events = new Map<string, { type: string; trigger: string; roles: [string, string][] }>();
  const relations: string[][] = [];
  const attributes: string[][] = [];
  const notes: string[][] = [];
  const same: string[][] = [];
  const ids = new Set<string>();
  const all = lines(ann);
  expect(all.pop()).toBe('');
  for (const line of all) {
    const [id = '', told = '', tail, ...more] = line.split('\t');
    expect(more).toEqual([]);
    if (id !== '*') expect(ids.has(id)).toBe(false);
    ids.add(id);
    if (id.startsWith('T')) {
      const [, type = '', offsets = ''] = /^([\w-]+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(told) ?? [];
      const pieces = offsets.split(';').map((piece) => piece.split(' ').map(Number) as [number, number]);
      expect(pieces.map(([start, end]) => cut(start, end)).join(' ')).toBe(tail);
      for (const [start, end] of pieces) expect(end > start && lines(cut(start, end)).length === 1).toBe(true);
      bound.set(id, { type, pieces, words: tail ?? '' });
    } else if (id.startsWith('E')) {
      const [head = '', ...roles] = told.split(' ');
      const [type = '', trigger = ''] = head.split(':');
      expect(bound.get(trigger)?.type).toBe(type);
      const fillers = roles.map((role) => role.split(':') as [string, string]);
      expect(new Set(fillers.map(([role]) => role)).size).toBe(fillers.length);
      for (const [, filler] of fillers) expect(bound.has(filler) || events.has(filler)).toBe(true);
      events.set(id, { type, trigger, roles: fillers });
    } else if (id.startsWith('R')) {
      const [, type = '', first = '', second = ''] = /^([\w-]+) Arg1:([TE]\d+) Arg2:([TE]\d+)$/.exec(told) ?? [];
      expect(ids.has(first) && ids.has(second)).toBe(true);
      relations.push([type, first, second]);
    } else if (id.startsWith('A')) {
      const [, name = '', of = '', value = ''] = /^([\w-]+) ([TE]\d+)(?: ([\w-]+))?$/.exec(told) ?? [];
      expect(ids.has(of)).toBe(true);
      attributes.push([name, of, value]);
    } else if (id.startsWith('#')) {
      const [, of = ''] = /^AnnotatorNotes (T\d+)$/.exec(told) ?? [];
      expect(bound.has(of)).toBe(true);
      notes.push([of, tail ?? '']);
    } else {
      expect(id).toBe('*');
      const [name, ...members] = told.split(' ');
      expect(name).toBe('Equiv');
      for (const member of members) expect(bound.has(member)).toBe(true);
      same.push(members);
    }
  }
  return { bound, events, relations, attributes, notes, same };
};

describe('toBrat', () => {
  test('a small text, line by line', () => {
    const text = 'Bộ Công an họp 😀 Bộ Công an';
    const span = (start: number) => ({ start, end: start + 10, text: 'Bộ Công an' });
    const mention = (id: string, start: number) =>
      ({ id, kind: 'organization', name: 'Bộ Công an', confidence: 1, entity: 'e1', ...span(start) }) as const;
    const analysis: Analysis = {
      ...emptyAnalysis(text),
      mentions: [mention('m1', 0), mention('m2', 18)],
      entities: [{ id: 'e1', kind: 'organization', name: 'Bộ Công an', aliases: [], mentions: ['m1', 'm2'] }],
      events: [
        {
          id: 'r1',
          type: 'meeting',
          trigger: { start: 11, end: 14, text: 'họp' },
          status: 'planned',
          arguments: [
            { role: 'organizer', mention: 'm1', entity: 'e1', ...span(0) },
            { role: 'organizer', start: 15, end: 17, text: '😀' },
          ],
          evidence: [],
          confidence: 1,
        },
      ],
    };
    expect(toBrat(analysis)).toEqual({
      txt: text,
      ann: [
        'T1\tOrganization 0 10\tBộ Công an',
        'T2\tOrganization 17 27\tBộ Công an',
        '*\tEquiv T1 T2',
        'T3\tPhrase 15 16\t😀',
        'T4\tMeetingEvent 11 14\thọp',
        'E1\tMeetingEvent:T4 organizer:T1 organizer2:T3',
        'A1\tStatus E1 planned',
        '',
      ].join('\n'),
    });
  });

  test('a span over a line end or a tab is written in pieces', () => {
    const { bound } = readAnn(toBrat(brokenAnalysis()));
    expect([...bound.values()][0]).toEqual({
      type: 'Organization',
      pieces: [
        [2, 4],
        [6, 10],
        [11, 13],
      ],
      words: 'Bộ Công an',
    });
  });

  test('links, statuses, values and tellings', () => {
    const { bound, events, relations, attributes, notes, same } = readAnn(toBrat(sampleAnalysis()));
    const words = (id = '') => bound.get(id)?.words ?? bound.get(events.get(id)?.trigger ?? '')?.words;
    expect(relations.map(([type, first, second]) => [type, words(first), words(second)])).toEqual([
      ['HoldsOffice', 'Đinh Khắc Tường', 'nguyên Cục trưởng Cục Cảnh sát giao thông'],
      ['SameEvent', 'dự', 'tổ chức'],
      ['WithinEvent', 'bổ nhiệm giữ chức', 'tổ chức'],
      ['WithinEvent', 'phát biểu', 'tổ chức'],
    ]);
    expect(attributes.map(([name, of, value]) => [name, words(of), value])).toEqual([
      ['OfficeStatus', 'nguyên Cục trưởng Cục Cảnh sát giao thông', 'former'],
      ['OfficeStatus', 'Phó Giám đốc Công an tỉnh Nghệ An', 'current'],
      ['Status', 'tổ chức', 'occurred'],
      ['Status', 'bổ nhiệm giữ chức', 'occurred'],
      ['TimeInherited', 'bổ nhiệm giữ chức', ''],
      ['Status', 'phát biểu', 'negated'],
      ['Act', 'phát biểu', 'speech'],
      ['Status', 'khánh thành', 'planned'],
    ]);
    expect(notes.map(([of, note]) => [words(of), note])).toContainEqual(['Ngân', 'Lương Thị Ngân']);
    expect(same.map((members) => members.map(words))).toContainEqual(['Lương Thị Ngân', 'Ngân']);
    const [meeting] = events.values();
    expect(meeting?.roles.map(([role, filler]) => [role, words(filler)])).toEqual([
      ['organizer', 'Công an tỉnh Nghệ An'],
      ['name', 'Hội nghị công bố quyết định về cán bộ'],
      ['attendee', 'Đinh Khắc Tường'],
      ['time', 'Sáng 10/7/2025'],
      ['place', 'thành phố Vinh'],
    ]);
  });

  test('names of the caller’s own become names that brat takes; what lies outside the text is left out', () => {
    const analysis = sampleAnalysis();
    for (const record of analysis.events) {
      record.type = 'trồng cây/đợt 2';
      for (const argument of record.arguments) argument.role = 'người:trồng';
    }
    analysis.mentions.push({ id: 'm99', kind: 'campaign', name: 'x', text: 'x', start: 5, end: 99_999, confidence: 1 });
    const { events, bound } = readAnn(toBrat(analysis));
    const [meeting] = events.values();
    expect(meeting?.type).toBe('TrongCayDot2Event');
    expect(meeting?.roles.map(([role]) => role)).toEqual([
      'nguoi_trong',
      'nguoi_trong2',
      'nguoi_trong3',
      'time',
      'place',
    ]);
    expect([...bound.values()].filter(({ type }) => type === 'Campaign')).toEqual([]);
  });

  test('every article is read back with all its mentions and records', () => {
    for (const analysis of analyses) {
      const brat = toBrat(analysis);
      expect(brat.txt).toBe(analysis.text);
      const { bound, events, relations } = readAnn(brat);
      const told = [...bound.values()].slice(0, analysis.mentions.length);
      const kind = (type: string) => type.toLowerCase();
      expect(told.map(({ type, words }) => [kind(type), words])).toEqual(
        analysis.mentions.map(({ kind: own, text }) => [own, text.replace(/[\t\r\n]+/g, ' ')]),
      );
      const repeated = relations.filter(([type]) => type === 'SameEvent').length;
      expect(events.size - repeated).toBe(analysis.events.length);
      const fillers = [...events.values()].flatMap(({ roles }) =>
        roles.filter(([role]) => !/^(?:time|place)$/.test(role)),
      );
      expect(fillers).toHaveLength(analysis.events.reduce((sum, event) => sum + event.arguments.length, 0));
    }
  });
});

describe('toBratConfiguration', () => {
  const sections = (text: string) =>
    new Map(
      text
        .split(/^\[/m)
        .slice(1)
        .map((section) => {
          const [name = '', ...rest] = section.split('\n');
          return [name.replace(']', ''), rest.filter(Boolean)] as const;
        }),
    );

  test('names every type, role, relation and attribute that the annotations use', () => {
    const types = sections(toBratConfiguration(analyses)['annotation.conf']);
    const first = (name: string) => new Set(types.get(name)?.map((line) => line.split('\t')[0]));
    const roles = new Map(
      types.get('events')?.map((line) => {
        const [type = '', told = ''] = line.split('\t');
        return [type, new Set([...told.matchAll(/(\w+)\*:/g)].map(([, role]) => role))] as const;
      }),
    );
    for (const analysis of analyses) {
      const { bound, events, relations, attributes } = readAnn(toBrat(analysis));
      for (const { type } of bound.values()) expect(first('entities').has(type) || roles.has(type)).toBe(true);
      for (const { type, roles: told } of events.values()) {
        for (const [role] of told) expect(roles.get(type)).toContain(role.replace(/\d+$/, ''));
      }
      for (const [type] of relations) expect(first('relations')).toContain(type);
      for (const [name] of attributes) expect(first('attributes')).toContain(name);
    }
  });

  test('says what they are called, in the language asked for', () => {
    const labels = (language: 'vi' | 'en') =>
      sections(toBratConfiguration(sampleAnalysis(), { language })['visual.conf']).get('labels');
    expect(labels('vi')).toContain('AppointmentEvent | Bổ nhiệm');
    expect(labels('en')).toContain('Organization | Organization');
    expect(labels('en')).toContain('authority | Authority');
    expect(labels('vi')).toContain('planned | dự kiến');
  });
});
