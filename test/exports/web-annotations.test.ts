import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { toWebAnnotations } from '../../src/exports.js';
import { emptyAnalysis, sampleAnalysis } from '../render/sample.js';
import { analyses, points } from './analyses.js';
import { brokenAnalysis } from './broken.js';

/** The shape of the W3C's recommendation, as far as it asks for one: 3.1 to 3.3, 4.2.4, 4.2.5, 5.2. */
const iri = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$' };
const purpose = {
  enum: 'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
};
const object = (properties: Record<string, unknown>, optional: string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const offset = { type: 'integer', minimum: 0 };
const text = { type: 'string' };
const selector = [
  object({ type: { const: 'TextPositionSelector' }, start: offset, end: offset }),
  object({ type: { const: 'TextQuoteSelector' }, exact: { type: 'string', minLength: 1 }, prefix: text, suffix: text }),
];
const target = object({
  type: { const: 'SpecificResource' },
  source: iri,
  selector: { type: 'array', minItems: 2, maxItems: 2, prefixItems: selector },
});
const body = {
  anyOf: [
    object(
      {
        type: { const: 'TextualBody' },
        value: text,
        purpose,
        format: { const: 'text/plain' },
        language: { enum: ['vi', 'en'] },
      },
      ['language'],
    ),
    object({ type: { const: 'SpecificResource' }, source: iri, purpose }),
  ],
};
const annotation = object({
  id: iri,
  type: { const: 'Annotation' },
  motivation: purpose,
  body: { type: 'array', minItems: 1, items: body },
  target: { anyOf: [target, { type: 'array', minItems: 1, items: target }] },
});
const page = object({
  '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
  id: iri,
  type: { const: 'AnnotationPage' },
  items: { type: 'array', items: annotation },
});
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(page);

describe('toWebAnnotations', () => {
  const source = 'https://example.org/tin/1';
  const { items } = toWebAnnotations(sampleAnalysis(), { source, language: 'en' });

  test('a mention classifies its words and identifies its entity', () => {
    const { text: words } = sampleAnalysis();
    expect(items[0]).toEqual({
      id: `${source}#m1`,
      type: 'Annotation',
      motivation: 'classifying',
      body: [
        { type: 'TextualBody', value: 'organization', purpose: 'classifying', format: 'text/plain' },
        { type: 'TextualBody', value: 'Organization', purpose: 'tagging', format: 'text/plain', language: 'en' },
        {
          type: 'TextualBody',
          value: 'Công an tỉnh Nghệ An',
          purpose: 'identifying',
          format: 'text/plain',
          language: 'vi',
        },
        { type: 'SpecificResource', source: `${source}#n1`, purpose: 'identifying' },
      ],
      target: {
        type: 'SpecificResource',
        source,
        selector: [
          { type: 'TextPositionSelector', start: 0, end: 20 },
          { type: 'TextQuoteSelector', exact: 'Công an tỉnh Nghệ An', prefix: '', suffix: words.slice(20, 52) },
        ],
      },
    });
    expect(items[2]?.body.at(-1)).toMatchObject({ value: '2025-07-10TMO', purpose: 'identifying' });
  });

  test('a record describes its trigger and its tellings; its fillers are linked to it by their roles', () => {
    const own = items.find(({ id }) => id === `${source}#e1`);
    expect(own?.motivation).toBe('describing');
    expect(own?.body.map((told) => 'value' in told && told.value)).toEqual([
      'meeting',
      'Meeting or ceremony',
      'occurred',
    ]);
    const targets = own?.target as { selector: [unknown, { exact: string }] }[];
    expect(targets.map(({ selector: [, { exact }] }) => exact.slice(0, 14))).toEqual([
      'tổ chức',
      'Sáng 10/7/2025',
      'Thiếu tướng Đi',
    ]);
    const filler = items.find(({ id }) => id === `${source}#e1.3`);
    expect(filler?.body).toEqual([
      { type: 'TextualBody', value: 'attendee', purpose: 'classifying', format: 'text/plain' },
      { type: 'TextualBody', value: 'Attended by', purpose: 'tagging', format: 'text/plain', language: 'en' },
      { type: 'SpecificResource', source: `${source}#e1`, purpose: 'linking' },
    ]);
  });

  test('offsets are code points, and nothing around is half a character', () => {
    const [mention] = toWebAnnotations(brokenAnalysis()).items;
    expect(mention?.target).toMatchObject({
      source: 'urn:sukien:text',
      selector: [
        { start: 2, end: 13 },
        { exact: 'Bộ\r\nCông\tan', prefix: '😀 ', suffix: ' họp' },
      ],
    });
    const long = `${'😀'.repeat(17)}aBộ Công anb${'😀'.repeat(17)}`;
    const at = long.indexOf('Bộ');
    const [found] = toWebAnnotations({
      ...emptyAnalysis(long),
      mentions: [{ id: 'm1', kind: 'campaign', name: 'x', confidence: 1, start: at, end: at + 10, text: 'Bộ Công an' }],
    }).items;
    // 32 units would begin and end inside a pair: one less on both sides.
    expect(found?.target).toMatchObject({
      selector: [
        { start: 18, end: 28 },
        { prefix: `${'😀'.repeat(15)}a`, suffix: `b${'😀'.repeat(15)}` },
      ],
    });
  });

  test('every article has the shape of the model, unique ids, and selectors that agree', () => {
    for (const analysis of analyses) {
      const made = toWebAnnotations(analysis, { source: 'https://example.org/a?b=1' });
      expect(validate(made), JSON.stringify(validate.errors)).toBe(true);
      expect(new Set(made.items.map(({ id }) => id)).size).toBe(made.items.length);
      const cut = points(analysis.text);
      for (const { target: targets } of made.items) {
        for (const {
          selector: [position, quote],
        } of [targets].flat()) {
          expect(cut(position.start, position.end)).toBe(quote.exact);
          expect(cut(0, position.start).endsWith(quote.prefix)).toBe(true);
          expect(cut(position.end, analysis.text.length).startsWith(quote.suffix)).toBe(true);
        }
      }
      expect(made.items.filter(({ motivation }) => motivation === 'classifying')).toHaveLength(
        analysis.mentions.length,
      );
      expect(made.items.filter(({ motivation }) => motivation === 'describing')).toHaveLength(analysis.events.length);
    }
  });
});
