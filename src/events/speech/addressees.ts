import type { Range, Reading } from '../../clauses/clause.js';
import { type Phrase, WORDS } from '../../clauses/phrase.js';
import { acts, speaks } from '../../clauses/predicates.js';
import { wordsOf } from '../../clauses/prepositions.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import { Shape } from '../../text/tokens.js';
import { type Filler, fillerOf, fits, type RoleContext } from '../roles/fillers.js';
import { SENT } from '../verbs/subjects.js';

/** Who is addressed, and where what is said begins behind them. */
interface Addressing {
  fillers: Filler[];
  end: number;
}

/**
 * Who is asked, thanked, praised or told: the noun phrases right behind the verb, and in a demand of several clauses the
 * subject of each.
 *
 * @param told - what is said behind the verb; undefined where it stands before the verb
 */
export function addressing(context: RoleContext, told: Range | undefined): Addressing | undefined {
  const { reading, trigger, type, clause } = context;
  const { chart } = reading;
  const role = type.roles.addressee;
  if (!role) return undefined;
  const range = told ?? { start: trigger.end, end: clause.end };
  const all = addresseesOf(context, range, told !== undefined).filter((p) => p.head === 'generic' || fits(role, p));
  const leading = all.filter((p) => besideVerb(reading, range.start, p));
  const group = leading.length ? reading.groups[reading.groupBefore(range.start) + 1] : undefined;
  const office = group && leading[leading.length - 1]?.kind === 'position' ? group.end : 0;
  let end = leading.reduce((at, p) => Math.max(at, endOf(chart, p)), Math.max(range.start, office));
  const named = trigger.definition.act === 'praise' || trigger.definition.object === 'addressee';
  const described =
    named && leading.length > 0 && isDescribed(trigger.definition.object === 'addressee', reading, leading, end);
  if (described) end = describedEnd(chart, end, range.end);
  const fillers = all.map((p) => fillerOf('addressee', p, 'who is addressed', described ? end : endOf(chart, p)));
  const place = unitOrPlace(reading, end, range.end);
  if (!fillers.length && told && trigger.definition.act === 'directive' && place > end) {
    fillers.push({ role: 'addressee', start: end, end: place, why: 'who is addressed' });
    end = place;
  }
  while (end < range.end && fillers.length && LEADING.has(wordAt(chart, end))) end++;
  return { fillers, end };
}
const LEADING: ReadonlySet<string> = new Set([',', 'và', 'phải', 'cần', 'đã', 'vì', 'rằng', ':']);

/** `đề nghị tỉnh sớm bố trí …`, `yêu cầu Hà Nội siết chặt …`: the end of a unit or place told for those who govern it. */
function unitOrPlace(reading: Reading, at: number, limit: number): number {
  const { chart, phrases } = reading;
  const phrase = phrases[reading.phraseFrom(at)];
  const named = phrase?.kind === 'location' && phrase.from === at && phrase.start === at;
  const end = named ? phrase.end : UNITS.has(wordAt(chart, at)) ? at + 1 : -1;
  const bare = named || chart.tokens.shape[end] === Shape.lower;
  return end > at && bare && speaks(chart, end, limit) ? end : -1;
}
const UNITS: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận']);

/** `các đồng chí được bổ nhiệm`, `những người phải chờ`: words tell who they are, not what is said. */
function isDescribed(object: boolean, { chart }: Reading, leading: readonly Phrase[], at: number): boolean {
  const word = wordAt(chart, at);
  const last = leading[leading.length - 1] as Phrase;
  return DESCRIBING.has(word) || (object && last.kind === WORDS && !REASONS.has(word) && speaks(chart, at, at + 2));
}
/** Words behind those who are thanked with which the reason begins. */
const REASONS: ReadonlySet<string> = new Set(['đã', 'vì', 'nhân', 'về', 'rằng', 'và']);

function describedEnd(chart: Chart, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const word = wordAt(chart, at);
    // `xin lỗi nhân dân và mong …`: the same speaker says more
    const wishes = chart.at(at + 1).some((f) => f.kind === 'hypothetical');
    const more = word === ',' ? wishes : word !== 'và' || wishes || acts(chart, at + 1);
    if ((word === ',' || REASONS.has(word)) && more) return at;
  }
  return to;
}
const DESCRIBING: ReadonlySet<string> = new Set(['được', 'có', 'bị']);

/** The end of who is addressed, with the words that say which of them: `các đơn vị liên quan`. */
function endOf(chart: Chart, phrase: Phrase): number {
  let end = phrase.core ?? phrase.end;
  if (phrase.kind !== WORDS) return end;
  // `cơ quan thi hành án dân sự kê biên …`: words that no list knows belong to the noun, where a verb follows them
  if (acts(chart, phrase.end) || wordAt(chart, phrase.start) === 'ngành') end = phrase.end;
  if (AREA.test(wordsOf(chart, end, end + 2))) end += 2;
  const length = [4, 3, 2].find((n) => WHICH.has(wordsOf(chart, end, end + n)));
  return length ? end + length : end;
}
const WHICH: ReadonlySet<string> = new Set([
  'liên quan',
  'có liên quan',
  'hữu quan',
  'còn lại',
  'trực thuộc',
  'trong cả nước',
  'trên địa bàn tỉnh',
  'trên địa bàn',
]);
const AREA = /^(biên giới|ven biển|miền núi|vùng cao)$/;

/** Does a phrase belong to the noun phrases right behind the verb? */
function besideVerb(reading: Reading, from: number, phrase: Phrase): boolean {
  const group = reading.groups[reading.groupBefore(from) + 1];
  return (
    group !== undefined &&
    !phrase.within &&
    group.start - from <= 2 &&
    phrase.start >= group.start &&
    phrase.end <= group.end
  );
}

function addresseesOf({ reading, trigger }: RoleContext, told: Range, behind: boolean): Phrase[] {
  const { chart, groups } = reading;
  const { act, object } = trigger.definition;
  const out: Phrase[] = [];
  const from = reading.groupBefore(trigger.end) + 1;
  const first = groups[from];
  const { preposition, from: opening = -1 } = first?.phrases[0] ?? {};
  // `nói với A: “…”`: between the verb and the colon
  const beside = first !== undefined && first.start - trigger.end <= (preposition ? 2 : 1) && opening >= trigger.end;
  if (beside && preposition !== undefined && !(object === 'addressee' ? SENDING : TO).has(preposition)) return out;
  const asked =
    behind &&
    act === 'directive' &&
    first !== undefined &&
    (isMark(chart, first.end, ':') ||
      speaks(chart, first.end, told.end) ||
      speaks(chart, coreOf(first.phrases), told.end));
  const named =
    (act === 'praise' || object === 'addressee') && opening === trigger.end && first?.phrases.every(isSomebody);
  if (beside && (preposition !== undefined || asked || named)) out.push(...first.phrases);
  if (act === 'directive' && behind && (out.length || trigger.definition.form !== 'giao')) {
    // `…; các địa phương hoàn thành …`: each clause of the demand may have its own addressee
    for (let i = from + 1; i < groups.length && i < from + 24; i++) {
      const group = groups[i];
      if (!group || group.end > told.end) break;
      const opens = group.standing === 'main' && isMark(chart, group.start - 1, ';');
      if (opens && speaks(chart, group.end, told.end)) out.push(...group.phrases);
    }
    if (!out.length) out.push(...writtenTo(reading, trigger.start));
  }
  return out.length || act !== 'praise' || !behind ? out : owner(reading, told);
}

/** Prepositions of those who are addressed, and of those to whom something is sent. */
const TO: ReadonlySet<string> = new Set(['với', 'cho']);
const SENDING: ReadonlySet<string> = new Set([...TO, 'đến', 'tới', 'đối với']);

/** The end of the known words of the last noun phrase. */
const coreOf = (phrases: readonly Phrase[]): number => {
  const last = phrases[phrases.length - 1] as Phrase;
  return last.core ?? last.end;
};

const SOMEBODY: ReadonlySet<string> = new Set(['person', 'organization', 'position', 'quantity']);
const isSomebody = (phrase: Phrase): boolean =>
  SOMEBODY.has(phrase.kind) || (phrase.kind === WORDS && PEOPLE.has(phrase.head ?? ''));
const PEOPLE: ReadonlySet<string> = new Set(['person', 'household', 'group', 'generic']);

/** `có văn bản gửi A, B đề nghị …`: whom the paper with the demand goes to. */
function writtenTo(reading: Reading, verb: number): readonly Phrase[] {
  const { chart } = reading;
  const group = reading.groups[reading.groupBefore(verb)];
  if (!group || group.end !== verb) return [];
  const { from, start } = group.phrases[0] as Phrase;
  return [1, 2].some((n) => SENT.has(wordsOf(chart, start - n, start)) || SENT.has(wordsOf(chart, from - n, from)))
    ? group.phrases
    : [];
}

/** `những cống hiến của A`, `thành tích mà Cục X đã đạt được`: whose deeds are praised. */
function owner(reading: Reading, told: Range): Phrase[] {
  const { chart, phrases } = reading;
  for (let i = reading.phraseFrom(told.start); i < phrases.length; i++) {
    const phrase = phrases[i] as Phrase;
    if (phrase.end > told.end) break;
    const governed = phrase.preposition === 'của' || wordAt(chart, phrase.from - 1) === 'mà';
    const bodies = phrase.head === 'group' && governed && wordAt(chart, phrase.start) === 'các';
    if (!SOMEBODY.has(phrase.kind) && !bodies) continue;
    return governed ? [phrase] : [];
  }
  return [];
}
