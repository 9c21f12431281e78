import type { Reading } from '../../clauses/clause.js';
import { isCandidate, type Phrase } from '../../clauses/phrase.js';
import type { QuantityValue } from '../../grammar/quantities.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { TriggerMatch } from '../triggers.js';
import { leadersOf } from '../verbs/associates.js';
import type { Subject } from '../verbs/subjects.js';
import { type Filler, fillerOf, fits, type RoleContext } from './fillers.js';

/** How far behind a verb stands whom somebody meets: `gặp mặt Thường trực Hội đồng Dân tộc`. */
const NEAR = 3;
/** How far behind `chuyến thăm` it is told whose visit it is. */
const BESIDE = 10;

/** Who invites, and whom a visit at a body is made to: what stands neither before the verb nor as its object. */
export function fillHosts(roles: RoleContext, fillers: Filler[]): void {
  const { type, reading, subject, trigger } = roles;
  const { host } = type.roles;
  if (type.type !== 'visit') return;
  // `chuyến thăm có ý nghĩa …, thể hiện sự coi trọng của A`: whose visit it is stands beside it
  if (trigger.definition.class === 'noun')
    keep(fillers, (f) => f.role !== 'visitor' || f.start - trigger.end < BESIDE || f.start < trigger.start);
  if (!host || fillers.some((f) => f.role === 'host')) return;
  const [visitor] = subject.phrases;
  // `A mời B thăm …`: who invites receives
  if (visitor && wordAt(reading.chart, visitor.from - 1) === 'mời') {
    const inviting = reading.groups.slice(0, reading.groupBefore(visitor.from) + 1).reverse();
    const phrases = inviting.find((g) => g.standing === 'main')?.phrases ?? [];
    fillers.push(...phrases.filter((p) => fits(host, p)).map((p) => fillerOf('host', p, 'who invites')));
  }
  if (fillers.some((f) => f.role === 'host' || f.role === 'destination')) return;
  // `thăm và làm việc tại Học viện X`: a body is visited where it is
  const next = reading.phrases[reading.phraseFrom(trigger.end)];
  if (next?.kind === 'organization' && next.preposition === 'tại' && next.from === trigger.end)
    fillers.push(fillerOf('host', next, 'after «tại»'));
}

/**
 * `có cuộc gặp với B`: behind a light verb a noun has a subject; in `Tại cuộc gặp, A nói` it has none. `Trong chuyến thăm, A
 * nói`: who speaks there is the visitor, where nobody else is told.
 */
export function heldBy(reading: Reading, { type, definition, start, end }: TriggerMatch, { by }: Subject): boolean {
  const { chart, phrases } = reading;
  // `Kết thúc hội thao, Ban Tổ chức trao …`
  if (type === 'training' && by === 'fronted') return false;
  if (definition.class !== 'noun' || definition.subject === 'participant' || !HELD.has(type)) return true;
  // `kết thúc tốt đẹp chuyến thăm`, `trong khuôn khổ chuyến thăm`
  const at = WELL.test(`${wordAt(chart, start - 2)} ${wordAt(chart, start - 1)}`) ? start - 2 : start;
  if (LIGHT.has(wordAt(chart, at - 1)) || LIGHT.has(wordAt(chart, at - 2))) return true;
  const from = reading.phraseFrom(end);
  const owned = phrases.slice(from, from + 2).some((p) => p.preposition === 'của' && SOMEBODY.has(p.kind));
  return type === 'visit' && !owned && FRAMES.has(wordAt(chart, at - 1));
}
const WELL = /^(tốt đẹp|thành công|khuôn khổ|chương trình)$/;
const HELD: ReadonlySet<string> = new Set(['talks', 'visit', 'training']);
const LIGHT: ReadonlySet<string> = new Set([
  'có',
  'hành',
  'chức',
  'đầu',
  'thúc',
  'nối',
  'hiện',
  'mạc',
  'giảng',
  'mở',
  'trì',
]);

/** `Hai Bộ trưởng hội đàm`, `A và B gặp nhau`: of several who meet and no one else neither is the host. */
export function settleParties({ type, reading, trigger }: RoleContext, fillers: Filler[]): void {
  if (type.type !== 'talks') return;
  for (const { role, candidate, start, end } of [...fillers]) {
    const group = reading.groups[reading.groupBefore(candidate?.end ?? end)];
    if (start < trigger.end || group === undefined || group.start > start) continue;
    // `hội đàm với Đoàn đại biểu X do A làm Trưởng đoàn`
    fillers.push(...leadersOf(reading, reading.groups.indexOf(group)).map((p) => fillerOf(role, p, 'who leads them')));
  }
  // `ngăn việc gặp gỡ`: nobody meets alone; `gặp mặt các đại biểu` tells whom, if not by name
  const next = reading.phrases[reading.phraseFrom(trigger.end)];
  const whom = next !== undefined && next.from - trigger.end <= NEAR && next.from < reading.clauseAt(trigger.start).end;
  const alone = !whom && fillers.length === 1 && fillers[0]?.role === 'party' && trigger.definition.object === 'party';
  if (alone && trigger.definition.class !== 'noun' && !isTwo(fillers[0] as Filler, reading.phrases)) fillers.length = 0;
  // who is told as host and guest is no mere party
  const hosted = trigger.definition.object !== 'party' && fillers.some((f) => f.role === 'host' || f.role === 'guest');
  if (hosted) keep(fillers, (f) => f.role !== 'party');
  if (trigger.definition.class === 'noun') fillFramedParty(reading, trigger, fillers);
  if (fillers.some((f) => f.role !== 'host')) return;
  const bodies = new Set(fillers.map((f) => f.candidate?.kind ?? 'words'));
  const several = fillers.length > 1 ? bodies.size === 1 : fillers.some((f) => isTwo(f, reading.phrases));
  if (several) for (const filler of fillers) filler.role = 'party';
}

/** `Trong cuộc gặp với A, B nói …`, `Trong cuộc điện đàm, A và B …`: who goes on behind the frame took part, too. */
function fillFramedParty(reading: Reading, trigger: TriggerMatch, fillers: Filler[]): void {
  const { chart, groups, phrases } = reading;
  const { start, end, definition } = trigger;
  const owner = phrases[reading.phraseFrom(end)];
  if (owner?.preposition === 'của' && owner.from === end && SOMEBODY.has(owner.kind))
    fillers.push(fillerOf(definition.object ?? 'host', owner, 'after «của»'));
  if (!FRAMES.has(wordAt(chart, start - 1)) || fillers.length > 1) return;
  const next = groups.find((g) => g.start > end && g.standing === 'main' && isMark(chart, g.start - 1, ','));
  const others = next?.phrases.filter((p) => SOMEBODY.has(p.kind)) ?? [];
  // nobody meets alone
  if (others.length + fillers.length === 2 && wordAt(chart, end) !== 'giữa')
    fillers.push(...others.map((p) => fillerOf(definition.object ?? 'host', p, 'who goes on')));
}
const FRAMES: ReadonlySet<string> = new Set(['tại', 'trong', 'sau', 'trước', 'nhân']);
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'position', 'organization']);

/** Leaves only some fillers. */
export function keep(fillers: Filler[], wanted: (filler: Filler) => boolean): void {
  fillers.splice(0, fillers.length, ...fillers.filter(wanted));
}

/** `hai Bộ trưởng`, `hai bên`: does a number stand before a filler? */
function isTwo(filler: Filler, phrases: readonly Phrase[]): boolean {
  const before = phrases.find((p) => p.kind === 'quantity' && (p.end === filler.start || p.start === filler.start));
  return (
    before !== undefined && isCandidate(before) && ((before.found.value as QuantityValue | undefined)?.value ?? 0) > 1
  );
}
