import type { Chart } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import type { DocumentSymbol, SymbolReader } from './documents-symbol.js';

/** Longest symbol, in tokens. */
const WIDTH = 30;
const JOINTS = /^[-‐‑–—−/∕⁄_]$/;

/** The symbol that begins at a number token: also one broken by blanks or a line's end. */
export function symbolAt(
  chart: Chart,
  reader: SymbolReader,
  at: number,
  limit: number,
  typed: boolean,
): { symbol: DocumentSymbol; end: number } | undefined {
  const { tokens } = chart;
  if (at >= limit || tokens.shape[at] !== Shape.number) return undefined;
  let text = '';
  const ends: number[] = [];
  let afterJoint = false;
  for (let i = at; i < Math.min(limit, at + WIDTH); i++) {
    const token = clean(tokens.text.slice(tokens.start[i], tokens.end[i]));
    const joint = JOINTS.test(token);
    const gap = tokens.gap[i];
    if (i > at && gap !== Gap.none) {
      // a blank belongs to a symbol only beside a separator, or in place of the first
      if (gap === Gap.paragraph || !(joint || afterJoint || i === at + 1)) break;
      text += ' ';
    }
    text += token;
    ends.push(text.length);
    afterJoint = joint;
  }
  if (ends.length < 2) return undefined;
  const read = reader.read(text, typed);
  const last = read ? ends.indexOf(read.length) : -1;
  return read && last >= 0 ? { symbol: read.symbol, end: at + last + 1 } : undefined;
}

/** May a number token be the head of a symbol: is a separator or a letter set against it? */
export function mayHeadSymbol(chart: Chart, at: number, limit: number): boolean {
  const { gap, shape, text, start, end } = chart.tokens;
  if (at + 2 >= limit && !(at + 1 < limit)) return false;
  const next = at + 1;
  if (next >= limit || gap[next] === Gap.paragraph) return false;
  if (shape[next] !== Shape.mark)
    return shape[next] === Shape.upper && (gap[next] === Gap.none || gap[next] === Gap.blank);
  if (!JOINTS.test(text.slice(start[next], end[next]))) return false;
  const after = next + 1;
  return after < limit && shape[after] !== Shape.mark;
}
