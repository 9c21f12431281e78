import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url);
const hidePiscina = `import { register } from 'node:module'; register('data:text/javascript,' + encodeURIComponent(
  "export async function resolve(name, context, next) { if (name === 'piscina') throw new Error('no piscina here'); return next(name, context); }"))`;

const start = (argv: string[], more: string[] = []): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', ...more, 'src/cli.ts', ...argv], { cwd: root });

interface Outcome {
  status: number | null;
  signal: string | null;
  err: string;
}

const end = (child: ChildProcess): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
    });
    child.on('error', reject).on('close', (status, signal) => resolve({ status, signal, err }));
  });

const sizeOf = (path: string) =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

let folder = '';
let expected = '';
const input = () => join(folder, 'tin');

const sentences = [
  'Sáng 15/8/2025, tại Hà Nội, Bộ Công an tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2025.',
  'Thượng tướng Trần Hữu Lộc, Thứ trưởng Bộ Công an trao Bằng khen cho 12 tập thể.',
  'Công an tỉnh Lai Châu bắt giữ Lò Văn Pớ cùng 3 bánh heroin vào đêm 3/11.',
  'UBND tỉnh Cao Bằng ban hành Nghị quyết số 59-NQ/TW ngày 24/1/2025.',
];
const article = (number: number) =>
  Array.from({ length: 12 }, (_, i) => sentences[(number + i) % sentences.length]).join(' ');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sukien-'));
  await mkdir(join(input(), 'cũ'), { recursive: true });
  // Ids that say nothing: line numbers of two files that are the same.
  for (const name of ['a.ndjson', 'cũ/b.jsonl']) {
    const lines = Array.from({ length: 60 }, (_, i) => JSON.stringify({ text: `${article(i)} ${name}` }));
    await writeFile(join(input(), name), `${lines.join('\n')}\n`);
  }
  for (let i = 0; i < 30; i += 1) await writeFile(join(input(), 'cũ', `bài ${i}.txt`), article(i));
  const output = join(folder, 'whole.ndjson');
  expect(await end(start(['-f', 'ndjson', '-o', output, input()]))).toEqual({ status: 0, signal: null, err: '' });
  expected = await readFile(output, 'utf8');
  expect(expected.trimEnd().split('\n')).toHaveLength(150);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([
  [1, [0.003, 0.14, 0.15, 0.37, 0.83]],
  [2, [0.003, 0.31, 0.7]],
])('killed again and again, with %d threads', (jobs, parts) => {
  test('nothing is lost, nothing is doubled, and the order is kept', async () => {
    const output = join(folder, `killed-${jobs}.ndjson`);
    const argv = ['-f', 'ndjson', '-j', String(jobs), '--resume', '-o', output, input()];
    const whole = Buffer.byteLength(expected);
    let killed = 0;
    // Moments that look drawn by lot and are the same in each run of this test.
    for (const part of parts) {
      const child = start(argv);
      const outcome = end(child);
      const running = () => child.exitCode === null && child.signalCode === null;
      while (running() && (await sizeOf(output)) < whole * part) await new Promise((resolve) => setTimeout(resolve, 1));
      child.kill('SIGKILL');
      if ((await outcome).signal === 'SIGKILL') killed += 1;
      // Whole lines of what is to come, and a torn one at most.
      expect(expected.startsWith(await readFile(output, 'utf8'))).toBe(true);
    }
    expect(killed).toBeGreaterThanOrEqual(2);
    // A line that was torn, as a full pipe or a machine that stops may leave it.
    await writeFile(output, `${(await readFile(output, 'utf8')).trimEnd().slice(0, -20)}`);
    expect(await end(start(argv))).toEqual({ status: 0, signal: null, err: '' });
    expect(await readFile(output, 'utf8')).toBe(expected);
  }, 240_000);

  test('Ctrl-C ends it between two results and tells how to go on', async () => {
    const output = join(folder, `stopped-${jobs}.ndjson`);
    const argv = ['-f', 'ndjson', '-j', String(jobs), '--resume', '-o', output];
    const child = start([...argv, '-']);
    const outcome = end(child);
    // One line, and then nothing: the command waits for more when it is stopped.
    child.stdin?.write('{"id":1,"text":"Bộ Công an họp."}\n');
    while ((await sizeOf(output)) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await outcome).toEqual({
      status: 130,
      signal: null,
      err: `sukien: interrupted: ${output} has what was done so far; --resume goes on\n`,
    });
    expect(JSON.parse(await readFile(output, 'utf8'))).toMatchObject({ id: 1, text: 'Bộ Công an họp.' });
  }, 60_000);

  test('a reader that goes away ends it silently', async () => {
    const child = start(['-f', 'ndjson', '-j', String(jobs), input()]);
    const outcome = end(child);
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await outcome).toEqual({ status: 0, signal: null, err: '' });
  }, 60_000);
});

test('threads that cannot be had are told with what to install', async () => {
  const hook = `data:text/javascript,${encodeURIComponent(hidePiscina)}`;
  const { status, err } = await end(start(['-j', '2', '-f', 'ndjson', input()], ['--import', hook]));
  expect(err).toBe('sukien: --jobs needs the package piscina (no piscina here); run: npm install piscina@5\n');
  expect(status).toBe(2);
}, 60_000);
