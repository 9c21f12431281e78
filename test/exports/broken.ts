import type { Analysis } from '../../src/types.js';
import { emptyAnalysis } from '../render/sample.js';

/** One mention that runs over a line end and a tab behind an emoji, one inside it, and a record of both. */
export const brokenAnalysis = (): Analysis => {
  const text = '😀 Bộ\r\nCông\tan họp';
  const outer = { start: 3, end: 14, text: text.slice(3, 14) };
  const trigger = { start: 15, end: 18, text: 'họp' };
  return {
    ...emptyAnalysis(text),
    sentences: [{ start: 0, end: text.length }],
    mentions: [
      { id: 'm1', kind: 'organization', name: 'Bộ Công an', confidence: 0.9, entity: 'e1', ...outer },
      { id: 'm2', kind: 'campaign', name: 'Bộ', confidence: 0.5, start: 3, end: 5, text: 'Bộ' },
    ],
    entities: [
      { id: 'e1', kind: 'organization', name: 'Bộ Công an', aliases: [], mentions: ['m1'], key: 'bo-cong-an' },
    ],
    events: [
      {
        id: 'r1',
        type: 'meeting',
        trigger,
        status: 'planned',
        time: { value: '2025-07' },
        arguments: [{ role: 'organizer', mention: 'm1', entity: 'e1', ...outer }],
        evidence: [{ start: 3, end: 18, trigger }],
        confidence: 0.8,
      },
    ],
    notes: [{ code: 'N1', message: 'x', span: { start: 15, end: 18 } }],
  };
};
