/** Compiles the inventory of syllables, the look-alikes and the legacy encodings into packed modules of strings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Syllables {
  onsets: string;
  beforeFront: string;
  beforeOther: string;
  rimes: Record<'common' | 'rare' | 'marginal', string>;
  onlyAfter: Record<string, string>;
  afterQu: string;
  fusedGi: string;
  exceptions: string;
}
interface Bytes {
  bytes: Record<string, string>;
  combining?: Record<string, string>;
}
interface Vni {
  single: Record<string, string>;
  marks: Record<string, string>;
}
interface Viqr {
  modifiers: Record<string, string>;
  tones: Record<string, string>;
  stroked: string[];
}
interface Lookalikes {
  always: Record<string, string>;
  inLatinWord: Record<string, string>;
  strikes: string[];
  spacingAccents: Record<string, string>;
}

const json = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T;
/** Controls and combining marks are escaped: an editor that composes or strips them would change the tables. */
const constant = (name: string, value: unknown): string => {
  const text = JSON.stringify(value, null, 1).replace(
    /[\u007f-\u00a0\u00ad\u0300-\u036f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `export const ${name} = ${text};\n`;
};
/** `U+0301`, `0301`, `0302 0301` → the characters themselves. */
const characters = (codes: string): string =>
  codes.replace(/(?:U\+)?([0-9A-F]{4})\s?/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
const pairs = (map: Record<string, string>): string => Object.entries(map).flat().join('');

/**
 * The upper half of a code page and its letters among the controls as two strings of equal length: the bytes as
 * characters U+0000 … U+00FF, and what they mean.
 */
function codePage({ bytes, combining = {} }: Bytes): [from: string, to: string] {
  const letters = Object.entries(bytes).map(([letter, hex]) => [
    hex,
    letter.startsWith('U+') ? characters(letter) : letter,
  ]);
  const marks = Object.entries(combining).map(([hex, code]) => [hex, characters(code)]);
  const all = [...letters, ...marks] as [string, string][];
  return [
    all.map(([hex]) => String.fromCharCode(Number.parseInt(hex, 16))).join(''),
    all.map(([, char]) => char).join(''),
  ];
}

/** The body of `src/generated/syllables.ts`. */
export function buildSyllables(data: string): string {
  const { onsets, beforeFront, beforeOther, rimes, onlyAfter, afterQu, fusedGi, exceptions } = json<Syllables>(
    data,
    'syllables.json',
  );
  const all = [rimes.common, rimes.rare, rimes.marginal].join(' ');
  return constant('packedSyllables', {
    onsets,
    beforeFront,
    beforeOther,
    rimes: all,
    onlyAfter,
    afterQu,
    fusedGi,
    exceptions,
  });
}

/** The body of `src/generated/lookalikes.ts`. */
export function buildLookalikes(data: string): string {
  const { always, inLatinWord, strikes, spacingAccents } = json<Lookalikes>(data, 'legacy', 'lookalikes.json');
  return (
    constant('packedLookalikes', { always: pairs(always), inLatinWord: pairs(inLatinWord) }) +
    constant('strikeMarks', strikes.map(characters).join('')) +
    constant(
      'packedAccents',
      Object.entries(spacingAccents)
        .map(([accent, code]) => accent + characters(code))
        .join(''),
    )
  );
}

/** The body of `src/generated/encodings.ts`. */
export function buildEncodings(data: string): string {
  const page = (name: string): [string, string] => codePage(json<Bytes>(data, 'legacy', `${name}.json`));
  const pages = ['tcvn3', 'tcvn5712-1', 'viscii', 'vps', 'windows-1258', 'windows-1252'].map((name) => [
    name,
    page(name),
  ]);
  const vni = json<Vni>(data, 'legacy', 'vni-windows.json');
  const viqr = json<Viqr>(data, 'legacy', 'viqr.json');
  const marks = (map: Record<string, string>): string[] =>
    Object.entries(map).map(([char, codes]) => char + characters(codes));
  return (
    constant('packedPages', Object.fromEntries(pages)) +
    constant('packedVni', { single: pairs(vni.single), marks: marks(vni.marks) }) +
    constant('packedViqr', {
      modifiers: marks(viqr.modifiers).join(''),
      tones: marks(viqr.tones).join(''),
      stroked: viqr.stroked,
    })
  );
}
