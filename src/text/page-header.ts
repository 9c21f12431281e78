import type { Draft } from './page-draft.js';

/** Where the header of a page ends, and its title stands. */
export interface Header {
  /** Index of the title line. */
  title?: number;
  /** Index of the first line that is not part of the header. */
  end: number;
}

/** A header with more lines than this is a list of something else. */
const LONGEST_HEADER = 400;
const LONGEST_TITLE = 40;
/** Longer lines above a date line may be a sapo without its full stop. */
const LONGEST_DATED_TITLE = 22;
/** A sapo may lack its full stop. */
const LEDE_WITHOUT_STOP = 18;

const SITE = /^(?:cổng thông tin|trang thông tin|trang tin|báo \p{L}|tạp chí|cơ quan (?:ngôn luận|chủ quản|của))/iu;

/** A line of the header's own: a date line, perhaps with the name of author, place or section in it. */
function isDateline(draft: Draft, i: number, titled: boolean): boolean {
  const found = draft.furnitureOf(i);
  if (!found || found.lead) return false;
  if (found.pure)
    return found.date !== undefined || found.clock || found.labels.has('voice') || found.labels.has('dateline-cue');
  if (!found.date || draft.isProse(i)) return false;
  const dated = found.date.length > 10 || found.barred;
  return titled ? found.foreign <= 8 : dated && found.foreign <= 4;
}

/** Index of the first line from `from` on that is neither furniture nor author line nor picture. */
function nextContent(draft: Draft, from: number, to: number): number {
  let i = from;
  while (i < to && (draft.isFurniture(i) || draft.isImage(i) || isDateline(draft, i, true))) i++;
  return i;
}

/** The title: the headline among the lines before the first prose that the page most looks like being built around. */
function findTitle(draft: Draft, prose: number): number | undefined {
  const repeated = headlineCounts(draft, prose);
  const allCapitals = prose < draft.lines.length && draft.line(prose).capitals;
  let best: number | undefined;
  let bestScore = 0;
  for (let i = 0; i < prose; i++) {
    const line = draft.line(i);
    if (!draft.isHeadline(i) || line.words > LONGEST_TITLE || isDateline(draft, i, false)) continue;
    let score = line.words >= 6 ? 4 : 2;
    if (!line.capitals || allCapitals) score += 1;
    if (SITE.test(line.text) && line.words <= 10) score -= 3;
    if (line.words < 6 && draft.bylineOf(i)) score -= 1;
    if (line.words <= LONGEST_DATED_TITLE && datelineFollows(draft, i, prose)) score += 4;
    if ((repeated.get(line.text) ?? 0) > 0) score += 3;
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  return best;
}

/** How often the text of a line before the first prose comes back further down, as the page's own headline does. */
function headlineCounts(draft: Draft, prose: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < prose; i++)
    if (draft.isHeadline(i) && draft.line(i).words >= 5) counts.set(draft.line(i).text, 0);
  if (counts.size > 0)
    for (let i = prose + 1; i < draft.lines.length; i++) {
      const line = draft.line(i);
      if (line.words > LONGEST_TITLE) continue;
      const count = counts.get(line.text);
      if (count !== undefined) counts.set(line.text, count + 1);
    }
  return counts;
}

/** Whether the next line is a date line, author lines and labels aside. */
function datelineFollows(draft: Draft, i: number, to: number): boolean {
  for (let next = i + 1; next < Math.min(to, i + 5); next++) {
    if (isDateline(draft, next, true)) return true;
    if (!draft.isFurniture(next) && !isAuthor(draft, next)) return false;
  }
  return false;
}

const isAuthor = (draft: Draft, i: number): boolean => {
  const shape = draft.bylineOf(i);
  return shape === 'credit' || (shape === 'names' && draft.line(i).ending === 'none');
};

/** A sentence is a title only where a date line says so. */
function sentenceAsTitle(draft: Draft, prose: number): number | undefined {
  if (prose + 2 >= draft.lines.length || draft.line(prose).words > 30 || draft.line(prose).ending !== 'stop')
    return undefined;
  const follows = datelineFollows(draft, prose, draft.lines.length);
  const lede = nextContent(draft, prose + 1, draft.lines.length);
  return follows && lede < draft.lines.length && draft.isProse(lede) ? prose : undefined;
}

/**
 * Reads the head of a page: menus, title, author, date lines, sapo.
 *
 * A first line that is a sentence is no title, and none is made up.
 *
 * @returns `undefined` of a text that has neither a title nor prose: a phrase or a list is no page
 */
export function readHeader(draft: Draft): Header | undefined {
  const count = draft.lines.length;
  const limit = Math.min(count, LONGEST_HEADER);
  let prose = 0;
  while (prose < limit && !opensArticle(draft, prose)) prose++;
  let title = prose < limit ? findTitle(draft, prose) : findUndatedTitle(draft, limit);
  if (title === undefined && prose < limit && nextContent(draft, 0, prose) === prose)
    title = sentenceAsTitle(draft, prose);
  if (title === undefined) return prose < limit ? { end: readTop(draft, prose) } : undefined;
  const { text } = draft.line(title);
  while (title > 0 && draft.line(title - 1).text === text) title--;
  for (let i = 0; i < title; i++) draft.set(i, kindAbove(draft, i));
  draft.set(title, 'title');
  let at = title + 1;
  while (at < count && draft.line(at).text === text) {
    draft.set(at, 'title');
    draft.joined.add(at++);
  }
  return { title, end: readBelow(draft, at) };
}

/** A line with which the article has begun: prose, what announces it, or the caption of a picture that left no name. */
function opensArticle(draft: Draft, i: number): boolean {
  if (draft.isProse(i)) return true;
  if (draft.line(i).ending === 'joint') return !draft.isFurniture(i);
  return draft.isCredited(i) && !(i > 0 && draft.isImage(i - 1));
}

/** A page of pictures has no prose: its title is told by the date line alone. */
function findUndatedTitle(draft: Draft, limit: number): number | undefined {
  const title = findTitle(draft, limit);
  return title !== undefined && datelineFollows(draft, title, limit) ? title : undefined;
}

const kindAbove = (draft: Draft, i: number) =>
  isDateline(draft, i, false) ? 'dateline' : draft.isImage(i) ? 'image' : draft.isCredited(i) ? 'caption' : 'chrome';

/** Furniture at the top of a text without title; a single word that is also the name of a section is none. */
function readTop(draft: Draft, prose: number): number {
  let end = 0;
  let sure = false;
  for (; end < prose && (draft.isFurniture(end) || isDateline(draft, end, false)); end++)
    sure ||= draft.isLabel(end) || draft.furnitureOf(end)?.date !== undefined;
  if (!sure) return 0;
  for (let i = 0; i < end; i++) draft.set(i, kindAbove(draft, i));
  return end;
}

/** The lines from the title to the end of the sapo and of the date lines around it. */
function readBelow(draft: Draft, from: number): number {
  const count = draft.lines.length;
  let lede = false;
  let at = from;
  for (; at < count; at++) {
    const found = draft.furnitureOf(at);
    if (found?.labels.has('related-label') || found?.lead) break;
    if (draft.isImage(at)) break;
    if (isDateline(draft, at, true)) draft.set(at, 'dateline');
    else if (found?.pure) {
      const sure = found.labels.has('chrome') || found.labels.has('comment-label');
      if (lede && !sure && !datesAround(draft, at)) break;
      draft.set(at, found.labels.size ? 'chrome' : 'dateline');
    } else if (isAuthor(draft, at) && (!lede || datesAround(draft, at))) draft.set(at, 'byline');
    else if (!lede && (draft.isProse(at) || draft.line(at).words >= LEDE_WITHOUT_STOP)) {
      draft.set(at, 'lede');
      lede = true;
    } else if (!lede && !draft.isProse(at) && datesAhead(draft, at)) draft.set(at, 'dateline');
    else break;
  }
  return at;
}

const datesAround = (draft: Draft, i: number): boolean =>
  draft.kinds[i - 1] === 'dateline' || datelineFollows(draft, i, draft.lines.length);

/** A date line stands between here and the first prose. */
function datesAhead(draft: Draft, from: number): boolean {
  for (let i = from + 1; i < Math.min(from + 6, draft.lines.length) && !draft.isProse(i); i++)
    if (isDateline(draft, i, true)) return true;
  return false;
}
