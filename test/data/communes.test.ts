import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

const data = new URL('../../data/', import.meta.url);
const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(file, data), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(read('schema/communes.schema.json'));

interface Row {
  code: string;
  name: string;
  province?: string;
  district?: string;
  became?: string[];
}
const communes = read('communes/communes.json').communes as Row[];
const wards = read('communes/old-wards.json').wards as Row[];
const districts = read('communes/old-wards.json').districts as { district: string; name?: string; became?: string[] }[];
const keysOf = (file: string): Set<string> =>
  new Set((read(`lexicon/${file}`).entries as { key: string }[]).map(({ key }) => key));

describe('the tables of communes', () => {
  it.each(['communes/communes.json', 'communes/old-wards.json'])('%s holds to its schema', (file) => {
    validate(read(file));
    expect(validate.errors).toBeNull();
  });

  it('have the numbers of the reform', () => {
    expect(communes).toHaveLength(3321);
    expect(wards.length + districts.filter(({ became }) => became).length).toBe(10039);
  });

  it.each([
    ['communes', communes],
    ['wards', wards],
  ] as const)('%s have codes of their own and composed names', (_name, rows) => {
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    expect(rows.filter(({ name }) => name !== name.normalize('NFC'))).toEqual([]);
  });

  it('name provinces, districts and successors that exist', () => {
    const provinces = keysOf('provinces.json');
    const known = keysOf('districts.json');
    for (const { district, name } of districts) if (name) known.add(district);
    const codes = new Set(communes.map(({ code }) => code));
    expect(communes.filter(({ province }) => !provinces.has(province as string))).toEqual([]);
    expect(wards.filter(({ district }) => !known.has(district as string))).toEqual([]);
    expect(wards.filter(({ code, became }) => !(became ?? [code]).every((next) => codes.has(next)))).toEqual([]);
  });
});
