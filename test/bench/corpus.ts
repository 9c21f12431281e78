/** Press-like Vietnamese articles for measuring speed, the same for the same seed. */
import { readFileSync } from 'node:fs';
import { slots } from './prose.js';

/** Draws from 0 to 1, the same sequence for the same seed (mulberry32). */
function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function fill(template: string, draw: () => number): string {
  return template.replace(/\{(\w+)(?::(\d+)-(\d+))?\}/g, (_all, slot: string, from?: string, to?: string) => {
    if (from !== undefined) return String(Number(from) + Math.floor(draw() * (Number(to) - Number(from) + 1)));
    const alternatives = slots[slot];
    if (alternatives === undefined) throw new Error(`no slot "${slot}" in "${template}"`);
    return fill(alternatives[Math.floor(draw() * alternatives.length)] as string, draw);
  });
}

const capitalized = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function article(draw: () => number): string {
  const lines = [capitalized(fill('{title}', draw)), fill('{dateline}', draw)];
  for (let left = 4 + Math.floor(draw() * 8); left > 0; left--) {
    const sentences = Array.from({ length: 1 + Math.floor(draw() * 4) }, () => capitalized(fill('{sentence}', draw)));
    lines.push(sentences.join(' '));
  }
  lines.push(fill('{name}', draw));
  return `${lines.join('\n')}\n`;
}

/** UTF-8 length of a text or of all texts of a list. */
export const bytesOf = (texts: string | readonly string[]): number =>
  typeof texts === 'string' ? Buffer.byteLength(texts) : texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/**
 * Articles of together at least `bytes` UTF-8 bytes.
 *
 * @example generate(1_000_000).length // about 300
 */
export function generate(bytes: number, seed = 20260101): string[] {
  const draw = draws(seed);
  const articles: string[] = [];
  for (let left = bytes; left > 0; ) {
    const text = article(draw);
    articles.push(text);
    left -= bytesOf(text);
  }
  return articles;
}

/** The texts of a file of JSON lines: strings, or objects with a `text`. */
export function readCorpus(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') return [value];
    if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
      return [value.text];
    throw new Error(`${file}, line ${index + 1}: neither a string nor an object with a "text"`);
  });
}
