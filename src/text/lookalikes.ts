import { packedAccents, packedLookalikes, strikeMarks } from '../generated/lookalikes.js';

/** Why a letter is taken for another: each kind has its own conditions (see `word.ts`). */
export const Kind = {
  /** Ð, Ɖ, ð, ɖ for đ. */
  stroke: 1,
  /** ǎ for ă. */
  caron: 2,
  /** A letter of another alphabet: Cyrillic о, Greek ο, Armenian ռ. */
  script: 3,
  /** A small capital or phonetic letter: ᴀ, ɴ, ɡ. */
  small: 4,
  /** ı, ȷ: how some fonts lose their dots, and letters of Turkish. */
  dotless: 5,
  /** ł, ø: letters of Polish and Danish. */
  slashed: 6,
} as const;

export interface Lookalike {
  /** The letter meant, with its case. */
  readonly letter: string;
  readonly kind: number;
}

function kindOf(char: string): number {
  const code = char.charCodeAt(0);
  if ('ÐƉðɖ'.includes(char)) return Kind.stroke;
  if ('ıȷ'.includes(char)) return Kind.dotless;
  if ('ŁłØø'.includes(char)) return Kind.slashed;
  return code >= 0x370 && code < 0x590 && char !== 'ғ' ? Kind.script : Kind.small;
}

/** ǎ has a decomposition and is known by its caron; see `clusters.ts`. */
export const CARON = '\u030c';

const LOOKALIKES = new Map<string, Lookalike>();
const packed = [...(packedLookalikes.always + packedLookalikes.inLatinWord)];
for (let i = 0; i < packed.length; i += 2) {
  const [char, letter] = [packed[i] as string, packed[i + 1] as string];
  if (!'ǎǍ'.includes(char)) LOOKALIKES.set(char, { letter, kind: kindOf(char) });
}

/** What a character may have been typed or scanned for, or undefined. */
export function lookalikeOf(char: string): Lookalike | undefined {
  return LOOKALIKES.get(char);
}

/** Lines through or under letters. */
export const STRIKES: string = strikeMarks;

/** Accents that stand beside a letter (´ ˆ ˘ …) and the marks they are. */
export const ACCENTS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: packedAccents.length / 2 }, (_, i) => [
    packedAccents[2 * i] as string,
    packedAccents[2 * i + 1] as string,
  ]),
);
