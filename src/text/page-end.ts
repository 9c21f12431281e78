import { markRepeated, repetition } from './page-body.js';
import { isPictureCredit } from './page-bylines.js';
import type { Draft } from './page-draft.js';

/** A headline that stands alone has as many words at least; with fewer it is taken for a label. */
const SHORTEST_HEADLINE = 6;
/** In a list that has a label of its own, or of no list at all. */
const SHORTEST_LISTED = 5;
/** Where a page prints its headlines twice, one printed once must be so long to count. */
const SHORTEST_AMONG_REPEATED = 8;

/** What the lines after the article are part of. */
type Zone = 'open' | 'list' | 'comments';

/**
 * Reads what follows the article: share buttons, keywords, lists of other headlines, comments, the foot of the page.
 *
 * @param from - first line after the article
 * @param byline - the author has been found
 */
export function readEnd(draft: Draft, from: number, byline: boolean): void {
  const count = draft.lines.length;
  const repeats = repeatedCount(draft, from) > 1;
  const capitals = from > 0 && draft.line(from - 1).capitals && draft.line(0).capitals;
  let zone: Zone = 'open';
  let unsigned = !byline;
  for (let at = from; at < count; ) {
    const second = repetition(draft, at);
    if (second !== undefined) {
      at = markRepeated(draft, at, second);
      continue;
    }
    const found = draft.furnitureOf(at);
    if (found?.pure && found.labels.has('related-label')) zone = 'list';
    else if (found?.pure && found.labels.has('comment-label')) zone = 'comments';
    if (draft.isImage(at)) draft.set(at, 'image');
    else if (isDate(draft, at, from)) draft.set(at, 'dateline');
    else if (unsigned && isAuthor(draft, at)) draft.set(at, 'byline');
    else if (draft.isFurniture(at))
      draft.set(at, found?.lead?.label === 'related-label' && found.lead.rest ? 'related' : 'chrome');
    else if (
      isHeadline(
        draft,
        at,
        repeats ? SHORTEST_AMONG_REPEATED : zone === 'list' ? SHORTEST_LISTED : SHORTEST_HEADLINE,
        capitals,
      )
    )
      draft.set(at, zone === 'comments' ? 'chrome' : 'related');
    else readTeaser(draft, at, zone);
    if (draft.kinds[at] === 'byline') unsigned = false;
    at++;
  }
}

/** A date line right after the author or the last paragraph, not in a list. */
function isDate(draft: Draft, at: number, from: number): boolean {
  const found = draft.furnitureOf(at);
  return (
    at - from < 2 &&
    found?.pure === true &&
    found.date !== undefined &&
    (at === from || draft.kinds[at - 1] !== 'related')
  );
}

/** An author line after a box of headlines or the share buttons. */
function isAuthor(draft: Draft, at: number): boolean {
  const shape = draft.bylineOf(at);
  if (!shape || shape === 'agency' || draft.isFurniture(at)) return false;
  const last = at + 1 >= draft.lines.length || draft.isFurniture(at + 1);
  const { words, capitals } = draft.line(at);
  if (shape === 'credit') return !isPictureCredit(draft.line(at));
  return last && !capitals && words >= 2 && words <= 5 && draft.kinds[at - 1] === 'related';
}

function isHeadline(draft: Draft, at: number, shortest: number, allCapitals: boolean): boolean {
  const { words, ending, capitals, text } = draft.line(at);
  if (words < shortest || words > 40 || ending === 'joint' || text.startsWith('(')) return false;
  return (!capitals || allCapitals) && !draft.isBullet(at) && !draft.isLongProse(at);
}

/** The first sentences of a listed article go with its headline; everything else is the page's own. */
function readTeaser(draft: Draft, at: number, zone: Zone): void {
  const teaser = zone !== 'comments' && draft.isProse(at) && draft.kinds[at - 1] === 'related';
  draft.set(at, teaser ? 'related' : 'chrome');
  if (teaser) draft.joined.add(at);
}

function repeatedCount(draft: Draft, from: number): number {
  let repeated = 0;
  for (let i = from; i < draft.lines.length && repeated < 2; i++) if (repetition(draft, i) !== undefined) repeated++;
  return repeated;
}
