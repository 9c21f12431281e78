import type { Column } from './column.js';
import type { HtmlDraft } from './draft.js';
import { type HeadFacts, lettersOf } from './facts.js';
import { Hint } from './hints.js';

const LONGEST_TITLE = 45;
const SHORTEST_TITLE = 3;
/** From this score on a line is a title without prose below. */
const ENOUGH = 3;

/**
 * Finds the title among the lines: the heading that says what the head of the page says. Without a head it is the
 * heading, the line of a class for titles, or the boldest line above the article.
 *
 * @returns index of the line, or `undefined`
 */
export function findTitle(draft: HtmlDraft, head: HeadFacts): number | undefined {
  const said = head.titles.map(lettersOf).filter((title) => title !== '');
  let best: number | undefined;
  let most = ENOUGH - 0.01;
  let prose = 0;
  for (let i = 0; i < draft.length; i++) {
    if (draft.isProse(i) && !draft.isOther(i) && draft.line(i).heading !== 1) prose++;
    // paragraphs above it: what follows is no title any more
    if (prose > 3) break;
    const score = scoreOf(draft, i, said);
    if (score > most) [most, best] = [score, i];
  }
  return best;
}

function scoreOf(draft: HtmlDraft, i: number, said: readonly string[]): number {
  const words = draft.wordsOf(i);
  const { heading, bold, linked } = draft.line(i);
  if (words > LONGEST_TITLE || draft.plain.isFurniture(i)) return 0;
  const says = likeness(lettersOf(draft.text(i)), said);
  if (words < SHORTEST_TITLE && says < 4) return 0;
  let score = says;
  if (heading === 1) score += 4;
  else if (heading > 0) score += 1.5;
  else if (bold > 0.9) score += 0.7;
  if (draft.isMarked(i, Hint.title)) score += 1.6;
  if (draft.isMarked(i, Hint.lede)) score -= 3;
  if (draft.isOther(i)) score -= heading === 1 ? 2 : 3;
  if (linked > 0.5) score -= 2.5;
  if (draft.plain.line(i).ending === 'stop') score -= 1;
  return score;
}

/** How well a line agrees with the titles that the head of the page gives: 0 to 5. */
function likeness(line: string, said: readonly string[]): number {
  if (line === '') return 0;
  let best = 0;
  for (const title of said) {
    if (title === line) best = Math.max(best, 5);
    // “… - Báo Sông Lam”, or a name of the section before
    else if (title.startsWith(`${line} `) || title.endsWith(` ${line}`))
      best = Math.max(best, line.length >= title.length * 0.5 ? 4.5 : line.split(' ').length >= 4 ? 2 : 0);
    else if (line.startsWith(title) && title.length >= line.length * 0.6) best = Math.max(best, 3.5);
  }
  return best;
}

/** Lines above the first paragraph that are looked at; date lines, authors and menus do not count. */
const HIGHEST_ABOVE = 6;
const NO_TITLE = 2.2;

/**
 * Finds the title of a page that gives it no name and no heading: short, in bold, in a size or a cell of its own, above
 * the first paragraph.
 */
export function findTitleAbove(draft: HtmlDraft, column: Column): number | undefined {
  let prose = column.first;
  while (prose < column.end && (!draft.isProse(prose) || draft.isOther(prose))) prose++;
  let best: number | undefined;
  let most = NO_TITLE;
  let looked = 0;
  for (let i = prose - 1; i >= 0 && looked < HIGHEST_ABOVE; i--) {
    if (draft.plain.isFurniture(i) || draft.isOther(i) || draft.line(i).linked > 0.5) continue;
    looked++;
    const words = draft.wordsOf(i);
    if (draft.isProse(i) && i < column.first && words > 20) continue;
    if (words < 4 || words > LONGEST_TITLE || draft.plain.bylineOf(i) === 'credit') continue;
    const { bold, heading, media } = draft.line(i);
    const capitals = draft.plain.line(i).capitals;
    const score =
      2 +
      Math.min(words, 12) / 12 +
      (bold > 0.9 ? 1 : 0) +
      (heading > 0 ? 1.5 : 0) +
      (capitals ? 0.4 : 0) +
      (draft.isMarked(i, Hint.title) ? 1 : 0) -
      (media.length > 0 ? 0.3 : 0) -
      0.35 * looked -
      (draft.plain.line(i).ending === 'stop' ? 0.8 : 0);
    if (score > most) [most, best] = [score, i];
  }
  return best;
}
