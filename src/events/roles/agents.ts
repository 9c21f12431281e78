import { behindBrackets, joined } from '../../clauses/groups.js';
import { type Phrase, WORDS } from '../../clauses/phrase.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import { Shape } from '../../text/tokens.js';
import { isAgentive } from '../verbs/subjects.js';
import { fits } from './fillers.js';
import { type Filling, MOST, type Named } from './filling.js';
import { fronted } from './opened.js';

/** A verb whose subject fills no role: who announces a decision has not made it. */
const NOBODY = 'nobody';

/** `Cùng dự có A, B; C`: who takes part stands behind the verb, to the end of the sentence. */
export function fillListed(filling: Filling): boolean {
  const { reading, trigger, subject, type } = filling.context;
  const { chart, sentence } = reading;
  const role = trigger.definition.subject;
  const definition = role ? type.roles[role] : undefined;
  if (!role || !definition || subject.by === 'own' || subject.by === 'shared') return false;
  let at = trigger.end;
  const from = reading.phraseFrom(at);
  const name = reading.phrases[from];
  if (name?.kind === 'event' && name.start - at <= 1) {
    filling.assign('after', [name], 'object');
    at = name.end;
  }
  // `Tham dự tại các điểm cầu có …`
  if (PLACED.has(wordAt(chart, at))) at = wordBefore(chart, 'có', at, Math.min(sentence.end, at + PLACE));
  if (wordAt(chart, at) === ',') at++;
  if (wordAt(chart, at) !== 'có' && wordAt(chart, at) !== 'gồm' && !isMark(chart, at, ':')) return false;
  let last: Phrase | undefined;
  for (const phrase of reading.phrases.slice(from, from + 4 * MOST)) {
    if (phrase.start < at || phrase.end > sentence.end) continue;
    // `…, Đại học Tokyo` behind a person is where the person works
    const affiliated =
      phrase.kind === 'organization' && last?.kind === 'person' && isMark(chart, phrase.start - 1, ',');
    const owned = affiliated || phrase.preposition === 'của';
    const free = phrase.within ? !filling.used.has(phrase.within) : !phrase.bracketed && !owned;
    // `gần 250 cán bộ, công chức`: one number for all of them
    const counted = phrase.kind === WORDS && last?.kind === 'quantity' && isMark(chart, phrase.start - 1, ',');
    if (free && !counted && fits(definition, phrase)) filling.fill(role, [phrase], 'list');
    if (!counted) last = phrase;
  }
  return true;
}

const PLACED: ReadonlySet<string> = new Set(['tại', 'ở', 'với']);
/** How long a place between the verb and `có` may be. */
const PLACE = 8;

/** The first token of a word in a stretch without marks; its first token where the word is not there. */
function wordBefore(chart: Chart, word: string, from: number, to: number): number {
  for (let at = from; at < to && chart.tokens.shape[at] !== Shape.mark; at++) if (wordAt(chart, at) === word) return at;
  return from;
}

/** The subject by side and voice, and who does it behind `do` or `được`. */
export function fillAgents(filling: Filling): void {
  const { reading, trigger, group, subject, type } = filling.context;
  const { subject: own, object } = trigger.definition;
  // a verb that has no object is suffered all the same: `bị đuối nước`
  const patient = object === NOBODY ? undefined : object;
  // `cho thôi giữ chức`: who lets another leave is no one who leaves
  const agent = own !== NOBODY && wordAt(reading.chart, group.start - 1) === 'cho' ? undefined : own;
  if (agent === NOBODY) {
    // `A bị sát hại`: who did it is no part of it
    if (filling.passive && patient) filling.assign('after', subject.phrases, 'subject of a passive verb', patient);
    return;
  }
  // `trao quyết định nghỉ hưu cho B`: who hands over what is decided does not do it
  if (!type.roles.authority && decided(reading.chart, group.start)) return;
  const { phrases } = subject;
  if (filling.passive) {
    // `A được B trao C`: A is the patient; the agent stands behind the passive word or behind `bởi`
    if (group.passiveAt >= 0) {
      const from = reading.phraseFrom(group.passiveAt);
      // `một đối tượng tự xưng là cán bộ`: what one pretends to be is nobody else
      const near = reading.phrases.slice(from, from + 8);
      const between = near.filter((p) => p.end <= trigger.start && !p.within && p.preposition !== 'là');
      filling.assign('before', between, 'between «được» and the verb', agent);
    }
    // `40 người bị thiệt mạng`: where nobody does it, the passive word changes nothing of who suffers it
    const side = type.roles[patient ?? ''] || filling.roles.some(isPatient) ? 'after' : 'before';
    const before = phrases.length && subject.by !== 'carried' ? [] : fronted(filling);
    filling.assign(side, before.length ? before : phrases, 'subject of a passive verb', patient);
  } else {
    filling.assign('before', phrases, `subject (${subject.by})`, agent);
    // `Nghị định … do Chính phủ ban hành`: what the agent acts on stands before it
    if (subject.by === 'agent') filling.assign('after', ownedBy(filling), 'before «do»', patient);
    // `thanh tra 5 dự án do B làm chủ đầu tư`: behind an active verb an agent is another's
    if (phrases.length) return;
  }
  filling.assign('before', filling.behind.filter(isAgentive), 'after «do»', agent);
}

/** How far before a verb what does it is looked for, in phrases. */
const DRIVEN = 12;

/** `anh A lái ô tô B va chạm với …`, `xe khách chở 40 người lật`: the vehicle does it, not who drives it or sits in it. */
export function fillDriven(filling: Filling): void {
  const { reading, trigger, group, type } = filling.context;
  const { vehicle } = type.roles;
  if (trigger.definition.subject !== 'vehicle' || !vehicle || trigger.definition.class === 'noun') return;
  const to = reading.phraseFrom(group.start);
  if (filling.fillers.some((f) => f.role === 'vehicle' && f.start < group.start)) return;
  for (let i = to - 1; i >= 0 && i > to - DRIVEN; i--) {
    const phrase = reading.phrases[i] as Phrase;
    if (phrase.head !== 'vehicle' || phrase.bracketed || phrase.within || isAgentive(phrase)) continue;
    filling.fill('vehicle', [phrase], 'what is driven');
    return;
  }
}

/** `A cho B thôi giữ chức`, `A đồng ý để B nghỉ hưu`: who lets another leave decides it. */
export function fillLetting(filling: Filling): void {
  const { reading, subject, type } = filling.context;
  const [first] = subject.phrases;
  const { authority } = type.roles;
  if (!authority || !first || filling.has('authority') || !LETTING.has(first.preposition ?? '')) return;
  for (let i = reading.groupBefore(first.from); i >= 0; i--) {
    const group = reading.groups[i];
    if (group?.standing !== 'main') continue;
    filling.fill(
      'authority',
      group.phrases.filter((p) => fits(authority, p)),
      'who lets another leave',
    );
    return;
  }
}
const LETTING: ReadonlySet<string> = new Set(['cho', 'để']);

/** The noun phrases right before the agent that is the subject. */
function ownedBy({ context: { reading, subject } }: Filling): readonly Phrase[] {
  const [first] = subject.phrases;
  const before = first && reading.groups[reading.groupBefore(first.from)];
  const beside = before && behindBrackets(reading.chart, before.end, first.from) === first.from;
  return beside ? before.phrases.filter((p) => p.preposition === undefined) : [];
}

function decided(chart: Chart, at: number): boolean {
  const first = wordAt(chart, at) === 'quyết' ? at : at - 2;
  return (
    wordAt(chart, first) === 'quyết' && wordAt(chart, first + 1) === 'định' && HANDED.test(wordAt(chart, first - 1))
  );
}
const HANDED = /^(trao|bố|các)$/;

/** Roles of things: what a clause tells before another verb is that verb's. */
const THINGS: ReadonlySet<string> = new Set([
  'charge',
  'provision',
  'position',
  'amount',
  'rank',
  'target',
  'violation',
  'name',
  'reason',
]);
/** Prepositions that govern a noun, too, and tell nothing in front of the verb. */
const COMMON: ReadonlySet<string> = new Set(
  'của cho với tại ở về do bởi trong từ đến tới cùng thuộc giữa bằng trên qua là vào sang ra lên xuống tặng'
    .split(' ')
    .concat('đối với'),
);

/** `Thừa ủy quyền của A, B trao …`, `Theo quyết định của A, …`: who stands in the frame of the clause. */
export function fillFramed(filling: Filling): void {
  const { reading, group } = filling.context;
  const to = reading.phraseFrom(group.start);
  for (let i = Math.max(0, to - MOST); i < to; i++) {
    const phrase = reading.phrases[i] as Phrase;
    const { preposition } = phrase;
    if (!preposition || filling.used.has(phrase)) continue;
    // `đến Công an xã đầu thú`: right before the verb a common one may count, too
    const beside =
      phrase.end === group.start || (phrase.end === group.start - 1 && LEADING.test(wordAt(reading.chart, phrase.end)));
    // `Về tội “Đưa hối lộ”, A lĩnh …`, `Đối với B, C yêu cầu …`: what opens the sentence is what all of it is about
    // `Tại Quyết định số …, Bộ trưởng bổ nhiệm …`
    const decided = filling.context.type.roles.authority !== undefined && phrase.kind === 'document';
    const topic = opensSentence(filling, phrase) || (decided && preposition === 'tại');
    if (COMMON.has(preposition) && !beside && !topic) continue;
    const all = beside ? [phrase] : alikeFrom(filling, i, to);
    const role = filling.roles.find(
      ([name, r]) =>
        filling.fillers.every((f) => f.role !== name || all.some((p) => p.start <= f.start && f.end <= p.end)) &&
        (topic || !THINGS.has(name)) &&
        (topic || !COMMON.has(preposition) || r.side === 'either') &&
        r.prepositions?.includes(preposition) &&
        fits(r, phrase),
    );
    if (role) filling.fill(role[0], all, `after «${preposition}»`);
  }
}

/** Does a phrase with its preposition open the sentence, and a comma part it from the rest? */
const opensSentence = ({ context: { reading } }: Filling, { from, end, preposition = '' }: Phrase): boolean =>
  TOPICAL.has(preposition) &&
  (from === reading.sentence.start ||
    // `Qua giám sát đối với B, C yêu cầu …`
    (preposition === 'đối với' && wordAt(reading.chart, reading.sentence.start) === 'qua') ||
    (from - reading.sentence.start <= LED && isMark(reading.chart, from - 1, ','))) &&
  (isMark(reading.chart, end, ',') || isMark(reading.chart, end + 1, ','));
/** `Theo đó, đối với B, …` */
const LED = 3;
const TOPICAL: ReadonlySet<string> = new Set(['về', 'về tội', 'về các tội', 'đối với']);

/** `đến Công an xã để đầu thú` */
const LEADING = /^(để|xin|nhằm)$/;

/** `Thay mặt Đảng, Nhà nước, …`: those of one kind that follow one another; what comes last may be the subject. */
function alikeFrom({ context: { reading } }: Filling, from: number, to: number): Phrase[] {
  const { chart, phrases } = reading;
  const all = [phrases[from] as Phrase];
  for (let i = from + 1; i < to; i++) {
    const next = phrases[i] as Phrase;
    if (next.kind !== all[0]?.kind || !joined(chart, all[all.length - 1] as Phrase, next)) break;
    all.push(next);
  }
  return all;
}

/** Is a role that of somebody or something that an act hits? */
const isPatient = ([, { side, kinds, text }]: Named): boolean =>
  side !== 'before' && ((kinds?.length ?? 0) > 0 || typeof text === 'string');
