import type { Reading } from '../../clauses/clause.js';
import { groupOf } from '../../clauses/groups.js';
import type { Phrase } from '../../clauses/phrase.js';
import { wordsOf } from '../../clauses/prepositions.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import { fits } from './fillers.js';
import type { Filling } from './filling.js';

/** Verbs that overcome somebody before something is taken from them. */
const OVERCOMING: ReadonlySet<string> = new Set(
  'khống chế|đe dọa|uy hiếp|trói|đánh|tấn công|dụ dỗ|chặn|áp sát|ép|xịt|dí|kề|lừa|đâm|chém|rủ|gọi'.split('|'),
);
const JOINTS: ReadonlySet<string> = new Set([',', 'rồi', 'và', 'để', 'nhằm']);

/** `khống chế chị A, cướp 5 triệu đồng`: whom the verb before has overcome. */
export function fillOvercome(filling: Filling): void {
  const { reading, group, type } = filling.context;
  const { victim } = type.roles;
  if (type.type !== 'crime' || !victim || filling.passive || filling.has('victim')) return;
  const { chart, phrases } = reading;
  const joint = group.start - 1;
  if (!JOINTS.has(wordAt(chart, joint))) return;
  const last = phrases[reading.phraseFrom(joint) - 1];
  if (!last || last.end !== joint || last.within || last.bracketed || !fits(victim, last)) return;
  const verb = last.from;
  const overcome = [1, 2].some((n) => {
    const word = n === 1 ? wordAt(chart, verb - 1) : `${wordAt(chart, verb - 2)} ${wordAt(chart, verb - 1)}`;
    return OVERCOMING.has(word);
  });
  if (overcome && !filling.used.has(last)) filling.fill('victim', [last], 'object of the verb before');
}

/** `Công an xã tiếp nhận A ra đầu thú`: who receives the one who surrenders. */
export function fillReceiver(filling: Filling): void {
  const { reading, group, type, subject } = filling.context;
  const { agency } = type.roles;
  if (type.type !== 'surrender' || !agency || filling.has('agency') || subject.by !== 'object') return;
  const { chart, groups } = reading;
  for (let i = reading.groupBefore(subject.start); i >= 0; i--) {
    const before = groups[i];
    if (before?.standing !== 'main') continue;
    const received = wordsOf(chart, before.end, subject.start).includes('tiếp nhận');
    if (received && before.end < group.start)
      filling.fill(
        'agency',
        before.phrases.filter((p) => fits(agency, p)),
        'who receives them',
      );
    return;
  }
}

/** `Nghi phạm bị bắt là A`, `những người bị bắt gồm: A, B`: the names of those whom a passive verb hits. */
export function fillNamed(filling: Filling): void {
  const { reading, trigger, group } = filling.context;
  const patient = filling.roles.find(([name]) => name === 'suspect' || name === 'defendant');
  if (!group.passive || !patient) return;
  const [name, definition] = patient;
  const told = filling.fillers.filter((f) => f.role === name);
  if (told.some((f) => f.candidate?.kind === 'person')) return;
  const named = namedBehind(reading, trigger.end).filter((p) => fits(definition, p));
  if (!named.length) return;
  for (const vague of told) if (!vague.candidate) filling.fillers.splice(filling.fillers.indexOf(vague), 1);
  filling.fill(name, named, 'named behind the verb');
}

/** The people named behind `là` or `gồm` right behind a verb. */
export function namedBehind(reading: Reading, from: number): readonly Phrase[] {
  const { chart, phrases } = reading;
  let at = from;
  while (at < from + 4 && !NAMING.has(wordAt(chart, at))) at++;
  if (!NAMING.has(wordAt(chart, at))) return [];
  if (isMark(chart, at + 1, ':')) at++;
  const free = phrases.slice(reading.phraseFrom(at)).filter((p) => !p.within && !p.bracketed);
  const [first] = free;
  if (first?.kind !== 'person' || first.start - at > 2) return [];
  return groupOf(chart, free, 0).filter((p) => p.kind === 'person');
}
const NAMING: ReadonlySet<string> = new Set(['là', 'gồm', 'có']);
