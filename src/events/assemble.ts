import { Reading } from '../clauses/clause.js';
import { groupsOf } from '../clauses/openings.js';
import { type Phrase, phraseOf } from '../clauses/phrase.js';
import { phrasesOf } from '../clauses/phrases.js';
import { type Prepositions, prepositionsWith } from '../clauses/prepositions.js';
import type { Sentence } from '../clauses/sentences.js';
import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart } from '../pattern/chart.js';
import type { EventContext } from './context.js';
import type { EventType } from './definition.js';
import { thingOf } from './merging/agreement.js';
import { continued } from './merging/continue.js';
import { mergeTellings } from './merging/merge.js';
import { setParents } from './merging/parents.js';
import { withoutTotals } from './merging/totals.js';
import { fillAftermath, lastWithAftermath, mayFollow } from './roles/aftermath.js';
import { quoted } from './speech/voiced.js';
import { SentenceTeller } from './teller.js';
import type { Draft, Telling } from './tellings.js';
import { triggersOf } from './triggers.js';

/** Blocks of the page in which nothing is told. */
const MUTE: ReadonlySet<string> = new Set(['dateline', 'image', 'byline', 'related', 'chrome']);

/** Finds the tellings of all sentences, merges those of one event, and gives the records their occasions. */
export function assembleEvents(context: EventContext): Draft[] {
  const { chart, links, coreference } = context;
  const tellings: Telling[] = [];
  const prepositions = prepositionsOf(context.types);
  let carried: readonly Phrase[] = [];
  let pair: readonly Phrase[] = [];
  let people: readonly Phrase[] = [];
  let electing: readonly Phrase[] = [];
  let incident: Telling | undefined;
  let section = -1;
  for (const sentence of context.sentences) {
    if (MUTE.has(sentence.block)) continue;
    // what a list tells point by point has the subject of its head
    if (sentence.section !== section && !isPoint(chart, sentence)) carried = electing = [];
    section = sentence.section;
    const triggers = triggersOf(chart, sentence);
    const follows = incident !== undefined && mayFollow(incident, section);
    const heads = isMark(chart, sentence.end - 1, ':');
    if (!triggers.length && !follows && !heads) {
      const named = personsIn(chart, sentence);
      people = [...people, ...named].slice(-REMEMBERED);
      if (named[0] && named[0].start - sentence.start <= 1) carried = named.slice(0, 1);
      continue;
    }
    const phrases = phrasesOf(chart, sentence, links, coreference, prepositions);
    const reading = new Reading(chart, sentence, phrases, groupsOf(chart, sentence, phrases));
    const teller = new SentenceTeller(context, reading, triggers, { carried, pair, people, electing });
    const told = teller.tell();
    tellings.push(...told);
    const next = lastWithAftermath(told);
    if (incident && follows && !next) fillAftermath(reading, incident.definition, incident.fillers, sentence.start);
    incident = next ?? incident;
    pair = teller.pair;
    people = [...people, ...phrases.filter((p) => p.kind === 'person' && !p.bracketed)].slice(-REMEMBERED);
    electing = teller.electing ?? electing;
    carried = heads && !told.length ? (mainOf(reading) ?? carried) : teller.carried;
  }
  const of = thingOf(coreference);
  const kept = quoted(tellings, chart);
  continued(kept, chart);
  const drafts = mergeTellings(withoutTotals(kept), of, chart);
  setParents(drafts, of, context);
  return drafts;
}

/** Does a sentence begin as a point of a list: `- Khiển trách …`? */
const isPoint = (chart: Chart, { start }: Sentence): boolean => POINTS.has(wordAt(chart, start));
const POINTS: ReadonlySet<string> = new Set(['-', '–', '—', '•', '+', '*']);

/** The persons of a sentence in which nothing else is told, each with the word of respect before the name. */
const personsIn = (chart: Chart, { mentions }: Sentence): Phrase[] =>
  mentions
    .filter((found) => found.kind === 'person')
    .map((found) => {
      const called = chart.at(found.start - 1).some((f) => f.kind === 'honorific' && f.end === found.start);
      const start = called ? found.start - 1 : found.start;
      return phraseOf('person', found, { start, from: start, preposition: undefined }, found.end, false);
    });

/** How many persons a pronoun may stand for. */
const REMEMBERED = 8;

const mainOf = ({ groups }: Reading): readonly Phrase[] | undefined =>
  [...groups].reverse().find((group) => group.standing === 'main')?.phrases;

const known = new WeakMap<object, Prepositions>();

/** The prepositions that the event types ask for, and the common ones. */
function prepositionsOf(types: ReadonlyMap<string, EventType>): Prepositions {
  let set = known.get(types);
  if (!set) {
    const roles = [...types.values()].flatMap((type) => Object.values(type.roles));
    set = prepositionsWith(roles.flatMap((role) => role.prepositions ?? []));
    known.set(types, set);
  }
  return set;
}
