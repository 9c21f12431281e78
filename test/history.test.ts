import { describe, expect, it } from 'vitest';
import { predecessors, SukienError, successors } from '../src/index.js';

describe('successors', () => {
  it('tells what became of a province', () => {
    expect(successors('pre-2025:02')).toEqual([{ key: '08', name: 'Tuyên Quang', from: '2025-07-01' }]);
  });

  it('tells what became of a body', () => {
    expect(successors('ban-kinh-te-trung-uong').map((s) => s.name)).toEqual(['Ban Chính sách, chiến lược Trung ương']);
  });

  it('finds nothing on a day before the change', () => {
    expect(successors('pre-2025:02', '2025-06-01')).toEqual([]);
    expect(successors('pre-2025:02', '2026-01-01')).toHaveLength(1);
  });

  it('finds nothing for what it does not know', () => {
    expect(successors('no-such-body')).toEqual([]);
  });

  it('refuses what is no key and no date', () => {
    expect(() => successors('')).toThrow(SukienError);
    expect(() => successors('08', '1/7/2025')).toThrow(/E303 date/);
  });
});

describe('predecessors', () => {
  it('tells which bodies were merged into one', () => {
    expect(
      predecessors('ban-tuyen-giao-va-dan-van-trung-uong')
        .map((p) => p.name)
        .sort(),
    ).toEqual(['Ban Dân vận Trung ương', 'Ban Tuyên giáo Trung ương']);
  });

  it('keeps those that were valid on a day', () => {
    expect(predecessors('08', '2020-01-01').map((p) => p.name)).toContain('Hà Giang');
    expect(predecessors('08', '2026-01-01')).toEqual([]);
  });
});
