import type { Range, Reading } from '../../clauses/clause.js';
import { type Candidate, isCandidate, type Phrase, WORDS } from '../../clauses/phrase.js';
import type { LocationValue } from '../../grammar/places.js';
import type { QuantityValue } from '../../grammar/quantities.js';
import { wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import type { EventType, RoleDefinition } from '../definition.js';
import type { TriggerMatch } from '../triggers.js';
import type { VerbGroup } from '../verbs/status.js';
import type { Subject } from '../verbs/subjects.js';

/** A role and what fills it: a mention with its place, or a stretch of tokens that is no mention. */
export interface Filler extends Range {
  role: string;
  candidate?: Candidate;
  /** Why it fills the role, for `explain`: `subject`, `after «cho»`, `object`. */
  why: string;
}

/** All that the filling of roles looks at. */
export interface RoleContext {
  reading: Reading;
  clause: Range;
  triggers: readonly TriggerMatch[];
  trigger: TriggerMatch;
  /** The place of the trigger among them. */
  index: number;
  group: VerbGroup;
  type: EventType;
  subject: Subject;
}

/** Classes of nouns for those who act. */
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'household', 'group', 'vehicle', 'voice']);
const PEOPLE: ReadonlySet<string> = new Set(['person', 'household', 'group']);
const COUNTABLE: ReadonlySet<string> = new Set(['person', 'household', 'group', 'case']);
const BLOWS: ReadonlySet<string> = new Set(['nhát', 'cú', 'phát', 'vết', 'mũi dao']);
const MONEY = /^[A-Z]{3,4}$/;

/** Is it a word for people, or a number of them? */
export function isPeople({ kind, head, found }: Phrase): boolean {
  if (kind === WORDS) return PEOPLE.has(head ?? '');
  const noun = kind === 'quantity' && found?.parts.find((p) => p.kind === 'classifier')?.entry?.class;
  return typeof noun === 'string' && PEOPLE.has(noun);
}

/** `54 ca tử vong`, `3 trường hợp tử vong`: people counted by their cases. */
const isPatient = ({ found }: Phrase): boolean =>
  PATIENTS.has(found?.parts.find((p) => p.kind === 'classifier')?.entry?.name ?? '');
const PATIENTS: ReadonlySet<string> = new Set(['ca', 'trường hợp']);

/** Does a phrase fit a role by its kind, and a quantity by what it measures? */
export function fits(role: RoleDefinition, phrase: Phrase): boolean {
  if (phrase.kind === WORDS) {
    if (role.text === 'people') return PEOPLE.has(phrase.head ?? '');
    if (role.text === 'vehicles') return phrase.head === 'vehicle';
    if (role.text === 'offences') return phrase.head === 'case';
    return role.text === true || (role.text === 'somebody' && SOMEBODY.has(phrase.head ?? ''));
  }
  if (!role.kinds?.includes(phrase.kind)) return false;
  if (role.built && isDistrict(phrase)) return false;
  if (phrase.kind !== 'quantity') return true;
  const noun = phrase.found?.parts.find((p) => p.kind === 'classifier')?.entry?.class;
  if (role.text === 'vehicles' && noun !== 'vehicle' && noun !== 'item') return false;
  if (role.text === 'people' && typeof noun === 'string' && !PEOPLE.has(noun) && !isPatient(phrase)) return false;
  // `1,5 tấn pháo` is nobody
  if (role.text === 'people' && phrase.found?.parts.some((p) => p.kind === 'unit')) return false;
  if (role.measure === 'people') return typeof noun === 'string' && PEOPLE.has(noun);
  if (!role.measure) return true;
  if (role.measure === 'incidents') return noun === 'case';
  const unit = (phrase.found?.value as QuantityValue | undefined)?.unit ?? '';
  const money = MONEY.test(unit);
  // `bàn giao 2 đối tượng`: what is given is no people
  // … and `50 con bò` are none
  if (
    role.measure === 'goods' &&
    ((isPeople(phrase) && unit !== 'con') || /^(trường hợp|vụ|ca|lần|lượt|đợt)$/.test(unit))
  )
    return false;
  // `thiêu rụi 2.000 m2`: what has a unit is no one who acts or suffers
  const physical = !money && phrase.found?.parts.some((p) => p.kind === 'unit') === true;
  if (role.measure === 'papers') return noun === 'document';
  if (role.measure === 'loss') return money || physical || noun === 'place' || noun === 'item';
  // `đâm hai nhát`: blows are no cases
  if (!money && BLOWS.has(unit)) return false;
  // who acts or suffers is counted by a word for people
  // `điều 3 xe chữa cháy`: vehicles act; nothing is given to them as to a place
  const driven = role.text === 'somebody' && noun === 'vehicle' && !role.kinds?.includes('location');
  const countable = driven || (noun === 'place' ? role.kinds?.includes('location') : COUNTABLE.has(String(noun)));
  const somebody = typeof role.text === 'string' || role.measure === 'cases';
  if (somebody && (physical || (typeof noun === 'string' && !countable))) return false;
  return role.measure === 'money' ? money : !money && unit !== '%' && unit !== 'tuổi';
}

/** A commune, a province, a country: a place in which things are built, no such thing. */
function isDistrict({ kind, found }: Phrase): boolean {
  const level = kind === 'location' ? (found?.value as LocationValue | undefined)?.level : undefined;
  return level !== undefined && level !== 'venue';
}

/** A phrase as the filler of a role; a mention fills it with its own span. */
export function fillerOf(role: string, phrase: Phrase, why: string, end = phrase.end): Filler {
  return isCandidate(phrase)
    ? { role, candidate: phrase, start: phrase.found.start, end: phrase.found.end, why }
    : { role, candidate: undefined, start: phrase.start, end, why };
}

/** A noun phrase before its verb is told with all that stands between, where nothing does but words. */
export function subjectEnd(phrase: Phrase, verb: number, chart: Chart): number {
  const { full } = phrase;
  if (full === undefined || full <= phrase.end || full > verb) return phrase.end;
  return full === verb || wordAt(chart, full) === 'do' ? full : phrase.end;
}
