/** Time to import and heap held, each in a fresh process, so that nothing is warm. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { built } from './contestants.js';
import { figure, median, table } from './measure.js';

const SENTENCE = 'Sáng 15/8/2025, tại Hà Nội, Bộ Công an tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm.';

interface Start {
  load: number;
  first: number;
  heap: number;
}

/** `use` says what a first call is, with `it` for the module and `text` for a sentence. */
function start(specifier: string, use: string): Start {
  const program = `
    const text = ${JSON.stringify(SENTENCE)};
    gc();
    const heap = process.memoryUsage().heapUsed;
    const t0 = performance.now();
    const it = await import(${JSON.stringify(specifier)});
    const t1 = performance.now();
    globalThis.kept = [it, await (${use})];
    const t2 = performance.now();
    gc();
    console.log(JSON.stringify({ load: t1 - t0, first: t2 - t1, heap: process.memoryUsage().heapUsed - heap }));`;
  const root = new URL('../..', import.meta.url);
  const output = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return JSON.parse(output) as Start;
}

export function startTable(repeats: number): string {
  const entries: [string, string, string][] = [
    ['sukien', built('index.js'), 'it.analyze?.(text)'],
    ['sukien/documents', built('documents.js'), 'it.extractDocuments?.(text)'],
    ['sukien/times', built('times.js'), 'it.extractTimes?.(text)'],
    ['sukien/quantities', built('quantities.js'), 'it.extractQuantities?.(text)'],
    ['sukien/normalize', built('normalize.js'), 'it.normalize?.(text)'],
    ['chrono-node/vi', 'chrono-node/vi', 'it.parse(text)'],
    [
      'wink-nlp',
      'wink-nlp',
      `import('wink-eng-lite-web-model').then((m) => it.default(m.default).readDoc(text).out())`,
    ],
    ['compromise', 'compromise', 'it.default(text).json()'],
  ];
  const rows = entries.flatMap(([name, specifier, use]) => {
    if (specifier.startsWith('/') && !existsSync(specifier)) return [];
    const starts = Array.from({ length: repeats }, () => start(specifier, use));
    const cell = (key: keyof Start, unit = 1) => figure(median(starts.map((each) => each[key])) / unit);
    return [[name, cell('load'), cell('first'), cell('heap', 2 ** 20)]];
  });
  return table(['fresh process', 'import ms', 'first call ms', 'heap MiB'], rows);
}
