/** Writes text in the legacy encodings, from the same tables of `data/legacy` and by other code than reads them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LegacyEncoding } from '../../src/normalize.js';

const table = <T>(name: string): T =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../data/legacy/${name}.json`, import.meta.url)), 'utf8')) as T;

type Page = { bytes: Record<string, string>; combining?: Record<string, string> };

/** The 134 letters that Vietnamese has beyond ASCII. */
export const LETTERS = Object.keys(table<Page>('viscii').bytes);

const toByte = (hex: string): number => Number.parseInt(hex, 16);
const mark = (codes: string): string =>
  String.fromCharCode(...codes.split(' ').map((code) => Number.parseInt(code, 16)));

/** Characters of Windows-1252 by byte; undefined codes are the controls. */
const windows = new Map(Object.entries(table<Page>('windows-1252').bytes).map(([char, hex]) => [toByte(hex), char]));
export const asWindows1252 = (bytes: Iterable<number>): string =>
  [...bytes].map((byte) => windows.get(byte) ?? String.fromCharCode(byte)).join('');

function byPage(name: string): (text: string) => number[] {
  const { bytes } = table<Page>(name);
  // TCVN3 has one code for both cases of a toned letter
  const codeOf = (char: string): string | undefined => bytes[char] ?? bytes[char.toLowerCase()];
  return (text) =>
    [...text].flatMap((char) =>
      char < '\x80' ? char.charCodeAt(0) : codeOf(char) ? toByte(codeOf(char) as string) : unknown(char),
    );
}

/** Quotes and dashes as the editors of the time wrote them. */
const unknown = (char: string): number[] => [
  [...windows].find(([, known]) => known === char)?.[0] ?? char.charCodeAt(0) & 0xff,
];

function windows1258(text: string): number[] {
  const { bytes, combining = {} } = table<Page>('windows-1258');
  const tones = new Map(
    Object.entries(combining).map(([hex, code]) => [
      String.fromCharCode(Number.parseInt(code.slice(2), 16)),
      toByte(hex),
    ]),
  );
  return [...text].flatMap((char) => {
    if (char < '\x80') return char.charCodeAt(0);
    const whole = bytes[char];
    if (whole) return toByte(whole);
    const parts = [...char.normalize('NFD')];
    const tone = parts.find((part) => tones.has(part));
    if (!tone) return unknown(char);
    const base = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    return [base < '\x80' ? base.charCodeAt(0) : toByte(bytes[base] as string), tones.get(tone) as number];
  });
}

function vni(text: string): number[] {
  const { single, marks } = table<{ single: Record<string, string>; marks: Record<string, string> }>('vni-windows');
  const singles = new Map(Object.entries(single).map(([code, letter]) => [letter, code]));
  const behind = new Map(Object.entries(marks).map(([code, codes]) => [mark(codes).normalize('NFD'), code]));
  const encode = (char: string): string => {
    if (char < '\x80') return char;
    const whole = singles.get(char);
    if (whole) return whole;
    const parts = char.normalize('NFD');
    for (let length = 1; length < parts.length; length++) {
      const base = parts.slice(0, length).normalize('NFC');
      const code = [...behind].find(
        ([codes]) => [...codes].sort().join('') === [...parts.slice(length)].sort().join(''),
      )?.[1];
      if (code === undefined || [...base].length > 1) continue;
      return (singles.get(base) ?? base) + (char === char.toLowerCase() ? code : code.toUpperCase());
    }
    return String.fromCharCode(...unknown(char));
  };
  return [...text].flatMap((char) => [...encode(char)].map((code) => code.charCodeAt(0)));
}

function viqr(text: string): number[] {
  const { modifiers, tones } = table<{ modifiers: Record<string, string>; tones: Record<string, string> }>('viqr');
  const signs = new Map(
    [...Object.entries(modifiers), ...Object.entries(tones)].reverse().map(([sign, code]) => [mark(code), sign]),
  );
  const written = [...text].map((char) => {
    if (char === 'đ' || char === 'Đ') return char === 'đ' ? 'dd' : 'DD';
    const [base = '', ...marks] = char.normalize('NFD');
    const ordered = marks.sort(
      (a, b) => Number('\u0302\u0306\u031b'.includes(b)) - Number('\u0302\u0306\u031b'.includes(a)),
    );
    return base + ordered.map((one) => (one === '\u031b' ? '+' : (signs.get(one) ?? one))).join('');
  });
  return [...written.join('')].map((char) => (char < '\x80' ? char : '“”'.includes(char) ? '"' : '-').charCodeAt(0));
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

/** The bytes of a text in each encoding. */
export const ENCODERS: Record<LegacyEncoding, (text: string) => number[]> = {
  tcvn3: byPage('tcvn3'),
  'tcvn5712-1': byPage('tcvn5712-1'),
  viscii: byPage('viscii'),
  vps: byPage('vps'),
  'windows-1258': windows1258,
  'vni-windows': vni,
  viqr,
  'mojibake-utf8': (text) => utf8(asWindows1252(utf8(text))),
};

/** What a program shows that reads those bytes as Windows-1252 (mojibake: as UTF-8). */
export function misread(text: string, encoding: LegacyEncoding): string {
  return asWindows1252(encoding === 'mojibake-utf8' ? utf8(text) : ENCODERS[encoding](text));
}
