import type { Found } from '../pattern/chart.js';
import type { ThingOf } from './merge.js';
import { type Draft, fillersOf } from './tellings.js';

/** Occasions in which something else may happen. */
const OCCASIONS: ReadonlySet<string> = new Set(['meeting', 'visit', 'talks', 'training']);
/** What never happens in an occasion, whatever the article tells around it. */
const APART: ReadonlySet<string> = new Set([
  'meeting',
  'retirement',
  'arrest',
  'prosecution',
  'search',
  'bust',
  'wanted',
  'surrender',
  'death',
  'crime',
  'accident',
  'fire',
  'disaster',
  'rescue',
  'penalty',
  'prevention',
  'cooperation',
  'deployment',
]);

const firstAt = (draft: Draft): number => Math.min(...draft.tellings.map((t) => t.start));

/**
 * Gives each record the occasion in which it happened: the one that its own sentence names, else the one of the
 * paragraphs before it, as long as the article speaks of it.
 */
export function setParents(drafts: readonly Draft[], of: ThingOf): void {
  const occasions = drafts.filter((d) => OCCASIONS.has(d.type) && (d.tellings[0]?.status ?? '') !== 'planned');
  if (!occasions.length) return;
  const byName = new Map<unknown, Draft>();
  for (const draft of occasions)
    for (const found of fillersOf(draft, 'name')) if (!byName.has(of(found))) byName.set(of(found), draft);
  const main = occasions.reduce((a, b) => (fullness(b) > fullness(a) ? b : a));
  for (const draft of drafts) {
    if (APART.has(draft.type) && draft.type !== 'meeting') continue;
    const telling = draft.tellings[0];
    if (!telling || draft === main) continue;
    const named = draft.tellings
      .flatMap((t) => t.sentence.mentions.filter((m) => m.kind === 'event'))
      .map((m) => byName.get(of(m)))
      .find((d) => d && d !== draft);
    if (OCCASIONS.has(draft.type)) {
      if (named && named.type !== 'meeting') draft.parent = named;
      continue;
    }
    const parent =
      named ??
      (main.type === 'meeting' && attends(draft, main, of) && firstAt(main) < firstAt(draft) ? main : undefined);
    if (parent && parent !== draft) draft.parent = parent;
  }
}

const fullness = (draft: Draft): number =>
  draft.tellings.length * 2 + (draft.tellings[0]?.fillers.length ?? 0) + (draft.type === 'meeting' ? 3 : 0);

const ACTORS = ['speaker', 'presenter', 'grantor', 'issuer', 'authority', 'signatory', 'agent', 'person', 'recipient'];
const GUESTS = ['chair', 'attendee', 'organizer', 'host', 'guest', 'party', 'visitor'];

/** Somebody who acts in the record took part in the occasion. */
function attends(draft: Draft, occasion: Draft, of: ThingOf): boolean {
  const guests = new Set<unknown>(GUESTS.flatMap((role) => fillersOf(occasion, role)).map((f: Found) => of(f)));
  return ACTORS.flatMap((role) => fillersOf(draft, role)).some((found) => guests.has(of(found)));
}
