import type { Chart, Found } from '../../pattern/chart.js';
import { type Draft, fuller, mentionsOf, type Telling } from '../tellings.js';
import { agree, isShort, sameWords, type ThingOf } from './agreement.js';
import { goesOn, isTakenUp, natureOf, takesUp } from './takes-up.js';

/** Roles that tell one event of a type from another: where both tellings fill one, they must agree. */
const IDENTIFYING: Readonly<Record<string, readonly string[]>> = {
  meeting: ['name'],
  award: ['recipient', 'award'],
  appointment: ['person'],
  promotion: ['person'],
  dismissal: ['person'],
  discipline: ['subject'],
  election: ['person', 'position'],
  retirement: ['person'],
  death: ['victim'],
  signing: ['document'],
  issuance: ['document'],
  arrest: ['suspect'],
  prosecution: ['defendant', 'charge'],
  sentence: ['defendant'],
  donation: ['recipient', 'item', 'amount'],
  visit: ['visitor', 'host', 'destination'],
  talks: ['host', 'guest', 'party'],
  bust: ['target'],
  wanted: ['person'],
  surrender: ['person'],
  rescue: ['person'],
  fire: ['object'],
  accident: ['victim'],
  disaster: ['name'],
  launch: ['object'],
  inspection: ['target'],
  cooperation: ['party', 'object'],
  search: ['target'],
};
/** Roles in which tellings of one event differ in nothing told. */
const ACTING = ['agency', 'presenter', 'donor', 'authority', 'court', 'inspector', 'agent', 'issuer', 'body'];

/** What police forces do, of which the head of an article may tell the force and its body the division. */
const BY_FORCE: ReadonlySet<string> = new Set(['arrest', 'search', 'bust', 'prosecution', 'wanted', 'prevention']);

/** Can two tellings be of one event? They must agree in what identifies it, and differ in nothing told. */
function sameEvent(chart: Chart, a: Telling, b: Telling, of: ThingOf): boolean {
  if (a.type === 'statement') return sameStatement(chart, a, b, of);
  const summary = isShort(a) !== isShort(b);
  if (a.status !== b.status && a.sentence.block !== 'title' && b.sentence.block !== 'title' && !both(a, b))
    return false;
  if (a.type === 'election' && completes(a, b)) return true;
  if ((a.type === 'talks' || a.type === 'cooperation') && apart(a, b, of)) return false;
  if (a.definition.aftermath) {
    if (a.type === 'disaster' && natureOf(chart, a) !== natureOf(chart, b)) return false;
    if (takesUp(chart, a, b)) return true;
  }
  if (a.type === 'training' && goesOn(chart, a, b) && agree(chart, a, b, 'organizer', of) !== false) return true;
  let agreed = 0;
  for (const role of IDENTIFYING[a.type] ?? []) {
    const verdict = agree(chart, a, b, role, of);
    if (verdict === false) return false;
    if (verdict) agreed++;
  }
  if (a.type === 'meeting') return agreed > 0 || isTakenUp(chart, a, b);
  // in short a police force has done what one of its divisions did
  const told = summary && BY_FORCE.has(a.type) && (agreed > 0 || isVague(a) || isVague(b));
  for (const role of told ? [] : ACTING) if (agree(chart, a, b, role, of) === false) return false;
  if (summary) return agreed > 0 || !(IDENTIFYING[a.type] ?? []).length || isVague(a) || isVague(b);
  return agreed > 0 && a.sentence !== b.sentence;
}

/** Did one of them meet, or work with, somebody else: `A hội đàm với B`, `A tiếp C`? */
function apart(a: Telling, b: Telling, of: ThingOf): boolean {
  const [x, y] = [a, b].map((t) =>
    ['host', 'guest', 'party'].flatMap((role) => mentionsOf(t, role)).filter((f) => f.kind !== 'quantity'),
  ) as [Found[], Found[]];
  if (x.length < 2 || y.length < 2) return false;
  const [inX, inY] = [new Set(x.map(of)), new Set(y.map(of))];
  const [more, others] = [x.filter((f) => !inY.has(of(f))), y.filter((f) => !inX.has(of(f)))];
  if (!more.length || !others.length) return false;
  // an office in the headline may be the person of the article
  return isShort(a) === isShort(b) || more.some((f) => others.some((g) => f.kind === g.kind));
}

/** Does a telling name nobody and nothing that identifies it? */
const isVague = (t: Telling): boolean =>
  !(IDENTIFYING[t.type] ?? []).some((role) => mentionsOf(t, role).some((f) => f.kind !== 'quantity'));

/** What is asked for and what is planned is one thing to come. */
const TO_COME: ReadonlySet<string> = new Set(['planned', 'hypothetical']);
const both = (a: Telling, b: Telling): boolean =>
  a.type === 'meeting' && TO_COME.has(a.status) && TO_COME.has(b.status);

/** `bầu Chủ tịch … Ông A đã trúng cử`: two sentences tell one election. */
function completes(a: Telling, b: Telling): boolean {
  const [first, second] = a.sentence.start <= b.sentence.start ? [a, b] : [b, a];
  if (first.sentence.section !== second.sentence.section || first.sentence === second.sentence) return false;
  const filled = (t: Telling, role: string): boolean => t.fillers.some((f) => f.role === role);
  return (
    filled(first, 'position') && !filled(first, 'person') && filled(second, 'person') && !filled(second, 'position')
  );
}

/** A speech told again in a caption is one speech of one speaker; what is said in it are statements of their own. */
function sameStatement(chart: Chart, a: Telling, b: Telling, of: ThingOf): boolean {
  const { act } = a.trigger.definition;
  if (act !== b.trigger.definition.act || a.sentence === b.sentence) return false;
  if (agree(chart, a, b, 'speaker', of) !== true) return false;
  const aside = [a, b].some((t) => t.sentence.block === 'caption' || t.sentence.block === 'title');
  if (act === 'speech' || aside) return true;
  return sameWords(chart, a, b, 'content') === true;
}

/** The tellings that say what a draft is about: those of the body, where there are any. */
function comparable({ tellings }: Draft): Telling[] {
  const own = tellings.filter((t) => !t.joins);
  const body = own.filter((t) => !isShort(t));
  return body.length ? body : own;
}

/** Does a telling stand in the paragraphs right under a heading? */
const isUnder = (t: Telling, { sentence: { section } }: Telling): boolean =>
  t.sentence.section > section && t.sentence.section - section <= UNDER;
const UNDER = 2;

/** How many drafts of a type back a telling is compared with, so that a long text stays linear. */
const WINDOW = 24;

/**
 * Merges tellings of one event into one draft. A headline only repeats what the article tells: what it alone would tell is no
 * record, where there is an article under it.
 */
export function mergeTellings(tellings: readonly Telling[], of: ThingOf, chart: Chart): Draft[] {
  const drafts: Draft[] = [];
  const byType = new Map<string, Draft[]>();
  const headline = tellings.filter((t) => t.sentence.block === 'title');
  const told = tellings.filter((t) => t.sentence.block !== 'title');
  const headings = told.filter((t) => t.sentence.heading);
  for (const telling of [...told.filter((t) => !t.sentence.heading), ...headings, ...(told.length ? headline : [])]) {
    const list = byType.get(telling.type) ?? [];
    byType.set(telling.type, list);
    const title = telling.sentence.block === 'title';
    if (telling.joins) {
      const last = title
        ? undefined
        : [...list.slice(-WINDOW)].reverse().find((d) => d.tellings[0]?.status === telling.status);
      last?.tellings.push(telling);
      continue;
    }
    const near = telling.sentence.heading
      ? list.filter((draft) => draft.tellings.some((t) => isUnder(t, telling))).slice(0, WINDOW)
      : title
        ? list.slice(0, WINDOW)
        : list.slice(-WINDOW);
    const same = near.find((draft) => comparable(draft).some((t) => sameEvent(chart, t, telling, of)));
    if (same) same.tellings.push(telling);
    else if (!title) {
      const draft = { type: telling.type, tellings: [telling] };
      drafts.push(draft);
      list.push(draft);
    }
  }
  if (!told.length)
    for (const telling of headline) if (!telling.joins) drafts.push({ type: telling.type, tellings: [telling] });
  for (const draft of drafts) draft.tellings.sort(fuller);
  return drafts.filter((draft) => !isTotal(draft, drafts));
}

/** `bóc gỡ một ổ nhóm, bắt giữ 14 đối tượng`: the number of what was broken up is no arrest where the arrests are told below. */
function isTotal({ type, tellings }: Draft, drafts: readonly Draft[]): boolean {
  if (type !== 'arrest' || !tellings.every(isShort)) return false;
  const counted = tellings.map((t) => t.fillers.find((f) => f.role === 'count')?.start);
  const broken = drafts.some(
    (d) =>
      d.type === 'bust' &&
      d.tellings.some((t) => t.fillers.some((f) => f.role === 'count' && counted.includes(f.start))),
  );
  return broken && drafts.some((d) => d.type === type && d.tellings.some((t) => !isShort(t)));
}
