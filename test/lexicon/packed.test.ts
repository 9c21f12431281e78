import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOfName } from '../../src/lexicon/key.js';
import type { Entry, EntryForms } from '../../src/lexicon/lexicon.js';
import { packEntries, unpackEntries } from '../../src/lexicon/packed.js';

fc.configureGlobal({ seed: 20251218 });

const entry = (
  kind: string,
  key: string,
  name: string,
  attributes: Record<string, unknown>,
  forms: EntryForms['forms'],
): EntryForms => ({
  entry: { kind, key, name, ...attributes } as Entry,
  forms,
});

describe('keyOfName', () => {
  const cases: [string, string][] = [
    ['Bộ Công an', 'bo-cong-an'],
    ['ĐẮK LẮK', 'dak-lak'],
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['  K’Rong (cũ) ', 'k-rong-cu'],
    ['PGS.TS', 'pgs-ts'],
  ];
  test.each(cases)('%s', (name, key) => {
    expect([keyOfName(name), keyOfName(name.normalize('NFD'))]).toEqual([key, key]);
  });
});

describe('packEntries and unpackEntries', () => {
  const cases: [what: string, entries: EntryForms[]][] = [
    ['nothing', []],
    ['a name alone', [entry('rank', 'dai-ta', 'Đại tá', {}, [{ text: 'Đại tá' }])]],
    ['a key that is not the one of the name', [entry('rank', 'senior-colonel', 'Đại tá', {}, [{ text: 'Đại tá' }])]],
    [
      'every mark of a form',
      [
        entry('organization', 'bo-cong-an', 'Bộ Công an', {}, [
          { text: 'Bộ Công an', title: true },
          { text: 'BCA', exact: true },
          { text: 'Bộ', title: true, weak: true },
          { text: 'CA', exact: true, weak: true },
        ]),
      ],
    ],
    [
      'a name that is its own abbreviation',
      [entry('organization', 'nato', 'NATO', {}, [{ text: 'NATO', exact: true }])],
    ],
    ['a name that is not among the forms', [entry('place', 'x', 'Tên cũ', {}, [{ text: 'Tên mới' }])]],
    ['an entry that is asked by key only', [entry('law', 'x', 'Luật X', { year: 2020 }, [])]],
    [
      'attributes of every type',
      [
        entry(
          'unit',
          'kg',
          'kg',
          { factor: 1000, of: 'mass', also: ['g', 'tấn'], big: true, small: false, deep: { a: [1, 'b'] } },
          [{ text: 'kg' }],
        ),
      ],
    ],
    [
      'attributes that most share, and one that has none',
      [
        entry('rank', 'a', 'A', { level: 1, branch: 'army' }, [{ text: 'A' }]),
        entry('rank', 'b', 'B', { level: 2, branch: 'army' }, [{ text: 'B' }]),
        entry('rank', 'c', 'C', { branch: 'army' }, [{ text: 'C' }]),
        entry('rank', 'd', 'D', { level: 1 }, [{ text: 'D' }]),
        entry('rank', 'e', 'E', { level: 1, branch: 'navy' }, [{ text: 'E' }]),
      ],
    ],
    [
      'an attribute that is the name in small letters',
      [
        entry('rank', 'dai-ta', 'Đại tá', { rank: 'đại tá' }, [{ text: 'Đại tá' }]),
        entry('rank', 'thuong-ta', 'Thượng tá', { rank: 'thượng tá' }, [{ text: 'Thượng tá' }]),
        entry('rank', 'tham-phan-cc', 'Thẩm phán cao cấp', { rank: 'thẩm phán' }, [{ text: 'Thẩm phán cao cấp' }]),
        entry('rank', 'binh', 'Binh', {}, [{ text: 'Binh' }]),
      ],
    ],
  ];
  test.each(cases)('there and back: %s', (_what, entries) => {
    expect(unpackEntries(JSON.parse(JSON.stringify(packEntries(entries))))).toEqual(entries);
  });

  test('entries of one kind come together, in their order', () => {
    const mixed = [entry('a', 'x', 'X', {}, []), entry('b', 'y', 'Y', {}, []), entry('a', 'z', 'Z', {}, [])];
    expect(unpackEntries(packEntries(mixed)).map(({ entry: one }) => one.key)).toEqual(['x', 'z', 'y']);
  });

  const name = fc.constantFrom('Bộ Công an', 'BCA', 'đại tá', 'Đại tá', 'kg', 'X-1', '30/4', 'K’Rong');
  const flag = fc.constantFrom(
    {},
    { weak: true },
    { title: true },
    { exact: true },
    { weak: true, exact: true },
    { weak: true, title: true },
  );
  const value = fc.constantFrom<unknown>('đại tá', 'kg', 1, 2, true, ['a'], 'x');
  const any = fc.record({
    name,
    key: fc.constantFrom('dai-ta', 'k', 'bca'),
    attributes: fc.dictionary(fc.constantFrom('level', 'rank', 'type'), value, { noNullPrototype: true }),
    forms: fc.array(fc.tuple(name, flag), { maxLength: 4 }),
  });

  test('there and back: any', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (list) => {
        const entries = list.map((one) =>
          entry(
            'kind',
            one.key,
            one.name,
            one.attributes,
            one.forms.map(([text, flags]) => ({ text, ...flags })),
          ),
        );
        expect(unpackEntries(packEntries(entries))).toEqual(entries);
      }),
    );
  });
});
