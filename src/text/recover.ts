import { bytesView, windowsView } from './code-pages.js';
import { Effect, effectOf, isStrongViqr, isSuspect, WORD } from './damage.js';
import { LEGACY_ENCODINGS, type LegacyEncoding, readView } from './decode.js';
import { countUnread } from './mojibake.js';
import { checkText } from './normalize-options.js';

/** A stretch of the given text and the encoding that it was, or may be, in. */
export interface DamagedRun {
  start: number;
  end: number;
  encoding: LegacyEncoding;
}

/** A text with its damaged runs decoded. */
export interface Recovered {
  text: string;
  /** What was decoded, by offsets of the given text. */
  decoded: DamagedRun[];
  /** What looks damaged and was left, because too little speaks for it. */
  doubts: DamagedRun[];
}

interface Place {
  start: number;
  end: number;
  view: string;
}

interface Word extends Place {
  effect: number;
}

/** Words of one line between two that are sound under an encoding. */
interface Run {
  words: Word[];
  encoding: LegacyEncoding;
  gain: number;
  /** The run is the whole line: words at its edges have no sound neighbours that might claim them. */
  alone: boolean;
}

/**
 * Decodes the damaged parts of a text and nothing else: a title in TCVN3 in a Unicode page, a quotation in mojibake.
 * A run of words is decoded when at least two of them (one, where sound text has no such characters) become syllables
 * and few do not; one encoding a run. What is doubtful is left and listed.
 *
 * @param text - a string; bytes are of one encoding and go through `detectEncoding` and `decode`
 * @param encodings - those to look for (default: all)
 * @throws SukienError E402 for what is no string
 * @example repairEncoding('LuËt An ninh m¹ng\nQuốc hội đã thông qua').text // 'Luật An ninh mạng\nQuốc hội đã thông qua'
 */
export function repairEncoding(text: string, encodings: readonly LegacyEncoding[] = LEGACY_ENCODINGS): Recovered {
  checkText(text);
  const view = bytesView(text);
  const result: Recovered = { text: '', decoded: [], doubts: [] };
  let from = 0;
  for (let start = 0; start < view.length; ) {
    const stop = view.indexOf('\n', start);
    const end = stop < 0 ? view.length : stop + 1;
    const line = view.slice(start, end);
    const words = wordsOf(line);
    if (words.some((word) => isSuspect(word.view))) {
      for (const run of bestRuns(words, encodings)) {
        const span = spanOf(run, start);
        if (!isCertain(run)) {
          if (isTelling(run)) result.doubts.push(span);
          continue;
        }
        result.text += text.slice(from, span.start) + readView(view.slice(span.start, span.end), span.encoding);
        result.decoded.push(span);
        from = span.end;
      }
    }
    start = end;
  }
  result.text += text.slice(from);
  return result;
}

const wordsOf = (line: string): Place[] =>
  [...line.matchAll(WORD)].map(({ index, 0: view }) => ({ start: index, end: index + view.length, view }));

/** The runs of a line under the encoding that explains most of it. */
function bestRuns(words: readonly Place[], encodings: readonly LegacyEncoding[]): Run[] {
  let best: Run[] = [];
  let most = 0;
  for (const encoding of encodings) {
    const runs = runsOf(
      words.map((word) => ({ ...word, effect: effectOf(word.view, encoding) })),
      encoding,
    );
    const score = runs.reduce((sum, run) => sum + scoreOf(run), 0);
    if (score > most) [best, most] = [runs, score];
  }
  return best.filter((run) => run.gain > 0 && scoreOf(run) > 0);
}

const countOf = (words: readonly Word[], effect: number): number =>
  words.filter((word) => word.effect === effect).length;
const scoreOf = ({ words, gain }: Run): number => gain - 1.5 * countOf(words, Effect.bad);

function runsOf(words: readonly Word[], encoding: LegacyEncoding): Run[] {
  const runs: Run[] = [];
  let current: Word[] = [];
  const close = (alone: boolean): void => {
    const gain = countOf(current, Effect.gain);
    if (gain > 0) runs.push({ words: alone ? current : trimmed(current), encoding, gain, alone });
    current = [];
  };
  const alone = words.every((word) => word.effect !== Effect.sound);
  for (const word of words) {
    if (word.effect === Effect.sound) close(false);
    else current.push(word);
  }
  close(alone);
  return runs;
}

/** A run beside sound words, from its first sure word to its last. */
function trimmed(words: readonly Word[]): Word[] {
  const isGain = words.map((word) => word.effect === Effect.gain);
  return words.slice(isGain.indexOf(true), isGain.lastIndexOf(true) + 1);
}

function isCertain({ words, encoding, gain, alone }: Run): boolean {
  const bad = countOf(words, Effect.bad);
  if (gain < 1.5 * bad) return false;
  if (encoding === 'viqr')
    return (
      gain > 2 &&
      gain > 0.3 * words.length &&
      words.some(({ view, effect }) => effect === Effect.gain && isStrongViqr(view))
    );
  if (encoding === 'mojibake-utf8') return bad === 0 && words.some(({ view }) => countUnread(view).sure > 0);
  // a sign inside a word (C«ng, m¹ng) is damage, a foreign letter (Bé, Thñ) may be a name
  const signs = words.filter(
    ({ view, effect }) =>
      effect === Effect.gain && /[\p{S}\p{P}\p{Cc}]\p{L}|\p{L}[¸µ¶·¹©ª«¬®º]/u.test(windowsView(view)),
  );
  return (
    gain > 1 || (bad === 0 && (signs.length > 0 || (alone && words.length > 1 && countOf(words, Effect.either) > 0)))
  );
}

/** Whether a doubt is worth a word: signs alone (½) and apostrophes (I'm) are none. */
function isTelling({ words, encoding }: Run): boolean {
  return (
    encoding !== 'viqr' && words.some(({ view, effect }) => effect === Effect.gain && /\p{L}/u.test(windowsView(view)))
  );
}

function spanOf({ words, encoding }: Run, offset: number): DamagedRun {
  return { start: offset + (words[0] as Word).start, end: offset + (words.at(-1) as Word).end, encoding };
}
