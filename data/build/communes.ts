import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface CommuneRow {
  code: string;
  name: string;
  type: string;
  province: string;
  was?: string;
}

interface WardRow {
  code: string;
  name: string;
  type: string;
  district: string;
  became?: string[];
}

interface DistrictRow {
  district: string;
  name?: string;
  became?: string[];
}

/** One letter for each unit word; `u` a ward that was a commune until 2026-04-29. */
const UNITS: Readonly<Record<string, string>> = { phường: 'p', xã: 'x', 'thị trấn': 't', 'đặc khu': 'k' };

const read = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** Rows under a heading: `01` and the communes of Hà Nội, each `p00004Ba Đình`. */
function pack<T>(rows: readonly T[], heading: (row: T) => string, item: (row: T) => string): string {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const group = groups.get(heading(row));
    if (group) group.push(item(row));
    else groups.set(heading(row), [item(row)]);
  }
  return [...groups].map(([head, items]) => `${head}:${items.join('|')}`).join('\n');
}

/** The communes of today and the old wards, packed into text: names need no tree, since they are asked for by name only. */
export function buildCommunes(folder: string): string {
  const { communes } = read(folder, 'communes.json') as { communes: CommuneRow[] };
  const { wards, districts } = read(folder, 'old-wards.json') as { wards: WardRow[]; districts: DistrictRow[] };
  const today = pack(
    communes,
    (row) => row.province,
    (row) => `${row.was ? 'u' : UNITS[row.type]}${row.code}${row.name}`,
  );
  const old = pack(
    wards,
    (row) => row.district,
    (row) => `${UNITS[row.type]}${row.code}${row.name}>${(row.became ?? [row.code]).join('+')}`,
  );
  const whole = districts.map((row) => `${row.district}:${row.name ?? ''}>${(row.became ?? []).join('+')}`).join('\n');
  const notices =
    '/*! Communes: Copyright (c) 2021 Thang Le Quoc; wards until June 2025: Copyright (c) 2025 Bao Nguyen. MIT. */\n';
  return (
    notices +
    [today, old, whole]
      .map((text, i) => `export const ${['communes', 'wards', 'districts'][i]}: string = ${JSON.stringify(text)};\n`)
      .join('')
  );
}
