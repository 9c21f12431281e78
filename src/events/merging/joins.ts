import type { Filler } from '../roles/fillers.js';
import type { Setting } from '../setting.js';
import type { Telling } from '../tellings.js';

/** Of two types that one verb may tell in a sentence, the one that its fillers show. */
const RIVALS: readonly (readonly [string, string, readonly string[]])[] = [
  ['award', 'donation', ['award']],
  ['appointment', 'deployment', ['person', 'position']],
  ['sentence', 'award', ['penalty']],
  ['arrest', 'search', ['suspect', 'count']],
  ['search', 'arrest', ['item']],
  ['sentence', 'penalty', ['penalty']],
];

/** `tặng Giấy khen` is an award, `tặng 500 suất quà` a gift: one verb tells one of them. */
export function settleRivals(tellings: readonly Telling[]): readonly Telling[] {
  return RIVALS.reduce<readonly Telling[]>(
    (left, [stronger, weaker, roles]) =>
      left.filter((t) => {
        if (t.type !== weaker) return true;
        const other = left.find((o) => o.type === stronger && o.trigger.start === t.trigger.start);
        return !other || !roles.some((role) => has(other, role));
      }),
    tellings,
  );
}

/** What is told twice or in parts within one sentence, each as one record. */
export function joinTold(tellings: readonly Telling[]): Telling[] {
  const out = joinPrizes(joinFines(joinVerdicts(joinMishaps(joinStorms(joinSeizures([...tellings]))))));
  settleNamed(out);
  countArrested(out);
  shareAgency(out);
  nameCauses(out);
  return out;
}

/** `Lễ khởi công cầu X sẽ diễn ra ngày 5/9`: what the name of an occasion tells comes with it, then and there. */
function settleNamed(tellings: readonly Telling[]): void {
  for (const telling of tellings) {
    const { start, named } = telling.trigger;
    if (named === undefined || telling.type !== 'launch') continue;
    const holds = ({ role, start: from, end }: Filler): boolean => role === 'name' && from < start && start < end;
    const occasion = tellings.find((t) => t.type === 'meeting' && t.fillers.some(holds));
    if (occasion) Object.assign(telling, { status: occasion.status, setting: {} });
  }
}

/** A search and the seizure in it. */
function joinSeizures(tellings: Telling[]): Telling[] {
  const searched = tellings.find((t) => t.type === 'search' && SEARCH.test(t.trigger.definition.form));
  if (!searched) return tellings;
  return tellings.filter((t) => {
    if (t === searched || t.type !== 'search' || t.inside !== searched.inside) return true;
    searched.fillers.push(
      ...t.fillers.filter((f) => f.role === 'item' || (f.role === 'agency' && !has(searched, 'agency'))),
    );
    return false;
  });
}
const SEARCH = /^(khám|lục soát)/;

/** `bão số 6 … 18.600 ha lúa ngập úng`: what a storm does. */
function joinStorms(tellings: Telling[]): Telling[] {
  const storm = tellings.find((t) => t.type === 'disaster' && has(t, 'name'));
  if (!storm) return tellings;
  return tellings.filter(
    (t) => t === storm || t.type !== 'disaster' || t.trigger.start < storm.trigger.start || has(t, 'name'),
  );
}

/** `gửi Thư khen, thưởng 50 triệu đồng cho A`: what is given to one and the same. */
function joinPrizes(tellings: Telling[]): Telling[] {
  return tellings.filter((t, i) => {
    const next = tellings[i + 1];
    if (t.type !== 'award' || next?.type !== t.type || has(t, 'recipient') || !has(next, 'recipient')) return true;
    if (next.actor !== 'shared' || t.status !== next.status || t.inside !== next.inside) return true;
    next.fillers.push(...t.fillers.filter((f) => f.role === 'award'));
    return false;
  });
}

/** `xử phạt 120 trường hợp, phạt tiền 300 triệu đồng`: the sum of the penalties told before it. */
function joinFines(tellings: Telling[]): Telling[] {
  const fine = tellings.findIndex((t, i) => {
    const before = tellings[i - 1];
    if (t.type !== 'penalty' || before?.type !== t.type || before.status !== t.status) return false;
    return has(t, 'amount') && !has(t, 'offender') && !has(t, 'violation') && !has(before, 'amount');
  });
  if (fine < 0) return tellings;
  const { fillers } = tellings[fine] as Telling;
  tellings[fine - 1]?.fillers.push(...fillers.filter((f) => f.role === 'amount'));
  return tellings.filter((_, i) => i !== fine);
}

/** `va chạm … rồi lật`, `vụ tai nạn xảy ra …, xe khách tông …`: what one sentence tells of a mishap is one event. */
function joinMishaps(tellings: Telling[]): Telling[] {
  return MISHAPS.reduce((all, type) => {
    const [first, ...others] = all.filter((t) => t.type === type);
    const joined = others.filter((t) => t.status === first?.status && t.inside === first?.inside);
    for (const other of joined) take(first as Telling, other);
    return all.filter((t) => !joined.includes(t));
  }, tellings);
}
const MISHAPS = ['accident', 'fire'];

/** Adds what another telling of the event says. */
function take(telling: Telling, other: Telling): void {
  const held = new Set(telling.fillers.map((f) => f.start));
  telling.fillers.push(...other.fillers.filter((f) => !held.has(f.start)));
  telling.setting = { time: other.setting.time, place: other.setting.place, ...given(telling.setting) };
}

const given = ({ time, place }: Setting): Setting => ({ ...(time && { time }), ...(place && { place }) });

/** `bão số 6 … đã làm 11 người chết`: those whom a storm is told to have killed died of it. */
function nameCauses(tellings: readonly Telling[]): void {
  for (const death of tellings) {
    if (death.type !== 'death' || has(death, 'cause')) continue;
    const victims = new Set(death.fillers.filter((f) => f.role === 'victim').map((f) => f.start));
    const storm = tellings.find((t) => t.type === 'disaster' && t.fillers.some((f) => victims.has(f.start)));
    const name = storm?.fillers.find((f) => f.role === 'name') ?? storm?.trigger;
    if (name && name.start < death.trigger.start)
      death.fillers.push({ role: 'cause', start: name.start, end: name.end, why: 'what killed them' });
  }
}

/** `xét xử sơ thẩm và tuyên phạt A 5 năm tù`: the trial is told once more by its verdict. */
function joinVerdicts(tellings: Telling[]): Telling[] {
  const verdict = tellings.find((t) => t.type === 'sentence' && has(t, 'penalty'));
  if (!verdict) return tellings;
  const isTrial = (t: Telling): boolean =>
    t.type === 'sentence' &&
    t.trigger.start < verdict.trigger.start &&
    !has(t, 'penalty') &&
    t.status === verdict.status &&
    t.inside === verdict.inside &&
    alike(t, verdict, 'defendant');
  const trials = tellings.filter(isTrial);
  const verdicts = tellings.filter((t) => t.type === 'sentence' && t.trigger === verdict.trigger);
  for (const role of ['court', 'charge'])
    for (const one of verdicts)
      if (!has(one, role)) one.fillers.push(...trials.flatMap((t) => t.fillers.filter((f) => f.role === role)));
  return [...tellings.filter((t) => !trials.includes(t)), ...trials.map((t) => ({ ...t, joins: true, fillers: [] }))];
}

/** Do two tellings fill a role alike, or one of them not at all? */
const alike = (a: Telling, b: Telling, role: string): boolean =>
  !has(a, role) ||
  !has(b, role) ||
  a.fillers.some((f) => f.role === role && b.fillers.some((g) => g.role === role && g.start === f.start));

/** `Cơ quan điều tra khởi tố 5 bị can; riêng A bị khởi tố thêm tội …`: in one sentence one body does it all. */
function shareAgency(tellings: readonly Telling[]): void {
  for (const [i, telling] of tellings.entries()) {
    if (telling.type !== 'prosecution' || has(telling, 'agency')) continue;
    const before = tellings[i - 1];
    if (before?.type !== telling.type || before.status !== telling.status) continue;
    telling.fillers.push(...before.fillers.filter((f) => f.role === 'agency'));
  }
}

/** What is broken up is told with the number of those arrested. */
function countArrested(tellings: readonly Telling[]): void {
  const broken = tellings.find((t) => t.type === 'bust' && !has(t, 'count'));
  const arrest = tellings.find((t) => t.type === 'arrest' && has(t, 'count'));
  const count = arrest?.fillers.find((f) => f.role === 'count');
  if (broken && count) broken.fillers.push({ ...count, why: 'those arrested with it' });
}

const has = (telling: Telling, role: string): boolean => telling.fillers.some((f) => f.role === role);
