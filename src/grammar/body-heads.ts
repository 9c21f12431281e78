import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import { FUSED } from './fused-heads.js';
import { opensSmallBody } from './small-heads.js';
import type { TopicPairs } from './topics.js';
import { isMark, isName, nameRun, wordAt } from './walk.js';

/** What introduces a person, so that the capital behind it opens a name and no body. */
const INTRODUCERS: ReadonlySet<string> = new Set(['honorific', 'rank']);
const SYLLABLES: ReadonlySet<string> = new Set(['surname', 'given-name']);
const PLACES: ReadonlySet<string> = new Set(['province', 'district', 'place', 'country']);

/**
 * Does the head of a body open one here? It is capitalised, no part of a document's code, and no syllable of a person's or a
 * place's name: `Đoàn Trọng Nghĩa`, `Đại tá Trường`, `Hội An` are none.
 */
export function opensBody(chart: Chart, head: Found, limit: number, pairs: TopicPairs): boolean {
  const at = head.start;
  if (chart.tokens.shape[at] === Shape.lower) return head.rule === FUSED || opensSmallBody(chart, head, limit, pairs);
  if (isCode(chart, at)) return false;
  if (head.end - at > 1) return true;
  if (listedPlace(chart, at, limit) || isTitle(chart, at, limit)) return false;
  const syllable = chart.at(at).some((f) => SYLLABLES.has(f.kind));
  if (!syllable) return true;
  if (insideName(chart, at) || introduced(chart, at) || ofOtherOffice(chart, head, limit)) return false;
  if (!chart.at(at).some((f) => f.kind === 'surname')) return true;
  const run = nameRun(chart, at, limit, 5) - at;
  return run < 3 || run > 4 || delegation(chart, at, limit) || (pairs.joins(chart, at) && pairs.joins(chart, at + 1));
}

/** `TT-BCA`, `NĐ-CP`: an abbreviation that is the end of a document's code. */
export function isCode(chart: Chart, at: number): boolean {
  const { gap, shape } = chart.tokens;
  if (shape[at] !== Shape.upper || at < 2 || gap[at] !== Gap.none || gap[at - 1] !== Gap.none) return false;
  // `Ảnh: AFP/TTXVN`: two agencies
  if (chart.at(at - 2).some((f) => f.kind === 'organization' && f.end === at - 1)) return false;
  return (
    (isMark(chart, at - 1, '-') || isMark(chart, at - 1, '/')) &&
    (shape[at - 2] === Shape.upper || shape[at - 2] === Shape.number)
  );
}

/** A place of the lists of more than one syllable, as long as the run: `Hội An`, `Ban Mê`. */
const listedPlace = (chart: Chart, at: number, limit: number): boolean =>
  chart.at(at).some((f) => PLACES.has(f.kind) && f.end - at > 1 && f.end >= nameRun(chart, at, limit, 4));

/** `“Trường Ca Hành”`: a run in quotation marks is a title. */
function isTitle(chart: Chart, at: number, limit: number): boolean {
  const end = nameRun(chart, at, limit, 6);
  return end < limit && /["“]/.test(wordAt(chart, at - 1)) && /["”]/.test(wordAt(chart, end));
}

const insideName = (chart: Chart, at: number): boolean =>
  isName(chart, at - 1, at) &&
  chart.tokens.gap[at] === Gap.blank &&
  chart.at(at - 1).some((f) => f.kind === 'name-particle' || f.kind === 'given-name');

/** An honorific or a rank right before; before a surname also a word for people: `tài xế Đoàn Thanh Hải`. */
function introduced(chart: Chart, at: number): boolean {
  const surname = chart.at(at).some((f) => f.kind === 'surname');
  for (let start = at - 1; start >= Math.max(0, at - 3); start--)
    if (chart.at(start).some((f) => f.end === at && (INTRODUCERS.has(f.kind) || (surname && f.kind === 'role'))))
      return true;
  return false;
}

/** `Thứ trưởng Trường`: one syllable behind an office that is said of other bodies. */
function ofOtherOffice(chart: Chart, head: Found, limit: number): boolean {
  const at = head.start;
  if (isName(chart, head.end, limit)) return false;
  for (let start = at - 1; start >= Math.max(0, at - 4); start--) {
    const office = chart.at(start).find((f) => f.end === at && f.kind === 'office');
    if (!office || office.entry?.fused === true) continue;
    const governs = office.entry?.governs;
    return !Array.isArray(governs) || !governs.includes((head.entry?.name ?? '').toLowerCase());
  }
  return false;
}

/** `(Đoàn Sơn La)`: the deputies of a province, told in brackets behind a name. */
export const delegation = (chart: Chart, at: number, limit: number): boolean =>
  isMark(chart, at - 1, '(') &&
  wordAt(chart, at) === 'đoàn' &&
  chart.at(at + 1).some((f) => f.kind === 'province' && f.end < limit && isMark(chart, f.end, ')'));
