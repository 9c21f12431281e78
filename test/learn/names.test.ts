import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { closestNames, createNameIndex } from '../../src/learn.js';

const best = async (name: string) => (await closestNames(name))[0];

describe('closestNames in the lexicon', () => {
  test.each([
    ['a letter too few', 'Viện kiểm sát nhân dân ối cao', 'Viện kiểm sát nhân dân tối cao'],
    ['letters turned round', 'Cục Cảnh sát giao thnôg', 'Cục Cảnh sát giao thông'],
    ['wrong marks', 'Bộ Quốc phóng', 'Bộ Quốc phòng'],
    ['no marks', 'Bo Quoc phong', 'Bộ Quốc phòng'],
    ['another word', 'Viện Kiểm soát nhân dân tối cao', 'Viện kiểm sát nhân dân tối cao'],
    ['an office', 'Tổng Bí thu', 'Tổng Bí thư'],
    ['a deputy of an office', 'Phó Giám đóc', 'Phó Giám đốc'],
  ])('%s: %s', async (_case, wrong, right) => {
    expect((await best(wrong))?.name.toLowerCase()).toBe(right.toLowerCase());
  });

  test('a name as it is listed has the score 1, in any spelling', async () => {
    for (const name of ['Bộ Công an', 'BỘ CÔNG AN', 'Bộ  Công an'.normalize('NFD'), 'Bo Cong an']) {
      expect(await best(name)).toEqual({
        name: 'Bộ Công an',
        form: 'Bộ Công an',
        key: 'bo-cong-an',
        kind: 'organization',
        score: 1,
      });
    }
  });

  test('an abbreviation is a form of its body', async () => {
    expect(await best('VKSNDTC')).toMatchObject({ name: 'Viện kiểm sát nhân dân tối cao', form: 'VKSNDTC', score: 1 });
  });

  test('nothing is close to what is no name', async () => {
    expect(await closestNames('zzzz xxxx')).toEqual([]);
    expect(await closestNames('')).toEqual([]);
  });
});

describe('names of one’s own', () => {
  test('strings, in the order of their scores', async () => {
    const names = ['Lò Văn Pớ', 'Nguyễn Văn Hoàng', 'Nguyễn Văn Hoàn', 'Trần Hữu Lộc'];
    const found = await closestNames('Nguyễn Văn Hòang', { names, limit: 2 });
    expect(found.map(({ name }) => name)).toEqual(['Nguyễn Văn Hoàng', 'Nguyễn Văn Hoàn']);
    expect(found[0]?.score).toBeGreaterThan(found[1]?.score ?? 1);
  });

  test('the marks decide between names of the same letters', async () => {
    const index = await createNameIndex(['Nguyễn Văn Hoan', 'Nguyễn Văn Hoàn', 'Nguyễn Văn Hoán']);
    expect(index.closest('Nguyễn Văn Hoàn').map(({ name }) => name)[0]).toBe('Nguyễn Văn Hoàn');
    expect(index.closest('Nguyễn Văn Hoán').map(({ name }) => name)[0]).toBe('Nguyễn Văn Hoán');
    // typed without marks, all are as good
    expect(index.closest('nguyen van hoan').map(({ score }) => score)).toEqual([1, 1, 1]);
  });

  test('entities of articles', async () => {
    const { entities } = analyze('Thượng tá Lò Văn Khiêm, Trưởng phòng, báo cáo Đại tá Tạ Quang Bách.');
    const index = await createNameIndex(entities);
    expect(index.size).toBe(entities.length);
    expect(index.closest('Lò Văn Khiểm')[0]).toEqual({
      name: 'Lò Văn Khiêm',
      form: 'Lò Văn Khiêm',
      kind: 'person',
      score: expect.any(Number),
    });
  });

  test('limit and minScore', async () => {
    const index = await createNameIndex(['Bản Pa Khôm', 'Bản Pa Khoang', 'Bản Huổi Khon']);
    expect(index.closest('Bản Pa Khom', { limit: 1 })).toHaveLength(1);
    expect(index.closest('Bản Pa Khom', { minScore: 0.999 })).toHaveLength(0);
    expect(index.closest('Bản Pa Khom', { minScore: 0 })).toHaveLength(3);
  });

  test('an alias counts, once for a name', async () => {
    const found = await closestNames('RXSB', {
      names: [{ name: 'Nhóm Rừng xanh Sông Bồ', aliases: ['RXSB', 'RXSB2'] }],
    });
    expect(found).toEqual([{ name: 'Nhóm Rừng xanh Sông Bồ', form: 'RXSB', score: 1 }]);
  });

  test('what is wrong is told', async () => {
    await expect(closestNames(5 as never)).rejects.toThrow('E702 name: is 5. Give a name.');
    await expect(closestNames('a', { names: [''] })).rejects.toThrow('E702 names[0]: is «». Give a name, or');
    await expect(closestNames('a', { names: [{ name: 'a', aliases: 'b' }] as never })).rejects.toThrow(
      'E702 names[0].aliases: is no list of names.',
    );
    await expect(closestNames('a', { names: 'a' as never })).rejects.toThrow('E703 options.names: is «a».');
    await expect(closestNames('a', { limit: 0 })).rejects.toThrow('E703 options.limit: is 0.');
    await expect(closestNames('a', { minScore: 2 })).rejects.toThrow('E703 options.minScore: is 2.');
    await expect(createNameIndex([3] as never)).rejects.toThrow('E702 names[0]: is 3.');
  });
});
