/** Records of the marked articles by their confidence. */
import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../../src/index.js';
import { type Judgement, judge } from './judge.js';
import { type MarkedFile, takeMarks } from './marked.js';

/** A tenth of the scale of confidence with the records in it. */
export interface Decile {
  /** Its lower end: 0.8. */
  from: number;
  records: number;
  /** Mean confidence of these records. */
  confidence: number;
  /** How many of them tell an event that the article tells, and how many are right in all that they say. */
  found: number;
  right: number;
}

/** The judgements of all records of all marked articles. */
export function judged(): Judgement[] {
  const folder = new URL('./', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .flatMap((name) => {
      const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as MarkedFile;
      const { text } = takeMarks(file.marked);
      return judge(analyze(text, { publishedAt: file.publishedAt }), file);
    });
}

/** The tenths that hold records, the surest first. */
export function decilesOf(judgements: readonly Judgement[]): Decile[] {
  const deciles: Decile[] = [];
  for (let tenth = 9; tenth >= 0; tenth--) {
    const own = judgements.filter(({ record }) => Math.min(9, Math.floor(record.confidence * 10 + 1e-9)) === tenth);
    if (!own.length) continue;
    const sum = own.reduce((total, { record }) => total + record.confidence, 0);
    deciles.push({
      from: tenth / 10,
      records: own.length,
      confidence: sum / own.length,
      found: own.filter(({ found }) => found).length,
      right: own.filter(({ right }) => right).length,
    });
  }
  return deciles;
}

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

/** The table of the README. */
export function tableOf(judgements: readonly Judgement[]): string {
  const rows = decilesOf(judgements).map(
    ({ from, records, found, right }) =>
      `| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${records} | ${percent(found, records)} | ${percent(right, records)} |`,
  );
  return ['| `confidence` | records | events told | right in all |', '|---|---|---|---|', ...rows].join('\n');
}
