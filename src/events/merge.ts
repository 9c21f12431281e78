import type { OccasionValue } from '../grammar/occasions.js';
import type { Found } from '../pattern/chart.js';
import type { Cluster } from '../resolve/clusters.js';
import type { Coreference } from '../resolve/entities.js';
import { type Draft, fuller, type Telling } from './tellings.js';

/** The thing that a mention stands for, also through an office that stands for a person. */
export type ThingOf = (found: Found) => Cluster | Found;

export const thingOf =
  ({ clusters, refersTo }: Coreference): ThingOf =>
  (found) =>
    refersTo.get(found) ?? clusters.of(found) ?? found;

/** Roles that tell one event of a type from another: where both tellings fill one, they must agree. */
const IDENTIFYING: Readonly<Record<string, readonly string[]>> = {
  meeting: ['name'],
  statement: [],
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
};

const things = (telling: Telling, role: string, of: ThingOf): Set<unknown> =>
  new Set(
    telling.fillers
      .filter((f) => f.role === role && f.candidate)
      .map((f) => of((f.candidate as { found: Found }).found)),
  );

const share = (a: Set<unknown>, b: Set<unknown>): boolean => [...a].some((x) => b.has(x));

/** Can two tellings be of one event? They must agree in what identifies it, and differ in nothing told. */
function sameEvent(a: Telling, b: Telling, of: ThingOf): boolean {
  if (a.status !== b.status && a.sentence.block !== 'title' && b.sentence.block !== 'title') return false;
  if (a.type === 'statement') return sameSpeech(a, b, of);
  let agreed = 0;
  for (const role of IDENTIFYING[a.type] ?? []) {
    const [x, y] = [things(a, role, of), things(b, role, of)];
    if (!x.size || !y.size) continue;
    if (!share(x, y)) return false;
    agreed++;
  }
  if (a.type === 'meeting') return agreed > 0;
  if (a.sentence.block === 'title' || b.sentence.block === 'title') return true;
  return agreed > 0 && a.sentence !== b.sentence && !conflicting(a, b, of);
}

/** A speech told again in a caption is one speech of one speaker; what is said in it are statements of their own. */
function sameSpeech(a: Telling, b: Telling, of: ThingOf): boolean {
  const acts = [a.trigger.definition.act, b.trigger.definition.act];
  if (acts[0] !== acts[1]) return false;
  const captioned =
    a.sentence.block === 'caption' ||
    b.sentence.block === 'caption' ||
    a.sentence.block === 'title' ||
    b.sentence.block === 'title';
  if (!captioned && acts[0] !== 'speech') return false;
  return a.sentence !== b.sentence && share(things(a, 'speaker', of), things(b, 'speaker', of));
}

function conflicting(a: Telling, b: Telling, of: ThingOf): boolean {
  for (const role of ['agency', 'presenter', 'donor', 'authority']) {
    const [x, y] = [things(a, role, of), things(b, role, of)];
    if (x.size && y.size && !share(x, y)) return true;
  }
  return false;
}

/** How many drafts of a type back a telling is compared with, so that a long text stays linear. */
const WINDOW = 24;

/**
 * Merges tellings of one event into one draft. A headline only repeats what the article tells: what it alone would tell is no
 * record, where there is an article under it.
 */
export function mergeTellings(tellings: readonly Telling[], of: ThingOf): Draft[] {
  const drafts: Draft[] = [];
  const recent = new Map<string, Draft[]>();
  const headline = tellings.filter((t) => t.sentence.block === 'title');
  const told = tellings.filter((t) => t.sentence.block !== 'title');
  for (const telling of [...told, ...(told.length ? headline : [])]) {
    const list = recent.get(telling.type) ?? [];
    const same = list.slice(-WINDOW).find((draft) => draft.tellings.some((t) => sameEvent(t, telling, of)));
    if (same) same.tellings.push(telling);
    else if (telling.sentence.block !== 'title') {
      const draft = { type: telling.type, tellings: [telling] };
      drafts.push(draft);
      list.push(draft);
      recent.set(telling.type, list);
    }
  }
  if (!told.length) for (const telling of headline) drafts.push({ type: telling.type, tellings: [telling] });
  for (const draft of drafts) draft.tellings.sort(fuller);
  return drafts;
}

/** Is the occasion named, not a bare `Hội nghị`? */
export const isNamed = (found: Found): boolean => found.kind === 'event' && !(found.value as OccasionValue).bare;
