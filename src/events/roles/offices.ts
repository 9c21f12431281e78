import type { Reading } from '../../clauses/clause.js';
import { isCandidate } from '../../clauses/phrase.js';
import { wordAt } from '../../grammar/walk.js';
import type { Links } from '../../resolve/links.js';
import type { EventType } from '../definition.js';
import type { TriggerMatch } from '../triggers.js';
import { type Filler, fillerOf } from './fillers.js';

/** Where an office is looked for behind the verb that gives it, in tokens. */
const OFFICE = 60;

/**
 * What an office tells beside its own role: the body that it is an office of, and the office of who retires. Both stand
 * inside or beside another mention, where no phrase of their own is read.
 */
export function fillOffices(type: EventType, fillers: Filler[], links: Links): void {
  const has = (role: string): boolean => fillers.some((f) => f.role === role);
  for (const filler of [...fillers]) {
    const { candidate } = filler;
    if (!candidate || !isCandidate(candidate)) continue;
    if (filler.role === 'position' && type.roles.organization) {
      const body = links.bodyOf.get(candidate.found);
      // `tham gia Ban Thường vụ, giữ chức Bí thư Tỉnh ủy`: the body of the office comes before one that is joined
      const joined = fillers.findIndex((f) => f.role === 'organization' && f.start < filler.start);
      if (body && joined >= 0) fillers.splice(joined, 1);
      if (body && !has('organization'))
        fillers.push(
          fillerOf('organization', { ...candidate, kind: 'organization', found: body }, 'body of the office'),
        );
    }
    if (candidate.kind === 'person' && type.type === 'retirement' && !has('position')) {
      const office = links.appellations.get(candidate.found)?.positions.at(-1);
      if (office)
        fillers.push(fillerOf('position', { ...candidate, kind: 'position', found: office }, 'office beside the name'));
    }
  }
}

/**
 * `bầu A giữ chức B`, `điều động A đến công tác tại B và bổ nhiệm chức vụ C`: the second verb only tells the office that the
 * first one gives.
 */
export function namesOffice(reading: Reading, triggers: readonly TriggerMatch[], index: number): boolean {
  const { chart } = reading;
  const trigger = triggers[index] as TriggerMatch;
  const { start } = trigger;
  if (!bringsOffice(reading, trigger)) return false;
  let i = index - 1;
  while (i >= 0 && !GIVING.has((triggers[i] as TriggerMatch).type)) i--;
  const before = triggers[i];
  if (!before || start - before.end >= OFFICE) return false;
  for (let at = before.end; at < start; at++)
    if (wordAt(chart, at) === ';' || wordAt(chart, at) === 'từng') return false;
  return true;
}

/** Does a verb only bring in an office: `giữ chức`, or `và bổ nhiệm chức vụ …` with nobody behind it? */
export function bringsOffice(reading: Reading, { type, definition, start, end }: TriggerMatch): boolean {
  if (type !== 'appointment') return false;
  if (definition.subject === 'person') return true;
  const { chart } = reading;
  return wordAt(chart, start - 1) === 'và' && (OFFICES.test(definition.form) || wordAt(chart, end) === 'chức');
}
const GIVING: ReadonlySet<string> = new Set(['election', 'appointment']);
const OFFICES = / (giữ )?chức( vụ)?$/;
