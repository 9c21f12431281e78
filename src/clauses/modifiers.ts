import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import { isHead, longest, stopsAt, verbEnd } from './heads.js';
import type { Phrase } from './phrase.js';

const POINTING: ReadonlySet<string> = new Set(['này', 'đó', 'kia', 'ấy', 'nọ']);
/** What may complete a noun: its body, its place, its owner. */
const COMPLETING: ReadonlySet<string> = new Set(['organization', 'location', 'person', 'position']);

/** Kin of those who are counted behind the word. */
const KIN: ReadonlySet<string> = new Set([
  'gia đình',
  'thân nhân',
  'người thân',
  'người nhà',
  'bố mẹ',
  'cha mẹ',
  'con em',
]);
const isMany = ({ kind, found }: Phrase): boolean =>
  kind === 'quantity' && found?.parts.some((p) => p.kind === 'classifier' && p.entry?.class === 'person') === true;

/** How many words that no list knows may follow the head: nouns are mostly made of two syllables. */
export const LOOSE = 2;
/** Behind a number and its noun more may: `38 kg ma túy tổng hợp dạng “đá”`. */
const COUNTED = 6;

/** Where a noun phrase ends. */
export interface NounEnd {
  end: number;
  /** The end of its nouns, before words that no list knows. */
  core: number;
  /** The end of all words before a verb, a preposition or a mark. */
  full: number;
  /** It only tells what the person named behind it is. */
  names?: boolean;
}

/** Does a mention begin before a token? */
export const cuts = (phrase: Phrase | undefined, end: number): boolean => phrase !== undefined && phrase.start < end;

const PEOPLE = /^(person|group)$/;

/** The end of what follows a number and its noun, within the noun phrase. */
export function countedEnd(
  chart: Chart,
  from: number,
  limit: number,
  candidates: readonly Phrase[],
  next: number,
): number {
  // `3 đối tượng truy nã`: a word in which a trigger was denied is one word
  const denied = Math.max(
    ...[1, 2].map((n) => longest(chart, from - n, (f) => f.kind === 'nottrigger' && f.end > from)),
  );
  const start = denied > from && denied <= limit && !cuts(candidates[next], denied) ? denied : from;
  const phrase = modifiers(chart, start, limit, candidates, next, COUNTED);
  if (phrase.names) return from;
  const { end } = phrase;
  // `85 cán bộ, chiến sĩ`: two nouns, one number
  if (!isMark(chart, end, ',')) return end;
  const second = chart
    .at(end + 1)
    .find((f) => isHead(f) && f.kind === 'classifier' && PEOPLE.test(String(f.entry?.class)));
  return second && end === from && second.end <= limit && !cuts(candidates[next], second.end) ? second.end : end;
}

/** Where the words behind a noun end, and where those end that lists know. */
export function modifiers(
  chart: Chart,
  from: number,
  limit: number,
  candidates: readonly Phrase[],
  next: number,
  most: number,
  bodily = false,
): NounEnd {
  const { shape } = chart.tokens;
  let at = from;
  let core = from;
  let loose = 0;
  const ends = (end: number, last = core): NounEnd =>
    loose > most ? { end: core, core, full: end } : { end, core: last, full: end };
  while (at < limit && at < from + LONGEST) {
    const candidate = candidates[next];
    if (candidate && candidate.from <= at && at <= candidate.start) {
      const { preposition, kind, end } = candidate;
      if (kind === 'person' && !preposition && loose <= most) return { end: at, core, full: at, names: true };
      const completes = preposition === undefined || preposition === 'của' || preposition === 'thuộc';
      // `gia đình 3 nạn nhân`: those whose kin they are
      const kin = at === from && KIN.has(chart.text(from - 2, from).toLowerCase()) && isMany(candidate);
      return completes && (kin || COMPLETING.has(kind)) ? ends(end, end) : ends(at);
    }
    if (shape[at] === Shape.mark && at > from && isCode(chart, at, limit)) {
      at++;
      continue;
    }
    if (shape[at] === Shape.mark) {
      const quoted = isMark(chart, at, '“') ? quoteEnd(chart, at, limit) : at;
      return quoted > at ? ends(quoted, quoted) : ends(at);
    }
    if (POINTING.has(wordAt(chart, at))) return ends(at + 1, at + 1);
    if (stopsAt(chart, at)) {
      const told = at === from && bodily ? taskEnd(chart, at, limit) : -1;
      // `HĐXX đề nghị Thanh tra tỉnh …`: a name behind the verb is its object
      if (told < 0 || cuts(candidate, told + 1)) return ends(at);
      at = core = told;
      continue;
    }
    const noun = longest(chart, at, isHead);
    if (noun > 0 && !cuts(candidate, noun)) {
      at = noun;
      if (loose <= most) core = at;
      continue;
    }
    const code = shape[at] === Shape.number || shape[at] === Shape.upper || shape[at] === Shape.mixed;
    // words that go on and on are a clause; a compound is one
    if (!code) loose++;
    at = code ? at + 1 : Math.max(at + 1, longest(chart, at, isCompound));
    if (code && loose <= most) core = at;
  }
  return ends(Math.min(at, limit));
}
const LONGEST = 18;
const isCompound = (f: Found): boolean => f.kind === 'word';

/** `75H-012.34`: a mark inside a number plate. */
const isCode = (chart: Chart, at: number, limit: number): boolean =>
  at + 1 < limit &&
  chart.tokens.gap[at] === Gap.none &&
  chart.tokens.gap[at + 1] === Gap.none &&
  chart.tokens.shape[at + 1] === Shape.number;

/** `cơ quan thẩm tra của Quốc hội`, `tổ kiểm tra đã …`: what a body is for, where no object follows it. */
function taskEnd(chart: Chart, at: number, limit: number): number {
  const end = verbEnd(chart, at);
  // `các địa phương chủ động rà soát`: how they act, not what they are for
  if (end < 0 || end >= limit || longest(chart, at, (f) => f.kind === 'adverb') >= end) return -1;
  const word = wordAt(chart, end);
  if (word === 'của' || word === 'liên') return end;
  // `người dân cứu sống kịp thời`: an adverb goes on with the verb
  const adverb = longest(chart, end, (f) => f.kind === 'adverb');
  return chart.at(end).some((f) => ACTING.has(f.kind) && !f.weak && f.end > adverb) ? end : -1;
}
const ACTING: ReadonlySet<string> = new Set([
  'occurred',
  'planned',
  'ongoing',
  'passive',
  'negated',
  'verb',
  'trigger',
]);

/** `tài khoản “tạm giữ”`: a short quotation names the noun. */
function quoteEnd(chart: Chart, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 8); i++) if (isMark(chart, i, '”')) return i + 1;
  return at;
}
