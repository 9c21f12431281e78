import { groupOf } from '../../clauses/groups.js';
import { type Phrase, WORDS } from '../../clauses/phrase.js';
import { acts } from '../../clauses/predicates.js';
import { wordsOf } from '../../clauses/prepositions.js';
import { wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import { Gap, Shape } from '../../text/tokens.js';
import type { RoleDefinition } from '../definition.js';
import { isPaper } from './decisions.js';
import { fillerOf, fits, isPeople } from './fillers.js';
import type { Filling, Named } from './filling.js';
import { leadingWords, verbBetween, wordsBehind, wordsEnd } from './objects.js';

/** Prepositions that leave a direct object direct: `gồm: A, B`. */
const OPEN: ReadonlySet<string> = new Set(['gồm', 'như', 'là']);
/** How far behind the verb a direct object may begin that is no mention. */
const NEAR = 3;

/** What a preposition of a role governs, with all that is coordinated with it. */
export function fillGoverned(filling: Filling): void {
  const { chart } = filling.context.reading;
  const free = filling.behind.filter((p) => !p.within && !p.bracketed);
  for (const [name, role] of filling.roles) {
    if (filling.has(name) && !role.repeat) continue;
    // `điện đàm với A`: the verb names the role that its object fills
    const { object } = filling.context.trigger.definition;
    const theirs = object && object !== name ? filling.roles.find(([other]) => other === object)?.[1] : undefined;
    if (theirs?.repeat && theirs.prepositions?.some((p) => role.prepositions?.includes(p))) continue;
    const first = free.findIndex(
      (p) =>
        p.preposition !== undefined &&
        role.prepositions?.includes(p.preposition) &&
        fits(role, p) &&
        !filling.used.has(p) &&
        !(p.kind === WORDS && isPart(role.prepositions, p, chart)),
    );
    if (first < 0) continue;
    const leading = free[first] as Phrase;
    // `đánh bạc tại hội trường của ủy ban`: what the place belongs to
    if (leading.preposition === 'của' && ownsPlace(filling, leading)) continue;
    // `phê duyệt tại phiên họp`: what a preposition brings in is a document by its name alone
    if (leading.kind === WORDS && role.kinds?.includes('document')) continue;
    if (role.text === true && beginsWithWords(filling, leading)) continue;
    // `thanh tra 23 gói thầu của A`, `kiểm tra cơ sở sản xuất tại B`: whose the object is, and where
    if ((name === object || OWNING.test(leading.preposition ?? '')) && hasObject(filling, role)) continue;
    const why = `after «${leading.preposition}»`;
    if (leading.kind === WORDS && role.text === true) describe(filling, name, leading, filling.region.end, why);
    else
      filling.fill(
        name,
        groupOf(chart, free, first).filter((p) => fits(role, p)),
        why,
      );
  }
}

const OWNING = /^(của|tại)$/;
function ownsPlace({ context: { reading }, region }: Filling, { from }: Phrase): boolean {
  for (let at = Math.max(region.start, from - OWNED); at < from; at++)
    if (wordAt(reading.chart, at) === 'tại' || wordAt(reading.chart, at) === 'ở') return true;
  return false;
}
const OWNED = 6;

/** `khám xét nơi ở của A tại B`: right behind the verb stands its object. */
function hasObject({ behind, region, passive }: Filling, role: RoleDefinition): boolean {
  const [first] = behind;
  return (
    !passive &&
    first !== undefined &&
    first.start - region.start <= 1 &&
    first.from >= region.start &&
    first.preposition === undefined &&
    fits(role, first)
  );
}

/** `kiểm tra công tác bảo vệ tại sân bay`: words right behind the verb are the object, not what a preposition brings. */
function beginsWithWords({ context, region, passive }: Filling, { from, preposition }: Phrase): boolean {
  if (passive || from - region.start < 2 || context.trigger.definition.class === 'noun') return false;
  const words = wordsBehind(context.reading, region.start, Math.min(from, region.near));
  if (!words) return false;
  // `kiểm tra công tác điều trị bệnh nhân tại B`: nouns inside are parts of it, but for what `đối với` brings
  const edge = preposition === 'đối với' ? words.end : region.start + 2;
  return !context.reading.phrases.some((p) => p.from >= region.start && p.start < edge);
}

/** `về hành vi bán hàng giả`: the noun begins with a part of a longer preposition of the role. */
const isPart = (prepositions: readonly string[], { preposition, from, end }: Phrase, chart: Chart): boolean =>
  prepositions.some((p) => p !== preposition && `${wordsOf(chart, from, end)} `.startsWith(`${p} `));

/** Direct objects, by kind and nearness. */
export function fillObjects(filling: Filling): void {
  const { reading, trigger, type } = filling.context;
  const { near, start } = filling.region;
  const free = filling.behind.filter((p) => !p.within && !p.bracketed);
  let edge = start;
  for (const [i, phrase] of free.entries()) {
    if (filling.used.has(phrase)) {
      edge = Math.max(edge, phrase.end);
      continue;
    }
    // a preposition stands before it, not the verb itself: `tặng A`
    const governed = phrase.preposition !== undefined && phrase.from >= start;
    if (phrase.start >= near || (governed && !OPEN.has(phrase.preposition ?? ''))) continue;
    // `vụ nổ kho đạn`: a noun for what befalls has its object right behind it
    if (type.aftermath && trigger.definition.class === 'noun' && phrase.start > edge) continue;
    if (phrase.kind === WORDS && phrase.start - edge > NEAR) continue;
    // `chuyển trạng thái thực hiện hai dự án`, `hỗ trợ tỉnh Cao Bằng xây dựng 40 căn`: the object of the verb between
    const far = phrase.start - edge > NEAR || (edge > start && phrase.start - edge > 1);
    if (phrase.kind === 'quantity' && far && verbBetween(reading, edge, phrase.start)) continue;
    // who takes part without a preposition stands right behind the verb
    if (type.roles.party?.repeat && phrase.start - edge > 1) continue;
    const role = objectRole(filling, phrase);
    if (!role) continue;
    // `ký Lệnh công bố 5 luật`: the paper right behind the verb is the object, not what it is about
    const named = phrase.kind !== 'document' && role[1].kinds?.includes('document') === true;
    if (named && phrase.start > start && isPaper(reading.chart, start)) continue;
    // who signs with another is brought in by a preposition
    if (role[0] === 'signatory') continue;
    const [name, definition] = role;
    // `bị bắt`: who was arrested stands before the verb, and their number with them
    if (name === 'count' && filling.passive) continue;
    if (definition.text === 'offences' && !OFFENCE.test(reading.chart.text(phrase.start, phrase.end))) continue;
    const worded = WORDED.has(`${type.type} ${name}`);
    // `khánh thành năm 2018 với chiều cao 461m`
    if (worded && phrase.kind === 'quantity' && phrase.start - edge > NEAR) continue;
    const words = worded ? leadingWords(reading, phrase, edge, near) : undefined;
    if (words) {
      filling.used.add(phrase);
      filling.fillers.push({ role: name, ...words, why: 'words behind the verb' });
    } else if (phrase.kind === WORDS) describe(filling, name, phrase, near, 'object');
    else {
      const group = groupOf(reading.chart, free, i).filter((p) => fits(definition, p));
      filling.fill(name, group, 'object');
      if (LISTED.has(phrase.kind)) filling.fill(name, alike(filling, phrase, free), 'object');
    }
    if (GOODS.has(`${type.type} ${name}`)) goOn(filling, role, free);
    edge = Math.max(edge, ...filling.fillers.map((f) => f.end).filter((e) => e <= near));
  }
}
/** First words of what somebody did: `vi phạm`, `hành vi`, `lỗi`. */
const OFFENCE = /^((các|những|nhiều) )?(vi phạm (?!hành chính)|hành vi|lỗi|sai phạm)/iu;

/** Roles of things whose words may end in a mention. */
const WORDED: ReadonlySet<string> = new Set(['launch object']);

/** Roles of things that are listed, in words or counted. */
const GOODS: ReadonlySet<string> = new Set(['search item', 'crime amount']);

/** `con dao gây án, chiếc xe máy của nạn nhân cùng 2 điện thoại`: things in words and things counted make one list. */
function goOn(filling: Filling, [name, definition]: Named, free: readonly Phrase[]): void {
  const { fillers, used, region, context } = filling;
  const { reading } = context;
  for (let step = 0; step < LISTED_MOST; step++) {
    const last = Math.max(...fillers.filter((f) => f.role === name).map((f) => f.end));
    const joint = jointBehind(reading.chart, last, region.near);
    if (joint < 0) return;
    const next = free.find((p) => p.from <= joint + 1 && p.start > joint) ?? free.find((p) => p.start === joint + 1);
    if (next && (next.preposition !== undefined || next.from > joint)) {
      if (used.has(next) || !fits(definition, next) || PEOPLE.has(next.head ?? '')) return;
      if (next.kind === WORDS) describe(filling, name, next, region.near, 'list');
      else filling.fill(name, [next], 'list');
      continue;
    }
    if (acts(reading.chart, joint + 1)) return;
    const words = wordsBehind(reading, joint + 1, region.near);
    if (!words) return;
    fillers.push({ role: name, ...words, why: 'list' });
    for (const p of free) if (p.start >= words.start && p.end <= words.end) used.add(p);
  }
}

/** The comma, `và` or `cùng` behind what fills a role and the rest of its noun; -1 where the list is at its end. */
function jointBehind(chart: Chart, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + COUNTED_REST); at++) {
    if (inNumber(chart, at)) continue;
    if (JOINTS.has(wordAt(chart, at))) return at;
    if (chart.tokens.shape[at] === Shape.mark || acts(chart, at)) return -1;
  }
  return -1;
}
/** `12,5 tỷ đồng` */
const inNumber = ({ tokens }: Chart, at: number): boolean =>
  tokens.shape[at - 1] === Shape.number && tokens.shape[at + 1] === Shape.number && tokens.gap[at + 1] === Gap.none;
const PEOPLE: ReadonlySet<string> = new Set(['person', 'group', 'household', 'generic', 'voice']);
const LISTED_MOST = 12;
const JOINTS: ReadonlySet<string> = new Set([',', 'và', 'cùng']);
const COUNTED_REST = 8;

/** Kinds whose names are told with what they are about. */
const LISTED: ReadonlySet<string> = new Set(['document', 'event', 'award']);

/** The role of a direct object: for a word for people one that is theirs, and sums and counts come last. */
function objectRole(filling: Filling, phrase: Phrase): Named | undefined {
  const { object } = filling.context.trigger.definition;
  const open = filling.roles.filter(
    ([name, r]) =>
      (r.side !== 'before' || r.repeat || name === object) &&
      !r.governed &&
      (!filling.has(name) || r.repeat) &&
      fits(r, phrase) &&
      (!object || name === object),
  );
  const somebody = phrase.kind === WORDS || isPeople(phrase);
  const theirs = somebody ? open.find(([, r]) => typeof r.text === 'string') : undefined;
  const measured = filling.roles.find(
    ([name, r]) => r.side !== 'before' && r.measure && !r.governed && !filling.has(name) && fits(r, phrase),
  );
  return theirs ?? open.find(([, r]) => !r.measure) ?? measured;
}

/** `ký Hiệp định về … và Bản ghi nhớ về …`: what follows a name parts it from the next of its kind. */
function alike({ context, region }: Filling, phrase: Phrase, free: readonly Phrase[]): Phrase[] {
  const { chart } = context.reading;
  return free.filter((p) => {
    const joint = wordAt(chart, p.start - 1);
    return p.kind === phrase.kind && p.start > phrase.end && p.start < region.near && (joint === 'và' || joint === ',');
  });
}

/** A thing that is no mention is told with all that describes it. */
function describe(filling: Filling, role: string, phrase: Phrase, limit: number, why: string): void {
  const { used, roles, fillers, behind, context } = filling;
  if (used.has(phrase)) return;
  used.add(phrase);
  // `phối hợp các đơn vị chức năng | xác minh …`: behind who takes part stands what they do
  const party = context.type.roles[role]?.repeat === true;
  let end = party ? phrase.end : Math.max(phrase.end, wordsEnd(context.reading, phrase.start, limit));
  // `cướp điện thoại của A`: whose it is fills a role of its own, where there is one
  const owner = behind.find((p) => p.preposition === 'của' && p.from > phrase.start && p.end <= end && !p.bracketed);
  const theirs = owner && roles.find(([name, r]) => name !== role && !filling.has(name) && owns(r) && fits(r, owner));
  if (owner && theirs) {
    filling.fill(theirs[0], [owner], 'after «của»');
    end = owner.from;
  }
  fillers.push(fillerOf(role, phrase, why, end));
  for (const inner of behind) {
    if (inner === phrase || inner.start < phrase.start || inner.end > end) continue;
    // where they live is where they are visited
    const place =
      inner.kind === 'location' && roles.find(([name, r]) => !filling.has(name) && r.kinds?.[0] === 'location');
    if (place) filling.fill(place[0], [inner], `in «${role}»`);
    used.add(inner);
  }
}

const owns = (role: RoleDefinition): boolean => role.prepositions?.includes('của') === true;
