import type { Section } from '../pattern/chart.js';
import type { Block, BlockKind } from '../types.js';
import { Gap, Shape, type Tokens } from './tokens.js';

/** Blocks in which mentions are looked for: not file names, headlines of other articles, or the page around. */
const READ: ReadonlySet<BlockKind> = new Set(['title', 'lede', 'dateline', 'paragraph', 'caption', 'byline']);

/** Blocks whose lines flow into one another where they were broken by hand; those of a header or a list do not. */
const FLOWING: ReadonlySet<BlockKind> = new Set(['lede', 'paragraph']);

/** The sections of a page as ranges of tokens, in text order; the ends of lines inside a paragraph become blanks. */
export function sectionsOf(tokens: Tokens, blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const block of blocks) {
    while (at < tokens.length && (tokens.start[at] as number) < block.start) at++;
    const start = at;
    while (at < tokens.length && (tokens.start[at] as number) < block.end) at++;
    if (FLOWING.has(block.kind))
      for (let i = start + 1; i < at; i++) if (tokens.gap[i] === Gap.line) tokens.gap[i] = Gap.blank;
    if (at > start && READ.has(block.kind))
      sections.push({ block: block.kind, start, end: at, capitals: inCapitals(tokens, start, at) });
  }
  return sections;
}

/** Is a stretch all in capitals, so that its shapes tell nothing? Four words at least, else it is an abbreviation. */
function inCapitals(tokens: Tokens, start: number, end: number): boolean {
  let words = 0;
  for (let i = start; i < end; i++) {
    const shape = tokens.shape[i] as number;
    if (shape === Shape.lower || shape === Shape.title || shape === Shape.mixed) return false;
    if (shape === Shape.upper) words++;
  }
  return words >= 4;
}
