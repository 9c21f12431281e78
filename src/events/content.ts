import { isMark, wordAt } from '../grammar/walk.js';
import { Shape } from '../text/tokens.js';
import type { Filler, RoleContext } from './roles.js';

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' };

/** A quotation in the sentence: tokens inside its marks. */
interface Quotation {
  start: number;
  end: number;
}

function quotationBefore(context: RoleContext, at: number): Quotation | undefined {
  const { chart, sentence } = context;
  const first = chart.text(sentence.start, sentence.start + 1);
  const closer = QUOTES[first];
  if (!closer) return undefined;
  for (let i = at - 1; i > sentence.start; i--) {
    if (chart.tokens.shape[i] === Shape.mark && chart.text(i, i + 1) === closer)
      return trim(context, sentence.start + 1, i);
  }
  return undefined;
}

function trim(context: RoleContext, start: number, end: number): Quotation {
  const { shape } = context.chart.tokens;
  while (start < end && shape[start] === Shape.mark && !QUOTES[context.chart.text(start, start + 1)]) start++;
  while (end > start && shape[end - 1] === Shape.mark && !'”"»)%'.includes(context.chart.text(end - 1, end))) end--;
  return { start, end };
}

/** Behind a colon a quotation may run on over sentences; the marks around it are no part of it. */
function behind(context: RoleContext, from: number): Quotation | undefined {
  const { chart, sentence } = context;
  let start = from;
  while (
    start < sentence.end &&
    (isMark(chart, start, ',') || isMark(chart, start, ':') || CONNECTIVES.has(wordAt(chart, start)))
  )
    start++;
  if (start >= sentence.end) return undefined;
  const closer = QUOTES[chart.text(start, start + 1)];
  if (closer) {
    for (let i = start + 1; i < Math.min(chart.tokens.length, start + 400); i++) {
      if (chart.tokens.shape[i] === Shape.mark && chart.text(i, i + 1) === closer) {
        if (i >= sentence.end - 2 || i > sentence.end) return trim(context, start + 1, i);
        break;
      }
    }
  }
  return trim(context, start, contentEnd(context, start));
}
const CONNECTIVES: ReadonlySet<string> = new Set(['rằng', 'là', 'thêm']);

/** What is said ends where the same speaker goes on to say something else: `…; đồng thời nhấn mạnh, …`. */
function contentEnd(context: RoleContext, start: number): number {
  const { chart, sentence, triggers, trigger } = context;
  for (const next of triggers) {
    if (next.type !== trigger.type || next.start <= start) continue;
    let at = next.start - 1;
    while (
      at > start &&
      (wordAt(chart, at) === 'đồng' ||
        wordAt(chart, at) === 'thời' ||
        wordAt(chart, at) === 'và' ||
        wordAt(chart, at) === 'cũng')
    )
      at--;
    if (
      isMark(chart, at, ';') ||
      (isMark(chart, at, ',') && at + 1 !== next.start - 0 && wordAt(chart, at + 1) === 'đồng') ||
      (isMark(chart, at, ',') && at + 1 === next.start)
    )
      return at;
  }
  return sentence.end;
}

/**
 * What a statement says: the quotation before `…, ông A nói`, else all that follows the verb up to where the speaker says
 * something else. The addressee of a demand or of praise stands in front of it and is no part of it.
 */
export function statementContent(context: RoleContext, fillers: Filler[]): void {
  const { chart, trigger } = context;
  const { act } = trigger.definition;
  if (act === 'speech') return;
  const quoted = quotationBefore(context, trigger.start);
  const content = quoted ?? behind(context, trigger.end);
  if (!content || content.end - content.start < 2) return;
  // only what stands between the verb and its content is an addressee
  const addressees = fillers.filter((f) => f.role === 'addressee');
  for (const filler of addressees) {
    const adjacent = act === 'directive' && filler.candidate && filler.candidate.start <= content.start + 1;
    if (act !== 'praise' && !(adjacent && filler.end < content.end)) fillers.splice(fillers.indexOf(filler), 1);
  }
  let start = content.start;
  if (act === 'directive') {
    const last = fillers
      .filter((f) => f.role === 'addressee')
      .reduce((end, f) => Math.max(end, f.candidate?.end ?? f.end), start);
    if (last > start) start = last;
    else start = genericAddressee(context, fillers, content);
    while (
      start < content.end &&
      (isMark(chart, start, ',') || wordAt(chart, start) === 'phải' || wordAt(chart, start) === 'cần')
    )
      start++;
  }
  if (content.end - start >= 2) fillers.push({ role: 'content', start, end: content.end });
}

/** `yêu cầu các đơn vị tổng hợp …`: a plural noun phrase before the verb of the demand. */
function genericAddressee(context: RoleContext, fillers: Filler[], content: Quotation): number {
  const { chart } = context;
  const plural = wordAt(chart, content.start);
  if (plural !== 'các' && plural !== 'những' && plural !== 'người' && plural !== 'mọi') return content.start;
  const noun = chart
    .at(content.start + (plural === 'người' ? 0 : 1))
    .find((f) => f.kind === 'classifier' || f.kind === 'role');
  if (!noun || noun.end >= content.end) return content.start;
  fillers.push({ role: 'addressee', start: content.start, end: noun.end });
  return noun.end;
}
