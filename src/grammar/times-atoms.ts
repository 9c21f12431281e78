import type { Chart, Found, Section } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { Digits } from './times-digits.js';
import {
  readClock,
  readDate,
  readFigure,
  readHours,
  readMonthOfYear,
  readSpacedDate,
  readYears,
} from './times-figures.js';
import { wordAt, words } from './times-match.js';
import { namedMonth, numberedMonths, numberedQuarters } from './times-numbered.js';

const FILE = 'grammar/times-atoms';

/** The classes of `data/lexicon/time-words.json` that patterns name; each word of a class is found under its name. */
const CLASSES = [
  ...['daypart', 'weekday', 'timeunit', 'pluralunit', 'season', 'spanpart', 'period', 'vaguetime', 'era'],
  ...['relative-day', 'relative-week', 'relative-month', 'relative-quarter', 'relative-year', 'relative-century'],
  ...['lunarcalendar', 'solarcalendar', 'stem', 'branch'],
];

const ORDERED = words(
  'lần kỳ người hạng giải khóa khoá phiên đợt cuộc vị bậc tập vụ tầng con đứa mũi chiếc sóng mùa trận ca môn',
);
const BEHIND_ORDINAL = words('là về liên trong');

/** `lần thứ hai`, `kỳ họp thứ ba`, `thứ hai là`: an ordinal and no weekday, unless capital or figure tell otherwise. */
function isOrdinal(chart: Chart, { start, end }: Found, section: Section): boolean {
  const { shape } = chart.tokens;
  if (end - start !== 2 || section.capitals) return false;
  const before = (back: number): string => (start - back >= section.start ? wordAt(chart, start - back) : '');
  if (ORDERED.has(before(1)) || ORDERED.has(before(2))) return true;
  if (shape[end - 1] === Shape.title || shape[end - 1] === Shape.number) return false;
  const next = (ahead: number): string => (end + ahead < section.end ? wordAt(chart, end + ahead) : '');
  return next(0) === 'của' ? next(1) !== 'tuần' : BEHIND_ORDINAL.has(next(0));
}

/** A word of the list under the name of its class, and the months and quarters that are numbered behind it. */
function addWord(chart: Chart, found: Found, section: Section, digits: Digits): void {
  const kind = found.entry?.class as string;
  if (kind === 'monthword') {
    const month = namedMonth(chart, found, section);
    if (month) chart.add(month);
    return;
  }
  if (kind === 'weekday' && isOrdinal(chart, found, section)) return;
  chart.add(retold(found, kind));
  if (kind !== 'timeunit') return;
  const unit = found.entry?.unit;
  if (unit === 'month') for (const one of numberedMonths(digits, found)) chart.add(one);
  if (unit === 'quarter') for (const one of numberedQuarters(chart, found, section.end)) chart.add(one);
}

function addFigures(chart: Chart, at: number, digits: Digits): void {
  const date = readDate(digits, at);
  const whole = date ?? readClock(digits, at);
  if (whole) chart.add(whole);
  const hours = readHours(digits, at);
  if (hours) chart.add(hours);
  // `10-12 tháng Giêng` is a range, though it looks like a date
  const range = date !== undefined && date.kind !== 'dmy' && digits.mark(at + 1) === '-';
  if (whole && !range) return;
  for (const read of [readYears, readFigure, readSpacedDate, readMonthOfYear]) {
    const found = read(digits, at);
    if (found) chart.add(found);
  }
}

const JOINTS = words('- đến tới ,');
/** What is counted in rates: `2 lần/tuần`. */
const TIMES = words('lần buổi kỳ');

/** Is a unit of time counted by a number that ends at `end`: `3 ngày`, the 3 of `3-5 ngày`, `hai lần`? */
function counts(chart: Chart, end: number, limit: number): boolean {
  if (end >= limit) return false;
  if (chart.longest(end, 'timeunit') || TIMES.has(wordAt(chart, end))) return true;
  const next = JOINTS.has(wordAt(chart, end)) ? end + 1 : end;
  const to = next < limit ? chart.longest(next, 'number') : undefined;
  if (!to || to.end >= limit) return false;
  return chart.longest(to.end, 'timeunit') !== undefined || TIMES.has(wordAt(chart, to.end));
}

const isWord = (chart: Chart, at: number): boolean => chart.tokens.shape[at] !== Shape.mark;

/** Numbers that count units of time, so that rules need not look at all the others. */
function addCounts(chart: Chart): void {
  const { gap } = chart.tokens;
  const count = (found: Found, kind: string): void => {
    const section = chart.sectionAt(found.start);
    // the 15 of QH15 counts nothing
    const glued = found.start > section.start && gap[found.start] === Gap.none && isWord(chart, found.start - 1);
    if (!glued && counts(chart, found.end, section.end)) chart.add(retold(found, kind));
  };
  for (const number of chart.all('number')) count(number, 'timecount');
  for (const word of chart.all('numberword')) if (word.entry?.class === 'indefinite') count(word, 'vaguecount');
}

/**
 * The atoms of times: dates, clock times, days and years in figures, numbered months and quarters, and the words of
 * `data/lexicon/time-words.json` by their class. A scan, because it must be cheap where no time is: it looks at figures and
 * at words of the list, and at nothing else.
 */
export const timeAtomsGrammar: Grammar = {
  file: FILE,
  kinds: [
    ...CLASSES,
    ...['timecount', 'vaguecount', 'timeamount', 'clocktime'],
    ...['dmy', 'dmyy', 'dm', 'spaceddm', 'dayfigure', 'yearfigure', 'slashedyear', 'yearrange'],
    ...['monthname', 'monthrange', 'quartername', 'quarterrange'],
  ],
  scan(chart) {
    const listed = chart.all('timeword');
    let next = 0;
    for (const section of chart.sections) {
      const digits = new Digits(chart, section);
      for (; next < listed.length && (listed[next] as Found).start < section.end; next++) {
        addWord(chart, listed[next] as Found, section, digits);
      }
      for (let at = section.start; at < section.end; at++) {
        if (chart.tokens.shape[at] === Shape.number) addFigures(chart, at, digits);
      }
    }
    addCounts(chart);
  },
};

/** A found thing once more, as another kind; in the layout of all (see `Found`). */
const retold = ({ start, end, rule, value, parts, confidence, entry, weak }: Found, kind: string): Found => ({
  kind,
  start,
  end,
  rule,
  value,
  parts,
  confidence,
  entry,
  weak,
});
