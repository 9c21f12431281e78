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
