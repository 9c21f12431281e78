import { describe, expect, test } from 'vitest';
import { explain } from '../src/index.js';

describe('a record is explained', () => {
  const text =
    'Tối 5/3, tại xã Mường Lạn, Công an huyện bắt đầu tuần tra; tổ công tác kiểm tra đã bắt giữ 2 đối tượng (Công an xã chứng kiến).';
  const at = (words: string): string => explain(text, text.indexOf(words));

  test('by the rule of its trigger and the reason for each role', () => {
    const lines = at('bắt giữ').split('\n');
    expect(lines).toContain('arrest "bắt giữ"  lexicon/trigger#arrest/bắt giữ  occurred');
    expect(lines).toContain('   verb «bắt giữ»');
    expect(lines.find((line) => line.includes(' suspect '))).toContain('"2 đối tượng"  quantity, object');
    expect(lines.find((line) => line.includes(' agency '))).toMatch(/words, subject \(\w+\)/);
  });

  test('with what stands beside it and fills no role', () => {
    expect(at('bắt giữ')).toContain('no role "Công an xã"  it stands in brackets');
  });

  test('and so is a word that tells none', () => {
    expect(at('bắt đầu')).toContain('no arrest "bắt"  «bắt đầu» is listed as none');
    expect(explain('Ông An gặp bạn cũ.', 7)).toContain('no talks "gặp"  no position or organization fills a role');
    expect(explain('Ủy ban Kiểm tra Trung ương họp.', 7)).toContain(
      'no inspection "Kiểm tra"  «Ủy ban Kiểm tra» is listed as none',
    );
  });

  test('one verb tells one of two types', () => {
    const given = 'Chủ tịch UBND tỉnh trao Bằng khen cho 12 cá nhân.';
    expect(explain(given, given.indexOf('trao'))).toContain('no donation "trao"  the word tells another type: award');
  });
});
