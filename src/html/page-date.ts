import type { Kinds } from './body.js';
import { readIsoDate } from './dates.js';
import type { HtmlDraft } from './draft.js';
import { Hint } from './hints.js';
import { attributeOf, type TreeNode } from './tree.js';

const HIGHEST = 8;

/**
 * The date of publication: of the head of the page, of a `time` element beside the title, or as printed there. Where two
 * give the same day, the one with the time of day is taken; where a machine's clock says universal time and the page prints the
 * same figures, the figures are Vietnamese time.
 */
export function publishedAt(draft: HtmlDraft, kinds: Kinds, head: string | undefined): string | undefined {
  const printed = printedDate(draft, kinds);
  const told = head ?? timeElement(draft, kinds);
  if (told === undefined || printed === undefined) return told ?? printed;
  if (told.slice(0, 10) !== printed.slice(0, 10)) return told;
  return hasClock(printed) && (!hasClock(told) || told.slice(11, 16) === '00:00') ? printed : told;
}

const hasClock = (date: string): boolean => date.length > 10;

/** The first date line that is no date of change. */
function printedDate(draft: HtmlDraft, kinds: Kinds): string | undefined {
  let changed: string | undefined;
  for (let i = 0; i < draft.length; i++) {
    const found = kinds[i] === 'dateline' ? draft.plain.furnitureOf(i) : undefined;
    if (!found?.date) continue;
    if (!found.update) return found.date;
    changed ??= found.date;
  }
  return changed;
}

/** `<time datetime>` on a date line, or of the vocabulary for it; those of other articles stand in their boxes. */
function timeElement(draft: HtmlDraft, kinds: Kinds): string | undefined {
  for (let i = 0; i < draft.length; i++) {
    if (kinds[i] !== 'dateline') continue;
    let at = draft.line(i).first;
    for (let steps = 0; at > 0 && steps < HIGHEST; steps++) {
      const node = draft.tree[at] as TreeNode;
      const value = attributeOf(node, 'datetime') || attributeOf(node, 'content');
      const date = node.tag === 'time' || draft.ownHints(at) & Hint.date ? readIsoDate(value) : undefined;
      if (date !== undefined) return date;
      at = node.parent;
    }
  }
  return undefined;
}
