import type { LegacyEncoding } from '../text/decode.js';
import { detectEncoding } from '../text/detect.js';
import { decode } from '../text/legacy.js';
import { UNSHOWN } from './elements.js';
import type { HtmlLine } from './lines.js';
import { LineText, Runs } from './runs.js';
import type { Tree, TreeNode } from './tree.js';

const SURE = 0.8;
/** Letters of the text that are looked at. */
const SAMPLE = 40_000;

/** The encoding from before Unicode that the text of a page is in, though the page is a sound string. */
export function encodingOf(tree: Tree): LegacyEncoding | undefined {
  let sample = '';
  for (let i = 1; i < tree.length && sample.length < SAMPLE; i++) {
    const { pieces, parent } = tree[i] as TreeNode;
    if (!pieces || UNSHOWN.has((tree[parent] as TreeNode).tag)) continue;
    sample += `${pieces.map((piece) => piece.text).join('')}\n`;
  }
  const { encoding, confidence } = detectEncoding(sample);
  return encoding === 'unicode' || encoding === 'viqr' || confidence < SURE ? undefined : encoding;
}

/** Decodes lines: TCVN3 and VNI fonts in a page saved as UTF-8, UTF-8 that was read as Windows-1252. */
export function decodeLines(lines: readonly HtmlLine[], encoding: LegacyEncoding): HtmlLine[] {
  for (const line of lines) {
    const text = new LineText(false);
    for (const piece of decodeRuns(line.runs, encoding).pieces()) text.add(piece);
    // the places of links are kept where the length is
    const { length } = line.runs.text;
    line.runs = text.runs;
    if (line.runs.text.length !== length)
      line.links =
        line.linked > 0.9
          ? line.links.slice(0, 1).map((link) => ({ ...link, start: 0, end: text.runs.text.length }))
          : [];
  }
  return lines.filter(({ runs }) => runs.text !== '');
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
    const last = end > start ? runs.sourceOf(end - 1) : first;
    if (text === '' || !first || !last) return;
    if (end === start) result.add(text, first.start, first.start);
    else if (text.length !== end - start) result.add(text, first.start, last.end);
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
    const text = to[i] as string;
    const [head, tail] = unchanged(word, text);
    copy(text.slice(0, head), at, at + head);
    copy(text.slice(head, text.length - tail), at + head, at + word.length - tail);
    copy(text.slice(text.length - tail), at + word.length - tail, at + word.length);
    at += word.length + 1;
  });
  return result;
}

/** How many letters at the beginning and at the end of a word are the same decoded. */
function unchanged(word: string, text: string): [head: number, tail: number] {
  const least = Math.min(word.length, text.length);
  let head = 0;
  while (head < least && word[head] === text[head]) head++;
  let tail = 0;
  while (tail < least - head && word[word.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  return [head, tail];
}
