import { SukienError } from '../errors.js';

/** What composes and decomposes text: the runtime's own `normalize`, or a package in its place. */
export interface Normalizer {
  nfc(text: string): string;
  nfd(text: string): string;
  nfkc(text: string): string;
}

const NATIVE: Normalizer = {
  nfc: (text) => text.normalize('NFC'),
  nfd: (text) => text.normalize('NFD'),
  nfkc: (text) => text.normalize('NFKC'),
};

let current = NATIVE;
let trusted = false;

/**
 * Puts a normalizer in the place of the runtime's own (`undefined`: back to it). The next use is checked anew.
 *
 * @param normalizer - three functions from text to text
 */
export function useNormalizer(normalizer: Normalizer | undefined): void {
  current = normalizer ?? NATIVE;
  trusted = false;
}

/** What must come out, where an engine without Unicode data gives its input back. */
const PROBES: [keyof Normalizer, string, string][] = [
  ['nfc', 'quye\u0302\u0301t', 'quyết'],
  ['nfc', 'Vie\u0302\u0323t', 'Việt'],
  ['nfc', 'đu\u031bo\u031b\u0323c', 'được'],
  ['nfd', 'Lộc', 'Lo\u0323\u0302c'],
  ['nfkc', '\uff28oa\u0300', 'Hoà'],
];

/**
 * The normalizer in use, known to work. Engines exist that have `normalize` and give their input back: so its results
 * are looked at, once.
 *
 * @throws SukienError E401 where they are wrong
 */
export function normalizer(): Normalizer {
  if (!trusted) {
    for (const [form, given, wanted] of PROBES) {
      if (!gives(form, given, wanted)) {
        throw new SukienError(
          'E401',
          current === NATIVE ? 'String.prototype.normalize' : 'the normalizer put in its place',
          `does not compose Vietnamese letters (${form} of «${given}»).`,
          "Install the package unorm and write: import 'sukien/unorm' before the first use of sukien.",
        );
      }
    }
    trusted = true;
  }
  return current;
}

function gives(form: keyof Normalizer, given: string, wanted: string): boolean {
  try {
    return current[form](given) === wanted;
  } catch {
    return false;
  }
}

/** More marks on one letter than any language has. Engines sort such a pile in quadratic time, so it is thinned first. */
const TOO_MANY = 31;
const PILE = /\p{M}{31,}/gu;
const MARK = /^\p{M}$/u;

/** Whether there is a pile: no pile can lie between two places that are `TOO_MANY` apart. */
function hasPile(text: string): boolean {
  const isMark = (at: number): boolean => text.charCodeAt(at) >= 0x300 && MARK.test(text[at] as string);
  for (let at = TOO_MANY - 1; at < text.length; at += TOO_MANY) {
    let from = at;
    while (from > at - TOO_MANY && isMark(from)) from--;
    if (from === at) continue;
    let to = at;
    while (to < from + TOO_MANY && isMark(to + 1)) to++;
    if (to - from >= TOO_MANY) return true;
  }
  return false;
}

const thinned = (text: string): string =>
  hasPile(text) ? text.replace(PILE, (marks) => [...new Set(marks)].join('')) : text;

/** Canonical composition (NFC). Of more than thirty marks in a row each is kept once. */
export const nfc = (text: string): string => normalizer().nfc(thinned(text));
/** Canonical decomposition (NFD); piles of marks as in `nfc`. */
export const nfd = (text: string): string => normalizer().nfd(thinned(text));
/** Compatibility composition (NFKC); piles of marks as in `nfc`. */
export const nfkc = (text: string): string => normalizer().nfkc(thinned(text));
