import type { Chart, Found } from '../pattern/chart.js';
import { nfc } from '../text/composition.js';
import { Shape } from '../text/tokens.js';
import type { TimeExpression } from './times-value.js';
import { wordAt } from './walk.js';

/** What an open tail belongs to: each is ended by its own boundaries. */
type TailKind = 'occasion' | 'subject' | 'campaign';

/**
 * How strongly a found thing says that an open tail ends before it. A tail ends at the first boundary of strength 2, and
 * at one of strength 1 when it already has a word of its own. 0 lets it go on.
 */
const BOUNDARIES: Record<TailKind, Readonly<Record<string, 1 | 2>>> = {
  // the topic of an occasion: `Hội nghị tổng kết … và triển khai …`
  occasion: {
    agent: 2,
    passive: 2,
    planned: 2,
    ongoing: 2,
    occurred: 2,
    negated: 2,
    'place-prep': 2,
    purpose: 2,
    stop: 2,
    subordinator: 2,
    person: 2,
    rank: 2,
    honorific: 2,
    beneficiary: 1,
  },
  // what a document is about: `về hội nhập quốc tế …`
  subject: {
    agent: 2,
    passive: 2,
    planned: 2,
    ongoing: 2,
    occurred: 2,
    'place-prep': 1,
    purpose: 1,
    person: 2,
    rank: 2,
    honorific: 2,
  },
  // the name of a movement or plan
  campaign: {
    agent: 2,
    passive: 2,
    planned: 2,
    ongoing: 2,
    occurred: 2,
    negated: 2,
    'place-prep': 2,
    purpose: 2,
    stop: 2,
    subordinator: 2,
    person: 2,
    rank: 2,
    honorific: 2,
    beneficiary: 2,
  },
};

const CLOSERS: Record<string, string> = { '"': '"', '“': '”', '«': '»', "'": "'" };
const ENDS = new Set(['.', ';', ':', '!', '?', '…', '(', ')', '[', ']', '”', '»', '/']);

/** How far a tail may reach, so that a text without marks is still read in linear time. */
const REACH = 60;

/** The token behind the closing mark of a quotation that opens at `at`, or `at` where it never closes. */
export function quotationEnd(chart: Chart, at: number, limit: number): number {
  const { text, start } = chart.tokens;
  const closer = CLOSERS[text[start[at] as number] as string];
  if (!closer) return at;
  for (let i = at + 1; i < Math.min(limit, at + REACH); i++) if (text[start[i] as number] === closer) return i + 1;
  return at;
}

const strength = (chart: Chart, here: readonly Found[], table: Readonly<Record<string, 1 | 2>>): number => {
  // `góp ý dự thảo Luật`: a boundary that is half of a listed word is none
  const word = here.reduce((end, found) => Math.max(end, found.kind === 'word' ? found.end : 0), 0);
  const idle = (f: Found): boolean =>
    f.weak === true || f.end < word || (f.kind === 'honorific' && f.end > f.start + 1 && !opensName(chart, f));
  return here.reduce((most, f) => Math.max(most, idle(f) ? 0 : (table[f.kind] ?? 0)), 0);
};

/** `liệt sĩ Nguyễn Bá Ngọc`, not `tri ân các anh hùng liệt sĩ`: before no name an honorific is a word for people. */
const opensName = ({ tokens }: Chart, { end }: Found): boolean =>
  tokens.shape[end] === Shape.title || tokens.shape[end] === Shape.upper || tokens.shape[end] === Shape.initial;

/**
 * The end of an open tail that begins at token `at`: the first boundary of its kind, or the end of the sentence. The
 * one place where such ends are decided; every grammar asks here.
 */
export function tailEnd(chart: Chart, at: number, limit: number, stop: string): number {
  const table = BOUNDARIES[stop as TailKind];
  const { tokens } = chart;
  const last = Math.min(limit, at + REACH);
  let end = at;
  for (let i = at; i < last; ) {
    if (tokens.shape[i] === Shape.mark) {
      const mark = tokens.text[tokens.start[i] as number] as string;
      const closed = quotationEnd(chart, i, last);
      if (closed > i) {
        end = i = closed;
        continue;
      }
      if (ENDS.has(mark) || (mark === ',' && !enumerates(chart, at, i, last))) break;
      i++;
      continue;
    }
    // `Lễ phát động … và Hội nghị tổng kết …`: another occasion
    if (stop === 'occasion' && i > at && joinsOccasion(chart, i)) break;
    // a citation or a date is told whole: `thực hiện | Quyết định 281/QĐ-TTg` is no verb
    const told = i > at ? wholeAt(chart, i, last) : undefined;
    if (told && stop !== 'subject' && isItsDay(chart, told)) break;
    if (told) {
      end = i = told.end;
      continue;
    }
    // behind `các`, `công tác`, `về` a verb is a noun: `trao các quyết định`
    if (stop === 'occasion' && ((i > at + 1 && isHeld(chart.at(i))) || elects(chart.at(i)))) break;
    // `Hội nghị trực tuyến Chính phủ với các địa phương`: who meets whom
    if (stop === 'occasion' && i > at && isMeeting(chart, i)) {
      end = ++i;
      continue;
    }
    const force =
      i > at && nominalized(chart, i) ? strength(chart, chart.at(i), NAMES) : strength(chart, chart.at(i), table);
    if (force === 2 || (force === 1 && end > at)) break;
    if (stop === 'occasion' && end > at && opens(chart, i)) break;
    end = ++i;
  }
  return end;
}

const joinsOccasion = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => f.kind === 'coordinator') &&
  chart.tokens.shape[at + 1] === Shape.title &&
  chart.at(at + 1).some((f) => f.kind === 'eventhead' && !f.weak);

/** `Đại hội … lần thứ XI | khai mạc`: what is told of an occasion behind its name. */
const isHeld = (here: readonly Found[]): boolean =>
  here.some((f) => f.kind === 'trigger' && f.entry?.type === 'meeting' && HELD.test(f.entry.name));
/** `được Đại hội | bầu giữ chức …` */
const elects = (here: readonly Found[]): boolean =>
  here.some((f) => f.kind === 'trigger' && f.entry?.type === 'election' && f.entry.name.endsWith('giữ chức'));
const HELD = /^(khai mạc|bế mạc|kết thúc|diễn ra|họp$)/;

/** `với các địa phương`, `với doanh nghiệp`, not `với sự tham dự của …`. */
const isMeeting = (chart: Chart, at: number): boolean =>
  COUNTERPARTS.test([0, 1, 2, 3].map((n) => wordAt(chart, at + n)).join(' '));
const COUNTERPARTS = /^với (các |)(địa phương|doanh nghiệp|tỉnh|cử tri|đồng bào)/;

/** The citation or time that begins at a token. */
function wholeAt(chart: Chart, at: number, limit: number): Found | undefined {
  return chart
    .at(at)
    .find((f) => f.end <= limit && !f.weak && f.value !== undefined && (f.kind === 'document' || f.kind === 'time'));
}

/** What a named day is told with: `kỷ niệm 80 năm ngày 2/9`, `mừng ngày 20/11`. */
const OF_FEASTS = new Set(['năm', 'niệm', 'mừng', 'dịp', 'truyền', 'thống', 'lễ', 'tết', 'về']);
const DAYTIME = new Set(['ngày', 'hôm', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'lúc', 'vào', 'rạng']);

/** Is a time the day or hour of the occasion itself, which is no part of its name: `Đại hội cổ đông ngày 22/4`? */
function isItsDay(chart: Chart, time: Found): boolean {
  const value = time.value as TimeExpression | undefined;
  if (time.kind !== 'time' || value?.form !== 'point' || value.point.named) return false;
  const { day, part, hour } = value.point;
  if (day === undefined && part === undefined && hour === undefined) return false;
  const word = (at: number): string => nfc(chart.text(at, at + 1).toLowerCase());
  return DAYTIME.has(word(time.start)) && !OF_FEASTS.has(word(time.start - 1));
}

/** `Đại hội … khai mạc sáng 14/8`: behind its topic the verb tells what the occasion does. */
const opens = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => f.kind === 'trigger' && OPENING.has(f.entry?.name ?? ''));
const OPENING: ReadonlySet<string> = new Set(['khai mạc', 'bế mạc', 'kết thúc']);

/** Boundaries that stand even where a verb would be a noun. */
const NAMES: Readonly<Record<string, 1 | 2>> = { person: 2, rank: 2, agent: 2, passive: 2 };
const NOMINALIZERS: ReadonlySet<string> = new Set(['plural', 'article', 'about']);
const nominalized = (chart: Chart, at: number): boolean =>
  chart.at(at - 1).some((f) => f.end === at && NOMINALIZERS.has(f.kind)) || wordBefore(chart, at) === 'công tác';

function wordBefore(chart: Chart, at: number): string {
  return at >= 2 ? nfc(chart.text(at - 2, at).toLowerCase()) : '';
}

/** A comma goes on with the tail where verbs are still listed, or inside a listed phrase: `Lễ công bố, trao …`, `phòng, chống`. */
function enumerates(chart: Chart, from: number, comma: number, limit: number): boolean {
  if (comma === from || comma + 1 >= limit || chart.tokens.shape[comma + 1] !== Shape.lower) return false;
  if ([1, 2].some((n) => comma - n >= from && chart.at(comma - n).some((f) => f.end > comma))) return true;
  return comma - from <= 4 && chart.at(comma + 1).some((f) => f.kind === 'topic' || f.kind === 'verb');
}
