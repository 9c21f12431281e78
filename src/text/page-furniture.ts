import { PAGE_WORDS, type PageWordClass } from '../generated/page-words.js';
import { fold, foldPhrase } from './fold.js';
import { dateTrimmings, readClock, readDate } from './page-dates.js';
import type { PageLine } from './page-lines.js';

/** What a line is made of, where it is made of the words of page furniture. */
export interface Furniture {
  /** Nothing in it but labels, dates, figures and marks. */
  pure: boolean;
  labels: ReadonlySet<PageWordClass>;
  /** ISO 8601 date, or date and time. */
  date?: string;
  /** A time of day, a weekday or `2 giờ trước`. */
  clock: boolean;
  /** Words that are no furniture. */
  foreign: number;
  /** Parted by bars, as header lines are. */
  barred: boolean;
  /** A date that it says is not the first one. */
  update: boolean;
  /** The class of the label that opens the line with a colon or a guillemet, and where the rest begins in its text. */
  lead?: { label: PageWordClass; rest: string };
}

/** A label with more words is a sentence. */
const LONGEST_LABEL = 12;
/** A line with more words is no header line, though it may be opened by a label. */
const LONGEST_HEADER_LINE = 24;
const LABEL_CLASSES = [
  'chrome',
  'comment-label',
  'related-label',
  'voice',
  'dateline-cue',
  'section',
  'chrome-lead',
] as const satisfies readonly PageWordClass[];
const LEAD_CLASSES = [
  'chrome-lead',
  'related-label',
  'footer-lead',
  'contact-lead',
] as const satisfies readonly PageWordClass[];

const CAMEL = /(\p{Ll})(\p{Lu})/gu;
const TOKEN = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu;
const WORD = /^\p{L}/u;
const NUMBER = /^\d/;
/** Up to a capital inside it: `sẻFacebook`. */
const FIRST_WORD = /\p{Lu}+(?!\p{Ll})|\p{L}[\p{Ll}\p{M}]*|\d/u;

/** Labels run together by the page (`Chia sẻFacebook`) are parted first. */
const tokensOf = (text: string): string[] => foldPhrase(text.replace(CAMEL, '$1 $2')).match(TOKEN) ?? [];
const wordsOf = (text: string): string[] => tokensOf(text).filter((token) => WORD.test(token));

interface LabelTable {
  /** By their words, blank-separated. */
  labels: ReadonlyMap<string, PageWordClass>;
  /** The words that one of them begins with. */
  firsts: ReadonlySet<string>;
}

function table(classes: readonly PageWordClass[]): LabelTable {
  const labels = new Map<string, PageWordClass>();
  for (const label of classes)
    for (const name of PAGE_WORDS[label]) {
      const key = wordsOf(name).join(' ');
      if (!labels.has(key)) labels.set(key, label);
    }
  return { labels, firsts: new Set([...labels.keys()].map((key) => key.split(' ')[0] as string)) };
}

const LABELS = table(LABEL_CLASSES);
const LEADS = table(LEAD_CLASSES);

/** Labels of lists of headlines are made up anew by every page; this is how they begin and end. */
const LIST_LABEL =
  /^(?:(?:các|những) )?(?:tin|bài|video|nội dung)(?: \p{L}+){0,4} (?:liên quan|khác|nhất|nhiều|cập nhật|chuyên mục|chủ đề|nổi bật|quan tâm|đã đưa|trong (?:ngày|tuần|tháng))$/u;

/** The longest label of `labels` whose words are the tokens from `at` on; marks inside a label do not count. */
function labelAt(tokens: readonly string[], at: number, { labels, firsts }: LabelTable) {
  if (!firsts.has(tokens[at] as string)) return undefined;
  let key = '';
  let found: { label: PageWordClass; next: number; words: number } | undefined;
  for (let i = at, words = 0; i < tokens.length && words < LONGEST_LABEL; i++) {
    const token = tokens[i] as string;
    if (!WORD.test(token)) {
      if (NUMBER.test(token) || token === ':' || token === '|') break;
      continue;
    }
    words++;
    key = key ? `${key} ${token}` : token;
    const label = labels.get(key);
    if (label !== undefined) found = { label, next: i + 1, words };
  }
  return found;
}

const ARROW = /^(?:[>»►▶→]+|=>)\s*/u;
const COLON = /[:：]/u;

/** The label that opens a line, with what it announces. */
function leadOf(text: string, tokens: readonly string[]): Furniture['lead'] {
  const arrow = ARROW.exec(text);
  if (arrow && text.length > arrow[0].length)
    return { label: 'related-label', rest: withoutLabel(text.slice(arrow[0].length)) };
  if (tokens[0] === '#' || tokens[0] === '©' || tokens[0] === '®') return { label: 'chrome-lead', rest: '' };
  const found = labelAt(tokens, 0, LEADS);
  if (!found) return undefined;
  const after = tokens[found.next];
  const colon = after === ':' ? text.search(COLON) : -1;
  if (colon >= 0) return { label: found.label, rest: text.slice(colon + 1).trim() };
  const sure = found.words >= 3 || after === undefined || NUMBER.test(after);
  return found.label === 'footer-lead' && sure ? { label: found.label, rest: '' } : undefined;
}

/** `>> Xem thêm: …` has two. */
function withoutLabel(text: string): string {
  const tokens = tokensOf(text.slice(0, 60));
  const found = labelAt(tokens, 0, LEADS);
  return found?.label === 'related-label' && tokens[found.next] === ':'
    ? text.slice(text.search(COLON) + 1).trim()
    : text;
}

/** A mark that may stand after a label, or before a headline. */
const OPENED = /[:：>»►▶→#©®]/u;
/** A date or a time of day, or part of one. */
const DATED = /\d\s?[/.:-]\s?\d|\d\s?(?:h|g|giờ|phút|ngày|tuần|tháng|giây)|hôm (?:nay|qua)/iu;

/** Words that open a label of a list of headlines, or a weekday. */
const OTHER_FIRSTS = ['các', 'những', 'tin', 'bài', 'video', 'nội', 'thứ', 'chủ', 'cn'];
const FIRST = new Set([...LABELS.firsts, ...LEADS.firsts, ...OTHER_FIRSTS]);

/**
 * Reads a line as page furniture: labels, date lines, counters.
 *
 * @returns `undefined` of a line in which there is no furniture at all
 */
export function readFurniture(line: PageLine): Furniture | undefined {
  const short = line.words <= LONGEST_HEADER_LINE;
  const opened = OPENED.test(line.head);
  if (!short && !opened) return undefined;
  const { text } = line;
  if (text === '') return undefined;
  const first = FIRST_WORD.exec(text)?.[0];
  const labelled = first === undefined || NUMBER.test(first) || FIRST.has(fold(first));
  if (!labelled && !opened && !DATED.test(text)) return undefined;
  const tokens = tokensOf(short ? text : text.slice(0, 60));
  const lead = leadOf(text, tokens);
  const scanned = short ? scan(tokens) : undefined;
  if (scanned && (scanned.pure || scanned.date || scanned.clock)) return { ...scanned, lead };
  return lead ? { ...NOTHING, foreign: line.words, lead } : undefined;
}

const NOTHING: Furniture = { pure: false, labels: new Set(), clock: false, foreign: 0, barred: false, update: false };

function scan(tokens: readonly string[]): Furniture {
  const labels = new Set<PageWordClass>();
  const found = { date: '', time: '', clock: false, foreign: 0, barred: false, update: false };
  if (LIST_LABEL.test(tokens.join(' ').replace(/ :$/, '')))
    return { ...found, date: undefined, pure: true, labels: labels.add('related-label') };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as string;
    const date = readDate(tokens, at);
    const time = date ? undefined : readClock(tokens, at);
    const trimmings = date || time ? 0 : dateTrimmings(tokens, at);
    const label = date || time || trimmings ? undefined : labelAt(tokens, at, LABELS);
    if (date) found.date ||= date.value;
    else if (time) found.time ||= time.value;
    else if (label) {
      labels.add(label.label);
      if (token === 'cập' || token.endsWith('updated')) found.update ||= found.date === '';
    } else if (!trimmings && WORD.test(token)) found.foreign++;
    if (token === '|' || token === '•' || token === '·') found.barred = true;
    found.clock ||= time !== undefined || trimmings > 0;
    at = label ? label.next : at + (date?.length ?? time?.length ?? (trimmings || 1));
  }
  const date = found.date && found.time ? `${found.date}T${found.time}` : found.date || undefined;
  return { ...found, date, pure: found.foreign === 0, labels };
}
