import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

interface DataEntry {
  key: string;
  name: string;
  aliases?: string[];
  abbreviations?: string[];
  from?: string;
  until?: string;
  replaces?: string[];
  successor?: string[];
  parent?: string;
  province?: string;
  code?: string;
  count?: number;
  type?: string;
  weak?: true | string[];
  examples?: string[];
}
interface DataList {
  list: string;
  entries: DataEntry[];
}

const folder = new URL('../../data/lexicon/', import.meta.url);
const schemaFile = new URL('../../data/schema/lexicon.schema.json', import.meta.url);
const files = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.json'));
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const lists = new Map(files.map((file) => [file, JSON.parse(textOf(file)) as DataList]));
const entriesOf = (file: string): DataEntry[] => lists.get(file)?.entries ?? [];
const keysOf = (file: string): Set<string> => new Set(entriesOf(file).map((entry) => entry.key));

const validate = new Ajv2020({ allErrors: true }).compile<DataList>(JSON.parse(readFileSync(schemaFile, 'utf8')));

const MARKS = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const OPEN_OA_OE = new RegExp(`(o)([ae])(${MARKS})(?![\\p{L}\\p{M}])`, 'gu');
const OPEN_UY = new RegExp(`(?<!q)(u)(y)(${MARKS})(?![\\p{L}\\p{M}])`, 'gu');

/** The form as the matcher sees it: lower case, marks of `oà`, `uý` on the first vowel. */
function folded(form: string): string {
  const letters = form.normalize('NFD').toLowerCase();
  return letters
    .replace(OPEN_OA_OE, '$1$3$2')
    .replace(OPEN_UY, '$1$3$2')
    .normalize('NFC')
    .replace(/\s*([-/&])\s*/g, '$1');
}

/** A date or a part of one as the first and the last day that it covers. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string => `${date}${date.length === 4 ? '-12-31' : date.length === 7 ? '-31' : ''}`;

function isDay(date: string): boolean {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

const overlap = (a: DataEntry, b: DataEntry): boolean =>
  lastDay(a.until ?? '9999') >= firstDay(b.from ?? '0000') && lastDay(b.until ?? '9999') >= firstDay(a.from ?? '0000');
const isWeak = (entry: DataEntry, form: string): boolean =>
  entry.weak === true || (Array.isArray(entry.weak) && entry.weak.includes(form));
const formsOf = (entry: DataEntry): string[] => [entry.name, ...(entry.aliases ?? []), ...(entry.abbreviations ?? [])];

/** Values that stand more than once. */
function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}

describe('the helpers of this test', () => {
  test('fold case and tone placement, and nothing else', () => {
    expect(folded('Uỷ ban')).toBe('ủy ban');
    expect(folded('Khánh Hoà')).toBe('khánh hòa');
    expect(folded('quý')).toBe('quý');
    expect(folded('Hoàng')).toBe('hoàng');
    expect(folded('hoặc')).toBe('hoặc');
    expect(folded('Lí')).not.toBe(folded('Lý'));
  });

  test('know a day from no day', () => {
    expect(isDay('2025-02-28')).toBe(true);
    expect(isDay('2025-02-29')).toBe(false);
    expect(lastDay('2023-12') >= firstDay('2023-12-02')).toBe(true);
  });
});

describe('the schema', () => {
  const list = (name: string, entry: Record<string, unknown>) => ({
    $schema: '../schema/lexicon.schema.json',
    list: name,
    description: 'd',
    source: 's',
    shape: 'any',
    entries: [entry],
  });

  test.each([
    ['an unknown attribute', list('rank', { key: 'dai-ta', name: 'Đại tá', grade: 5 })],
    ['a key with marks', list('rank', { key: 'đại-tá', name: 'Đại tá' })],
    ['a blank at the end', list('rank', { key: 'dai-ta', name: 'Đại tá ' })],
    ['a month 13', list('organization', { key: 'bo-a', name: 'Bộ A', type: 'ministry', from: '2025-13' })],
    ['an unknown tail', list('orghead', { key: 'so', name: 'Sở', type: 'x', tail: ['anything'] })],
    ['a missing type', list('organization', { key: 'bo-a', name: 'Bộ A' })],
    ['an empty row of aliases', list('rank', { key: 'dai-ta', name: 'Đại tá', aliases: [] })],
  ])('refuses %s', (_, data) => {
    expect(validate(data)).toBe(false);
  });

  test('takes an entry of a list that it does not define', () => {
    expect(validate(list('some-list', { key: 'a', name: 'a', unit: 'kg', factor: 1000, forms: ['b'] }))).toBe(true);
  });
});

describe.each(files)('%s', (file) => {
  const { entries } = lists.get(file) as DataList;

  test('follows the schema', () => {
    validate(lists.get(file));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('is composed text, one entry a line', () => {
    const text = textOf(file);
    expect(text).toBe(text.normalize('NFC'));
    const lines = text.split('\n').filter((line) => line.includes('"key":'));
    expect(lines).toHaveLength(entries.length);
  });

  test('has each key once', () => {
    expect(repeated(entries.map((entry) => entry.key))).toEqual([]);
  });

  test('has days that exist, in order', () => {
    const dates = entries.flatMap((entry) => [entry.from, entry.until]).filter((date) => date !== undefined);
    expect(dates.filter((date) => !isDay(date))).toEqual([]);
    const reversed = entries.filter(({ from, until }) => from && until && lastDay(until) < firstDay(from));
    expect(reversed.map((entry) => entry.key)).toEqual([]);
  });

  test('has no alias that only differs in case or tone placement', () => {
    const idle = entries.flatMap((entry) => repeated([entry.name, ...(entry.aliases ?? [])].map(folded)));
    expect(idle).toEqual([]);
  });

  test('names with the old tone placement', () => {
    const spelled = entries.filter(
      (entry) => folded(entry.name) !== entry.name.toLowerCase().replace(/\s*([-/&])\s*/g, '$1'),
    );
    expect(spelled.map((entry) => entry.name)).toEqual([]);
  });

  test('calls weak only what it has', () => {
    const unknown = entries.flatMap((entry) =>
      Array.isArray(entry.weak) ? entry.weak.filter((form) => !formsOf(entry).includes(form)) : [],
    );
    expect(unknown).toEqual([]);
  });

  test('replaces what is in the list', () => {
    const keys = keysOf(file);
    const broken = entries.flatMap((entry) =>
      (entry.replaces ?? []).filter((key) => !keys.has(key) || key === entry.key),
    );
    expect(broken).toEqual([]);
  });
});

describe('references between entries', () => {
  test('parents of bodies are bodies, without a circle', () => {
    const bodies = new Map(entriesOf('organizations.json').map((entry) => [entry.key, entry]));
    for (const { key, parent } of bodies.values()) {
      const above = new Set([key]);
      for (let at = parent; at !== undefined; at = bodies.get(at)?.parent) {
        expect(bodies.has(at), `${key}: parent ${at}`).toBe(true);
        expect(above.has(at), `${key}: circle through ${at}`).toBe(false);
        above.add(at);
      }
    }
  });

  test('successors and provinces of districts are provinces', () => {
    const provinces = keysOf('provinces.json');
    const told = [
      ...entriesOf('provinces.json').flatMap((entry) => entry.successor ?? []),
      ...entriesOf('districts.json').map((entry) => entry.province ?? ''),
    ];
    expect(told.filter((key) => !provinces.has(key))).toEqual([]);
  });

  test('what a province replaces names it as successor', () => {
    const provinces = new Map(entriesOf('provinces.json').map((entry) => [entry.key, entry]));
    for (const { key, replaces } of provinces.values()) {
      for (const old of replaces ?? []) expect(provinces.get(old)?.successor, `${key} replaces ${old}`).toContain(key);
    }
  });

  test('a body outlives what it replaces', () => {
    const bodies = new Map(entriesOf('organizations.json').map((entry) => [entry.key, entry]));
    for (const { key, until, replaces } of bodies.values()) {
      for (const old of replaces ?? []) {
        const end = bodies.get(old)?.until;
        expect(end, `${key} replaces ${old}, which has no end`).toBeDefined();
        if (until && end) expect(lastDay(until) > lastDay(end), `${key} replaces ${old}`).toBe(true);
      }
    }
  });

  test('no form stands for two bodies of the same days, unless it is weak', () => {
    const owners = new Map<string, DataEntry[]>();
    const shared: string[] = [];
    for (const entry of entriesOf('organizations.json')) {
      for (const form of formsOf(entry)) {
        for (const other of owners.get(folded(form)) ?? []) {
          // units of one name belong to many bodies; their parent, told beside them, says which is meant
          const homonyms =
            folded(other.name) === folded(form) && folded(entry.name) === folded(form) && other.parent !== entry.parent;
          const free =
            other === entry || homonyms || isWeak(other, form) || isWeak(entry, form) || !overlap(other, entry);
          if (!free) shared.push(`${form}: ${other.key}, ${entry.key}`);
        }
        owners.set(folded(form), [...(owners.get(folded(form)) ?? []), entry]);
      }
    }
    expect(shared).toEqual([]);
  });

  test('abbreviations of heads expand to one head', () => {
    const forms = entriesOf('organization-heads.json').flatMap((entry) => entry.abbreviations ?? []);
    expect(repeated(forms)).toEqual([]);
  });
});

describe('facts', () => {
  const current = entriesOf('provinces.json').filter((entry) => entry.until === undefined);

  test('34 provinces and cities of today, 63 before 2025-07-01', () => {
    expect(current).toHaveLength(34);
    expect(
      current
        .filter((entry) => entry.type === 'thành phố')
        .map((entry) => entry.name)
        .sort(),
    ).toEqual(['Cần Thơ', 'Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Huế', 'Đà Nẵng', 'Đồng Nai'].sort());
    const merged = entriesOf('provinces.json').filter((entry) => entry.until === '2025-06-30');
    expect(current.length + merged.length).toBe(63);
  });

  test('696 districts of 2025 and the three of Thủ Đức', () => {
    expect(entriesOf('districts.json').filter((entry) => entry.until === '2025-06-30')).toHaveLength(696);
    expect(
      entriesOf('districts.json')
        .filter((entry) => entry.until === '2020-12-31')
        .map((entry) => entry.name)
        .sort(),
    ).toEqual(['Quận 2', 'Quận 9', 'Thủ Đức'].sort());
  });

  test('abbreviations of the press stand for the right bodies', () => {
    const bodyOf = (abbreviation: string) =>
      entriesOf('organizations.json')
        .filter((entry) => entry.abbreviations?.includes(abbreviation))
        .map((entry) => entry.name);
    expect(bodyOf('C06')).toEqual(['Cục Cảnh sát quản lý hành chính về trật tự xã hội']);
    expect(bodyOf('A05')).toEqual(['Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao']);
    expect(bodyOf('PC07')).toEqual(['Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ']);
    expect(bodyOf('TTXVN')).toEqual(['Thông tấn xã Việt Nam']);
    const headOf = (abbreviation: string) =>
      entriesOf('organization-heads.json').find((entry) => entry.abbreviations?.includes(abbreviation))?.name;
    expect(headOf('UBND')).toBe('Ủy ban nhân dân');
    expect(headOf('TAND')).toBe('Tòa án nhân dân');
    expect(headOf('Viện KSND')).toBe('Viện kiểm sát nhân dân');
  });

  test('ministries of today: fourteen', () => {
    const ministries = entriesOf('organizations.json').filter((entry) => entry.type === 'ministry' && !entry.until);
    expect(ministries.map((entry) => entry.name)).toHaveLength(14);
  });
});

describe('order', () => {
  test('districts by code, countries by key', () => {
    const codes = entriesOf('districts.json').map((entry) => entry.code ?? '');
    expect(codes).toEqual([...codes].sort());
    const countries = entriesOf('countries.json').map((entry) => entry.key);
    expect(countries).toEqual([...countries].sort());
  });

  test.each(['surnames.json', 'given-names.json'])('%s by count', (file) => {
    const counts = entriesOf(file).map((entry) => entry.count ?? 0);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

// The examples of the entries run through the real lookup belong here: an entry must be found, by its key, in each.
