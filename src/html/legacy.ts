import type { LegacyEncoding } from '../text/decode.js';
import { detectEncoding } from '../text/detect.js';
import { decode } from '../text/legacy.js';
import type { HtmlLine } from './lines.js';
import { Runs } from './runs.js';

const SURE = 0.8;
/** Letters of the text that are looked at. */
const SAMPLE = 40_000;

/**
 * Decodes lines that are in an encoding from before Unicode though the page is a sound string: TCVN3 and VNI fonts in a
 * page saved as UTF-8, UTF-8 that was read as Windows-1252.
 *
 * @returns the encoding that the lines were in; `undefined` of Unicode, of which nothing is changed
 */
export function decodeLines(lines: HtmlLine[]): LegacyEncoding | undefined {
  let sample = '';
  for (let i = 0; i < lines.length && sample.length < SAMPLE; i++) sample += `${(lines[i] as HtmlLine).runs.text}\n`;
  const { encoding, confidence } = detectEncoding(sample);
  if (encoding === 'unicode' || encoding === 'viqr' || confidence < SURE) return undefined;
  for (const line of lines) line.runs = decodeRuns(line.runs, encoding);
  return encoding;
}

/** Decoded word by word, so that each word keeps its place; a line whose words do not correspond keeps its own only. */
function decodeRuns(runs: Runs, encoding: LegacyEncoding): Runs {
  const decoded = decode(runs.text, { encoding });
  if (decoded === runs.text) return runs;
  const result = new Runs();
  const from = runs.text.split(' ');
  const to = decoded.split(' ');
  const copy = (text: string, start: number, end: number): void => {
    const first = runs.sourceOf(start);
    const last = runs.sourceOf(end - 1);
    if (!first || !last) return;
    if (text.length !== end - start) result.add(text, first.start, last.end);
    else
      for (let i = 0; i < text.length; i++) {
        const piece = runs.sourceOf(start + i);
        if (piece) result.add(text.charAt(i), piece.start, piece.end);
      }
  };
  if (from.length !== to.length) {
    copy(decoded, 0, runs.text.length);
    return result;
  }
  let at = 0;
  from.forEach((word, i) => {
    if (i > 0) copy(' ', at - 1, at);
    if (word !== '') copy(to[i] as string, at, at + word.length);
    at += word.length + 1;
  });
  return result;
}
