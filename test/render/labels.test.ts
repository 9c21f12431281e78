import { describe, expect, test } from 'vitest';
import {
  actLabel,
  blockLabel,
  isLegalBasis,
  KIND_LABELS,
  kindLabel,
  roleLabel,
  statusLabel,
  TYPE_LABELS,
  typeLabel,
} from '../../src/render/labels.js';

const ROLES: Record<string, string> = {
  meeting: 'organizer chair attendee name',
  statement: 'speaker addressee content',
  award: 'presenter grantor recipient award',
  appointment: 'person position organization authority document',
  promotion: 'person rank authority document',
  dismissal: 'person position authority reason document',
  discipline: 'subject authority measure reason',
  election: 'person position body',
  retirement: 'person position',
  death: 'victim cause',
  visit: 'visitor host destination',
  talks: 'host guest party',
  signing: 'signatory document',
  issuance: 'issuer document',
  inspection: 'inspector target',
  launch: 'agent object',
  training: 'organizer participant',
  arrest: 'agency suspect charge count',
  prosecution: 'agency defendant charge provision',
  search: 'agency target item',
  bust: 'agency target amount count',
  sentence: 'court defendant charge penalty',
  wanted: 'agency person charge',
  surrender: 'person agency',
  rescue: 'agent person',
  penalty: 'agency offender amount violation',
  prevention: 'agency crime amount',
  crime: 'offender victim amount count',
  accident: 'victim vehicle count',
  fire: 'object victim damage',
  disaster: 'name damage',
  donation: 'donor recipient item amount',
  deployment: 'agency force destination',
  cooperation: 'party object',
};

describe('labels', () => {
  test('every type of the guidelines has one, and no other', () => {
    expect(Object.keys(TYPE_LABELS).sort()).toEqual(Object.keys(ROLES).sort());
    expect(Object.keys(ROLES)).toHaveLength(34);
  });

  test.each(Object.entries(ROLES))('every role of %s has one in both languages', (type, roles) => {
    for (const role of roles.split(' ')) {
      expect(roleLabel(type, role, 'vi')).toMatch(/^\p{Lu}/u);
      expect(roleLabel(type, role, 'en')).toMatch(/^[A-Z][a-z ]+$/);
    }
  });

  test('two roles of one type are never called the same', () => {
    for (const [type, roles] of Object.entries(ROLES)) {
      for (const language of ['vi', 'en'] as const) {
        const labels = roles.split(' ').map((role) => roleLabel(type, role, language));
        expect(new Set(labels).size).toBe(labels.length);
      }
    }
  });

  test('one role may have another name in another type', () => {
    expect(roleLabel('prosecution', 'defendant', 'vi')).toBe('Bị can');
    expect(roleLabel('sentence', 'defendant', 'vi')).toBe('Bị cáo');
  });

  test('kinds, statuses, acts and blocks', () => {
    expect(Object.keys(KIND_LABELS)).toHaveLength(13);
    expect(kindLabel('position', 'vi')).toBe('Chức vụ');
    expect(statusLabel('planned', 'vi')).toBe('dự kiến');
    expect(statusLabel('negated', 'en')).toBe('did not occur');
    expect(actLabel('praise', 'vi')).toBe('biểu dương');
    expect(blockLabel('caption', 'en')).toBe('caption');
  });

  test('what a caller defined is shown by its own name', () => {
    expect(typeLabel('flag-raising', 'vi')).toBe('flag-raising');
    expect(roleLabel('flag-raising', 'bearer', 'vi')).toBe('bearer');
    expect(typeLabel('constructor', 'vi')).toBe('constructor');
    expect(roleLabel('toString', '__proto__', 'en')).toBe('__proto__');
  });

  test('the document is the legal basis of an appointment and the object of a signing', () => {
    expect(isLegalBasis('appointment', 'document')).toBe(true);
    expect(isLegalBasis('prosecution', 'provision')).toBe(true);
    expect(isLegalBasis('signing', 'document')).toBe(false);
    expect(isLegalBasis('issuance', 'document')).toBe(false);
  });
});
