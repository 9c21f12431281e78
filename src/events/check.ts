import { SukienError } from '../errors.js';
import { MENTION_KINDS } from '../options.js';
import type { EventType } from './definition.js';

/** What a field may hold: one of these words, or what its name says. */
type Form = readonly string[] | 'text' | 'texts' | 'kinds' | 'role' | 'roles' | 'flag' | 'number' | 'any';

const TYPE: Readonly<Record<string, Form>> = {
  $schema: 'any',
  type: 'text',
  label: 'any',
  triggers: 'any',
  roles: 'any',
  not: 'texts',
  parents: ['meeting', 'visit', 'talks', 'training'],
  each: 'any',
  aftermath: 'any',
  carries: 'roles',
  duty: 'flag',
  examples: 'any',
  counterExamples: 'any',
};
const TRIGGER: Readonly<Record<string, Form>> = {
  form: 'text',
  class: ['verb', 'noun'],
  with: 'kinds',
  needs: 'roles',
  act: ['speech', 'assertion', 'directive', 'praise'],
  weak: 'flag',
  voice: ['passive'],
  subject: 'role',
  object: 'role',
  middle: 'role',
  passive: 'flag',
  joins: 'flag',
  fills: 'role',
  followed: 'texts',
  intransitive: 'flag',
  status: ['hypothetical'],
  dated: 'flag',
};
const ROLE: Readonly<Record<string, Form>> = {
  kinds: 'kinds',
  side: ['before', 'after', 'either'],
  prepositions: 'texts',
  required: 'flag',
  text: ['true', 'people', 'somebody', 'vehicles'],
  measure: ['money', 'loss', 'count', 'goods', 'cases', 'incidents', 'papers', 'people'],
  repeat: 'flag',
  governed: 'flag',
  built: 'flag',
  least: 'number',
};

/** Fields that hold a list of what their form says. */
const LISTS: ReadonlySet<string> = new Set([
  'parents',
  'with',
  'kinds',
  'needs',
  'carries',
  'not',
  'prepositions',
  'followed',
]);

const refuse = (where: string, what: string, hint: string): never => {
  throw new SukienError('E316', where, what, hint);
};
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Refuses an event type that is not well formed, or that names a role which it does not have.
 *
 * @param given - as in a file of `data/events/`; only `type`, `triggers` and `roles` must be there
 * @param where - its place among the options: `eventTypes[0]`
 * @throws SukienError E315 where it has no type, else E316, naming the field
 * @example checkEventType({ type: 'planting', triggers: [{ form: 'trồng' }], roles: {} }, 'eventTypes[0]')
 */
export function checkEventType(given: unknown, where: string): EventType {
  if (!isObject(given) || typeof given.type !== 'string' || !given.type)
    throw new SukienError('E315', where, 'has no type.', 'Write { type, triggers, roles }.');
  const { triggers, roles } = given;
  if (!Array.isArray(triggers) || !triggers.length)
    return refuse(`${where}.triggers[0]`, 'has no form.', 'A trigger is { "form": "trao tặng" }.');
  if (!isObject(roles))
    return refuse(
      `${where}.roles`,
      'is no object.',
      'Write { "agency": { "kinds": ["organization"], "side": "before" } }.',
    );
  const names = Object.keys(roles);
  fields(given, TYPE, where, names);
  for (const [i, trigger] of triggers.entries()) {
    const at = `${where}.triggers[${i}]`;
    if (isObject(trigger) && typeof trigger.form === 'string') fields(trigger, TRIGGER, at, names);
    else refuse(at, 'has no form.', 'A trigger is { "form": "trao tặng" }.');
  }
  for (const [name, role] of Object.entries(roles)) {
    const at = `${where}.roles.${name}`;
    if (!isObject(role)) refuse(at, 'is no object.', 'Write { "kinds": ["person"], "side": "before" }.');
    else fields(role, ROLE, at, names);
  }
  return given as unknown as EventType;
}

function fields(
  given: Record<string, unknown>,
  known: Readonly<Record<string, Form>>,
  where: string,
  roles: readonly string[],
): void {
  for (const [name, value] of Object.entries(given)) {
    const form = known[name];
    if (!form) refuse(`${where}.${name}`, 'is unknown.', `Known are ${Object.keys(known).join(', ')}.`);
    else if (form !== 'any' && value !== undefined) field(value, form, `${where}.${name}`, roles, LISTS.has(name));
  }
}

function field(value: unknown, form: Form, where: string, roles: readonly string[], list: boolean): void {
  if (list) {
    if (!Array.isArray(value)) refuse(where, `${JSON.stringify(value)} is no list.`, 'Write ["…", "…"].');
    for (const [i, one] of (value as unknown[]).entries()) single(one, form, `${where}[${i}]`, roles);
  } else single(value, form, where, roles);
}

function single(value: unknown, form: Form, where: string, roles: readonly string[]): void {
  if (form === 'flag' || form === 'number') {
    const type = form === 'flag' ? 'boolean' : 'number';
    if (typeof value !== type)
      refuse(where, `${JSON.stringify(value)} is no ${type}.`, 'Leave it out where it says nothing.');
    return;
  }
  const allowed = allowedOf(form, roles);
  if (allowed ? !allowed.includes(String(value)) : typeof value !== 'string' || !value.trim())
    refuse(
      where,
      `${JSON.stringify(value)} is ${allowed ? 'not known here' : 'no text'}.`,
      allowed ? `Write one of ${allowed.join(', ')}.` : 'Write the words as they stand in a text.',
    );
}

function allowedOf(form: Form, roles: readonly string[]): readonly string[] | undefined {
  if (typeof form !== 'string') return form;
  if (form === 'kinds') return MENTION_KINDS;
  // `nobody`: the subject of the verb fills no role
  return form === 'role' || form === 'roles' ? [...roles, 'nobody'] : undefined;
}
