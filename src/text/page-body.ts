import { type CaptionStyle, captionStyle, isLoneCaption, readCreditLine, readPictures } from './page-captions.js';
import type { Draft } from './page-draft.js';

/** A headline printed twice has no more words; a paragraph printed twice is a slip of the page. */
const LONGEST_REPEATED = 45;
/** Fewer words in a list of headlines are a label or a name. */
const SHORTEST_LISTED = 4;
/** What a table or a refrain repeats is shorter. */
const SHORTEST_REPEATED = 5;

/** Two paragraphs have as many words at least. */
const TWO_PARAGRAPHS = 36;
/** A sentence with fewer words under the share buttons may be the page's own. */
const SHORTEST_PARAGRAPH = 12;

/** Where the article may end. */
interface Outlook {
  /** For each line: two long paragraphs in a row follow, or a last one with an author line. */
  goes: Uint8Array;
  /** Index of a last paragraph that stands after a list of headlines; -1 where there is none. */
  late: number;
  /** The text ends with an author line. */
  signed: boolean;
}

function lookAhead(draft: Draft): Outlook {
  const count = draft.lines.length;
  const goes = new Uint8Array(count + 1);
  let next = count;
  let after = count;
  for (let i = count - 1; i >= 0; i--) {
    // what goes on behind a line goes on before it
    if (goes[i + 1]) {
      goes.fill(1, 0, i + 1);
      break;
    }
    if (draft.isImage(i) || isLoneCaption(draft, i) || isNote(draft, i)) continue;
    if (inARow(draft, i, next)) goes[i] = 1;
    else if (draft.isProse(i) && isAuthorLine(draft, next) && (after >= count || draft.isLabel(after))) goes[i] = 1;
    after = next;
    next = i;
  }
  const last = count - 1;
  return { goes, late: lateParagraph(draft, last), signed: last >= 0 && isAuthorLine(draft, last) };
}

/** Two paragraphs, together too long for headlines that end with a full stop. */
function inARow(draft: Draft, i: number, next: number): boolean {
  if (next >= draft.lines.length || !draft.isProse(i) || !draft.isProse(next)) return false;
  return draft.line(i).words + draft.line(next).words >= TWO_PARAGRAPHS && repetition(draft, i) === undefined;
}

/** The last line, where it is a paragraph parted from the article by one list of headlines. */
function lateParagraph(draft: Draft, last: number): number {
  if (last < 0 || !draft.isProse(last)) return -1;
  let i = last - 1;
  while (i >= 0 && draft.isHeadline(i)) i--;
  return i >= 0 && i < last - 1 && draft.furnitureOf(i)?.labels.has('related-label') ? last : -1;
}

function isAuthorLine(draft: Draft, i: number): boolean {
  if (i >= draft.lines.length || draft.isFurniture(i)) return false;
  const shape = draft.bylineOf(i);
  return shape === 'names' || shape === 'credit';
}

/** The headline printed at `i` is printed again: index of the second printing. */
export function repetition(draft: Draft, i: number): number | undefined {
  const line = draft.line(i);
  if (line.words < 3 || line.words > LONGEST_REPEATED || (draft.isFurniture(i) && !draft.furnitureOf(i)?.lead))
    return undefined;
  for (let next = i + 1; next < Math.min(i + 3, draft.lines.length); next++) {
    if (draft.line(next).words === line.words && draft.line(next).text === line.text) return next;
    if (!draft.isImage(next) && !draft.furnitureOf(next)?.pure) return undefined;
  }
  return undefined;
}

/** Index after the author lines that begin at `i`, where the article ends with them; `i` where it does not. */
function authorsEnd(draft: Draft, i: number, { goes, signed }: Outlook): number {
  const count = draft.lines.length;
  let end = i;
  while (end < count && draft.bylineOf(end) && !draft.isFurniture(end) && end - i < 6) end++;
  if (end === i || (end < count && draft.line(i - 1).ending === 'joint')) return i;
  if (end === i + 1 && end === count - 1 && !draft.line(end).gap && isTail(draft, end)) end++;
  if (isLoneWord(draft, i)) return i;
  if (end >= count || (!goes[end] && (draft.isLabel(end) || draft.furnitureOf(end)?.lead))) return end;
  if (goes[end]) return i;
  if (repetition(draft, end) !== undefined || isNote(draft, end)) return end;
  // nothing but headlines to tell: an author line of sure shape, after a whole sentence
  const authored = draft.bylineOf(i) !== 'agency' && !signed && draft.line(i - 1).ending === 'stop';
  return authored && (draft.isHeadline(end) || draft.isFurniture(end)) ? end : i;
}

/** One word signs an article only right after a sentence. */
const isLoneWord = (draft: Draft, i: number): boolean =>
  draft.line(i).words === 1 && !['stop', 'open'].includes(draft.line(i - 1).ending);

/** What the editors add under the author: a remark in brackets, where to write to. */
const NOTE = /^[(*]|@/;
const isNote = (draft: Draft, i: number): boolean => NOTE.test(draft.line(i).head);

/** A second author line that has no shape of its own: `Theo Minh An` / `Thế giới & Việt Nam`. */
function isTail(draft: Draft, i: number): boolean {
  const { words, ending } = draft.line(i);
  const paper = draft.bylineOf(i - 1) === 'credit' && draft.furnitureOf(i)?.labels.has('section');
  return words <= 6 && ending === 'none' && (!draft.isFurniture(i) || paper === true);
}

/** Whether a line is the first one after the article: labels, headlines printed twice, keywords. */
function endsHere(draft: Draft, i: number, { goes, late }: Outlook): boolean {
  if (goes[i + 1]) return false;
  const found = draft.furnitureOf(i);
  const lead = found?.lead?.label;
  if (lead === 'chrome-lead' || lead === 'footer-lead') return !draft.isLongProse(i);
  if (draft.isLabel(i)) {
    if (found?.labels.has('related-label') && i < late) return false;
    const next = i + 1;
    if (next < draft.lines.length && !found?.labels.has('comment-label') && isParagraph(draft, next)) return false;
    return draft.line(i).words > 1 || next >= draft.lines.length || draft.isFurniture(next) || draft.isHeadline(next);
  }
  return draft.line(i).words >= SHORTEST_REPEATED && repetition(draft, i) !== undefined;
}

const isParagraph = (draft: Draft, i: number): boolean => draft.isProse(i) && draft.line(i).words >= SHORTEST_PARAGRAPH;

/**
 * Reads the article's own lines: paragraphs, pictures, captions, boxes of other headlines, author lines at the end.
 *
 * @param from - first line after the header
 * @param lede - the sapo is still to come
 * @returns index of the first line after the article
 */
export function readBody(draft: Draft, from: number, lede: boolean): number {
  const count = draft.lines.length;
  const outlook = lookAhead(draft);
  const style = captionStyle(draft);
  let missing = lede;
  let listed = false;
  let before = draft.kinds[from - 1] !== undefined && draft.kinds.includes('lede');
  for (let at = from; at < count; ) {
    if (before) {
      const end = authorsEnd(draft, at, outlook);
      if (end > at) {
        for (let i = at; i < end; i++) draft.set(i, 'byline');
        return end;
      }
      if (endsHere(draft, at, outlook)) return at;
    }
    const next = readLine(draft, at, count, style, listed);
    if (draft.kinds[at] === 'caption' || draft.kinds[at] === 'image') before = true;
    if (draft.kinds[at] === 'paragraph') {
      before = true;
      if (missing && draft.isProse(at)) {
        draft.set(at, 'lede');
        missing = false;
      }
    }
    const label = draft.furnitureOf(at)?.labels.has('related-label') === true;
    listed = label || (listed && draft.kinds[at] === 'related');
    at = next;
  }
  return count;
}

/** One line, with the lines that belong to it. `listed`: the line before is a headline of a list, or its label. */
function readLine(draft: Draft, at: number, to: number, style: CaptionStyle, listed: boolean): number {
  if (draft.isImage(at)) return readPictures(draft, at, to, style);
  const found = draft.furnitureOf(at);
  if (found?.lead?.label === 'related-label' && isHeadlineText(found.lead.rest)) {
    draft.set(at, 'related');
    return at + 1;
  }
  if (found?.pure && found.date && isLast(draft, at)) {
    draft.set(at, 'dateline');
    return at + 1;
  }
  if (found?.pure) {
    const furniture = draft.isLabel(at) || (found.labels.has('voice') && draft.line(at).words > 1);
    draft.set(at, furniture ? 'chrome' : 'paragraph');
    return at + 1;
  }
  const second = draft.isProse(at) ? undefined : repetition(draft, at);
  if (second !== undefined && draft.line(at).words >= SHORTEST_REPEATED) return markRepeated(draft, at, second);
  if (isLoneCaption(draft, at)) {
    draft.set(at, 'caption');
    return readCreditLine(draft, at + 1, to);
  }
  const line = draft.line(at);
  const headline = listed && line.words >= SHORTEST_LISTED && !draft.isProse(at) && line.ending !== 'joint';
  draft.set(at, headline ? 'related' : 'paragraph');
  return at + 1;
}

/** Nothing of the article follows but its author. */
function isLast(draft: Draft, at: number): boolean {
  const next = at + 1;
  if (next >= draft.lines.length || draft.isLabel(next)) return true;
  return isAuthorLine(draft, next) || draft.furnitureOf(next)?.lead !== undefined;
}

/** What a label announces is a headline, and no address. */
const isHeadlineText = (text: string): boolean =>
  !/^(?:https?:|www\.)/i.test(text) && text.split(' ').length >= SHORTEST_LISTED;

/** Marks a headline and the lines up to its second printing as one item. */
export function markRepeated(draft: Draft, at: number, second: number): number {
  draft.set(at, 'related');
  for (let i = at + 1; i <= second; i++) {
    draft.set(i, draft.isImage(i) ? 'image' : i === second ? 'related' : 'chrome');
    if (i === second && second === at + 1) draft.joined.add(i);
  }
  return second + 1;
}
