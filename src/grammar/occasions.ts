import type { Chart, Found } from '../pattern/chart.js';
import { canonical } from '../text/fold.js';
import { Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { quotationEnd, tailEnd } from './tails.js';
import { isMark, isName, longestOf, wordAt } from './walk.js';

/** What the chart holds for an `event`. */
export interface OccasionValue {
  form: string;
  /** The head alone, so that it may stand for a named one: `Hội nghị`. */
  bare: boolean;
}

/** What the chart holds for a `campaign`. */
export interface CampaignValue {
  name: string;
}

const FILE = 'grammar/occasions';
const NUMBERED: ReadonlySet<string> = new Set(['organization', 'location', 'time']);

/** The ordinal of a session: `Kỳ họp thứ 64`, `lần thứ hai`, `XIV`. */
function ordinal(chart: Chart, at: number, limit: number): number {
  let i = at;
  if (i < limit && wordAt(chart, i) === 'lần') i++;
  if (i + 1 < limit && wordAt(chart, i) === 'thứ' && chart.tokens.shape[i + 1] !== Shape.mark) return i + 2;
  return at;
}

function nameEnd(chart: Chart, head: Found, limit: number): number {
  const at = ordinal(chart, head.end, limit);
  const quoted = quotationEnd(chart, at, limit);
  if (quoted > at) return quoted;
  // a sentence opened by the bare head: `Hội nghị khẳng định …`, `Tại Hội nghị, …`
  const end = tailEnd(chart, at, limit, 'occasion');
  return end > at && isTopic(chart, at, limit) ? trim(chart, at, end) : at;
}

/** Does a topic begin here, not the sentence's own verb? Names, `về`, and verbs of programme do: `tổng kết`, `triển khai`. */
function isTopic(chart: Chart, at: number, limit: number): boolean {
  if (at >= limit) return false;
  if (isName(chart, at, limit) || chart.tokens.shape[at] === Shape.upper)
    return !chart.at(at).some((f) => f.kind === 'person' || f.kind === 'rank');
  if (longestOf(chart, at, limit, NUMBERED)) return true;
  return chart.at(at).some((f) => f.kind === 'topic');
}

/** A tail never ends in a function word or a mark. */
function trim(chart: Chart, from: number, end: number): number {
  while (
    end > from &&
    (chart.tokens.shape[end - 1] === Shape.mark
      ? !'"”»)'.includes(chart.text(end - 1, end))
      : chart.at(end - 1).some((f) => f.kind === 'coordinator'))
  )
    end--;
  return end;
}

function occasion(chart: Chart, head: Found, limit: number): Found | undefined {
  const end = nameEnd(chart, head, limit);
  const bare = end === head.end;
  if (
    chart.tokens.shape[head.start] === Shape.lower &&
    (bare
      ? head.entry?.bare !== true || !(capitalInside(chart, head) || attended(chart, head.start))
      : head.entry?.small !== true && !isMarkedTopic(chart, head.end))
  )
    return undefined;
  if (bare && head.weak) return undefined;
  return {
    kind: 'event',
    start: head.start,
    end,
    rule: `${FILE}: ${bare ? 'bare head' : 'head and topic'}`,
    value: {
      form: canonical(String(head.entry?.form ?? head.entry?.name ?? '')).toLowerCase(),
      bare,
    } satisfies OccasionValue,
    parts: [head],
    confidence: bare ? 0.85 : 0.8,
  };
}

/** `tại hội đàm`, `dự hội thảo`: an occasion that the article has told. */
const attended = (chart: Chart, at: number): boolean => /^(tại|dự)$/.test(wordAt(chart, at - 1));

/** `buổi Lễ`: the unit word is small, the head is not. */
const capitalInside = (chart: Chart, head: Found): boolean =>
  head.end - head.start > 1 && chart.tokens.shape[head.end - 1] !== Shape.lower;
const isMarkedTopic = (chart: Chart, at: number): boolean => isMark(chart, at, '“') || isMark(chart, at, '"');

/** A movement or plan: its type word with a quoted or capitalised name. */
function campaign(chart: Chart, head: Found, limit: number): Found | undefined {
  let at = head.end;
  for (const found of chart.at(at))
    if (found.kind === 'campaignword' && found.end <= limit) at = Math.max(at, found.end);
  let end = quotationEnd(chart, at, limit);
  if (end === at && isName(chart, at, limit)) end = trim(chart, at, tailEnd(chart, at, limit, 'campaign'));
  if (end === at) return undefined;
  return {
    kind: 'campaign',
    start: head.start,
    end,
    rule: `${FILE}: movement and name`,
    value: { name: canonical(chart.text(head.start, end)) } satisfies CampaignValue,
    parts: [head],
    confidence: 0.8,
  };
}

/** Occasions with their topics, and named movements. */
export const occasionGrammar: Grammar = {
  file: FILE,
  kinds: ['event', 'campaign'],
  scan(chart) {
    const found: Found[] = [];
    for (const section of chart.sections) {
      for (let at = section.start; at < section.end; at++) {
        for (const head of chart.at(at)) {
          const one =
            head.kind === 'eventhead'
              ? occasion(chart, head, section.end)
              : head.kind === 'campaignhead'
                ? campaign(chart, head, section.end)
                : undefined;
          if (one) found.push(one);
        }
      }
    }
    for (const one of found) chart.add(one);
  },
};
