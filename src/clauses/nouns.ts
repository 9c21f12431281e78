import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import { bitsOf } from '../pattern/kinds.js';
import { Shape } from '../text/tokens.js';
import { HEADS, isHead, longest, stopsAt, verbEnd } from './heads.js';
import { cuts, LOOSE, modifiers, type NounEnd } from './modifiers.js';
import type { Phrase } from './phrase.js';

/** A noun phrase that is no mention. */
export interface Noun extends NounEnd {
  /** What the head noun stands for, by its class. */
  head: string;
}

/** Can a noun phrase begin at a token at all? Most tokens are told by one look that none does. */
export const opensNoun = (chart: Chart, at: number): boolean =>
  chart.may(at, OPENING_BITS) || chart.tokens.shape[at] === Shape.upper || OPENING.has(wordAt(chart, at));
const OPENING_BITS = bitsOf([...HEADS, 'residence', 'plural']);
const SHARED = [
  'công an',
  'ubnd',
  'ủy ban nhân dân',
  'hđnd',
  'cấp ủy',
  'đảng ủy',
  'tòa án',
  'viện kiểm sát',
  'chính quyền',
].map((name) => name.split(' '));
const OPENING: ReadonlySet<string> = new Set(['một', 'phu', ...SHARED.map(([first = '']) => first)]);

/**
 * The noun phrase that begins at a token and is no mention: plural word, head noun, what follows it up to a verb, a
 * preposition or a mark, and the name that completes it.
 *
 * @param candidates - the mentions of the sentence, `next` the first that is not behind `at`
 */
export function nounAt(
  chart: Chart,
  at: number,
  limit: number,
  candidates: readonly Phrase[],
  next: number,
): Noun | undefined {
  const many = bodiesEnd(chart, at);
  if (many > 0 && !cuts(candidates[next], many)) {
    const rest = nounAt(chart, many, limit, candidates, next);
    if (rest && !rest.names) return { ...rest, ...unitsFrom(chart, rest.end, limit), head: 'group' };
  }
  const head = headOf(chart, at, limit);
  const counted = head > at;
  const noun = headNoun(chart, head);
  let end = noun?.end ?? companionEnd(chart, head);
  const upper = chart.tokens.shape[head] === Shape.upper;
  if (end < 0 && upper) end = head + 1;
  if (end < 0 && !(counted && chart.tokens.shape[head] !== Shape.mark && !stopsAt(chart, head))) return undefined;
  if (noun && !counted && doubtful(chart, head, noun)) return undefined;
  const verb = verbEnd(chart, head);
  if (!counted && verb > 0 && (verb > end || (verb === end && !OWNED.has(wordAt(chart, end))))) return undefined;
  if (end < 0) end = head;
  // a word in which a trigger was denied is one word: `lực lượng cứu nạn`
  else
    end = Math.max(
      end,
      longest(chart, head, (f) => f.kind === 'nottrigger'),
    );
  const bodies = counted && PLACED.test(noun?.entry?.name ?? '');
  if (bodies) end = unitsFrom(chart, end, limit).end ?? end;
  if (end > limit || cuts(candidates[next], end)) return undefined;
  const sort = bodies ? 'group' : noun ? sortOf(chart, noun) : end === head + 2 ? 'person' : upper ? 'group' : 'thing';
  const most = end === head ? LOOSE + 1 : LOOSE;
  // `hai bên nhất trí`, `họ nói`: what stands for somebody told needs no more words
  const stands = noun?.kind === 'subject-carry' && PRONOUNS.test(noun.entry?.name ?? '');
  if (stands && THERE.has(wordAt(chart, end))) end++;
  const phrase: NounEnd = stands
    ? { end, core: end, full: end }
    : modifiers(
        chart,
        end,
        limit,
        candidates,
        next,
        most,
        sort === 'group' && !bodies && !PLAIN.has(noun?.entry?.name ?? ''),
      );
  // `các bộ, ngành, địa phương`, `lãnh đạo các sở, ngành`: one plural for all nouns
  if ((counted || chart.at(end).some((f) => f.kind === 'plural')) && sort !== 'thing') {
    const last = listed(chart, phrase.end, limit, candidates, next);
    if (last) return { ...last, head: SOMEBODY.has(sort) ? sort : last.head };
  }
  const name = noun?.entry?.name ?? '';
  // `nhiều người bị bắt`: somebody, though nobody is named
  const several = name === 'người' && counted && SEVERAL.has(wordAt(chart, head - 1));
  const generic = GENERIC.has(name) && phrase.end === noun?.end && !several;
  const { core, full, names } = phrase;
  return { end: phrase.end, core, full, names, head: generic ? 'generic' : sort };
}
/** The last of the bare nouns for people and bodies that follow one with a plural word; undefined where none does. */
function listed(
  chart: Chart,
  from: number,
  limit: number,
  candidates: readonly Phrase[],
  next: number,
): Noun | undefined {
  let last: Noun | undefined;
  let at = from;
  while (isMark(chart, at, ',') || (last && wordAt(chart, at) === 'và')) {
    const noun = nounAt(chart, at + 1, limit, candidates, next);
    const bare = noun && headOf(chart, at + 1, limit) === at + 1 && !noun.names;
    if (!noun || !bare || !SOMEBODY.has(noun.head) || cuts(candidates[next], noun.end)) break;
    last = noun;
    at = noun.end;
  }
  return last;
}
const PRONOUNS = /^(ông|bà|anh|chị|cô|cậu|hắn|họ|y|thị|tôi|chúng tôi|chúng ta|hai bên|các bên|cả hai)$/;
const THERE: ReadonlySet<string> = new Set(['ấy', 'ta']);
/** `các xã, phường`, `các địa phương`: in the plural they stand for those who govern them. */
const PLACED = /^(xã|phường|tỉnh|thành phố|huyện|quận|địa phương|đặc khu)$/;

/** Bodies that are named by no task: behind them a verb is what they do. */
const PLAIN: ReadonlySet<string> = new Set([
  'địa phương',
  'ngành',
  'bộ',
  'sở',
  'doanh nghiệp',
  'chính quyền',
  'cấp ủy',
  'gia đình',
]);
/** `Công an các đơn vị, địa phương`: the bodies of many places; the token behind what they are, or -1. */
function bodiesEnd(chart: Chart, at: number): number {
  for (const words of SHARED) {
    const end = at + words.length;
    if (MANY.has(wordAt(chart, end)) && words.every((word, i) => wordAt(chart, at + i) === word)) return end;
  }
  return -1;
}
const MANY: ReadonlySet<string> = new Set(['các', 'những', 'nhiều']);

/** `UBND các quận, huyện, thị xã`: the end of more units in small letters behind the first, where there are any. */
function unitsFrom(chart: Chart, from: number, limit: number): Partial<NounEnd> {
  let end = from;
  while (isMark(chart, end, ',') || wordAt(chart, end) === 'và') {
    const unit = chart.at(end + 1).find((f) => f.kind === 'placehead' && f.entry?.class === 'admin' && f.end <= limit);
    if (!unit || chart.tokens.shape[end + 1] !== Shape.lower || chart.tokens.shape[unit.end] === Shape.title) break;
    end = unit.end;
  }
  return end > from ? { end, core: end, full: end } : {};
}

const SOMEBODY: ReadonlySet<string> = new Set(['person', 'group', 'household']);
/** `nhiều người`, `một số người` */
const SEVERAL: ReadonlySet<string> = new Set(['nhiều', 'số', 'một']);
/** Nouns for people that tell nobody by themselves. */
const GENERIC: ReadonlySet<string> = new Set(['đồng chí', 'đại biểu', 'vị', 'khách', 'người', 'tội phạm', 'lực lượng']);

/** Where the head noun stands: behind a plural word or an article. */
function headOf(chart: Chart, at: number, limit: number): number {
  let bare = at;
  // `các bên` is one word
  if (chart.at(at).some((f) => f.kind === 'subject-carry' && f.end > at + 1)) return at;
  for (const f of chart.at(at)) {
    if (f.kind !== 'plural' || f.end >= limit) continue;
    if (headNoun(chart, f.end)) return f.end;
    bare = f.end;
  }
  if (bare > at) return bare;
  return wordAt(chart, at) === 'một' ? at + 1 : at;
}

const headNoun = (chart: Chart, at: number): Found | undefined =>
  chart.at(at).find((f) => isHead(f) || isPronoun(chart, f));

/** `y đang …`: a word that is a pronoun only before an auxiliary. */
const isPronoun = (chart: Chart, f: Found): boolean =>
  f.kind === 'subject-carry' &&
  chart.at(f.end).some((g) => g.kind === 'occurred' || g.kind === 'ongoing' || g.kind === 'passive');

/** A single syllable may be the half of a word that no list knows: `ảnh hưởng`, `trường`. */
const doubtful = (chart: Chart, at: number, noun: Found): boolean =>
  noun.end === at + 1 &&
  ((wordAt(chart, at) === 'phòng' && PREVENTING.has(wordAt(chart, at + 1))) ||
    !STANDING.has(sortOf(chart, noun)) ||
    (chart.tokens.shape[at] !== Shape.lower &&
      sortOf(chart, noun) !== 'group' &&
      !isPronoun(chart, noun) &&
      !opensSentence(chart, at, noun)));
/** `Ông cho rằng …`: a pronoun is capitalised where it opens a sentence. */
const opensSentence = (chart: Chart, at: number, noun: Found): boolean =>
  noun.kind === 'subject-carry' &&
  chart.tokens.shape[at + 1] === Shape.lower &&
  (at === chart.sectionAt(at).start || /^[.!?”“":…]$/.test(wordAt(chart, at - 1)));
/** `phòng chống`, `phòng thủ`: no room and no office. */
const PREVENTING: ReadonlySet<string> = new Set(['chống', 'thủ', 'ngừa', 'tránh', 'vệ', 'cháy', 'bệnh', 'không', ',']);
const STANDING: ReadonlySet<string> = new Set(['person', 'group', 'household', 'vehicle', 'voice']);
const OWNED: ReadonlySet<string> = new Set(['của', 'do', 'này', 'nhanh']);

/** `Phu nhân`: who comes along is told by no list of nouns for people. */
const companionEnd = (chart: Chart, at: number): number =>
  wordAt(chart, at) === 'phu' && /^(nhân|quân)$/.test(wordAt(chart, at + 1)) ? at + 2 : -1;

/** What a noun stands for: the class of its entry, a person where it is a word for people. */
function sortOf(chart: Chart, { kind, entry, end }: Found): string {
  if (VOICES.has(entry?.name ?? '')) return 'voice';
  if (BODIES.has(entry?.name ?? '') || (entry?.name === 'tòa' && isAct(chart, end))) return 'group';
  return kind === 'classifier' ? String(entry?.class) : kind === 'representative' ? 'group' : 'person';
}
/** `tòa tuyên phạt …`: a court, no building. */
const isAct = (chart: Chart, at: number): boolean =>
  INSTANCE.test(wordAt(chart, at)) ||
  verbEnd(chart, at) > at ||
  chart.at(at).some((f) => AUXILIARY.has(f.kind) && !f.weak);
const INSTANCE = /^(sơ|phúc|cấp)$/;
const AUXILIARY: ReadonlySet<string> = new Set(['occurred', 'planned', 'ongoing', 'negated']);

/** Nouns for places that act as bodies do. */
const BODIES: ReadonlySet<string> = new Set([
  'ngành',
  'các bên',
  'hai bên',
  'chính quyền',
  'địa phương',
  'cửa hàng',
  'nhà hàng',
  'khách sạn',
  'siêu thị',
  'bệnh viện',
  'trường học',
  'tòa án',
]);
/** Things that say something: `nhiều ý kiến đề nghị …`. */
const VOICES: ReadonlySet<string> = new Set([
  'ý kiến',
  'báo cáo',
  'tờ trình',
  'kết luận',
  'bản án',
  'cáo trạng',
  'dư luận',
]);
