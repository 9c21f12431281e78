import type { WrittenForm } from '../lexicon/vocabulary.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Chart, Found } from './chart.js';

/**
 * The only place where characters matter: a figure, a clock time, a document code. The expression is sticky and runs at
 * the start of a token over the chunk that begins there: the adjacent tokens, composed, without invisible characters. So
 * it sees the same characters whatever form the text is in, and what it finds still begins and ends at tokens.
 */
export interface Lexeme {
  name: string;
  kind: string;
  /** With the flags `y` and `u`, never `i` beside `u`; composed at build time from named pieces. */
  expression: RegExp;
  /** What the first token must be. */
  begins: 'number' | 'word';
  examples: readonly string[];
  value(groups: Record<string, string | undefined>, match: string): unknown;
}

/** A chunk longer than this is no lexeme: the bound keeps the work for each token constant. */
const CHUNK = 16;

interface Chunk {
  text: string;
  /** Length of the chunk's text behind each token. */
  ends: number[];
}

function chunkAt(chart: Chart, at: number, limit: number): Chunk {
  const { tokens } = chart;
  let text = '';
  const ends: number[] = [];
  for (let i = at; i < limit && ends.length < CHUNK; i++) {
    if (i > at && tokens.gap[i] !== Gap.none) break;
    text += (tokens.forms[i] as WrittenForm).shown;
    ends.push(text.length);
  }
  return { text, ends };
}

/** Runs the lexemes at every token of the sections and adds what they find. */
export function applyLexemes(chart: Chart, file: string, lexemes: readonly Lexeme[]): void {
  const numbers = lexemes.filter((l) => l.begins === 'number');
  const words = lexemes.filter((l) => l.begins === 'word');
  const { shape, gap } = chart.tokens;
  for (const section of chart.sections) {
    for (let at = section.start; at < section.end; at++) {
      const isNumber = shape[at] === Shape.number;
      const candidates = isNumber ? numbers : shape[at] === Shape.mark ? [] : words;
      if (!candidates.length) continue;
      // a lone word or number with blanks around has nothing for a word lexeme
      if (!isNumber && (at + 1 >= section.end || gap[at + 1] !== Gap.none)) continue;
      const chunk = chunkAt(chart, at, section.end);
      for (const lexeme of candidates) {
        const found = matchLexeme(lexeme, chunk, file, at);
        if (found) chart.add(found);
      }
    }
  }
}

function matchLexeme(lexeme: Lexeme, chunk: Chunk, file: string, at: number): Found | undefined {
  lexeme.expression.lastIndex = 0;
  const match = lexeme.expression.exec(chunk.text);
  if (!match) return undefined;
  const last = chunk.ends.indexOf(match[0].length);
  if (last < 0) return undefined;
  const value = lexeme.value(match.groups ?? {}, match[0]);
  if (value === undefined) return undefined;
  return {
    kind: lexeme.kind,
    start: at,
    end: at + last + 1,
    rule: `${file}: ${lexeme.name}`,
    value,
    parts: [],
    confidence: 0.95,
  };
}
