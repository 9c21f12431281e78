import { isAddress } from './addresses.js';
import { type Cluster, composeCluster } from './clusters.js';
import { EXCEPTIONS, LONGEST, type Reading, read } from './inventory.js';
import { TONE_MARKS, withQuality, withTone } from './letters.js';
import { CARON, Kind, lookalikeOf } from './lookalikes.js';
import type { Settings } from './normalize-options.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';

/** A letter as it may be meant: lower case and toneless. */
interface Letter {
  bare: string;
  upper: boolean;
  /** Kind of look-alike that was mapped, or 0. */
  kind: number;
}

/** What a word becomes, cluster by cluster, and what is doubtful about it. */
export interface Settled {
  letters: string[];
  /** The word is one syllable and was changed as such. */
  repaired?: boolean;
  /** Two different tones on one syllable: left as it is. */
  doubt?: boolean;
}

const isVowel = (bare: string): boolean => 'aăâeêioôơuưy'.includes(bare);

/** The letter of a cluster, or undefined where its marks are none of Vietnamese. */
function letterOf(cluster: Cluster, lookalikes: boolean): Letter | undefined {
  const similar = lookalikes ? lookalikeOf(cluster.base) : undefined;
  const base = similar?.letter ?? cluster.base;
  const lower = base.toLowerCase();
  let kind = similar?.kind ?? 0;
  let quality = cluster.quality;
  if (cluster.other !== '') {
    if (!lookalikes || cluster.other !== CARON || lower !== 'a' || quality !== '') return undefined;
    quality = '\u0306';
    kind = Kind.caron;
  }
  if (!/^[a-zđ]$/.test(lower)) return undefined;
  const bare = quality === '' ? lower : withQuality(lower, quality);
  return bare === undefined ? undefined : { bare, upper: base !== lower, kind };
}

/** `uơ` and `ưo` before anything are slips for `ươ`: there is no other reading. Open `uơ` (thuở) and `quơ` are sound. */
function completeHorns(bare: string): string {
  const at = bare.search(/uơ|ưo/);
  if (at < 0 || at + 2 >= bare.length || bare[at - 1] === 'q') return bare;
  return `${bare.slice(0, at)}ươ${bare.slice(at + 2)}`;
}

function readingOf(letters: Letter[]): Reading | undefined {
  const written = letters.map((letter) => letter.bare).join('');
  const found = read(written);
  if (found) return found;
  const completed = completeHorns(written);
  if (completed === written) return undefined;
  const repaired = read(completed);
  if (repaired) for (let i = 0; i < letters.length; i++) (letters[i] as Letter).bare = completed[i] as string;
  return repaired;
}

/** Index of the letter for the tone: where it is if the style leaves a choice, and where it belongs otherwise. */
function carrierIn(clusters: readonly Cluster[], { before, rime }: Reading, style: Settings['tone']): number {
  if (style !== 'keep') return before + rime.carrier[style];
  const [older, newer] = [before + rime.carrier.old, before + rime.carrier.new];
  return (clusters[newer] as Cluster).tones !== '' && (clusters[older] as Cluster).tones === '' ? newer : older;
}

const cased = (letter: string, upper: boolean): string => (upper ? letter.toUpperCase() : letter);

/** Marks of its own that make a word Vietnamese whatever stands around it. */
function isUnmistakable(letters: readonly Letter[], tones: string): boolean {
  if (/[\u0309\u0323]/.test(tones)) return true;
  return letters.some(({ bare, kind }) => {
    return kind === 0 && ('ăđơư'.includes(bare) || ('âêô'.includes(bare) && tones !== ''));
  });
}

/**
 * What a word is to be: its letters composed, and, where it is one Vietnamese syllable, its tone in place and its
 * look-alikes replaced. In doubt it is only composed.
 *
 * @param text - the whole text, for the words around
 * @param detached - whether a mark stood apart inside the word or at its end, so that the word was put together first
 */
export function settle(
  text: string,
  clusters: readonly Cluster[],
  settings: Settings,
  detached?: 'inside' | 'end',
): Settled {
  const plain: Settled = { letters: clusters.map(composeCluster) };
  const first = clusters[0];
  const last = clusters.at(-1);
  if (!first || !last) return plain;
  let around: Surroundings | undefined;
  const surroundings = (): Surroundings => (around ??= surroundingsOf(text, first.start, last.end));
  const found = clusters.length <= LONGEST ? asSyllable(clusters, settings) : undefined;
  if (found) {
    const { letters, tones, reading } = found;
    if (tones.length > 1) return { ...plain, doubt: isUnmistakable(letters, tones) };
    const at = tones === '' ? -1 : carrierIn(clusters, reading, settings.tone);
    const tone = TONE_MARKS.indexOf(tones);
    const settled = letters.map(({ bare, upper }, i) =>
      cased(i === at ? withTone(bare.charCodeAt(0), tone) : bare, upper),
    );
    if (!detached && settled.every((letter, i) => letter === plain.letters[i])) return plain;
    const sure = isUnmistakable(letters, tones);
    const needed = evidenceFor(clusters, letters, detached === 'end');
    if (needed === 'never' || isAddress(text, first.start, last.end)) return plain;
    if (sure || (needed === 'some' ? surroundings() === 'vietnamese' : surroundings() !== 'foreign'))
      return { letters: settled, repaired: true };
    return plain;
  }
  return settings.lookalikes ? strokes(text, clusters, plain, surroundings) : plain;
}

interface Syllable {
  letters: Letter[];
  tones: string;
  reading: Reading;
}

/** The word as one syllable: as it is written, or else with its look-alikes and strikes taken for what they stand for. */
function asSyllable(clusters: readonly Cluster[], settings: Settings): Syllable | undefined {
  const letters: Letter[] = [];
  let tones = '';
  let struck = 0;
  for (const cluster of clusters) {
    const letter = letterOf(cluster, settings.lookalikes);
    if (!letter) return undefined;
    letters.push(letter);
    for (const tone of cluster.tones) if (!tones.includes(tone)) tones += tone;
    if (/[\u0335-\u0338]/.test(cluster.strikes)) struck++;
  }
  // a line through some letters only is part of them: ł, ø, đ made of two characters
  if (struck > 0 && struck < letters.length && !strokeD(clusters, letters)) return undefined;
  const reading = readingOf(letters);
  return reading && { letters, tones, reading };
}

/** `d` with a line through it is đ. */
function strokeD(clusters: readonly Cluster[], letters: Letter[]): boolean {
  return clusters.every((cluster, i) => {
    const letter = letters[i] as Letter;
    if (!/[\u0335-\u0338]/.test(cluster.strikes)) return true;
    if (letter.bare !== 'd') return false;
    letter.bare = 'đ';
    return true;
  });
}

/** How sure the language must be before a word is changed. */
function evidenceFor(
  clusters: readonly Cluster[],
  letters: readonly Letter[],
  loose: boolean,
): 'some' | 'none against' | 'never' {
  const kinds = letters.map((letter) => letter.kind);
  const marked = clusters.some((cluster) => cluster.quality !== '' || cluster.tones !== '');
  const native = kinds.some((kind) => kind !== Kind.script);
  if (kinds.includes(Kind.script)) {
    if (!native) return 'never';
    // Hα, nν: symbols of physics
    if (letters.length < 3 && !marked && clusters.some(({ base }) => base >= 'α' && base <= 'ω')) return 'never';
  }
  if (kinds.includes(Kind.slashed)) return 'some';
  if (clusters.some((cluster, i) => (letters[i] as Letter).kind === Kind.dotless && cluster.tones === ''))
    return 'some';
  // a phonetic letter or two among plain ones are a transcription: /ɪn/
  if (
    kinds.includes(Kind.small) &&
    !marked &&
    kinds.some((kind, i) => kind === 0 && !'sx'.includes((letters[i] as Letter).bare))
  )
    return 'some';
  if (clusters.some((cluster, i) => cluster.tones !== '' && !isVowel((letters[i] as Letter).bare))) return 'some';
  return loose ? 'some' : 'none against';
}

/** Ð for Đ in words that are no syllables: codes (QÐ-TTg) and names (Ðắk). Icelandic and Faroese have vowels in every word. */
function strokes(
  text: string,
  clusters: readonly Cluster[],
  plain: Settled,
  surroundings: () => Surroundings,
): Settled {
  const letters = clusters.map((cluster) => letterOf(cluster, true));
  const at = letters.flatMap((letter, i) => (letter?.kind === Kind.stroke ? [i] : []));
  if (at.length === 0 || letters.some((letter) => letter && letter.kind > Kind.stroke)) return plain;
  const known = letters.filter((letter) => letter !== undefined);
  const word = known.map((letter) => letter.bare).join('');
  const capital = known.every((letter) => letter.upper);
  const code = capital && letters.length > 1 && known.length === letters.length && !/[aăâeêioôơuưy]/.test(word);
  const name = EXCEPTIONS.has(plain.letters.join('').toLowerCase().replace(/[ðɖ]/g, 'đ'));
  const marked = clusters.some(
    ({ quality, tones }) => /[\u0309\u0323]/.test(tones) || (quality !== '' && tones !== ''),
  );
  const start = (clusters[0] as Cluster).start;
  const currency = clusters.length === 1 && !capital && /\d/.test(text[start - 1] ?? '');
  const sure = code || name || marked || currency;
  const wanted = sure || ((capital ? letters.length > 1 : at[0] === 0) && surroundings() === 'vietnamese');
  if (!wanted || isAddress(text, start, (clusters.at(-1) as Cluster).end, code || currency)) return plain;
  const changed = sure || capital ? at : at.slice(0, 1);
  return {
    letters: plain.letters.map((letter, i) => (changed.includes(i) ? cased('đ', known[i]?.upper ?? false) : letter)),
  };
}
