import { foldPhrase } from '../text/fold.js';
import type { Commune, CommuneTable } from '../types.js';

/** Until this day there were districts, and the communes of before. */
const LAST_DAY = '2025-06-30';
/** Ten communes of Đồng Nai are wards from the day after this one. */
const LAST_DAY_AS_COMMUNE = '2026-04-29';

const UNITS: Readonly<Record<string, Commune['type']>> = {
  p: 'phường',
  u: 'phường',
  x: 'xã',
  t: 'thị trấn',
  k: 'đặc khu',
};

/** What the build has packed. */
export interface PackedCommunes {
  communes: string;
  wards: string;
  districts: string;
}

const OLD = 'pre-2025:';

/** The communes of today and the old wards by name and by key. */
export class Communes implements CommuneTable {
  private readonly byKey = new Map<string, Commune>();
  private readonly byName = new Map<string, Commune[]>();
  private readonly before = new Map<string, string[]>();
  private readonly ofDistrict = new Map<string, Set<string>>();
  /** Key of a district by the name of one that has a number: `12`. */
  private readonly numbered = new Map<string, string>();

  constructor({ communes, wards, districts }: PackedCommunes) {
    for (const line of communes.split('\n')) this.readToday(line);
    for (const line of wards.split('\n')) this.readOld(line);
    for (const line of districts.split('\n')) {
      const [, district = '', name = '', became = ''] = /^(\d+):(\d*)>(.*)$/.exec(line) ?? [];
      if (name) this.numbered.set(name, district);
      for (const code of became ? became.split('+') : []) this.take(district, code);
    }
  }

  find(name: string, options: { type?: string; date?: string } = {}): readonly Commune[] {
    const { type, date } = options;
    const known = this.byName.get(foldPhrase(name)) ?? [];
    return known.filter(
      (commune) =>
        (!type || commune.type === type || (commune.was === type && (!date || date <= LAST_DAY_AS_COMMUNE))) &&
        (!date || (commune.until ? date <= commune.until : date > LAST_DAY)),
    );
  }

  get(key: string): Commune | undefined {
    return this.byKey.get(key);
  }

  successors(key: string): readonly Commune[] {
    const codes = this.byKey.get(key)?.became ?? [...(this.ofDistrict.get(key) ?? [])];
    return codes.map((code) => this.byKey.get(code)).filter((commune) => commune !== undefined);
  }

  predecessors(key: string): readonly Commune[] {
    return (this.before.get(key) ?? []).map((old) => this.byKey.get(old)).filter((commune) => commune !== undefined);
  }

  districtKey(name: string): string | undefined {
    return this.numbered.get(name);
  }

  private readToday(line: string): void {
    const colon = line.indexOf(':');
    const province = line.slice(0, colon);
    for (const item of line.slice(colon + 1).split('|')) {
      const code = item.slice(1, 6);
      const type = UNITS[item[0] as string] as Commune['type'];
      const was = item[0] === 'u' ? { was: 'xã' as const } : {};
      this.add({ key: code, code, name: item.slice(6), type, province, ...was });
    }
  }

  private readOld(line: string): void {
    const colon = line.indexOf(':');
    const district = line.slice(0, colon);
    for (const item of line.slice(colon + 1).split('|')) {
      const code = item.slice(1, 6);
      const [name = '', codes = ''] = item.slice(6).split('>');
      const became = codes.split('+');
      const key = OLD + code;
      const type = UNITS[item[0] as string] as Commune['type'];
      this.add({ key, code, name, type, district, until: LAST_DAY, became });
      for (const next of became) {
        this.take(district, next);
        const list = this.before.get(next);
        if (list) list.push(key);
        else this.before.set(next, [key]);
      }
    }
  }

  private take(district: string, code: string): void {
    const set = this.ofDistrict.get(district);
    if (set) set.add(code);
    else this.ofDistrict.set(district, new Set([code]));
  }

  private add(commune: Commune): void {
    this.byKey.set(commune.key, commune);
    const name = foldPhrase(commune.name);
    const list = this.byName.get(name);
    if (list) list.push(commune);
    else this.byName.set(name, [commune]);
  }
}
