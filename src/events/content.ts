import type { Range, Reading } from '../clauses/clause.js';
import { speaks } from '../clauses/openings.js';
import { type Phrase, WORDS } from '../clauses/phrase.js';
import { isMark, wordAt } from '../grammar/walk.js';
import { Shape } from '../text/tokens.js';
import { type Filler, fillerOf, fits, type RoleContext } from './fillers.js';
import type { TriggerMatch } from './triggers.js';

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' };
/** How far a quotation may run, in tokens. */
const LONGEST = 400;

/** A quotation that ends before a verb of saying: `“…”, ông A nói`; it may have begun some sentences before. */
function quotationBefore({ chart, sentence }: Reading, at: number): Range | undefined {
  let close = at - 1;
  const from = Math.max(sentence.start, at - 40);
  const { shape } = chart.tokens;
  while (close >= from && !(shape[close] === Shape.mark && CLOSERS.has(wordAt(chart, close)))) close--;
  if (close < from) return undefined;
  const next = wordAt(chart, close + 1);
  if (next !== ',' && next !== '.' && next !== '-' && next !== '–' && next !== '!' && next !== '?') return undefined;
  const first = Math.max(chart.sectionAt(at).start, close - LONGEST);
  for (let i = close - 1; i >= first; i--) {
    if (shape[i] !== Shape.mark) continue;
    if (CLOSERS.has(wordAt(chart, i)) && wordAt(chart, i) !== '"') return undefined;
    if (QUOTES[wordAt(chart, i)] !== wordAt(chart, close)) continue;
    // a quoted word inside a sentence is no speech
    const opens = i <= sentence.start || isMark(chart, i - 1, ':') || isMark(chart, i - 1, '.');
    return opens ? trim(chart, i + 1, close) : undefined;
  }
  return undefined;
}
const CLOSERS: ReadonlySet<string> = new Set(['”', '"', '»']);

function trim(chart: Reading['chart'], start: number, end: number): Range {
  const { shape } = chart.tokens;
  while (start < end && shape[start] === Shape.mark && !QUOTES[wordAt(chart, start)]) start++;
  while (end > start && shape[end - 1] === Shape.mark && !'”"»)%'.includes(wordAt(chart, end - 1))) end--;
  return { start, end };
}

/** What stands behind the verb. Behind a colon a quotation may run on over sentences; its marks are no part of it. */
function behind(context: RoleContext, from: number): Range | undefined {
  const { chart, sentence } = context.reading;
  let start = from;
  while (start < sentence.end && CONNECTIVES.has(wordAt(chart, start))) start++;
  if (start >= sentence.end) return undefined;
  const closer = QUOTES[wordAt(chart, start)];
  if (closer) {
    const last = Math.min(chart.tokens.length, start + LONGEST);
    for (let i = start + 1; i < last; i++) {
      if (wordAt(chart, i) !== closer) continue;
      if (i >= sentence.end - 2) return trim(chart, start + 1, i);
      break;
    }
  }
  return trim(chart, start, contentEnd(context, start));
}
const CONNECTIVES: ReadonlySet<string> = new Set([',', ':', 'rằng', 'là', 'thêm', '-']);
/** Words with which the same speaker goes on. */
const GOING_ON: ReadonlySet<string> = new Set(['đồng', 'thời', 'và', 'cũng', 'cùng', 'đó']);

/** What is said ends where the same speaker goes on to say or do something else: `…; đồng thời nhấn mạnh, …`. */
function contentEnd({ reading, triggers, trigger, index }: RoleContext, start: number): number {
  const { chart, sentence } = reading;
  // a sentence of thousands of words is no sentence
  let end = Math.min(sentence.end, start + LONGEST);
  for (let i = index + 1; i < triggers.length && i < index + 24; i++) {
    const next = triggers[i] as TriggerMatch;
    if (next.type !== trigger.type || next.start <= start || next.definition.needs?.includes('addressee')) continue;
    let at = next.start - 1;
    while (at > start && GOING_ON.has(wordAt(chart, at))) at--;
    const joined = at + 1 < next.start;
    if (isMark(chart, at, ';') || (isMark(chart, at, ',') && (joined || at + 1 === next.start))) {
      end = at;
      break;
    }
  }
  const nominal = NOMINAL.has(trigger.definition.act ?? '') || NAMING.test(trigger.definition.form);
  for (let at = start; at < end; at++) {
    if (isMark(chart, at, ';') && (nominal || (wordAt(chart, at + 1) === 'đồng' && wordAt(chart, at + 2) === 'thời')))
      return at;
    if (nominal && isMark(chart, at, ',') && BREAKS.has(wordAt(chart, at + 1))) return at;
  }
  return end;
}
/** Verbs whose object is a noun phrase, not a clause. */
const NOMINAL: ReadonlySet<string> = new Set(['praise']);
const NAMING = /^bày tỏ/;
/** Words behind a comma with which a noun phrase does not go on. */
const BREAKS: ReadonlySet<string> = new Set('từ đồng qua góp với nhất trong coi đã để nhằm cho khi không'.split(' '));

/**
 * What a statement says: the quotation before `…, ông A nói`, else all that follows the verb up to where the speaker says
 * something else. The addressee of a demand or of praise stands in front of it and is no part of it.
 *
 * @returns the tokens of all that is said, addressee and all; undefined where nothing is
 */
export function statementContent(context: RoleContext, fillers: Filler[]): Range | undefined {
  const { reading, trigger, type, group } = context;
  const { act } = trigger.definition;
  // `Đối với chủ đầu tư, A yêu cầu …`: who the demand is about, told in front of it
  const topic = act === 'directive' && !group.passive ? fillers.filter((f) => isTopic(f, trigger.start)) : [];
  drop(fillers, 'addressee');
  drop(fillers, 'content');
  if (act === 'speech') return undefined;
  const quoted = quotationBefore(reading, trigger.start);
  const told = quoted ?? behind(context, trigger.end);
  if (!told || told.end - told.start < 2) return undefined;
  const role = type.roles.addressee;
  let { start } = told;
  if (role && !quoted) {
    const addressees = addresseesOf(context, told).filter((p) => p.head === 'generic' || fits(role, p));
    const leading = addressees.filter((p) => before(reading, told.start, p));
    start = leading.reduce((end, p) => Math.max(end, endOf(p)), start);
    // `chúc mừng các đồng chí được bổ nhiệm`: who they are, not what is said
    const described = act === 'praise' && leading.length > 0 && DESCRIBING.has(wordAt(reading.chart, start));
    if (described) start = told.end;
    for (const phrase of addressees)
      fillers.push(fillerOf('addressee', phrase, 'who is addressed', described ? told.end : endOf(phrase)));
    if (!addressees.length) fillers.push(...topic);
    while (start < told.end && LEADING.has(wordAt(reading.chart, start)) && leading.length) start++;
  }
  if (told.end - start >= 2) fillers.push({ role: 'content', start, end: told.end, why: 'what is said' });
  return told;
}
const LEADING: ReadonlySet<string> = new Set([',', 'phải', 'cần', 'đã', 'vì', 'rằng', ':']);

const DESCRIBING: ReadonlySet<string> = new Set(['được', 'có', 'bị']);
const endOf = (phrase: Phrase): number => phrase.core ?? phrase.end;

function drop(fillers: Filler[], role: string): void {
  for (let i = fillers.length - 1; i >= 0; i--) if (fillers[i]?.role === role) fillers.splice(i, 1);
}

const isTopic = ({ role, end }: Filler, verb: number): boolean => role === 'addressee' && end <= verb;

/** Does a phrase belong to the noun phrases right behind the verb? */
function before(reading: Reading, from: number, phrase: Phrase): boolean {
  const group = reading.groups[reading.groupBefore(from) + 1];
  return (
    group !== undefined &&
    !phrase.within &&
    group.start - from <= 2 &&
    phrase.start >= group.start &&
    phrase.end <= group.end
  );
}

/** Who is asked, thanked or praised. */
function addresseesOf({ reading, trigger }: RoleContext, told: Range): Phrase[] {
  const { chart, groups } = reading;
  const { act, object } = trigger.definition;
  const out: Phrase[] = [];
  const from = reading.groupBefore(told.start) + 1;
  const first = groups[from];
  const { preposition } = first?.phrases[0] ?? {};
  const beside = first !== undefined && first.start - told.start <= (preposition ? 2 : 0) && first.end <= told.end;
  if (beside && preposition !== undefined && preposition !== 'với' && preposition !== 'cho') return out;
  if (beside && (preposition || (act === 'directive' && speaks(chart, first.end, told.end))))
    out.push(...first.phrases);
  else if (beside && (act === 'praise' || object === 'addressee') && first.phrases.every(isSomebody))
    out.push(...first.phrases);
  if (act === 'directive') {
    // `…; các địa phương hoàn thành …`: each clause of the demand may have its own addressee
    for (let i = from + 1; i < groups.length && i < from + 24; i++) {
      const group = groups[i];
      if (!group || group.end > told.end) break;
      const opens = group.standing === 'main' && isMark(chart, group.start - 1, ';');
      if (opens && speaks(chart, group.end, told.end)) out.push(...group.phrases);
    }
  }
  return out.length || act !== 'praise' ? out : owner(reading, told);
}

const SOMEBODY: ReadonlySet<string> = new Set(['person', 'organization', 'position']);
const isSomebody = (phrase: Phrase): boolean =>
  SOMEBODY.has(phrase.kind) || (phrase.kind === WORDS && PEOPLE.has(phrase.head ?? ''));
const PEOPLE: ReadonlySet<string> = new Set(['person', 'household', 'group', 'generic']);

/** `những cống hiến của A`, `thành tích mà Cục X đã đạt được`: whose deeds are praised. */
function owner(reading: Reading, told: Range): Phrase[] {
  const { chart, phrases } = reading;
  for (let i = reading.phraseFrom(told.start); i < phrases.length; i++) {
    const phrase = phrases[i] as Phrase;
    if (phrase.end > told.end) break;
    if (!SOMEBODY.has(phrase.kind)) continue;
    const governed = phrase.preposition === 'của' || wordAt(chart, phrase.from - 1) === 'mà';
    return governed ? [phrase] : [];
  }
  return [];
}
