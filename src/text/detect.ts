import { bytesView, viewOfBytes } from './code-pages.js';
import { Effect, effectOf, isAscii, isStrongViqr, VIQR_MARK, WORD } from './damage.js';
import { checkInput, type LegacyEncoding, readView } from './decode.js';
import { readUtf8, readUtf16 } from './utf8.js';

/** An encoding and how sure it is, from 0 to 1. */
export interface Detected {
  encoding: LegacyEncoding | 'unicode';
  confidence: number;
}

/** Words that are looked at: more do not change the answer. */
const SAMPLE = 600;

interface Weighed {
  encoding: LegacyEncoding;
  gain: number;
  either: number;
  bad: number;
  sound: number;
  /** Gains that nothing but the encoding explains: `I'm` becomes a syllable by VIQR, too. */
  strong: number;
}

/** How the words fare under one encoding. */
function weigh(words: readonly string[], encoding: LegacyEncoding): Weighed {
  const count = [0, 0, 0, 0, 0];
  let strong = 0;
  for (const word of words) {
    const effect = effectOf(word, encoding);
    count[effect]!++;
    if (effect === Effect.gain && (encoding !== 'viqr' || isStrongViqr(word))) strong++;
  }
  const [, gain = 0, either = 0, bad = 0, sound = 0] = count;
  return { encoding, gain, either, bad, sound, strong };
}

const score = ({ gain, bad, sound }: Weighed): number => gain - 1.5 * bad - 2 * sound;
/** Among equals the encoding that is met most. */
const ORDER: readonly LegacyEncoding[] = [
  'mojibake-utf8',
  'tcvn3',
  'vni-windows',
  'windows-1258',
  'viscii',
  'vps',
  'tcvn5712-1',
  'viqr',
];

/** Letters of Windows-1258 converted one by one: the quality mark composed, the tone apart. */
const HALF_COMPOSED = /[ăâêôơưĂÂÊÔƠƯ][\u0300\u0301\u0303\u0309\u0323]/g;
const FULLY = /[\u1ea0-\u1ef9\u0302\u0306\u031b]/;

/**
 * Tells which encoding a text is in, or was in before it was read as another one. Words count for an encoding when they
 * become syllables by it and were none before; `confidence` falls with the words that do not, and with the shortness of the
 * text. A text of which only a part is damaged is `unicode`: see `repairEncoding`. Texts in TCVN3 without capital letters
 * with tones are the same in TCVN 5712-1; they are called `tcvn3`.
 *
 * @param input - bytes, or a string that bytes were read into (as Windows-1252 or Latin-1)
 * @returns one of the encodings of `decode`, or `unicode`; confidence 0 with `unicode` means: bytes that are neither
 * @throws SukienError E404 for other input
 * @example detectEncoding('Bé C«ng an th«ng b¸o').encoding // 'tcvn3'
 */
export function detectEncoding(input: string | Uint8Array): Detected {
  checkInput(input);
  if (typeof input === 'string') return detect(input, true);
  const view = viewOfBytes(input);
  if (readUtf16(view) !== undefined) return { encoding: 'unicode', confidence: 1 };
  const text = readUtf8(view);
  return text === undefined ? detect(view, false) : detect(text, true);
}

function detect(text: string, canBeUnicode: boolean): Detected {
  const half = text.match(HALF_COMPOSED)?.length ?? 0;
  if (canBeUnicode && half > 0 && !FULLY.test(text)) return { encoding: 'windows-1258', confidence: sureness(half, 1) };
  const { words, sound, all } = sample(bytesView(text));
  const unicode: Detected = { encoding: 'unicode', confidence: canBeUnicode ? 1 : 0 };
  if (words.length === 0 || (canBeUnicode && sound > 0.5 * words.length)) return unicode;
  const weighed = ORDER.map((encoding) => weigh(words, encoding)).filter((one) => isPossible(one, all));
  const best = weighed.reduce<Weighed | undefined>((a, b) => (a && isBetter(a, b, words) ? a : b), undefined);
  if (!best || score(best) <= 0) return unicode;
  const { encoding, gain, bad, sound: lost } = best;
  return { encoding, confidence: sureness(gain, gain / (gain + bad + lost)) };
}

const sureness = (words: number, share: number): number => Math.round(share * (1 - 0.5 ** words) * 1000) / 1000;

/** Dots and apostrophes of any prose look like VIQR: much of a text must become Vietnamese by it. */
function isPossible({ encoding, gain, either, bad, sound, strong }: Weighed, all: number): boolean {
  if (encoding === 'viqr') return strong > 0 && gain > 3 * (bad + sound) && gain + either > 0.3 * all;
  return gain > 0 && gain + either >= 1.5 * (bad + sound);
}

/** Letters that make up nine of ten marked letters of prose: a few words fit two encodings, and one of them reads rare letters. */
const FREQUENT = /[đưôơâêăàáạảãấầậắặếềểệíìịóòọốồộớờợúùủụứữự]/gu;

function isBetter(one: Weighed, other: Weighed, words: readonly string[]): boolean {
  if (score(one) !== score(other)) return score(one) > score(other);
  return frequent(words, one.encoding) >= frequent(words, other.encoding);
}

function frequent(words: readonly string[], encoding: LegacyEncoding): number {
  return words
    .slice(0, 8)
    .reduce((sum, word) => sum + (readView(word, encoding).toLowerCase().match(FREQUENT)?.length ?? 0), 0);
}

interface Sample {
  /** Words that some encoding might read otherwise. */
  words: string[];
  /** How many of them have letters that no byte stands for. */
  sound: number;
  /** All words with letters up to the last that was taken. */
  all: number;
}

function sample(view: string): Sample {
  const words: string[] = [];
  let sound = 0;
  let all = 0;
  for (const [word] of view.matchAll(WORD)) {
    if (/\p{L}/u.test(word)) all++;
    if (isAscii(word) && !VIQR_MARK.test(word)) continue;
    if (/[\u0102-\u1fff]/.test(word)) sound++;
    words.push(word);
    if (words.length === SAMPLE) break;
  }
  return { words, sound, all };
}
