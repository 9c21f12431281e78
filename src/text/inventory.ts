import { packedSyllables } from '../generated/syllables.js';
import { bareOf } from './letters.js';

/** Where the tone mark of a syllable stands: `hoà` is new, `hòa` old. */
export type ToneStyle = 'new' | 'old';

/** The part of a syllable behind its onset. */
export interface Rime {
  readonly glide: string;
  readonly nucleus: string;
  readonly coda: string;
  /** Index in the rime of the letter that carries the tone. */
  readonly carrier: Readonly<Record<ToneStyle, number>>;
  /** Closed by c, ch, p or t: only sắc and nặng are possible. */
  readonly stopped: boolean;
  /** The vowel letters at its beginning. */
  readonly vowels: string;
}

/** A toneless syllable taken apart. */
export interface Reading {
  readonly onset: string;
  readonly rime: Rime;
  /** Letters before the rime as written: 1 in `gìn`, whose i belongs to the onset and to the rime. */
  readonly before: number;
}

/**
 * Index in a rime of the letter that carries the tone: a vowel with a mark of its own, of two the second, except in ưa,
 * ưi, ưu; the second vowel of oa, oe, uy when anything follows, and of oo; the first of all others. The styles differ in
 * open oa, oe, uy only. Sources: Quyết định 1989/QĐ-BGDĐT of 2018, article 8 (new); the usage of the press (old).
 */
function carrierOf(vowels: string, closed: boolean, style: ToneStyle): number {
  let marked = -1;
  for (let i = 0; i < vowels.length; i++) if ('ăâêôơư'.includes(vowels[i] as string)) marked = i;
  if (marked >= 0) return /^ư[aiu]/.test(vowels) ? 0 : marked;
  if (/^(oa|oe|uy)/.test(vowels)) return vowels.length > 2 || closed || style === 'new' ? 1 : 0;
  return vowels === 'oo' ? 1 : 0;
}

function rimeOf(packed: string): Rime {
  const [glide = '', nucleus = '', coda = ''] = packed.split('.');
  const letters = glide + nucleus + coda;
  let end = 0;
  while (end < letters.length && bareOf(letters.charCodeAt(end))) end++;
  const vowels = letters.slice(0, end);
  const closed = end < letters.length;
  const carrier = { new: carrierOf(vowels, closed, 'new'), old: carrierOf(vowels, closed, 'old') };
  return { glide, nucleus, coda, carrier, stopped: /[cpt]$|ch$/.test(coda), vowels };
}

const spelled = (packed: string): string => packed.replaceAll('.', '');
const table = (packed: string): Map<string, Rime> =>
  new Map(packed.split(' ').map((rime) => [spelled(rime), rimeOf(rime)]));

const ONSETS = new Set(['', ...packedSyllables.onsets.split(' ')]);
const BEFORE_FRONT = new Set(packedSyllables.beforeFront.split(' '));
const BEFORE_OTHER = new Set(packedSyllables.beforeOther.split(' '));
/** The rimes of every onset but `qu`. */
export const RIMES: ReadonlyMap<string, Rime> = table(packedSyllables.rimes);
/** The rimes behind `qu`. */
export const QU_RIMES: ReadonlyMap<string, Rime> = table(packedSyllables.afterQu);
/** Whole syllables whose i is of the onset and of the rime: `gì`, `giếng`. */
export const FUSED: ReadonlyMap<string, Rime> = new Map(
  packedSyllables.fusedGi.split(' ').map((pair) => {
    const [written = '', rime = ''] = pair.split('=');
    return [written, rimeOf(rime)];
  }),
);
const ONLY_AFTER = new Map(Object.entries(packedSyllables.onlyAfter).map(([rime, onset]) => [spelled(rime), onset]));

/** Names that are no syllables and are left as they are: `Đắk`, `Kạn`, `H'leo`; lower case. */
export const EXCEPTIONS: ReadonlySet<string> = new Set(packedSyllables.exceptions.toLowerCase().split(' '));

/** The longest legal syllable is `nghiêng`; anything longer need not be looked at. */
export const LONGEST = 7;

/**
 * Takes a toneless, composed, lower-case syllable apart, or returns undefined for what is none.
 *
 * @example read('quyên')?.onset // 'qu'
 */
export function read(bare: string): Reading | undefined {
  if (bare.length > LONGEST) return undefined;
  let at = 0;
  while (at < bare.length && !bareOf(bare.charCodeAt(at))) at++;
  if (at > 3) return undefined;
  const onset = bare.slice(0, at);
  if (onset === 'q') return bare[1] === 'u' ? reading('qu', QU_RIMES.get(bare.slice(2)), 2) : undefined;
  if (onset === 'g' && bare[1] === 'i') {
    const fused = FUSED.get(bare);
    if (fused) return { onset: 'gi', rime: fused, before: 1 };
    const code = bare.charCodeAt(2);
    return bareOf(code) && bare[2] !== 'i' ? reading('gi', RIMES.get(bare.slice(2)), 2) : undefined;
  }
  if (!ONSETS.has(onset)) return undefined;
  const written = bare.slice(at);
  const front = 'eêiy'.includes(written.charAt(0));
  if (front ? BEFORE_OTHER.has(onset) : BEFORE_FRONT.has(onset)) return undefined;
  const only = ONLY_AFTER.get(written);
  return only !== undefined && only !== onset ? undefined : reading(onset, RIMES.get(written), at);
}

function reading(onset: string, rime: Rime | undefined, before: number): Reading | undefined {
  return rime && { onset, rime, before };
}
