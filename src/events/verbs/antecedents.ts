import type { Reading } from '../../clauses/clause.js';
import { behindBrackets } from '../../clauses/groups.js';
import { type Candidate, isCandidate, type Phrase, WORDS } from '../../clauses/phrase.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import type { Links } from '../../resolve/links.js';
import type { Telling } from '../tellings.js';

/** Words for a person told before. */
export const PERSONAL: ReadonlySet<string> = new Set(
  (
    'ông|bà|anh|chị|y|hắn|thị|cô|cậu|chàng|đồng chí|người này|vị này|đối tượng này|' +
    'ông ấy|bà ấy|anh ấy|chị ấy|cô ấy|ông ta|bà ta|anh ta|cô ta'
  ).split('|'),
);
/** Words for the body of whoever speaks. */
const UNIT: ReadonlySet<string> = new Set(['đơn vị', 'đơn vị này', 'cơ quan này', 'địa phương này', 'tổ chức này']);
/** Words for the speaker, in a quotation. */
export const SELF: ReadonlySet<string> = new Set(['tôi', 'chúng tôi', 'chúng ta']);
/** Words for two told before. */
const BOTH = /^(cả hai|hai bên|hai nhà lãnh đạo|hai ông|hai bà|hai vị|hai nguyên thủ|hai bộ trưởng|hai thủ tướng)$/;

/** Words for whoever is named before the comma. */
const NOUNS: ReadonlySet<string> = new Set(['người', 'kẻ']);
const DESCRIPTIVE: ReadonlySet<string> = new Set(['đối tượng', 'nghi phạm', 'bị can', 'cán bộ']);
const DESCRIBING: ReadonlySet<string> = new Set(['bị', 'đang', 'từng', 'có']);

/** How many phrases back an antecedent is looked for. */
const REACH = 40;

/** What a word may stand for. */
export interface Antecedents {
  reading: Reading;
  links: Links;
  /** Who speaks, where the word stands in what is said. */
  speaker: readonly Phrase[];
  /** The subject of the sentence before. */
  carried: readonly Phrase[];
  /** The two who last met or spoke. */
  pair: readonly Phrase[];
  /** The persons told before, the last one last. */
  people: readonly Phrase[];
}

/** `y`, `đơn vị`, `hai nhà lãnh đạo`: a phrase that stands for somebody told before gives way to that one. */
export function standsFor(phrase: Phrase, among: Antecedents): readonly Phrase[] {
  const { reading, speaker, carried, pair, people } = among;
  const { chart } = reading;
  const text = chart.text(phrase.start, phrase.end).toLowerCase();
  if (BOTH.test(text) && pair.length > 1) return pair;
  if (phrase.kind !== WORDS) return [phrase];
  if (NOUNS.has(text) || (DESCRIPTIVE.has(text) && DESCRIBING.has(wordAt(chart, phrase.end))))
    return [describedBy(phrase, reading) ?? phrase];
  if (phrase.head === 'voice') return [authorOf(phrase, reading) ?? phrase];
  if (PERSONAL.has(text)) {
    const from = reading.phraseFrom(phrase.start) - 1;
    for (let i = from; i >= 0 && i > from - REACH; i--) {
      const one = reading.phrases[i] as Phrase;
      if (one.kind === 'person' && !one.bracketed && agrees(chart, one, text)) return [one];
    }
    const person = carried.filter((p) => p.kind === 'person' && agrees(chart, p, text));
    if (person.length) return person;
    const told = [...people].reverse().find((p) => agrees(chart, p, text));
    return told ? [told] : [phrase];
  }
  if (SELF.has(text)) return speaker.length ? speaker : carried.length ? carried : [phrase];
  if (!UNIT.has(text)) return [phrase];
  const [one] = speaker.length ? speaker : carried;
  return one ? [unitOf(one, among.links) ?? phrase] : [phrase];
}

/** May `bà` stand for a person? Not for one whom the article calls `ông`. */
function agrees(chart: Chart, { start }: Phrase, pronoun: string): boolean {
  const called = chart.at(start).find((f) => f.kind === 'honorific');
  const word = called && chart.text(start, called.end).toLowerCase();
  return (
    word === undefined || !GENDERED.test(word) || !GENDERED.test(pronoun) || FEMALE.test(word) === FEMALE.test(pronoun)
  );
}
const FEMALE = /^(bà|chị|cô|thị)/;
const GENDERED = /^(ông|anh|hắn|cậu|bà|chị|cô|thị)/;

/** The two who meet in one of these tellings. */
export function pairOf(tellings: readonly Telling[]): readonly Phrase[] | undefined {
  for (const { type, fillers } of tellings) {
    if (type !== 'talks') continue;
    const both = fillers.flatMap(({ candidate }) => (candidate?.kind === 'person' ? [candidate] : []));
    if (both.length > 1) return both;
  }
  return undefined;
}

/** `ông A (50 tuổi), người từng được tặng …`: the one whom a word in apposition describes. */
function describedBy({ start }: Phrase, reading: Reading): Phrase | undefined {
  const { chart, phrases } = reading;
  let i = reading.phraseFrom(start) - 1;
  while (i >= 0 && phrases[i]?.bracketed) i--;
  const told = phrases[i];
  if (told?.kind !== 'person') return undefined;
  const end = behindBrackets(chart, told.end, start);
  return isMark(chart, end, ',') && end === start - 1 ? told : undefined;
}

/** `Báo cáo của Cục X`, `Báo cáo do A trình bày`: who made it says what it says. */
function authorOf(phrase: Phrase, reading: Reading): Phrase | undefined {
  const i = reading.phraseFrom(phrase.start);
  for (const next of reading.phrases.slice(i + 1, i + 4)) {
    const made =
      next.within === phrase ||
      (next.from >= phrase.end && next.from - phrase.end <= 1 && AUTHORING.has(next.preposition ?? ''));
    if (made && AUTHORS.has(next.kind)) return next;
  }
  return undefined;
}
const AUTHORING: ReadonlySet<string> = new Set(['do', 'của', 'từ']);
const AUTHORS: ReadonlySet<string> = new Set(['person', 'position', 'organization']);

/** The body that a person speaks for, or the body itself. */
function unitOf(phrase: Phrase, links: Links): Candidate | undefined {
  if (!isCandidate(phrase)) return undefined;
  if (phrase.kind === 'organization') return phrase;
  const offices = phrase.kind === 'position' ? [phrase.found] : (links.appellations.get(phrase.found)?.positions ?? []);
  for (const office of [...offices].reverse()) {
    const body = links.bodyOf.get(office);
    if (body) return { ...phrase, kind: 'organization', found: body };
  }
  return undefined;
}
