import type { Chart } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import { keyAt } from './name-reader.js';
import { type Candidate, type NameContexts, Sign } from './name-signs.js';
import { endsVerb } from './walk.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const JOINTS = words(', ; và cùng với');
const AGENTS = words('do bởi cho giúp khiến nhờ để khi mà nhưng giữa');
const BEING = words('là như gồm');
const CHARACTER = words('vai tên');
const PREPOSITIONS = words('tại ở trên trong từ đến về sang tới ngoài qua dưới');
const AUXILIARIES = words('đã đang sẽ vừa từng vẫn còn cũng luôn không chưa lại phải đều rất liền cứ tự bị được');
const TIES = words('/ & _ @ + #');

/** Does a token open a sentence, where every word has its capital? */
export function opensSentence(chart: Chart, at: number, from: number): boolean {
  const { gap, shape, start, text } = chart.tokens;
  if (at === from || (gap[at] as number) > Gap.blank) return true;
  return shape[at - 1] === Shape.mark && '.!?…:“"-–'.includes(text[start[at - 1] as number] as string);
}

/** Reads the words on both sides of a run. */
export class ContextReader {
  private readonly chart: Chart;
  private readonly contexts: NameContexts;
  private from = 0;
  private limit = 0;
  /** Where the last thing that is no person ended, and what it was. */
  private lastEnd = -1;
  private lastStart = -1;
  private lastKind = '';

  constructor(chart: Chart, contexts: NameContexts) {
    this.chart = chart;
    this.contexts = contexts;
  }

  open(from: number, limit: number): void {
    this.from = from;
    this.limit = limit;
    this.lastEnd = -1;
  }

  /** Something that is no person ends before a token. */
  closed(start: number, end: number, kind: string): void {
    this.lastStart = start;
    this.lastEnd = end;
    this.lastKind = kind;
  }

  read(start: number, bare: number, end: number): Candidate {
    let key = keyAt(this.chart, start);
    for (let i = start + 1; i < bare; i++) key += ` ${keyAt(this.chart, i)}`;
    const before = this.before(start);
    return {
      start,
      end,
      words: bare - start,
      key,
      signs: before | this.behind(end) | this.here(start, bare) | this.source(start, end),
      opens: opensSentence(this.chart, start, this.from),
    };
  }

  private before(at: number): number {
    const { chart } = this;
    const { gap, shape } = chart.tokens;
    if (at === this.from || (gap[at] as number) > Gap.blank) return Sign.start;
    const last = keyAt(chart, at - 1);
    let signs = 0;
    if (gap[at] === Gap.none && !/["“(]/.test(last)) signs |= Sign.jointBefore;
    if (this.lastEnd === at)
      signs |=
        this.lastKind === 'position' || this.lastKind === 'rank'
          ? Sign.office
          : this.lastKind === 'location' || this.lastKind === 'organization'
            ? Sign.place
            : 0;
    // `Chủ tịch Cơ quan Hợp tác quốc tế Nhật Bản (JICA) Tanaka Akira`
    if (last === ')' && officeBeforeBracket(chart, at - 1, this.from)) return signs | Sign.office;
    if (shape[at - 1] === Shape.number) return signs | Sign.numberBefore;
    // `HLV Park Hang Seo`: an abbreviation of a word for people
    if (shape[at - 1] === Shape.upper && this.role(at) === Sign.roleBeside) return signs | Sign.roleBeside;
    if (shape[at - 1] === Shape.upper || TIES.has(last)) signs |= Sign.jointBefore;
    if (JOINTS.has(last))
      signs |= this.lastEnd === at - 1 && this.lastKind === 'location' ? Sign.placeBeforeInList : Sign.listed;
    else if (AGENTS.has(last)) signs |= Sign.agent;
    else if (BEING.has(last)) signs |= Sign.being;
    else if (CHARACTER.has(last)) signs |= Sign.character;
    else if (PREPOSITIONS.has(last)) signs |= Sign.preposition;
    if (shape[at - 1] === Shape.lower) signs |= this.noun(at, last);
    // `nhà khoa học Nhật Bản Hideo Tanaka`: the country stands between the word for people and the name
    else if (this.lastEnd === at && this.lastKind === 'location') signs |= this.role(this.lastStart);
    return signs;
  }

  /** The noun before a run: of a thing, or of people. */
  private noun(at: number, last: string): number {
    const { chart, contexts } = this;
    if (contexts.thingEnds.has(last) && !endsVerb(chart, at)) {
      if (contexts.things.has(last)) return Sign.thing;
      const two = `${keyAt(chart, at - 2)} ${last}`;
      if (contexts.things.has(two) || contexts.things.has(`${keyAt(chart, at - 3)} ${two}`)) return Sign.thing;
    }
    return this.role(at);
  }

  /** `diễn viên`, `nữ ca sĩ Mỹ`: a word for people not far before the run. */
  private role(at: number): number {
    for (let i = at - 1; i >= Math.max(this.from, at - 4); i--)
      for (const f of this.chart.at(i))
        if (f.kind === 'role' || f.kind === 'honorific')
          return f.end === at ? Sign.roleBeside : at - i < 4 ? Sign.role : 0;
    return 0;
  }

  /** `Theo Science Alert` at the end of an article. */
  private source(start: number, end: number): number {
    const last = end >= this.limit || (this.chart.tokens.gap[end] as number) > Gap.blank;
    return last && keyAt(this.chart, start - 1) === 'theo' ? Sign.source : 0;
  }

  /** A place of the lists whose name is also a person's. */
  private here(start: number, end: number): number {
    return this.chart.at(start).some((f) => f.kind === 'location' && f.end === end) ? Sign.weakPlace : 0;
  }

  private behind(end: number): number {
    const { chart, contexts, limit } = this;
    const { gap, shape } = chart.tokens;
    if (end >= limit || (gap[end] as number) > Gap.blank) return 0;
    const next = keyAt(chart, end);
    // `phạt bị cáo Hồ Ngọc Nhờ 18 năm tù`: the number of a length is not that of a product
    if (shape[end] === Shape.number) return chart.longest(end, 'time') ? 0 : Sign.numberBehind;
    if (shape[end] === Shape.upper) return Sign.capitals;
    if (
      chart
        .at(end)
        .some((f) => (f.kind === 'location' || f.kind === 'organization') && f.value !== undefined && !f.weak)
    )
      return Sign.named;
    if (shape[end] === Shape.mark) return this.mark(next, end);
    if (AUXILIARIES.has(next)) return Sign.auxiliary;
    if (JOINTS.has(next)) return Sign.listGoesOn;
    if (contexts.human.has(next)) return Sign.human;
    if (contexts.firm.has(next)) return Sign.firm;
    if (contexts.verbStarts.has(next)) {
      const two = `${next} ${keyAt(chart, end + 1)}`;
      if (contexts.human.has(two)) return Sign.human;
      if (contexts.firm.has(two)) return Sign.firm;
    }
    return chart.at(end).some((f) => f.kind === 'verb' || f.kind === 'stop' || f.kind === 'passive') ? 0 : Sign.lower;
  }

  private mark(mark: string, at: number): number {
    const { chart, limit } = this;
    const { gap, shape } = chart.tokens;
    if (mark === '(' || mark === ',') {
      const next = keyAt(chart, at + 1);
      if (next === 'sn' || next === 'sinh' || (shape[at + 1] === Shape.number && keyAt(chart, at + 2) === 'tuổi'))
        return Sign.age;
      if (chart.at(at + 1).some((f) => f.kind === 'location' && !f.weak)) return Sign.placeBehindInList;
      return mark === ',' ? Sign.listGoesOn : Sign.bracket;
    }
    if (mark === ':') return Sign.colon;
    if (mark === ';') return Sign.listGoesOn;
    if (/["”]/.test(mark)) return Sign.quoted;
    const tied =
      TIES.has(mark) ||
      ((mark === '-' || mark === '.') && gap[at] === Gap.none && at + 1 < limit && gap[at + 1] === Gap.none);
    return tied ? Sign.jointBehind : 0;
  }
}

/** Does an office end before the short bracket that closes at a token? */
function officeBeforeBracket(chart: Chart, close: number, from: number): boolean {
  const { shape } = chart.tokens;
  if (shape[close - 1] !== Shape.upper && shape[close - 1] !== Shape.number) return false;
  let open = close - 1;
  while (open > from && close - open < 4 && keyAt(chart, open) !== '(') open--;
  if (keyAt(chart, open) !== '(') return false;
  for (let start = open - 1; start >= Math.max(from, open - OFFICE); start--)
    if (chart.at(start).some((f) => f.kind === 'position' && f.end === open)) return true;
  return false;
}
/** The longest offices with their bodies, in tokens. */
const OFFICE = 16;
