import { describe, expect, test } from 'vitest';
import { analyze, createAnalyzer } from '../../src/index.js';
import { featuresOf } from '../../src/learn.js';

describe('featuresOf', () => {
  test('syllables, bigrams and kinds, each once, in the order in which they come', () => {
    expect(featuresOf('Sơ tán 40 hộ dân')).toEqual([
      's:so',
      'b:so tan',
      's:tan',
      'b:tan <quantity>',
      'b:<quantity> dan',
      's:dan',
      'k:quantity',
    ]);
  });

  test('no bigram reaches over a mark', () => {
    expect(featuresOf('Mưa to, gió lớn', { kinds: false })).toEqual([
      's:mua',
      'b:mua to',
      's:to',
      's:gio',
      'b:gio lon',
      's:lon',
    ]);
  });

  test('each part can be left out, and marks kept', () => {
    const text = 'Sơ tán 40 hộ';
    expect(featuresOf(text, { bigrams: false, kinds: false })).toEqual(['s:so', 's:tan', 's:ho']);
    expect(featuresOf(text, { syllables: false })).toEqual(['b:so tan', 'b:tan <quantity>', 'k:quantity']);
    expect(featuresOf(text, { bigrams: false, kinds: false, diacritics: true })).toEqual(['s:sơ', 's:tán', 's:hộ']);
  });

  test('one name is like another', () => {
    expect(featuresOf('Đoàn đến tỉnh Lào Cai.')).toEqual(featuresOf('Đoàn đến tỉnh Cà Mau.'));
  });

  test('the same for every spelling of a text', () => {
    const text = 'Sáng 15/8/2025, Uỷ ban nhân dân xã Nậm Lúc hoà giải 3 vụ.';
    const features = featuresOf(text);
    expect(features).toContain('b:hoa giai');
    for (const spelled of [
      text.normalize('NFD'),
      text.replaceAll(' ', '  '),
      text.replaceAll(' ', '\u00a0'),
      text.replace('hoà', 'hòa').replace('Uỷ', 'Ủy'),
      text.replace('Sáng', 'S\u200báng'),
    ]) {
      expect(featuresOf(spelled)).toEqual(features);
    }
  });

  test('an analysis is as good as its text, and may be of an analyzer of one’s own', () => {
    const text = 'Rừng xanh Sông Bồ trồng 800 cây đước.';
    expect(featuresOf(analyze(text))).toEqual(featuresOf(text));
    expect(featuresOf(text)).not.toContain('k:organization');
    const own = createAnalyzer({ lexicon: [{ kind: 'organization', name: 'Rừng xanh Sông Bồ' }] });
    expect(featuresOf(own.analyze(text))).toContain('k:organization');
  });

  test('headlines of other articles are not looked at', () => {
    const page = analyze('Bộ Công an họp.\n\nTIN LIÊN QUAN');
    const blocks = [
      { kind: 'paragraph' as const, start: 0, end: 15 },
      { kind: 'related' as const, start: 17, end: 30 },
    ];
    const features = featuresOf({ ...page, article: { ...page.article, blocks } });
    expect(features).toContain('s:hop');
    expect(features).not.toContain('s:tin');
  });

  test('of nothing there are none', () => {
    expect(featuresOf('')).toEqual([]);
    expect(featuresOf('… !')).toEqual([]);
  });

  test('what is wrong is told', () => {
    expect(() => featuresOf(3 as never)).toThrow('E702 text: is 3. Give a text, or what analyze() returned for it.');
    expect(() => featuresOf({} as never)).toThrow('E702 text: is an object.');
    expect(() => featuresOf('', { bigram: true } as never)).toThrow(
      'E703 options.bigram: is unknown. Known are syllables, bigrams, kinds, diacritics.',
    );
    expect(() => featuresOf('', { kinds: 'all' } as never)).toThrow(
      'E703 options.kinds: is «all». Give true or false.',
    );
  });
});
