import type { Chart, Found } from '../pattern/chart.js';
import { canonical } from '../text/fold.js';
import { Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { quotationEnd, tailEnd } from './tails.js';
import { toldAbbreviations } from './told-abbreviations.js';
import { isMark, isName, longestOf, wordAt } from './walk.js';

/** What the chart holds for an `event`. */
export interface OccasionValue {
  form: string;
  /** The head alone, so that it may stand for a named one: `Hội nghị`. */
  bare: boolean;
  /** The occasion that an abbreviation stands for. */
  of?: Found;
}

/** What the chart holds for a `campaign`. */
export interface CampaignValue {
  name: string;
}

const FILE = 'grammar/occasions';
const NAMES: ReadonlySet<string> = new Set(['organization', 'location']);
const BODY: ReadonlySet<string> = new Set(['organization']);
const SOMEBODY: ReadonlySet<string> = new Set(['position', 'person', 'rank', 'honorific']);
/** What holidays are spoken of with: `nghỉ lễ 30/4`, `dịp Lễ`. */
const HOLIDAY = /^(nghỉ|dịp|mừng|ngày|mùa)$/;
/** Topics that only say of what kind an occasion is, so that a small `hội nghị trực tuyến` names none. */
const KINDS =
  /^(khoa học|trực tuyến|trực tiếp|quốc tế|quốc gia|cấp cao|toàn quốc|toàn thể|thường niên|thường kỳ|bất thường|chuyên đề|lần thứ|giữa|công tác|cán bộ)$/;

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

/** Does a topic begin here, not the sentence's own verb? Names, `về`, a year, and verbs of programme do: `tổng kết`, `triển khai`. */
function isTopic(chart: Chart, at: number, limit: number): boolean {
  if (at >= limit) return false;
  if (isName(chart, at, limit) || chart.tokens.shape[at] === Shape.upper)
    return !chart.at(at).some((f) => f.kind === 'person' || f.kind === 'rank');
  if (longestOf(chart, at, limit, NAMES)) return true;
  // `cuộc gặp giữa Bộ trưởng A và …`: who met is no topic
  if (wordAt(chart, at) === 'giữa' && chart.at(at + 1).some((f) => SOMEBODY.has(f.kind))) return false;
  return isYear(chart, at) || chart.at(at).some((f) => f.kind === 'topic' && !isDone(chart, f));
}

/** `Đại hội bầu 21 đồng chí …`: at the head of a sentence what an assembly does is no topic. */
function isDone(chart: Chart, { start, entry }: Found): boolean {
  if (!DONE.test(entry?.name ?? '')) return false;
  const head = [1, 2, 3]
    .map((n) => start - n)
    .find((at) => chart.at(at).some((f) => f.kind === 'eventhead' && f.end === start));
  if (head === undefined) return false;
  return head === chart.sectionAt(head).start || /^[.:!?]$/.test(wordAt(chart, head - 1));
}
const DONE = /^(bầu|thông qua|thảo luận|biểu quyết)/;

/** `SEA Games năm 2019`, `World Cup 2022`: a year belongs to the name, a day does not. */
function isYear(chart: Chart, at: number): boolean {
  const year = wordAt(chart, at) === 'năm' ? at + 1 : at;
  return chart.tokens.shape[year] === Shape.number && /^(19|20)\d\d$/.test(chart.text(year, year + 1));
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
  const small = chart.tokens.shape[head.start] === Shape.lower;
  if (isHoliday(chart, head, bare) || (bare && head.weak)) return undefined;
  if (small && !(bare ? isTaken(chart, head) : isTold(chart, head, end))) return undefined;
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

/** `nghỉ lễ 30/4`, `dịp Lễ`: a day off, no ceremony. */
function isHoliday(chart: Chart, head: Found, bare: boolean): boolean {
  if (wordAt(chart, head.start) !== 'lễ' || head.end - head.start > 1) return false;
  return (bare && HOLIDAY.test(wordAt(chart, head.start - 1))) || chart.at(head.end).some((f) => f.kind === 'time');
}

/** A small head alone is taken up again: `tại hội đàm`, `dự phiên thảo luận`, `buổi Lễ`. */
const isTaken = (chart: Chart, head: Found): boolean =>
  capitalInside(chart, head) ||
  (attended(chart, head.start) && (head.entry?.bare === true || head.entry?.small === true));

/** A small head names an occasion with a title in quotation marks, or with a topic that is more than its kind. */
function isTold(chart: Chart, head: Found, end: number): boolean {
  if (isMarkedTopic(chart, head.end)) return true;
  // `hội thảo khoa học “…”`
  const sort = chart.at(head.end).find((f) => f.kind === 'topic' && KINDS.test(f.entry?.name ?? ''));
  if (sort && isMarkedTopic(chart, sort.end)) return true;
  if (head.entry?.small !== true) return false;
  // `chủ trì phiên họp Chính phủ thường kỳ`: whose session it is, behind a verb of holding
  if (attended(chart, head.start) && longestOf(chart, head.end, end, BODY)) return true;
  if (isName(chart, head.end, end)) return false;
  // `tổ chức họp báo thường kỳ`: its kind is enough where it is held or attended
  if (attended(chart, head.start) || `${wordAt(chart, head.start - 2)} ${wordAt(chart, head.start - 1)}` === 'tổ chức')
    return true;
  return !chart.at(head.end).some((f) => f.kind === 'topic' && KINDS.test(f.entry?.name ?? ''));
}

/** An occasion that the article has told: `tại buổi lễ`, `chủ trì buổi lễ`, `kết luận hội nghị`, `kết thúc hội đàm`. */
const attended = (chart: Chart, at: number): boolean => {
  const word = wordAt(chart, at - 1);
  return /^(tại|dự)$/.test(word) || LEADING.test(`${wordAt(chart, at - 2)} ${word}`);
};
const LEADING = /^(chủ trì|điều hành|kết luận|kết thúc|bế mạc|khai mạc|quang cảnh|toàn cảnh)$/;

/** `buổi Lễ`: the unit word is small, the head is not. */
const capitalInside = (chart: Chart, head: Found): boolean =>
  head.end - head.start > 1 && chart.tokens.shape[head.end - 1] !== Shape.lower;
const isMarkedTopic = (chart: Chart, at: number): boolean => isMark(chart, at, '“') || isMark(chart, at, '"');

/** A movement or plan: its type word with a quoted or capitalised name. */
function campaign(chart: Chart, head: Found, limit: number): Found | undefined {
  let at = head.end;
  for (const found of chart.at(at))
    if (found.kind === 'campaignword' && found.end <= limit) at = Math.max(at, found.end);
  // `kế hoạch thực hiện Nghị quyết …`: any plan to carry a document out
  if (chart.tokens.shape[head.start] === Shape.lower && chart.longest(at, 'document')) return undefined;
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

/** The longest head counts, `Lễ hội` is no `Lễ`; a shorter one where its topic reaches further: `Lễ đón chính thức`. */
function bestOccasion(chart: Chart, at: number, limit: number): Found | undefined {
  let longest: Found | undefined;
  let best: Found | undefined;
  if (!chart.longest(at, 'eventhead')) return undefined;
  for (const head of chart.at(at)) {
    if (head.kind !== 'eventhead' || head.rule !== 'lexicon') continue;
    longest ??= head;
    const one = occasion(chart, head, limit);
    if (one && (head === longest || one.end > longest.end) && one.end > (best?.end ?? 0)) best = one;
  }
  return best;
}

/** Occasions with their topics, and named movements. */
export const occasionGrammar: Grammar = {
  file: FILE,
  kinds: ['event', 'campaign'],
  scan(chart) {
    const found: Found[] = [];
    for (const section of chart.sections) {
      for (let at = section.start; at < section.end; at++) {
        const one = bestOccasion(chart, at, section.end);
        if (one) found.push(one);
        const type = chart.longest(at, 'campaignhead');
        const named = type && campaign(chart, type, section.end);
        if (named) found.push(named);
      }
    }
    for (const one of found) chart.add(one);
    toldAbbreviations(chart);
  },
};
