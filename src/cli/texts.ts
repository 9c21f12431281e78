/** From files and standard input to texts, one by one. */

import { extname } from 'node:path';
import type { CliIo } from './io.js';
import { linesOf } from './lines.js';
import { type CliOptions, isIsoDate } from './options.js';

/** One text to be read. */
export interface SourceText {
  /** Given back with the result. */
  id: string | number;
  /** Empty where `html` is given. */
  text: string;
  /** The bytes of a page whose article is to be read. */
  html?: Uint8Array;
  publishedAt?: string;
  /** Where it is from: `news.txt`, `news.jsonl:12`. */
  where: string;
  /** Whether it is a whole file or input and not a line among others. */
  whole: boolean;
}

/** A file or line that cannot be read; everything is told on one line. */
export interface Problem {
  problem: string;
  where: string;
  hint: string;
}

const READ_ERRORS: Readonly<Record<string, [what: string, hint: string]>> = {
  ENOENT: ['no such file', 'check the path'],
  EISDIR: ['is a directory', 'name the files in it'],
  EACCES: ['may not be read', 'check its permissions'],
  EPERM: ['may not be read', 'check its permissions'],
};

const LINE_HINT = 'each line must be a JSON object like {"id":"1","text":"…"}';

/**
 * The text of a file's bytes: UTF-8, or UTF-16 by its byte order mark. What is no UTF-8 becomes U+FFFD.
 *
 * Other encodings are to be told apart here, and nowhere else.
 */
export const decodeFile = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  let encoding = 'utf-8';
  if (first === 0xff && second === 0xfe) encoding = 'utf-16le';
  if (first === 0xfe && second === 0xff) encoding = 'utf-16be';
  return new TextDecoder(encoding).decode(bytes);
};

const whole = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseLine = (line: string, number: number, where: string): SourceText | Problem => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { where, problem: `not JSON (${why})`, hint: LINE_HINT };
  }
  if (!isObject(value)) return { where, problem: 'not a JSON object', hint: LINE_HINT };
  const { id, text, publishedAt } = value;
  if (typeof text !== 'string') return { where, problem: '"text" is not a string', hint: LINE_HINT };
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return { where, problem: '"id" is neither a string nor a number', hint: LINE_HINT };
  }
  if (publishedAt === undefined || publishedAt === null) return { id: id ?? number, text, where, whole: false };
  if (typeof publishedAt !== 'string' || !isIsoDate(publishedAt)) {
    const problem = `"publishedAt" is ${JSON.stringify(publishedAt)}`;
    return { where, problem, hint: 'give an ISO 8601 date like "2025-07-09", or leave it out' };
  }
  return { id: id ?? number, text, publishedAt, where, whole: false };
};

/** How a page begins, and no other text does. */
const PAGE = /^<(?:!doctype|!--|\?xml|html|head|body)/i;
const LONGEST_OPENING = 16;

/** What an input is by its first letters or its first line, and the same bytes again from the start. */
const peek = async (
  chunks: AsyncIterable<Uint8Array>,
): Promise<['text' | 'ndjson' | 'html', AsyncIterable<Uint8Array>]> => {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  const decoder = new TextDecoder();
  let start = '';
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    held.push(next.value);
    start = (start + decoder.decode(next.value, { stream: true })).trimStart();
    // Prose is known by its first letter, a page by its first word; of an object the whole line is needed.
    if (start.startsWith('{')) {
      if (start.includes('\n')) break;
    } else if (start !== '' && (!start.startsWith('<') || start.length >= LONGEST_OPENING)) break;
  }
  const [line = ''] = start.split('\n', 1);
  const again = async function* () {
    yield* held;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  if (PAGE.test(start)) return ['html', again()];
  return [line.startsWith('{') && 'text' in parseLine(line, 1, '') ? 'ndjson' : 'text', again()];
};

const KINDS: Readonly<Record<string, 'ndjson' | 'html'>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.html': 'html',
  '.htm': 'html',
};

/** The texts of one file, or of standard input for `-`, and whatever is wrong with it, in order. */
export const readTexts = async function* (
  file: string,
  input: CliOptions['input'],
  io: CliIo,
): AsyncGenerator<SourceText | Problem> {
  const where = file === '-' ? 'standard input' : file;
  try {
    let chunks = file === '-' ? io.stdin : io.readFile(file);
    let kind = input === 'auto' ? (KINDS[extname(file).toLowerCase()] ?? 'text') : input;
    if (input === 'auto' && file === '-') [kind, chunks] = await peek(chunks);
    if (kind === 'html') {
      yield { id: file, text: '', html: await whole(chunks), where, whole: true };
      return;
    }
    if (kind === 'text') {
      yield { id: file, text: decodeFile(await whole(chunks)), where, whole: true };
      return;
    }
    let number = 0;
    for await (const line of linesOf(chunks)) {
      number += 1;
      if (line.trim() !== '') yield parseLine(line, number, `${where}:${number}`);
    }
  } catch (error) {
    const { code = '', message = '' } = error as NodeJS.ErrnoException;
    const [problem, hint] = READ_ERRORS[code] ?? [`cannot be read (${code || message})`, 'try to open it otherwise'];
    yield { where, problem, hint };
  }
};
