/**
 * Speed of the built library: `npm run build && npm run bench -- [--quick] [--corpus FILE.jsonl]`.
 *
 * Megabytes are UTF-8 bytes / 10⁶. Each figure is the median of several passes; `±` is the slowest pass over the fastest.
 * Peers run on the same texts in the same process; `× peer` is how many times as fast as the peer a function is.
 */
import { parseArgs } from 'node:util';
import { own, peers } from './contestants.js';
import { bytesOf, generate, readCorpus } from './corpus.js';
import { elapsed, figure, median, sink, speedOf, table } from './measure.js';
import { startTable } from './start.js';

const { values: flags } = parseArgs({ options: { quick: { type: 'boolean' }, corpus: { type: 'string' } } });
const passes = flags.quick ? 3 : 7;
const budget = flags.quick ? 100 : 500;

const { present, absent } = await own();
const others = await peers();

function speedTable(texts: readonly string[]): string {
  const measured = [...present, ...others].map((one) => ({ ...one, speed: speedOf(one.run, texts, passes, budget) }));
  const yardsticks = measured.slice(present.length);
  const rows = measured.map(({ name, speed }) => [
    name,
    figure(speed.megabytes),
    speed.spread.toFixed(2),
    ...yardsticks.map((peer) => figure(speed.megabytes / peer.speed.megabytes)),
  ]);
  return table(['function', 'MB/s', '±', ...yardsticks.map((peer) => `× ${peer.name}`)], rows);
}

/** Time by the byte must not grow with the length of one text. */
function growthTable(run: (text: string) => unknown, megabytes: readonly number[]): string {
  const rows: string[][] = [];
  let first = 0;
  const articles = generate((megabytes.at(-1) as number) * 1e6);
  for (const size of megabytes) {
    const taken: string[] = [];
    for (let bytes = 0, i = 0; bytes < size * 1e6 && i < articles.length; i++) {
      taken.push(articles[i] as string);
      bytes += bytesOf(articles[i] as string);
    }
    const text = taken.join('\n');
    const times = Array.from({ length: flags.quick ? 1 : 3 }, () =>
      elapsed(() => {
        sink.last = run(text);
      }),
    );
    const nanoseconds = (median(times) * 1e6) / bytesOf(text);
    first ||= nanoseconds;
    rows.push([`${size} MB`, figure(median(times)), figure(nanoseconds), figure(nanoseconds / first)]);
  }
  return table(['one text of', 'ms', 'ns/byte', `÷ ${megabytes[0]} MB`], rows);
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}${flags.quick ? ', quick' : ''}`);
for (const name of absent) console.log(`(not in this build, left out: ${name})`);

const generated = generate(flags.quick ? 3e5 : 2e6);
console.log(`\nGenerated articles: ${generated.length}, ${figure(bytesOf(generated) / 1e6)} MB\n`);
console.log(speedTable(generated));

if (flags.corpus !== undefined) {
  const texts = readCorpus(flags.corpus);
  console.log(`\nTexts of the given file: ${texts.length}, ${figure(bytesOf(texts) / 1e6)} MB\n`);
  console.log(speedTable(texts));
}

console.log(`\n${startTable(flags.quick ? 3 : 7)}`);

const analyze = present.find((one) => one.name === 'analyze');
if (analyze !== undefined) console.log(`\n${growthTable(analyze.run, flags.quick ? [0.25, 0.5, 1, 2] : [1, 2, 4, 8])}`);
