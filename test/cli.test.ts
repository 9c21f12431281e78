import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { type CliIo, machine, type Output, streamOutput } from '../src/cli/io.js';
import { run } from '../src/cli/run.js';
import { decodeFile } from '../src/cli/texts.js';
import { toBrat, toBratConfiguration, toConll, toCsv, toGraphml, toJsonLd, toWebAnnotations } from '../src/exports.js';
import { toParquet } from '../src/parquet.js';
import { renderHtml, renderText, renderTimeline } from '../src/render/index.js';
import type { AnalyzeOptions } from '../src/types.js';
import { brokenAnalysis } from './exports/broken.js';
import { emptyAnalysis, sampleAnalysis } from './render/sample.js';

const bytes = (text: string) => new TextEncoder().encode(text);

class Recorder implements Output {
  text = '';
  isTTY = false;
  columns?: number;
  /** Fails every write with this code. */
  failure?: string;
  async write(content: string | Uint8Array) {
    if (this.failure) throw Object.assign(new Error('write failed'), { code: this.failure });
    this.text += typeof content === 'string' ? content : new TextDecoder().decode(content);
  }
}

interface Call {
  text: string;
  options: AnalyzeOptions;
}

interface World {
  files?: Record<string, string | Uint8Array>;
  stdin?: string | Uint8Array[];
  stdinIsTTY?: boolean;
  env?: Record<string, string>;
  terminal?: boolean;
  analyze?: CliIo['analyze'];
  readHtml?: CliIo['readHtml'];
  /** Entries by folder; those that end in a slash are folders. */
  folders?: Record<string, string[]>;
}

/** A page all of whose text is a paragraph. */
const pageOf: CliIo['readHtml'] = (page) => {
  const text = new TextDecoder().decode(page).replace(/<[^>]*>/g, '');
  return { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
};

/** The outside of the command as a test sees it; `analyze` gives back the text and finds nothing. */
const world = ({ files = {}, stdin = '', stdinIsTTY = false, env = {}, terminal = false, ...given }: World = {}) => {
  const { analyze, readHtml, folders = {} } = given;
  const stdout = new Recorder();
  const stderr = new Recorder();
  stdout.isTTY = terminal;
  stderr.isTTY = terminal;
  const written: Record<string, Recorder> = {};
  const saved: Record<string, string | Uint8Array> = {};
  const calls: Call[] = [];
  const io: CliIo = {
    stdin: (async function* () {
      yield* typeof stdin === 'string' ? [bytes(stdin)] : stdin;
    })(),
    stdinIsTTY,
    stdout,
    stderr,
    async *readFile(path) {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
      yield typeof content === 'string' ? bytes(content) : content;
    },
    writeFile(path) {
      const file = new Recorder();
      written[path] = file;
      return file;
    },
    async saveFile(path, content) {
      saved[path] = content;
    },
    async list(path) {
      const entries = folders[path];
      if (!entries) throw Object.assign(new Error(`no folder ${path}`), { code: 'ENOTDIR' });
      return entries.map((name) => ({ name: name.replace('/', ''), folder: name.endsWith('/') }));
    },
    async truncate() {},
    async startWorkers() {
      throw new Error('no workers');
    },
    readHtml: (page) => (readHtml ?? pageOf)(page),
    env,
    analyze(text, options) {
      calls.push({ text, options });
      return (analyze ?? emptyAnalysis)(text, options);
    },
  };
  return { io, stdout, stderr, written, saved, calls };
};

const lines = (text: string) => text.trimEnd().split('\n');

describe('reading', () => {
  test('a file, as a report', async () => {
    const { io, stdout, stderr, calls } = world({ files: { 'bai.txt': 'Bộ Công an họp.' }, analyze: sampleAnalysis });
    expect(await run(['bai.txt'], io)).toBe(0);
    expect(calls).toEqual([{ text: 'Bộ Công an họp.', options: {} }]);
    expect(stdout.text).toBe(renderText(sampleAnalysis()));
    expect(stderr.text).toBe('');
  });

  test.each([[[]], [['-']]])('standard input by %j', async (argv) => {
    const { io, calls } = world({ stdin: 'Bộ Công an họp.' });
    expect(await run(argv, io)).toBe(0);
    expect(calls.map((call) => call.text)).toEqual(['Bộ Công an họp.']);
  });

  test('a syllable that is cut between two pieces of input', async () => {
    const word = bytes('họp');
    const { io, calls } = world({ stdin: [word.slice(0, 2), word.slice(2)] });
    await run([], io);
    expect(calls[0]?.text).toBe('họp');
  });

  test('no file and a keyboard: says so instead of waiting', async () => {
    const { io, stderr } = world({ stdinIsTTY: true });
    expect(await run([], io)).toBe(2);
    expect(stderr.text).toBe('sukien: nothing to read: name a FILE or pipe a text in; see sukien --help\n');
  });

  test('the byte order marks of UTF-8 and UTF-16; other bytes replaced', () => {
    expect(decodeFile(bytes('\ufeffhọp'))).toBe('họp');
    expect(decodeFile(Uint8Array.of(0xff, 0xfe, 0x68, 0x00, 0xcd, 0x1e, 0x70, 0x00))).toBe('họp');
    expect(decodeFile(Uint8Array.of(0xfe, 0xff, 0x00, 0x68, 0x1e, 0xcd, 0x00, 0x70))).toBe('họp');
    expect(decodeFile(Uint8Array.of(0x68, 0xf4, 0x70))).toBe('h\ufffdp');
    expect(decodeFile(new Uint8Array())).toBe('');
  });
});

describe('pages', () => {
  const page = '<!DOCTYPE html><p>Bộ Công an họp.</p>';

  test.each<[string, string[], World]>([
    ['a file by its name', ['bai.HTM'], { files: { 'bai.HTM': page } }],
    ['any file when told so', ['--input', 'html', 'bai'], { files: { bai: page } }],
    ['standard input by its first word', [], { stdin: `\ufeff\n ${page}` }],
    ['standard input byte by byte', [], { stdin: [...bytes(page)].map((byte) => Uint8Array.of(byte)) }],
  ])('%s', async (_case, argv, outside) => {
    const { io, calls } = world(outside);
    expect(await run(['-f', 'ndjson', ...argv], io)).toBe(0);
    expect(calls[0]?.text.trim()).toBe('Bộ Công an họp.');
    expect(calls[0]?.options.blocks).toHaveLength(1);
  });

  test.each<[string, string[], World]>([
    ['prose in angle brackets', [], { stdin: '<ghi chú> họp' }],
    ['a page that is told to be text', ['--input', 'text', 'a.html'], { files: { 'a.html': page } }],
  ])('%s is text', async (_case, argv, outside) => {
    const { io, calls } = world(outside);
    expect(await run(['-f', 'ndjson', ...argv], io)).toBe(0);
    expect(calls[0]?.text).toBe(outside.stdin ?? page);
  });

  test('the date of the page goes before --published-at, and --no-page before its blocks', async () => {
    const { io, calls } = world({
      files: { 'a.html': page, 'b.html': page },
      readHtml: (given) => ({
        text: 'họp',
        blocks: [{ kind: 'title', start: 0, end: 3 }],
        ...(given.length === 0 ? {} : { publishedAt: '2025-07-09' }),
      }),
    });
    const argv = ['-f', 'ndjson', '--published-at', '2020-01-01'];
    expect(await run([...argv, 'a.html'], io)).toBe(0);
    expect(await run([...argv, '--no-page', 'a.html'], io)).toBe(0);
    expect(calls.map(({ options }) => options)).toEqual([
      { publishedAt: '2025-07-09', blocks: [{ kind: 'title', start: 0, end: 3 }] },
      { publishedAt: '2025-07-09', page: false },
    ]);
  });

  test('without the package that reads pages, the texts are read all the same', async () => {
    const { io, stdout, stderr } = world({
      files: { 'a.html': page, b: 'họp' },
      readHtml() {
        throw Object.assign(new Error('E501 sukien/html: …'), { code: 'E501' });
      },
    });
    expect(await run(['-f', 'ndjson', 'a.html', 'b'], io)).toBe(2);
    expect(stderr.text).toBe(
      'sukien: a.html: pages are read by the package htmlparser2, which is not there; run: npm install htmlparser2@12\n',
    );
    expect(JSON.parse(stdout.text).id).toBe('b');
  });
});

describe('folders', () => {
  const outside = {
    folders: { tin: ['b.txt', 'a.html', 'anh.jpg', 'cũ/'], [join('tin', 'cũ')]: ['c.jsonl'] },
    files: {
      [join('tin', 'a.html')]: '<p>một</p>',
      [join('tin', 'b.txt')]: 'hai',
      [join('tin', 'cũ', 'c.jsonl')]: '{"id":"x","text":"ba"}\n{"text":"bốn"}',
    },
  };

  test('what is in it, in order, with its paths as ids', async () => {
    const { io, stdout } = world(outside);
    expect(await run(['-f', 'ndjson', 'tin'], io)).toBe(0);
    expect(lines(stdout.text).map((line) => [JSON.parse(line).id, JSON.parse(line).text])).toEqual([
      [join('tin', 'a.html'), 'một'],
      [join('tin', 'b.txt'), 'hai'],
      ['x', 'ba'],
      [2, 'bốn'],
    ]);
  });

  test('is an array as json, and reports under names, even with one file in it', async () => {
    const one = { folders: { tin: ['a.txt'] }, files: { [join('tin', 'a.txt')]: 'họp' } };
    const json = world(one);
    expect(await run(['-f', 'json', 'tin'], json.io)).toBe(0);
    expect(JSON.parse(json.stdout.text)).toEqual([{ id: join('tin', 'a.txt'), ...emptyAnalysis('họp') }]);
    const text = world(one);
    await run(['tin'], text.io);
    expect(text.stdout.text).toMatch(/^── tin.a\.txt ─+\n/);
  });

  test('is not one page', async () => {
    const { io, stderr, calls } = world(outside);
    expect(await run(['-f', 'html', 'tin'], io)).toBe(2);
    expect(stderr.text).toBe('sukien: --format html writes one page: give one FILE, or use ndjson\n');
    expect(calls).toEqual([]);
  });

  test('progress counts, as nobody knows how many there are', async () => {
    const { io, stderr } = world({ ...outside, terminal: true });
    await run(['-f', 'ndjson', 'tin'], io);
    expect(stderr.text).toContain(`\r\u001b[K1 ${join('tin', 'b.txt')}`);
  });
});

describe('threads', () => {
  /** Threads of which the first is the slowest. */
  const withThreads = (outside: World) => {
    const made = world(outside);
    const asked: string[] = [];
    let stopped = 0;
    let counted = 0;
    made.io.startWorkers = async (count) => {
      counted = count;
      return {
        async answer({ source }) {
          asked.push(source.text);
          for (let wait = 0; wait < 100 / asked.length; wait += 1) await Promise.resolve();
          return source.text === 'xấu'
            ? { problem: { where: source.where, problem: 'hỏng', hint: 'sửa' } }
            : { written: `${source.text}\n` };
        },
        async stop() {
          stopped += 1;
        },
      };
    };
    return { ...made, asked, stopped: () => stopped, counted: () => counted };
  };
  const news = { files: { 'tin.jsonl': ['một', 'xấu', 'hai', 'ba'].map((text) => `{"text":"${text}"}\n`).join('') } };

  test('answer in the order of the input, problems among them', async () => {
    const { io, stdout, stderr, counted, stopped, calls } = withThreads(news);
    expect(await run(['-f', 'ndjson', '--jobs', '3', 'tin.jsonl'], io)).toBe(2);
    expect(stdout.text).toBe('một\nhai\nba\n');
    expect(stderr.text).toBe('sukien: tin.jsonl:2: hỏng; sửa\n');
    expect([counted(), stopped(), calls.length]).toEqual([3, 1, 0]);
  });

  test('are stopped when nobody reads any more', async () => {
    const { io, stdout, stopped } = withThreads(news);
    stdout.failure = 'EPIPE';
    expect(await run(['-f', 'ndjson', '-j', '2', 'tin.jsonl'], io)).toBe(0);
    expect(stopped()).toBe(1);
  });

  test('one is this one', async () => {
    const { io, counted, calls } = withThreads(news);
    expect(await run(['-f', 'ndjson', '--jobs=1', 'tin.jsonl'], io)).toBe(0);
    expect([counted(), calls.length]).toEqual([0, 4]);
  });
});

describe('a signal', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s ends the run with what is done, whole', async (signal, status) => {
    const ended = new AbortController();
    const { io, stdout, stderr } = world({
      files: { a: 'một', b: 'hai' },
      analyze(text) {
        if (text === 'hai') ended.abort(signal);
        return emptyAnalysis(text);
      },
    });
    expect(await run(['-f', 'json', 'a', 'b'], { ...io, signal: ended.signal })).toBe(status);
    expect(JSON.parse(stdout.text)).toEqual([{ id: 'a', ...emptyAnalysis('một') }]);
    expect(stderr.text).toBe('sukien: interrupted: standard output has what was done so far\n');
  });
});

describe('formats', () => {
  test('json: one text is one object', async () => {
    const { io, stdout } = world({ files: { a: 'họp' } });
    await run(['--format', 'json', 'a'], io);
    expect(JSON.parse(stdout.text)).toEqual(emptyAnalysis('họp'));
    expect(stdout.text).toMatch(/^\{\n {2}"version"/);
  });

  test('json: several texts are an array with ids', async () => {
    const { io, stdout } = world({ files: { a: 'họp', b: 'dự' } });
    await run(['-f', 'json', 'a', 'b'], io);
    expect(JSON.parse(stdout.text)).toEqual([
      { id: 'a', ...emptyAnalysis('họp') },
      { id: 'b', ...emptyAnalysis('dự') },
    ]);
  });

  test('json: an array even where none of several could be read', async () => {
    const { io, stdout } = world();
    expect(await run(['-f', 'json', 'a', 'b'], io)).toBe(2);
    expect(JSON.parse(stdout.text)).toEqual([]);
  });

  test('ndjson: one line a text', async () => {
    const { io, stdout } = world({ files: { a: 'họp\n', b: 'dự' } });
    await run(['-f', 'ndjson', 'a', 'b'], io);
    expect(lines(stdout.text).map((line) => JSON.parse(line))).toEqual([
      { id: 'a', ...emptyAnalysis('họp\n') },
      { id: 'b', ...emptyAnalysis('dự') },
    ]);
  });

  test('html: one page, in the language asked for', async () => {
    const { io, stdout } = world({ files: { a: '' }, analyze: sampleAnalysis });
    await run(['--format=html', '--language', 'en', 'a'], io);
    expect(stdout.text).toBe(renderHtml(sampleAnalysis(), { language: 'en' }));
  });

  test('timeline: one drawing of all texts, in the language asked for', async () => {
    const { io, stdout } = world({ files: { a: '', b: '' }, analyze: sampleAnalysis });
    expect(await run(['-f', 'timeline', '--language', 'en', 'a', 'b'], io)).toBe(0);
    expect(stdout.text).toBe(renderTimeline([sampleAnalysis(), sampleAnalysis()], { language: 'en' }));
  });

  const tin = { ...sampleAnalysis(), id: 'tin.txt' };
  test.each([
    ['jsonld', `${JSON.stringify(toJsonLd([tin], { language: 'en' }), null, 2)}\n`],
    [
      'annotations',
      `${JSON.stringify(toWebAnnotations(tin, { source: 'urn:sukien:tin.txt', language: 'en' }), null, 2)}\n`,
    ],
    ['graphml', toGraphml([tin], { language: 'en' })],
    ['conll', toConll([tin])],
    ['bio', toConll(tin, { format: 'plain' })],
  ])('%s: what the library writes', async (format, expected) => {
    const { io, stdout } = world({ files: { 'tin.txt': '' }, analyze: sampleAnalysis });
    expect(await run(['-f', format, '--language', 'en', 'tin.txt'], io)).toBe(0);
    expect(stdout.text).toBe(expected);
  });

  test('annotations of several texts are an array, each page with its own address', async () => {
    const { io, stdout } = world({ files: { 'tin một.txt': '', b: '' }, analyze: sampleAnalysis });
    await run(['-f', 'annotations', 'tin một.txt', 'b'], io);
    const pages = JSON.parse(stdout.text) as { id: string }[];
    expect(pages.map(({ id }) => id)).toEqual([
      'urn:sukien:tin%20m%E1%BB%99t.txt#annotations',
      'urn:sukien:b#annotations',
    ]);
  });

  test('brat: two files for each text, never one name twice, and the configuration', async () => {
    const files = { 'a/tin.txt': '', 'b/Tin.txt': '', 'news.jsonl': '{"id":"../x","text":"y"}\n{"id":"","text":"z"}' };
    const { io, stdout, saved } = world({ files, analyze: sampleAnalysis });
    expect(await run(['-f', 'brat', '-o', 'out', ...Object.keys(files)], io)).toBe(0);
    const names = ['tin', 'Tin-2', 'x', 'text'].flatMap((name) => [`out/${name}.txt`, `out/${name}.ann`]);
    expect(Object.keys(saved)).toEqual([...names, 'out/annotation.conf', 'out/visual.conf']);
    expect(saved['out/tin.ann']).toBe(toBrat(sampleAnalysis()).ann);
    expect(saved['out/annotation.conf']).toBe(toBratConfiguration(sampleAnalysis())['annotation.conf']);
    expect(stdout.text).toBe('');
  });

  test('csv: five tables in a folder, written article by article', async () => {
    const { io, written } = world({ files: { a: '', b: '' }, analyze: sampleAnalysis });
    expect(await run(['-f', 'csv', '--language', 'en', '-o', 'out', 'a', 'b'], io)).toBe(0);
    const expected = toCsv(
      [
        { ...sampleAnalysis(), id: 'a' },
        { ...sampleAnalysis(), id: 'b' },
      ],
      { language: 'en' },
    );
    expect(Object.fromEntries(Object.entries(written).map(([path, { text }]) => [path, text]))).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, csv]) => [`out/${name}.csv`, csv])),
    );
  });

  test('csv: columns even where nothing could be read', async () => {
    const { io, written } = world();
    expect(await run(['-f', 'csv', '-o', 'out', 'a'], io)).toBe(2);
    expect(written['out/records.csv']?.text).toBe(toCsv([]).records);
  });

  test('parquet: five files', async () => {
    const { io, saved } = world({ files: { a: '' }, analyze: sampleAnalysis });
    expect(await run(['-f', 'parquet', '-o', 'out', 'a'], io)).toBe(0);
    expect(saved).toEqual(
      Object.fromEntries(
        Object.entries(await toParquet({ ...sampleAnalysis(), id: 'a' })).map(([name, bytes]) => [
          `out/${name}.parquet`,
          bytes,
        ]),
      ),
    );
  });

  test('parquet: a package that is missing is told before anything is written', async () => {
    vi.doMock('hyparquet-writer', () => {
      throw new Error('not found');
    });
    const { io, stderr, saved, calls } = world({ files: { a: '', b: '' } });
    expect(await run(['-f', 'parquet', '-o', 'out', 'a', 'b'], io)).toBe(2);
    vi.doUnmock('hyparquet-writer');
    expect(stderr.text).toMatch(/^sukien: E801 sukien\/parquet: .* Run "npm install hyparquet-writer"\.\n$/);
    expect(saved).toEqual({});
    expect(calls).toHaveLength(1);
  });

  test.each(['brat', 'csv', 'parquet'])('%s: needs a folder, and not the one it reads from', async (format) => {
    const none = world({ files: { a: '' } });
    expect(await run(['-f', format, 'a'], none.io)).toBe(2);
    expect(none.stderr.text).toBe(`sukien: --format ${format} writes several files: name a folder with --output\n`);
    const same = world({ files: { 'tin/a': '' } });
    expect(await run(['-f', format, '-o', './tin/', 'tin/a'], same.io)).toBe(2);
    expect(same.stderr.text).toBe('sukien: --output "./tin/" holds files that are read: give another folder\n');
    expect([...none.calls, ...same.calls]).toEqual([]);
  });

  test('a folder that cannot be written to stops the work', async () => {
    const { io, stderr, calls } = world({ files: { a: '', b: '' } });
    io.saveFile = () => Promise.reject(Object.assign(new Error('x'), { code: 'EACCES' }));
    expect(await run(['-f', 'brat', '-o', 'out', 'a', 'b'], io)).toBe(2);
    expect(stderr.text).toBe('sukien: out: cannot be written (EACCES); nothing more was done\n');
    expect(calls).toHaveLength(1);
  });

  test.each(['json', 'ndjson'])('%s: offsets in code points where they are asked for', async (format) => {
    const { io, stdout } = world({ files: { a: '' }, analyze: brokenAnalysis });
    await run(['-f', format, '--offsets', 'code-points', 'a'], io);
    expect(JSON.parse(stdout.text).mentions[0]).toMatchObject({ start: 2, end: 13 });
  });

  test('html: not of several texts', async () => {
    const files = world({ files: { a: '', b: '' } });
    expect(await run(['-f', 'html', 'a', 'b'], files.io)).toBe(2);
    expect(files.stderr.text).toBe('sukien: --format html writes one page: give one FILE, or use ndjson\n');
    const piped = world({ stdin: '{"text":"họp"}\n' });
    expect(await run(['-f', 'html'], piped.io)).toBe(2);
    expect(piped.stderr.text).toBe('sukien: --format html writes one page and NDJSON holds many texts: use ndjson\n');
    expect(files.stdout.text + piped.stdout.text).toBe('');
  });

  test('text: several reports, each under its name', async () => {
    const { io, stdout } = world({ files: { a: '', b: '' } });
    await run(['a', 'b'], io);
    expect(stdout.text).toMatch(/^── a ─+\n.*\n\n── b ─+\n.*\n$/);
  });

  test('text: in the language asked for', async () => {
    const { io, stdout } = world({ files: { a: '' }, analyze: sampleAnalysis });
    await run(['--language', 'en', 'a'], io);
    expect(stdout.text).toBe(renderText(sampleAnalysis(), { language: 'en' }));
  });

  test('--output writes a file and leaves standard output alone', async () => {
    const { io, stdout, written } = world({ files: { a: 'họp' }, terminal: true });
    expect(await run(['-f', 'ndjson', '-o', 'kq.ndjson', 'a'], io)).toBe(0);
    expect(stdout.text).toBe('');
    expect(JSON.parse(written['kq.ndjson']?.text ?? '')).toMatchObject({ id: 'a', text: 'họp' });
  });

  test('--output never overwrites what is read', async () => {
    const { io, stderr, calls } = world({ files: { a: 'họp' } });
    expect(await run(['-o', './a', 'a'], io)).toBe(2);
    expect(stderr.text).toBe('sukien: --output "./a" is also read: give another name\n');
    expect(calls).toEqual([]);
  });
});

describe('colour', () => {
  const colored = async (argv: string[], terminal: boolean, env: Record<string, string> = {}) => {
    const { io, stdout } = world({ files: { a: '' }, analyze: sampleAnalysis, terminal, env });
    await run([...argv, 'a'], io);
    return stdout.text.includes('\u001b[');
  };

  test.each([
    ['on a terminal', [], true, {}, true],
    ['not in a pipe', [], false, {}, false],
    ['not with NO_COLOR', [], true, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR, which says nothing', [], true, { NO_COLOR: '' }, true],
    ['not on a dumb terminal', [], true, { TERM: 'dumb' }, false],
    ['with --color in a pipe', ['--color'], false, {}, true],
    ['with --color over NO_COLOR', ['--color'], true, { NO_COLOR: '1' }, true],
    ['not with --no-color', ['--no-color'], true, {}, false],
  ])('%s', async (_case, argv, terminal, env, expected) => {
    expect(await colored(argv, terminal, env)).toBe(expected);
  });

  test('a report is as wide as the terminal, within reason', async () => {
    for (const [columns, width] of [
      [60, 60],
      [300, 120],
      // A terminal that does not know its width.
      [0, 80],
    ] as const) {
      const { io, stdout } = world({ files: { a: '' }, analyze: sampleAnalysis, terminal: true });
      stdout.columns = columns;
      await run(['--no-color', 'a'], io);
      expect(stdout.text).toBe(renderText(sampleAnalysis(), { width }));
    }
  });
});

describe('analysis options', () => {
  test('are handed on', async () => {
    const { io, calls } = world({ files: { a: '' } });
    const argv = '--published-at 2025-07-09 --no-page --kinds person,rank --min-confidence 0.5 a'.split(' ');
    expect(await run(argv, io)).toBe(0);
    expect(calls[0]?.options).toEqual({
      publishedAt: '2025-07-09',
      page: false,
      kinds: ['person', 'rank'],
      minConfidence: 0.5,
    });
  });

  test.each(['2025-07-09', '2024-02-29', '2025-07-09T08:30', '2025-07-09T08:30:00+07:00', '2025-07-09T08:30:00.5Z'])(
    '--published-at %s is a date',
    async (date) => {
      const { io, calls } = world({ files: { a: '' } });
      expect(await run(['--published-at', date, 'a'], io)).toBe(0);
      expect(calls[0]?.options.publishedAt).toBe(date);
    },
  );
});

describe('bad options: one line, and nothing read', () => {
  test.each([
    [['--formt', 'json'], "Unknown option '--formt'; see sukien --help"],
    [['--format'], "Option '-f, --format <value>' argument missing; see sukien --help"],
    [
      ['--format', 'xml'],
      '--format "xml": choose one of text, json, ndjson, html, timeline, jsonld, annotations, graphml, conll, bio, brat, csv, parquet',
    ],
    [['--offsets', 'bytes'], '--offsets "bytes": choose one of utf-16, code-points'],
    [['--input', 'csv'], '--input "csv": choose one of auto, text, html, ndjson'],
    [['--language', 'fr'], '--language "fr": choose one of vi, en'],
    [['--published-at', '2025-02-29'], '--published-at "2025-02-29": give a date like 2025-07-09'],
    [['--published-at', '2025-13-01'], '--published-at "2025-13-01": give a date like 2025-07-09'],
    [['--published-at', '2025-06-00'], '--published-at "2025-06-00": give a date like 2025-07-09'],
    [['--published-at', '09/07/2025'], '--published-at "09/07/2025": give a date like 2025-07-09'],
    [['--published-at', '2025-07-09T25:00'], '--published-at "2025-07-09T25:00": give a date like 2025-07-09'],
    [['--min-confidence', '1.5'], '--min-confidence "1.5": give a number from 0 to 1'],
    [['--min-confidence', 'cao'], '--min-confidence "cao": give a number from 0 to 1'],
    [['--jobs', '0'], '--jobs "0": give a number of threads from 1'],
    [['--jobs', 'hai'], '--jobs "hai": give a number of threads from 1'],
    [['--jobs', '1.5'], '--jobs "1.5": give a number of threads from 1'],
    [['--min-confidence', ''], '--min-confidence "": give a number from 0 to 1'],
  ])('%j', async (argv, message) => {
    const { io, stdout, stderr, calls } = world({ files: { a: '' } });
    expect(await run([...argv.slice(0, 2), ...(argv.length === 2 ? ['a'] : [])], io)).toBe(2);
    expect(stderr.text).toBe(`sukien: ${message}\n`);
    expect(stdout.text).toBe('');
    expect(calls).toEqual([]);
  });

  test('an unknown kind is told with the known ones', async () => {
    const { io, stderr } = world();
    expect(await run(['--kinds', 'person,persn'], io)).toBe(2);
    expect(stderr.text).toMatch(/^sukien: --kinds "persn": choose one of person, rank, [a-z, ]+campaign\n$/);
  });
});

describe('help and version', () => {
  test('--help tells every option, in lines that fit', async () => {
    const { io, stdout } = world({ stdinIsTTY: true });
    expect(await run(['--help'], io)).toBe(0);
    const options =
      'format input language offsets color no-color output published-at no-page kinds min-confidence jobs resume help version';
    for (const option of options.split(' ')) expect(stdout.text).toContain(`--${option}`);
    for (const line of lines(stdout.text)) expect(line.length).toBeLessThanOrEqual(120);
  });

  test('--version tells the version and the date of the data', async () => {
    const { io, stdout } = world({ stdinIsTTY: true });
    expect(await run(['-V'], io)).toBe(0);
    expect(stdout.text).toBe('sukien 1.2.3 (data 2025-07-01)\n');
  });
});

describe('NDJSON input', () => {
  const ids = (text: string) => lines(text).map((line) => JSON.parse(line).id);

  test('each line is answered by a line with its id, in order', async () => {
    const { io, stdout, calls } = world({
      files: {
        'tin.jsonl': '{"id":"x","text":"một","publishedAt":"2025-07-09"}\r\n\n{"text":"hai","id":7}\n{"text":"ba"}',
      },
    });
    expect(await run(['-f', 'ndjson', '--published-at', '2020-01-01', 'tin.jsonl'], io)).toBe(0);
    expect(ids(stdout.text)).toEqual(['x', 7, 4]);
    expect(calls.map((call) => [call.text, call.options.publishedAt])).toEqual([
      ['một', '2025-07-09'],
      ['hai', '2020-01-01'],
      ['ba', '2020-01-01'],
    ]);
  });

  test.each([
    ['a file by its name', ['TIN.NDJSON'], { files: { 'TIN.NDJSON': '{"id":1,"text":"họp"}' } }],
    ['any file when told so', ['--input', 'ndjson', 'tin.txt'], { files: { 'tin.txt': '{"id":1,"text":"họp"}' } }],
    ['standard input by its first line', [], { stdin: '\ufeff\n  \n{"id":1,"text":"họp"}\n' }],
    [
      'standard input byte by byte',
      [],
      { stdin: [...bytes('{"id":1,"text":"họp"}\n')].map((byte) => Uint8Array.of(byte)) },
    ],
    ['standard input without a line end', [], { stdin: '{"id":1,"text":"họp"}' }],
  ])('%s', async (_case, argv, outside) => {
    const { io, stdout, calls } = world(outside);
    expect(await run(['-f', 'ndjson', ...argv], io)).toBe(0);
    expect(calls.map((call) => call.text)).toEqual(['họp']);
    expect(ids(stdout.text)).toEqual([1]);
  });

  test.each([
    ['prose', [], { stdin: 'Bộ Công an họp.\n{"text":"x"}' }],
    ['an object without a text', [], { stdin: '{"title":"x"}\n{"text":"x"}' }],
    ['prose in braces', [], { stdin: '{ghi chú}' }],
    ['what is told to be text', ['--input', 'text'], { stdin: '{"text":"x"}' }],
    ['a line file that is told to be text', ['--input', 'text', 'a.jsonl'], { files: { 'a.jsonl': '{"text":"x"}' } }],
  ])('%s is one text', async (_case, argv, outside: World) => {
    const { io, calls } = world(outside);
    expect(await run(argv, io)).toBe(0);
    expect(calls.map((call) => call.text)).toEqual([outside.stdin ?? outside.files?.['a.jsonl']]);
  });

  test('json makes an array of lines, text a report each', async () => {
    const json = world({ stdin: '{"id":1,"text":"họp"}' });
    await run(['-f', 'json'], json.io);
    expect(JSON.parse(json.stdout.text)).toEqual([{ id: 1, ...emptyAnalysis('họp') }]);
    const text = world({ stdin: '{"id":1,"text":"họp"}' });
    await run([], text.io);
    expect(text.stdout.text).toMatch(/^── 1 ─+\n/);
  });

  test('a bad line is told with its place and what to do; the others are answered', async () => {
    const { io, stdout, stderr } = world({
      files: {
        'tin.jsonl': [
          '{"id":1,"text":"a"}',
          'không phải JSON',
          '[1]',
          '{"id":4}',
          '{"id":{},"text":"b"}',
          '{"id":6,"text":"c","publishedAt":"hôm qua"}',
          '{"id":7,"text":"d","publishedAt":null}',
        ].join('\n'),
      },
    });
    expect(await run(['-f', 'ndjson', 'tin.jsonl'], io)).toBe(2);
    expect(ids(stdout.text)).toEqual([1, 7]);
    const hint = 'each line must be a JSON object like {"id":"1","text":"…"}';
    const told = lines(stderr.text);
    expect(told[0]).toMatch(/^sukien: tin\.jsonl:2: not JSON \(.+\); each line must be a JSON object/);
    expect(told.slice(1)).toEqual([
      `sukien: tin.jsonl:3: not a JSON object; ${hint}`,
      `sukien: tin.jsonl:4: "text" is not a string; ${hint}`,
      `sukien: tin.jsonl:5: "id" is neither a string nor a number; ${hint}`,
      'sukien: tin.jsonl:6: "publishedAt" is "hôm qua"; give an ISO 8601 date like "2025-07-09", or leave it out',
    ]);
  });

  test('a line is answered before the next piece is read', async () => {
    const seen: string[] = [];
    const { io, stdout } = world();
    io.stdin = (async function* () {
      for (let number = 1; number <= 3; number += 1) {
        seen.push(`read ${number}`);
        yield bytes(`{"id":${number},"text":"họp"}\n`);
      }
    })();
    stdout.write = async (text) => {
      seen.push(`write ${JSON.parse(String(text)).id}`);
    };
    await run(['-f', 'ndjson'], io);
    expect(seen).toEqual(['read 1', 'write 1', 'read 2', 'write 2', 'read 3', 'write 3']);
  });
});

describe('what goes wrong outside', () => {
  test('a file that is not there is told; the others are read', async () => {
    const { io, stdout, stderr } = world({ files: { b: 'họp' } });
    expect(await run(['-f', 'ndjson', 'a', 'b'], io)).toBe(2);
    expect(stderr.text).toBe('sukien: a: no such file; check the path\n');
    expect(JSON.parse(stdout.text).id).toBe('b');
  });

  test.each([
    ['EISDIR', 'is a directory; name the files in it'],
    ['EACCES', 'may not be read; check its permissions'],
    ['EIO', 'cannot be read (EIO); try to open it otherwise'],
  ])('%s has its own line', async (code, message) => {
    const { io, stderr } = world();
    io.readFile = () => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(Object.assign(new Error('x'), { code })) }),
    });
    expect(await run(['a'], io)).toBe(2);
    expect(stderr.text).toBe(`sukien: a: ${message}\n`);
  });

  test('a name with a line end or an escape sequence stays one harmless line', async () => {
    const { io, stderr } = world();
    await run(['a\n\u001b[2Jb'], io);
    expect(stderr.text).toBe('sukien: a \ufffd[2Jb: no such file; check the path\n');
  });

  test('a text that the analysis does not bear is told; the others are read', async () => {
    const { io, stdout, stderr } = world({
      files: { a: 'xấu', b: 'tốt' },
      analyze(text) {
        if (text === 'xấu') throw new Error('E900 hỏng');
        return emptyAnalysis(text);
      },
    });
    expect(await run(['-f', 'ndjson', 'a', 'b'], io)).toBe(2);
    expect(stderr.text).toBe('sukien: a: cannot be analyzed (E900 hỏng); please report it with the text\n');
    expect(JSON.parse(stdout.text).id).toBe('b');
  });

  test('a reader that goes away ends the command silently', async () => {
    const { io, stdout, stderr, calls } = world({ files: { a: '', b: '' } });
    stdout.failure = 'EPIPE';
    expect(await run(['-f', 'ndjson', 'a', 'b'], io)).toBe(0);
    expect(stderr.text).toBe('');
    expect(calls).toHaveLength(1);
    expect(await run(['--help'], io)).toBe(0);
    expect(await run(['-f', 'ndjson', 'missing', 'a'], io)).toBe(2);
  });

  test('a full disk is told once', async () => {
    const { io, stdout, stderr } = world({ files: { a: '', b: '' } });
    stdout.failure = 'ENOSPC';
    expect(await run(['-f', 'ndjson', 'a', 'b'], io)).toBe(2);
    expect(stderr.text).toBe('sukien: standard output: cannot be written (ENOSPC); nothing more was done\n');
  });

  test('nobody at standard error does not stop the work', async () => {
    const { io, stdout, stderr } = world({ files: { b: 'họp' }, terminal: true });
    stderr.failure = 'EPIPE';
    expect(await run(['-f', 'ndjson', 'a', 'b'], io)).toBe(2);
    expect(JSON.parse(stdout.text).id).toBe('b');
  });
});

describe('progress', () => {
  test('many files on a terminal: a bar that is taken away', async () => {
    const { io, stderr } = world({ files: { a: '', b: '' }, terminal: true });
    await run(['-f', 'ndjson', 'a', 'b'], io);
    expect(stderr.text.split('\r\u001b[K')).toEqual([
      '',
      `[${'░'.repeat(20)}] 0/2 a`,
      '',
      `[${'█'.repeat(10)}${'░'.repeat(10)}] 1/2 b`,
      '',
    ]);
  });

  test('not for one file, and not where errors go to a file', async () => {
    const one = world({ files: { a: '' }, terminal: true });
    await run(['a'], one.io);
    const piped = world({ files: { a: '', b: '' } });
    await run(['a', 'b'], piped.io);
    expect(one.stderr.text + piped.stderr.text).toBe('');
  });

  test('never wider than the terminal', async () => {
    const name = `thư mục/${'bài '.repeat(60)}.txt`;
    const { io, stderr } = world({ files: { [name]: '', b: '' }, terminal: true });
    stderr.columns = 50;
    await run(['-f', 'ndjson', name, 'b'], io);
    for (const shown of stderr.text.split('\r\u001b[K')) expect(shown.length).toBeLessThan(50);
  });
});

describe('the machine', () => {
  const reader = { analyze: emptyAnalysis, readHtml: pageOf };
  const worker = new URL('../src/cli-worker.ts', import.meta.url);

  test('reads and writes files', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'sukien-'));
    const [source, target] = [join(directory, 'bai.txt'), join(directory, 'kq.json')];
    await writeFile(source, 'Bộ Công an họp.');
    const io = { ...machine(reader, worker), stderr: new Recorder() };
    expect(await run(['-f', 'json', '-o', target, source], io)).toBe(0);
    expect(JSON.parse(await readFile(target, 'utf8'))).toEqual(emptyAnalysis('Bộ Công an họp.'));
  });

  test('tells what the system says of a file', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'sukien-'));
    const io = { ...machine(reader, worker), stdout: new Recorder(), stderr: new Recorder() };
    const missing = join(directory, 'thieu.txt');
    expect(await run([directory, missing], io)).toBe(2);
    expect(io.stderr.text).toBe(
      `sukien: ${directory}: nothing to read in it; files end in .txt, .html, .htm, .ndjson, .jsonl\nsukien: ${missing}: no such file; check the path\n`,
    );
    expect(await run(['-o', join(directory, 'x', 'y'), '-f', 'json', '-'], { ...io, stdin: world().io.stdin })).toBe(2);
    expect(io.stderr.text).toMatch(/x\/y: cannot be written \(ENOENT\); nothing more was done\n$/);
  });

  test('a write waits until the text is gone, and a broken pipe is its own error', async () => {
    const order: string[] = [];
    const slow = new Writable({
      write(chunk, _encoding, done) {
        setImmediate(() => {
          order.push(`left ${chunk}`);
          done(String(chunk) === 'b' ? Object.assign(new Error('x'), { code: 'EPIPE' }) : null);
        });
      },
    });
    const output = streamOutput(slow);
    await output.write('a');
    order.push('went on');
    await expect(output.write('b')).rejects.toMatchObject({ code: 'EPIPE' });
    expect(order).toEqual(['left a', 'went on', 'left b']);
  });
});
