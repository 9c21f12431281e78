import { describe, expect, test } from 'vitest';
import { type EntryForms, type LexicalMatch, Lexicon, phrasesOf } from '../../src/lexicon/lexicon.js';
import { Form } from '../../src/lexicon/trie.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { Shape, tokenize } from '../../src/text/tokens.js';

const entry = (
  kind: string,
  key: string,
  forms: EntryForms['forms'],
  more: Record<string, unknown> = {},
): EntryForms => ({
  entry: { kind, key, name: forms[0]?.text ?? key, ...more },
  forms,
});

const ENTRIES: EntryForms[] = [
  entry('organization', 'bo-cong-an', [
    { text: 'Bộ Công an', title: true },
    { text: 'BCA', exact: true },
  ]),
  entry('organization', 'cong-an', [{ text: 'Công an', title: true, weak: true }]),
  entry('organization', 'cong-an-nhan-dan', [
    { text: 'Công an nhân dân', title: true },
    { text: 'CAND', exact: true },
  ]),
  entry('office', 'thu-truong', [{ text: 'thứ trưởng' }, { text: 'TT', exact: true, weak: true }]),
  entry('office', 'thu-tuong', [{ text: 'thủ tướng' }, { text: 'TTg', exact: true }]),
  entry('doctype', 'nghi-quyet', [{ text: 'nghị quyết' }, { text: 'NQ', exact: true }]),
  entry('feast', 'quoc-khanh', [{ text: 'ngày 2/9' }]),
  entry('feast', 'ngay-12345678', [{ text: 'mốc 12345678' }]),
  entry('place', 'ba-ria', [{ text: 'Bà Rịa - Vũng Tàu', title: true }]),
  entry('place', 'hoa-binh', [{ text: 'Hòa Bình', title: true }], { level: 'province' }),
  entry('place', 'hoa-binh-xa', [{ text: 'Hòa Bình', title: true }], { level: 'commune' }),
];

const lexicon = Lexicon.build(ENTRIES);

/** `key-of-entry "covered text"`, a `~` in front of weak ones, for every entry found at every token. */
function found(text: string, { by = lexicon, anyCase = false, limit = Number.POSITIVE_INFINITY } = {}): string[] {
  const tokens = tokenize(text, by.vocabulary);
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const matches: LexicalMatch[] = [];
    by.lookup(tokens, at, Math.min(limit, tokens.length), anyCase, matches);
    for (const { entry: one, end, weak } of matches) {
      out.push(`${weak ? '~' : ''}${one.key} "${text.slice(tokens.start[at], tokens.end[end - 1])}"`);
    }
  }
  return out;
}

describe('lookup', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['a name', 'của Bộ Công an', ['bo-cong-an "Bộ Công an"', '~cong-an "Công an"']],
    [
      'longest and shorter form, both',
      'Công an nhân dân',
      ['~cong-an "Công an"', 'cong-an-nhan-dan "Công an nhân dân"'],
    ],
    ['a path that does not end', 'Công an nhân', ['~cong-an "Công an"']],
    ['the same form of two entries', 'Hòa Bình', ['hoa-binh "Hòa Bình"', 'hoa-binh-xa "Hòa Bình"']],
    [
      'every tone style and composition',
      'Hoà Bi\u0300nh',
      ['hoa-binh "Hoà Bi\u0300nh"', 'hoa-binh-xa "Hoà Bi\u0300nh"'],
    ],
    ['blanks of every kind between', 'Thứ\u00a0 trưởng', ['thu-truong "Thứ\u00a0 trưởng"']],
    ['zero-width characters inside', 'Th\u200bứ trưởng', ['thu-truong "Th\u200bứ trưởng"']],
    [
      'marks and numbers are part of a form',
      'ngày 2/9, ngày 2 / 9',
      ['quoc-khanh "ngày 2/9"', 'quoc-khanh "ngày 2 / 9"'],
    ],
    ['any dash for a dash', 'Bà Rịa – Vũng Tàu', ['ba-ria "Bà Rịa – Vũng Tàu"']],
    ['a long number', 'mốc 12345678, mốc 12345679', ['ngay-12345678 "mốc 12345678"']],
    ['another number', 'ngày 2/10', []],
  ];
  test.each(cases)('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  describe('title: the first syllable is capitalised in running text', () => {
    test('refuses small letters and takes capitals', () => {
      expect(found('hòa Bình')).toEqual([]);
      expect(found('bộ công an')).toEqual([]);
      expect(found('HÒA bình')).toEqual(['hoa-binh "HÒA bình"', 'hoa-binh-xa "HÒA bình"']);
    });
    test('is waived where any case goes', () => {
      expect(found('bộ công an', { anyCase: true })).toEqual(['bo-cong-an "bộ công an"', '~cong-an "công an"']);
    });
    test('is not asked of other forms', () => {
      expect(found('thứ trưởng')).toEqual(['thu-truong "thứ trưởng"']);
      expect(found('THỨ TRƯỞNG')).toEqual(['thu-truong "THỨ TRƯỞNG"']);
    });
  });

  describe('exact: an abbreviation', () => {
    test('has the shape of its form', () => {
      expect(found('NQ BCA CAND TTg')).toEqual([
        'nghi-quyet "NQ"',
        'bo-cong-an "BCA"',
        'cong-an-nhan-dan "CAND"',
        'thu-tuong "TTg"',
      ]);
      expect(found('nq Bca cand Nq')).toEqual([]);
    });
    test('tells TT and TTg apart', () => {
      expect(found('TT TTG')).toEqual(['~thu-truong "TT"']);
    });
    test('is not waived where any case goes', () => {
      expect(found('nq', { anyCase: true })).toEqual([]);
    });
  });

  test('nothing is found beyond the limit', () => {
    expect(found('Công an nhân dân', { limit: 2 })).toEqual(['~cong-an "Công an"']);
    expect(found('Thứ trưởng', { limit: 1 })).toEqual([]);
  });
});

describe('with', () => {
  const more = [
    entry('organization', 'vien-sao-mai', [
      { text: 'Viện Sao Mai', title: true },
      { text: 'VSM', exact: true },
    ]),
    entry('organization', 'bo-cong-an-2', [{ text: 'Bộ Công an Sao Mai', title: true }]),
  ];
  const text = 'Viện Sao Mai và Bộ Công an Sao Mai';

  test('finds old and new entries, new syllables too', () => {
    expect(found(text, { by: lexicon.with(more) })).toEqual([
      'vien-sao-mai "Viện Sao Mai"',
      'bo-cong-an "Bộ Công an"',
      'bo-cong-an-2 "Bộ Công an Sao Mai"',
      '~cong-an "Công an"',
    ]);
  });

  test('does not change the original', () => {
    const { size } = lexicon.vocabulary;
    const entries = lexicon.entries.length;
    const wider = lexicon.with(more);
    expect(found(text)).toEqual(['bo-cong-an "Bộ Công an"', '~cong-an "Công an"']);
    expect(lexicon.vocabulary.size).toBe(size);
    expect(lexicon.entries).toHaveLength(entries);
    expect(lexicon.get('organization', 'vien-sao-mai')).toBeUndefined();
    expect(wider.get('organization', 'vien-sao-mai')?.name).toBe('Viện Sao Mai');
    expect(wider.entries).toHaveLength(entries + 2);
  });

  test('can be said of what already has more', () => {
    const twice = lexicon.with(more).with([entry('place', 'dao-ngoc', [{ text: 'Đảo Ngọc' }])]);
    expect(found('VSM ở đảo ngọc', { by: twice })).toEqual(['vien-sao-mai "VSM"', 'dao-ngoc "đảo ngọc"']);
  });
});

describe('get', () => {
  test('knows an entry by kind and key', () => {
    expect(lexicon.get('office', 'thu-truong')?.name).toBe('thứ trưởng');
    expect(lexicon.get('organization', 'thu-truong')).toBeUndefined();
    expect(lexicon.get('planet', 'thu-truong')).toBeUndefined();
    expect(lexicon.get('place', 'hoa-binh-xa')?.level).toBe('commune');
  });

  test('gives the first of two with the same key', () => {
    const doubled = Lexicon.build([entry('rank', 'x', [{ text: 'một' }]), entry('rank', 'x', [{ text: 'hai' }])]);
    expect(doubled.get('rank', 'x')?.name).toBe('một');
  });
});

test('of nothing finds nothing, and takes more', () => {
  const empty = Lexicon.build([]);
  expect(found('Bộ Công an', { by: empty })).toEqual([]);
  expect(found('Công an', { by: empty.with(ENTRIES) })).toEqual(['~cong-an "Công an"']);
});

describe('phrasesOf', () => {
  test('numbers entries on from the first, and leaves out forms without tokens', () => {
    const vocabulary = new Vocabulary(['thứ']);
    const phrases = phrasesOf(
      [
        entry('office', 'a', [{ text: ' ' }, { text: 'Thứ trưởng', title: true }]),
        entry('office', 'b', [{ text: 'NQ', exact: true, weak: true }]),
      ],
      vocabulary,
      10,
    );
    expect(phrases).toEqual([
      { keys: [1, 2], shapes: 0, entry: 10, flags: Form.title },
      { keys: [3], shapes: Shape.upper, entry: 11, flags: Form.exact | Form.weak },
    ]);
    expect(vocabulary.keys()).toEqual(['thứ', 'trưởng', 'nq']);
  });
});
