/**
 * Speed of `sukien/normalize`, beside native normalization: `npm run build && npx tsx test/bench/normalize.ts`.
 *
 * `behind the same guard` is native normalization after the same look at the text that `normalize` takes.
 */
import { built } from './contestants.js';
import { generate, readCorpus } from './corpus.js';
import { figure, speedOf, table } from './measure.js';

const { normalize, normalizeWithOffsets, removeDiacritics, searchKey, detectEncoding, repairEncoding } = (await import(
  built('normalize.js')
)) as typeof import('../../src/normalize.js');

const given = process.argv[2] === undefined ? generate(2e6) : readCorpus(process.argv[2]);
const older = given.map((text) => normalize(text, { tone: 'old' }));
const newer = given.map((text) => normalize(text, { tone: 'new' }));
const decomposed = older.map((text) => text.normalize('NFD'));

const tasks: [string, (text: string) => unknown, readonly string[]][] = [
  ['native NFC, nothing to do', (text) => text.normalize('NFC'), older],
  ['native NFC behind the same guard', (text) => normalize(text).normalize('NFC'), older],
  ['normalize, nothing to do', (text) => normalize(text), older],
  ['normalizeWithOffsets, nothing to do', (text) => normalizeWithOffsets(text).text, older],
  ['normalize, old to new', (text) => normalize(text, { tone: 'new' }), older],
  ['normalize, new to old', (text) => normalize(text, { tone: 'old' }), newer],
  ['native NFC of NFD', (text) => text.normalize('NFC'), decomposed],
  ['normalize of NFD', (text) => normalize(text), decomposed],
  ['normalizeWithOffsets of NFD', (text) => normalizeWithOffsets(text).text, decomposed],
  ['removeDiacritics', removeDiacritics, older],
  ['searchKey', searchKey, older],
  ['detectEncoding', detectEncoding, older],
  ['repairEncoding', (text) => repairEncoding(text).text, older],
];

console.log(`Node ${process.version}, ${given.length} texts; MB are UTF-8 bytes / 10⁶\n`);
const rows = tasks.map(([name, task, texts]) => {
  const { megabytes, spread } = speedOf(task, texts, 5, 200);
  return [name, figure(megabytes), spread.toFixed(2)];
});
console.log(table(['task', 'MB/s', '±'], rows));
