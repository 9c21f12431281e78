/** Syllables and alphabets for property tests, made from the inventory and not from the code under test. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { onsets, beforeFront, beforeOther, rimes, onlyAfter, afterQu, fusedGi } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../data/syllables.json', import.meta.url)), 'utf8'),
) as {
  onsets: string;
  beforeFront: string;
  beforeOther: string;
  rimes: Record<string, string>;
  onlyAfter: Record<string, string>;
  afterQu: string;
  fusedGi: string;
};

/** Combining marks of the six tones, the level one first. */
const TONE_MARKS = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** A toneless syllable and where its tone goes, counted in letters: [new, old]. */
export interface Toneless {
  letters: string;
  carrier: [number, number];
  stopped: boolean;
}

const MARKED = /[ăâêôơư]/;

/** The rules of the grammar book once more, letter by letter, as the oracle of the library's own. */
function carrierOf(rime: string): [number, number] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)?.[0] ?? '';
  if (vowels === 'ươ' || vowels.startsWith('ươ')) return [1, 1];
  if (/^ư[aiu]?$/.test(vowels)) return [0, 0];
  for (let i = vowels.length - 1; i >= 0; i--) if (MARKED.test(vowels[i] as string)) return [i, i];
  if (rime === 'oa' || rime === 'oe' || rime === 'uy') return [1, 0];
  if (/^(oa|oe|uy|oo)/.test(rime)) return [1, 1];
  return [0, 0];
}

const plain = (packed: string): string => packed.replaceAll('.', '');
const stopped = (rime: string): boolean => /(?:ch|[cpt])$/.test(rime);

function make(before: string, rime: string): Toneless {
  const [newer, older] = carrierOf(rime);
  return { letters: before + rime, carrier: [before.length + newer, before.length + older], stopped: stopped(rime) };
}

function all(): Toneless[] {
  const found: Toneless[] = [];
  const front = beforeFront.split(' ');
  const other = beforeOther.split(' ');
  for (const rime of Object.values(rimes).flatMap((list) => list.split(' '))) {
    const written = plain(rime);
    for (const onset of ['', ...onsets.split(' ')]) {
      if ((/^[eêiy]/.test(written) ? other : front).includes(onset)) continue;
      if (onset === 'gi' && written.startsWith('i')) continue;
      // g before i is gi: `gia` has the rime a
      if (onlyAfter[rime] !== undefined && onlyAfter[rime] !== onset) continue;
      found.push(make(onset, written));
    }
  }
  for (const rime of afterQu.split(' ')) found.push(make('qu', plain(rime)));
  for (const pair of fusedGi.split(' ')) found.push(make('g', plain(pair.split('=')[1] as string)));
  return found;
}

/** Every toneless syllable of the inventory: about 4,500. */
export const SYLLABLES: readonly Toneless[] = all();

/** A syllable with a tone in one of the styles, composed. */
export function write({ letters, carrier }: Toneless, tone: number, style: 'new' | 'old'): string {
  const at = carrier[style === 'new' ? 0 : 1] + 1;
  return (letters.slice(0, at) + TONE_MARKS[tone] + letters.slice(at)).normalize('NFC');
}

/** The tones that a syllable can have. */
export const tonesOf = ({ stopped: closed }: Toneless): number[] => (closed ? [2, 5] : [0, 1, 2, 3, 4, 5]);
