import { describe, expect, it } from 'vitest';
import { communes, predecessors, successors } from '../src/communes.js';
import { createAnalyzer } from '../src/index.js';
import type { LocationMention } from '../src/types.js';

const { analyze } = createAnalyzer({ communes: communes() });
const places = (text: string, publishedAt?: string): LocationMention[] =>
  analyze(text, { page: false, ...(publishedAt ? { publishedAt } : {}) }).mentions.filter((m) => m.kind === 'location');
const codeOf = (text: string, place: string, publishedAt?: string): string | undefined =>
  places(text, publishedAt).find((m) => m.text === place)?.code;

describe('the table of communes', () => {
  it('finds all of a name, in any spelling', () => {
    expect(communes().find('ba đình')).toContainEqual({
      key: '00004',
      code: '00004',
      name: 'Ba Đình',
      type: 'phường',
      province: '01',
    });
    expect(
      communes()
        .find('Yên Hoà', { type: 'phường', date: '2025-08-01' })
        .map((c) => c.code),
    ).toEqual(['00175']);
  });

  it('tells those of a day', () => {
    expect(communes().find('An Hội Tây', { date: '2025-06-30' })).toEqual([]);
    expect(
      communes()
        .find('An Hội Tây', { date: '2025-07-01' })
        .map((c) => c.code),
    ).toEqual(['26882']);
  });

  it('is built once', () => {
    expect(communes()).toBe(communes());
  });
});

describe('communes of an article', () => {
  it('have the code that their name alone tells', () => {
    expect(codeOf('Công an phường An Hội Tây vào cuộc.', 'phường An Hội Tây', '2025-09-01')).toBe('26882');
  });

  it('have the code that the province beside them leaves', () => {
    const text = 'Lũ về xã Hòa Bình, tỉnh Vĩnh Long.';
    const [commune, province] = places(text, '2025-09-01');
    const [only] = communes()
      .find('Hòa Bình', { type: 'xã', date: '2025-09-01' })
      .filter((c) => c.province === '86');
    expect(only).toBeDefined();
    expect(commune?.code).toBe(only?.code);
    expect(commune?.within).toBe(province?.id);
  });

  it('lie in the province that is told elsewhere in the article', () => {
    const [province, commune] = places('Tỉnh Lào Cai có mưa lớn. Tại xã Bắc Hà, nước lên nhanh.', '2025-09-01');
    expect(commune?.within).toBe(province?.id);
    expect(commune?.code).toBe(communes().find('Bắc Hà', { type: 'xã', date: '2025-09-01' })[0]?.code);
  });

  it('have the old code in an old article', () => {
    const [ward] = places('Cháy ở phường 12, quận Gò Vấp, TP Hồ Chí Minh.', '2020-05-01');
    expect(ward?.code).toBe('26881');
    expect(ward?.key).toBe('pre-2025:26881');
  });

  it('have none where several remain, or where no table was given', () => {
    expect(codeOf('Lũ về xã Tân Lập.', 'xã Tân Lập', '2020-05-01')).toBeUndefined();
    const [place] = createAnalyzer()
      .analyze('Công an phường An Hội Tây vào cuộc.', { page: false })
      .mentions.filter((m): m is LocationMention => m.kind === 'location');
    expect(place?.code).toBeUndefined();
    expect(place?.key).toBeUndefined();
  });
});

describe('what became of places', () => {
  it('tells the commune that took over an old ward', () => {
    expect(successors('pre-2025:26881')).toEqual([{ key: '26882', name: 'An Hội Tây', from: '2025-07-01' }]);
    expect(successors('pre-2025:26881', '2024-01-01')).toEqual([]);
  });

  it('tells the communes that took over a district', () => {
    expect(successors('318')).toEqual([{ key: '11948', name: 'Bạch Long Vĩ', from: '2025-07-01' }]);
    expect(successors('764').map((s) => s.name)).toContain('An Hội Tây');
  });

  it('tells the old wards of a commune', () => {
    const old = predecessors('26882');
    expect(old.map((p) => p.key)).toEqual(expect.arrayContaining(['pre-2025:26881', 'pre-2025:26882']));
    expect(old[0]?.until).toBe('2025-06-30');
    expect(predecessors('26882', '2026-01-01')).toEqual([]);
  });

  it('knows provinces and bodies as the core does', () => {
    expect(successors('pre-2025:02')).toEqual([{ key: '08', name: 'Tuyên Quang', from: '2025-07-01' }]);
    expect(predecessors('ban-chinh-sach-chien-luoc-trung-uong').map((p) => p.name)).toContain('Ban Kinh tế Trung ương');
  });
});
