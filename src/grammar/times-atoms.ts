import type { Chart, Found, Section } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { readClock, readDate, readFigure, readMonthFigure, readMonths } from './times-figures.js';
import type { Point, TimeUnit } from './times-value.js';
import { wordAt } from './walk.js';

const FILE = 'grammar/times-atoms';

/** The classes of `data/lexicon/time-words.json` that patterns name; each word of a class is found under its name. */
const CLASSES = [
  'daypart', 'weekday', 'timeunit', 'relative-day', 'relative-week', 'relative-month', 'relative-quarter', 'relative-year',
  'relative-century', 'vaguetime', 'season', 'spanpart', 'period', 'lunarday', 'lunarcalendar', 'solarcalendar',
  'stem', 'branch', 'era',
] as const;

const ORDINALS = new Set(['lần', 'kỳ', 'người', 'hạng', 'giải', 'khóa', 'phiên', 'đợt', 'cuộc', 'vị', 'bậc', 'tập', 'vụ', 'tầng', 'con', 'đứa', 'mũi', 'chiếc']);

/** `lần thứ hai`, `kỳ họp thứ ba`, `thứ hai là`: an ordinal and no weekday, unless capital or figure tell otherwise. */
function isOrdinal(chart: Chart, found: Found, section: Section): boolean {
  const { shape, gap } = chart.tokens;
  if (found.end - found.start !== 2 || section.capitals) return false;
  const last = found.end - 1;
  const before = found.start > section.start ? wordAt(chart, found.start - 1) : '';
  const twoBefore = found.start > section.start + 1 ? wordAt(chart, found.start - 2) : '';
  if (ORDINALS.has(before) || ORDINALS.has(twoBefore)) return true;
  if (shape[last] === Shape.title || shape[last] === Shape.number) return false;
  const next = last + 1 < section.end && gap[last + 1] !== Gap.line ? wordAt(chart, last + 1) : '';
  if (next === 'của') return last + 2 >= section.end || wordAt(chart, last + 2) !== 'tuần';
  return next === 'là' || next === 'về' || next === 'liên' || next === 'trong';
}

const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4, một: 1, hai: 2, ba: 3, bốn: 4, tư: 4 };

/** Words of a class under the name of the class. */
function addWord(chart: Chart, found: Found, section: Section): void {
  const kind = found.entry?.class as string;
  if (kind === 'weekday' && isOrdinal(chart, found, section)) return;
  chart.add({ ...found, kind, parts: [found] });
}

function atom(chart: Chart, kind: string, start: number, end: number, name: string, value: Point): void {
  chart.add({ kind, start, end, rule: `${FILE}: ${name}`, value, parts: [], confidence: 0.95 });
}

/** `tháng 9`, `tháng 9/2025`; `quý III`, `quý 3`. */
function addNumbered(chart: Chart, found: Found, limit: number): void {
  const unit = found.entry?.unit as TimeUnit;
  const at = found.end;
  if (at >= limit || found.end !== found.start + 1) return;
  if (unit === 'month') {
    const months = readMonths(chart, at, limit);
    if (months) {
      const { from, month, end, year } = months;
      const value = { form: 'interval', from: { month: from }, to: { month, ...(year !== undefined && { year }) } };
      chart.add({ kind: 'monthrange', start: found.start, end, rule: `${FILE}: numbered months`, value, parts: [], confidence: 0.95 });
    }
    const read = readMonthFigure(chart, at, limit);
    if (read) atom(chart, 'monthname', found.start, read.end, 'numbered month', { month: read.month, ...(read.year !== undefined && { year: read.year }) });
  } else if (unit === 'quarter') {
    const quarter = QUARTERS[wordAt(chart, at)];
    if (quarter) atom(chart, 'quartername', found.start, at + 1, 'numbered quarter', { quarter });
  }
}

/** May `tháng năm` be May? `9 tháng năm 2025` and `ngày tháng năm sinh` are not. */
function isMay(chart: Chart, found: Found, section: Section): boolean {
  const { tokens } = chart;
  if (found.entry?.key !== 'thang-nam') return true;
  const capital = tokens.shape[found.end - 1] === Shape.title && !section.capitals;
  if (capital) return true;
  const next = found.end < section.end ? wordAt(chart, found.end) : '';
  if (next === 'năm') return true;
  if (found.end < section.end && tokens.shape[found.end] === Shape.number) return false;
  return found.start > section.start && tokens.shape[found.start - 1] === Shape.number;
}

function addMonthWord(chart: Chart, found: Found, section: Section): void {
  if (!isMay(chart, found, section)) return;
  const { value, lunar } = found.entry as { value?: number; lunar?: boolean };
  atom(chart, 'monthname', found.start, found.end, 'named month', { month: value as number, ...(lunar && { lunar: true as const }) });
}

const isDash = (chart: Chart, at: number): boolean => '-–—‐‑'.includes(wordAt(chart, at));

function addFigures(chart: Chart, at: number, section: Section): void {
  const { start, end } = section;
  const date = readDate(chart, at, start, end);
  const found = date ?? readClock(chart, at, start, end);
  if (found) chart.add(found);
  // `10-12 tháng Giêng` is a range, though it looks like a date
  if (found && !(date?.kind === 'dm' && isDash(chart, at + 1))) return;
  const figure = readFigure(chart, at, start, end);
  if (figure) chart.add(figure);
}

/**
 * The atoms of times: dates, clock times, days and years in figures, numbered months and quarters, and the words of
 * `data/lexicon/time-words.json` by their class. A scan, because it must be cheap where no time is: it looks at figures and
 * at words of the list, and at nothing else.
 */
export const timeAtomsGrammar: Grammar = {
  file: FILE,
  kinds: [...CLASSES, 'dmy', 'dmyy', 'dm', 'dayfigure', 'yearfigure', 'slashedyear', 'clocktime', 'monthname', 'monthrange', 'quartername'],
  scan(chart) {
    const words = chart.all('timeword');
    const { shape } = chart.tokens;
    let next = 0;
    for (const section of chart.sections) {
      for (; next < words.length && (words[next] as Found).start < section.end; next++) {
        const found = words[next] as Found;
        if (found.start < section.start) continue;
        if (found.entry?.class === 'monthword') addMonthWord(chart, found, section);
        else addWord(chart, found, section);
        if (found.entry?.class === 'timeunit') addNumbered(chart, found, section.end);
      }
      for (let at = section.start; at < section.end; at++) if (shape[at] === Shape.number) addFigures(chart, at, section);
    }
  },
};
