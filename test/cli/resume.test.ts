import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { machine } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { emptyAnalysis } from '../render/sample.js';

const worker = new URL('../../src/cli-worker.ts', import.meta.url);

/** A folder with an archive, and the command run over it in this process. */
const archive = async (lines: object[], analyze = emptyAnalysis) => {
  const folder = await mkdtemp(join(tmpdir(), 'sukien-'));
  const [source, target] = [join(folder, 'tin.ndjson'), join(folder, 'kq.ndjson')];
  await writeFile(source, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const done: string[] = [];
  let told = '';
  const io = {
    ...machine(
      {
        analyze(text: string) {
          if (text !== '') done.push(text);
          return analyze(text);
        },
        readHtml: () => ({ text: '', blocks: [] }),
      },
      worker,
    ),
    stderr: {
      isTTY: false,
      async write(text: string | Uint8Array) {
        told += text;
      },
    },
  };
  return {
    source,
    target,
    done,
    told: () => told,
    go: (...more: string[]) => run(['-f', 'ndjson', '-o', target, '--resume', source, ...more], io),
    written: () => readFile(target, 'utf8'),
  };
};

const LINES = [
  { id: 'a', text: 'một' },
  { id: 7, text: 'hai' },
  { text: 'ba' },
  { id: 'dấu "ngoặc" \\ và ế', text: 'bốn' },
  { id: 'a', text: 'năm' },
  { id: -1.5e21, text: 'sáu' },
];

describe('--resume', () => {
  test('wherever the file was torn, the rest is done and nothing twice', async () => {
    const { target, go, written, done, told } = await archive(LINES);
    expect(await go()).toBe(0);
    const whole = await written();
    expect(done).toEqual(['một', 'hai', 'ba', 'bốn', 'năm', 'sáu']);
    const bytes = Buffer.from(whole);
    for (let cut = 0; cut <= bytes.length; cut += 7) {
      done.length = 0;
      await writeFile(target, bytes.subarray(0, cut));
      expect({ cut, status: await go() }).toEqual({ cut, status: 0 });
      expect(await written()).toBe(whole);
      const kept = bytes.subarray(0, cut).toString().split('\n').length - 1;
      expect(done).toEqual(['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'].slice(kept));
    }
    expect(told()).toBe('');
  });

  test('a finished run has nothing to do', async () => {
    const { go, written, done } = await archive(LINES);
    await go();
    const whole = await written();
    done.length = 0;
    expect(await go()).toBe(0);
    expect(done).toEqual([]);
    expect(await written()).toBe(whole);
  });

  test('lines without a record, bad ones for instance, do not disturb the others', async () => {
    const { source, target, go, written } = await archive([]);
    const lines = ['{"id":1,"text":"một"}', 'hỏng', '{"id":3,"text":"ba"}', '{"id":4,"text":"bốn"}'];
    await writeFile(source, lines.join('\n'));
    expect(await go()).toBe(2);
    const whole = await written();
    await writeFile(target, whole.slice(0, whole.lastIndexOf('{"id":4')));
    expect(await go()).toBe(2);
    expect(await written()).toBe(whole);
  });

  test('a text that came in between is done, and those that are written are not', async () => {
    const { source, go, written, done } = await archive(LINES.slice(0, 4));
    await go();
    const more = [{ id: 'mới', text: 'mới' }, ...LINES.slice(0, 2), { id: 'nữa', text: 'nữa' }, ...LINES.slice(2, 4)];
    await writeFile(
      source,
      more
        .map((line) => `${JSON.stringify(line)}\n`)
        .join('')
        .replace('"text":"ba"', '"id":3,"text":"ba"'),
    );
    done.length = 0;
    expect(await go()).toBe(0);
    expect(done).toEqual(['mới', 'nữa']);
    expect((await written()).trimEnd().split('\n')).toHaveLength(6);
  });

  test('records of texts that are not read any more are told and kept', async () => {
    const { source, target, go, written, told } = await archive(LINES);
    await go();
    const whole = await written();
    await writeFile(source, '{"id":7,"text":"hai"}\n');
    expect(await go()).toBe(2);
    expect(told()).toBe(
      `sukien: ${target}: holds 5 records of texts that were not read this time; they were left as they are\n`,
    );
    expect(await written()).toBe(whole);
  });

  test.each([
    ['a text', 'Bộ Công an họp.', 1],
    ['text behind records', `${JSON.stringify({ id: 1, ...emptyAnalysis('') })}\nBộ Công an`, 2],
    ['other lines', '{"id":1,"text":"một"}\n{"text":"hai"}\n', 2],
    ['JSON', '[\n{\n', 1],
  ])('%s is left alone', async (_case, content, line) => {
    const { target, go, written, told } = await archive(LINES);
    // The second line decides where the first is a record.
    const given = content.replace('{"id":1,"text":"một"}', JSON.stringify({ id: 1, ...emptyAnalysis('') }));
    await writeFile(target, given);
    expect(await go()).toBe(2);
    expect(told()).toBe(
      `sukien: --resume: ${target}:${line} is no record of sukien; give the --output of the run that was interrupted\n`,
    );
    expect(await written()).toBe(given);
  });

  test('what another version wrote is left alone', async () => {
    const { target, go, written, told } = await archive(LINES);
    const old = `${JSON.stringify({ id: 'a', ...emptyAnalysis('một'), version: '0.0.1' })}\n`;
    await writeFile(target, old);
    expect(await go()).toBe(2);
    expect(told()).toBe(
      `sukien: --resume: ${target} was written by sukien 0.0.1 (data 2025-07-01) and this is 1.2.3 (data 2025-07-01); start anew\n`,
    );
    expect(await written()).toBe(old);
  });

  test('needs a file of lines', async () => {
    const { source, target, told } = await archive(LINES);
    const io = { ...machine({ analyze: emptyAnalysis, readHtml: () => ({ text: '', blocks: [] }) }, worker) };
    let message = '';
    const stderr = { isTTY: false, write: async (text: string | Uint8Array) => void (message += text) };
    for (const argv of [
      ['--resume', source],
      ['--resume', '-f', 'ndjson', source],
      ['--resume', '-f', 'json', '-o', target, source],
    ]) {
      message = '';
      expect(await run(argv, { ...io, stderr })).toBe(2);
      expect(message).toBe('sukien: --resume goes on with a file of --format ndjson: name it with --output\n');
    }
    expect(told()).toBe('');
  });
});
