import { isMark } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import { bitsOf } from '../pattern/kinds.js';
import type { Coreference } from '../resolve/entities.js';
import type { Links } from '../resolve/links.js';
import { Shape } from '../text/tokens.js';
import { countedEnd } from './modifiers.js';
import { nounAt, opensNoun } from './nouns.js';
import { type Candidate, type Phrase, phraseOf, WORDS } from './phrase.js';
import { governed, type Prepositions } from './prepositions.js';
import type { Sentence } from './sentences.js';

/** `Thừa ủy quyền của Chủ tịch nước, Thứ trưởng A …`: the first office is another's. */
const behalf = (chart: Chart, at: number): boolean =>
  [1, 2, 3, 4].some((n) => chart.at(at - n).some((f) => f.kind === 'behalf' && f.end === at));

/** Offices in an appellation belong to their person; the parent told behind a body belongs to the body. */
function ownedIn(chart: Chart, sentence: Sentence, links: Links): Set<Found> {
  const owned = new Set<Found>();
  for (const found of sentence.mentions) {
    const beside = links.appellations.get(found);
    if (beside) {
      const foreign = beside.positions.length > 1 && behalf(chart, beside.start) ? beside.positions[0] : undefined;
      for (const one of [...beside.positions, beside.rank, beside.degree]) if (one && one !== foreign) owned.add(one);
    }
    const parent = links.parentOf.get(found);
    if (parent) owned.add(parent);
  }
  return owned;
}

/** The mentions of a sentence as phrases, in text order. */
function candidatesOf(
  chart: Chart,
  sentence: Sentence,
  links: Links,
  { clusters }: Coreference,
  prepositions: Prepositions,
): Candidate[] {
  const owned = ownedIn(chart, sentence, links);
  const out: Candidate[] = [];
  let depth = 0;
  let at = sentence.start;
  let edge = sentence.start;
  for (const found of sentence.mentions) {
    for (; at < found.start; at++) {
      if (isMark(chart, at, '(')) depth++;
      else if (isMark(chart, at, ')')) depth = Math.max(0, depth - 1);
    }
    // a degree of nobody named is a word for people: `bác sĩ điều trị`
    if (owned.has(found) || found.kind === 'degree') continue;
    const beside = links.appellations.get(found);
    const first = beside && beside.start >= edge ? beside.start : found.start;
    const bracketed = depth > 0;
    const last = out[out.length - 1];
    // its abbreviation in brackets is the body once more
    if (bracketed && last && clusters.of(found) && clusters.of(last.found) === clusters.of(found)) continue;
    const around = governed(chart, first, edge, found.kind, prepositions);
    // the parent told behind a body is a part of its phrase
    const parent = links.parentOf.get(found);
    const near = parent && parent.start - found.end <= 4 && parent.start >= found.end;
    // `(C04 - Bộ Công an)`: a bracket closes with it
    const closed = near && isMark(chart, found.end, '(') && isMark(chart, parent.end, ')') ? 1 : 0;
    const whole = near ? parent.end + closed : 0;
    const end = Math.max(found.end, Math.min(Math.max(beside?.end ?? 0, whole), sentence.end));
    out.push(phraseOf(found.kind, found, around, end, bracketed) as Candidate);
    edge = Math.max(edge, end);
  }
  return out;
}

/** The end of the word that begins at a token, so that no noun is read in it: `yêu cầu`. */
function wordEnd(chart: Chart, at: number): number {
  if (!chart.may(at, WHOLE_BITS)) return at + 1;
  for (const f of chart.at(at)) if (!f.weak && f.rule === 'lexicon' && WHOLE.has(f.kind)) return f.end;
  return at + 1;
}
const WHOLE: ReadonlySet<string> = new Set([
  'verb',
  'trigger',
  'stop',
  'adverb',
  'coordinator',
  'subordinator',
  'topic',
]);
const WHOLE_BITS = bitsOf(WHOLE);

/** All phrases of a sentence, in text order: its mentions, and between them the noun phrases that are none. */
export function phrasesOf(
  chart: Chart,
  sentence: Sentence,
  links: Links,
  coreference: Coreference,
  prepositions: Prepositions,
): Phrase[] {
  const candidates = candidatesOf(chart, sentence, links, coreference, prepositions);
  const out: Phrase[] = [];
  const { mentions } = sentence;
  const { shape } = chart.tokens;
  let mention = 0;
  let next = 0;
  let depth = 0;
  for (let at = sentence.start; at < sentence.end; ) {
    const candidate = candidates[next];
    if (candidate && at >= candidate.start) {
      out.push(candidate);
      next++;
      // `1 khẩu súng K59`: what a numeral counts belongs to it
      if (candidate.kind === 'quantity')
        candidate.end = countedEnd(chart, candidate.end, sentence.end, candidates, next);
      at = Math.max(at, candidate.end);
      continue;
    }
    // a mention that belongs to another is no noun of its own
    while (mention < mentions.length && (mentions[mention] as Found).end <= at) mention++;
    const owned = mentions[mention];
    if (owned && owned.start <= at && owned.kind !== 'degree' && !candidates[next - 1]?.within) {
      at = Math.min(owned.end, candidate?.start ?? sentence.end);
      continue;
    }
    if (shape[at] === Shape.mark) {
      if (isMark(chart, at, '(')) depth++;
      else if (isMark(chart, at, ')')) depth = Math.max(0, depth - 1);
    }
    // `quy định tại Điều …`: what brings a mention in is no noun of its own
    if (candidate?.preposition && at >= candidate.from) {
      at = candidate.start;
      continue;
    }
    const noun = opensNoun(chart, at) ? nounAt(chart, at, sentence.end, candidates, next) : undefined;
    if (noun?.names && candidate) {
      // `kẻ đồng loã Vũ Thế Huỳnh`: the noun tells what the person is
      const around = governed(chart, at, out[out.length - 1]?.end ?? sentence.start, 'person', prepositions);
      candidate.start = around.start;
      candidate.from = around.from;
      candidate.preposition = around.preposition ?? candidate.preposition;
      at = candidate.start;
      continue;
    }
    if (!noun) {
      at = Math.min(wordEnd(chart, at), candidate?.start ?? sentence.end);
      continue;
    }
    const around = governed(chart, at, out[out.length - 1]?.end ?? sentence.start, WORDS, prepositions);
    const phrase = phraseOf(WORDS, undefined, around, noun.end, depth > 0);
    phrase.start = at;
    phrase.core = noun.core;
    phrase.full = noun.full;
    phrase.head = noun.head;
    out.push(phrase);
    for (; next < candidates.length && (candidates[next] as Phrase).start < noun.end; next++) {
      const inner = candidates[next] as Candidate;
      inner.within = phrase;
      out.push(inner);
    }
    at = noun.end;
  }
  return out;
}
