import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { toGraphml } from '../../src/exports.js';
import type { Analysis } from '../../src/types.js';
import { sampleAnalysis } from '../render/sample.js';
import { parseXml } from '../render/xml.js';
import { analyses } from './analyses.js';
import { brokenAnalysis } from './broken.js';

const read = (xml: string) => {
  parseXml(xml);
  return parse(MultiDirectedGraph, xml);
};

const edges = (xml: string) => {
  const graph = read(xml);
  const label = (node: string) => graph.getNodeAttribute(node, 'label');
  return graph.mapEdges(
    (_, { relation, label: said }, source, target) => `${label(source)} --${relation} (${said})--> ${label(target)}`,
  );
};

describe('toGraphml', () => {
  test('people, bodies and records are nodes with what is known of them', () => {
    const graph = read(toGraphml(sampleAnalysis(), { language: 'en' }));
    expect(graph.nodes()).toEqual(['1/n1', '1/n2', '1/n3', '1/n4', '1/n5', '1/e1', '1/e2', '1/e3', '1/e4']);
    expect(graph.getNodeAttributes('1/n4')).toEqual({
      label: 'Đinh Khắc Tường',
      kind: 'person',
      kind_label: 'Person',
      article: '1',
      ranks: 'thiếu tướng',
      offices: 'former cục trưởng, n2',
      mentions: 1,
    });
    expect(graph.getNodeAttributes('1/e1')).toEqual({
      label: 'Meeting or ceremony: tổ chức',
      kind: 'record',
      kind_label: 'Event',
      type: 'meeting',
      article: '1',
      status: 'occurred',
      status_label: 'occurred',
      time: '2025-07-10TMO',
      place: 'thành phố Vinh',
      mentions: 2,
      confidence: 0.85,
    });
  });

  test('edges are roles, offices, parents and occasions', () => {
    expect(edges(toGraphml(sampleAnalysis(), { language: 'en' }))).toEqual([
      'Công an tỉnh Nghệ An --parent (part of)--> Bộ Công an',
      'Cục Cảnh sát giao thông --parent (part of)--> Bộ Công an',
      'Đinh Khắc Tường --office (holds office)--> Cục Cảnh sát giao thông',
      'Lương Thị Ngân --office (holds office)--> Công an tỉnh Nghệ An',
      'Công an tỉnh Nghệ An --organizer (Organizer)--> Meeting or ceremony: tổ chức',
      'Đinh Khắc Tường --attendee (Attended by)--> Meeting or ceremony: tổ chức',
      'Lương Thị Ngân --person (Person)--> Appointment: bổ nhiệm giữ chức',
      'Bộ Công an --authority (Authority)--> Appointment: bổ nhiệm giữ chức',
      'Appointment: bổ nhiệm giữ chức --within (within)--> Meeting or ceremony: tổ chức',
      'Lương Thị Ngân --speaker (Speaker)--> Statement: phát biểu',
      'Statement: phát biểu --within (within)--> Meeting or ceremony: tổ chức',
    ]);
  });

  test('a body with a key is one node in all articles, people stay in theirs', () => {
    const graph = read(toGraphml([brokenAnalysis(), { ...brokenAnalysis(), id: 'b' }]));
    expect(graph.nodes()).toEqual(['organization:bo-cong-an', '1/r1', 'b/r1']);
    expect(graph.getNodeAttribute('organization:bo-cong-an', 'mentions')).toBe(2);
    expect(graph.size).toBe(2);
    expect(
      read(toGraphml([sampleAnalysis(), sampleAnalysis()])).filterNodes((_, { kind }) => kind === 'person'),
    ).toHaveLength(4);
  });

  test('what an article says stays text', () => {
    const hostile = '</data><node id="x"/>&amp;"\'\u0000\u000c\u001b\ud800\ufffe';
    const tainted = JSON.parse(
      JSON.stringify(sampleAnalysis(), (key, value) =>
        typeof value === 'string' && !['kind', 'status', 'mention', 'entity'].includes(key)
          ? `${hostile}${value}`
          : value,
      ),
    ) as Analysis;
    const graph = read(toGraphml({ ...tainted, id: hostile }));
    expect(graph.order).toBe(9);
    expect(
      graph.mapNodes((_, { label }) => label).every((label: string) => label.includes('</data><node id="x"/>&amp;"\'')),
    ).toBe(true);
  });

  test('nothing is a graph without nodes', () => {
    expect(read(toGraphml([])).order).toBe(0);
  });

  test('every article is read back: nodes, and an edge for each filler that is a person or body', () => {
    const graph = read(toGraphml(analyses));
    for (const analysis of analyses) {
      const bodies = new Set(
        analysis.entities.filter(({ kind }) => kind === 'person' || kind === 'organization').map(({ id }) => id),
      );
      const own = graph.filterNodes((_, { kind, article }) => kind === 'record' && article === analysis.id);
      expect(own).toHaveLength(analysis.events.length);
      const fillers = analysis.events.flatMap((event) =>
        event.arguments.filter(({ entity }) => bodies.has(entity ?? '')),
      );
      const told = graph.filterEdges(
        (_, { words, article, relation }) => article === analysis.id && words !== undefined && relation !== 'office',
      );
      expect(told).toHaveLength(fillers.length);
      for (const { id, kind, name, key } of analysis.entities) {
        if (!bodies.has(id)) continue;
        const node = kind === 'organization' && key ? `organization:${key}` : `${analysis.id}/${id}`;
        expect(graph.hasNode(node)).toBe(true);
        if (!key) expect(graph.getNodeAttribute(node, 'label')).toBe(name);
      }
    }
  });
});
