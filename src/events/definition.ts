import type { EntryForms } from '../lexicon/lexicon.js';

/** A way to tell an event, as it stands in a file of `data/events/`. */
export interface TriggerDefinition {
  form: string;
  class?: 'verb' | 'noun';
  /** Kinds of mention of which one at least must fill a role, for the word to tell this event; `paper` is a noun for a document. */
  with?: readonly string[];
  /** Roles of which one at least must be filled. */
  needs?: readonly string[];
  /** In the passive it tells the event whatever is told beside it: `bị bắt`. */
  passive?: boolean;
  act?: 'speech' | 'assertion' | 'directive' | 'praise';
  weak?: boolean;
  /** The form is passive by itself: its subject is the patient (`lĩnh án`). */
  voice?: 'passive';
  /** The role that the subject fills where it is not the usual one: `chủ trì` makes a chair. */
  subject?: string;
  /** The role that the object fills where it is not the usual one. */
  object?: string;
  /** The role that its subject fills where no object does: `Công trình khánh thành năm 2024`. */
  middle?: string;
  /** Without what it needs the word adds to the event of its type that is being told: `Cùng dự có …`. */
  joins?: boolean;
  /** The word itself fills this role: `bão số 6` names, `khiển trách` is the measure. */
  fills?: string;
  /** One of these phrases must follow in the clause: `đưa … đến nơi an toàn`. */
  followed?: readonly string[];
  /** With an object it tells something else: `hy sinh tuổi xuân`. */
  intransitive?: boolean;
  /** What the word says of the facts by itself: `mức phạt` is what may be. */
  status?: 'hypothetical';
  /** The date of its document is the time of the event: `ban hành Nghị định … ngày …`. */
  dated?: boolean;
}

/** What may fill a role, and where it stands in the active voice. */
export interface RoleDefinition {
  kinds?: readonly string[];
  side?: 'before' | 'after' | 'either';
  prepositions?: readonly string[];
  required?: boolean;
  /**
   * A filler that is no mention is allowed: any, or only a word for people and bodies (`people`), for those and vehicles
   * (`somebody`), for vehicles alone, or for what somebody did (`offences`): `vi phạm nồng độ cồn`, else behind a preposition.
   */
  text?: boolean | 'somebody' | 'people' | 'vehicles' | 'offences';
  /**
   * What a quantity must measure to fill it: things and people, things alone, people and cases alone, one of these sorts
   * alone, money, or a loss.
   */
  measure?: 'count' | 'goods' | 'cases' | 'incidents' | 'papers' | 'people' | 'money' | 'loss';
  /** Both sides of the verb may fill it. */
  repeat?: boolean;
  /** Only what one of its prepositions governs fills it. */
  governed?: boolean;
  /** Of places only what is built fills it: a market, no commune. */
  built?: boolean;
  /** How many fillers a record needs at least. */
  least?: number;
}

/** What tells, behind an event, whom or what it hit: words that follow the filler, or that stand before a sum. */
export interface Aftermath {
  followed?: readonly string[];
  after?: readonly string[];
}

/** A type of event: a file of `data/events/`, or a caller's own. */
export interface EventType {
  type: string;
  label?: { vi: string; en: string };
  triggers: readonly TriggerDefinition[];
  roles: Readonly<Record<string, RoleDefinition>>;
  /** Phrases in which a trigger does not tell this event. */
  not?: readonly string[];
  /** Types of occasion in which such an event happens. */
  parents?: readonly string[];
  /** One record for each filler of a role, with its own filler of another. */
  each?: { role: string; paired?: string };
  /** What such an event does, by role, told behind it. */
  aftermath?: Readonly<Record<string, Aftermath>>;
  /** What its words tell is as often a duty: it happened only where something in the sentence tells so. */
  duty?: boolean;
  /** Roles that a record has from the one of its type before, where it does not tell them itself. */
  carries?: readonly string[];
}

/** The kind of a trigger in the chart, and of a phrase that looks like one and is not. */
export const TRIGGER = 'trigger';
export const NOT_TRIGGER = 'nottrigger';

/** The triggers of event types as entries of the lexicon, so that the one walk finds them too. */
export function triggerEntries(types: readonly EventType[]): EntryForms[] {
  return types.flatMap(({ type, triggers, not = [] }) => [
    ...triggers.map((trigger) => ({
      entry: { kind: TRIGGER, key: `${type}/${trigger.form}`, name: trigger.form, type, trigger },
      forms: [{ text: trigger.form }],
    })),
    ...not.map((form) => ({
      entry: { kind: NOT_TRIGGER, key: `${type}/${form}`, name: form, type },
      forms: [{ text: form }],
    })),
  ]);
}

/** Event types with triggers and roles of one layout each: they are read at every verb, and engines read those faster. */
export function alike(types: readonly EventType[]): EventType[] {
  const triggers = layoutOf(types.flatMap((type) => type.triggers));
  const roles = layoutOf(types.flatMap((type) => Object.values(type.roles)));
  return types.map((type) => ({
    ...type,
    triggers: type.triggers.map(triggers),
    roles: Object.fromEntries(Object.entries(type.roles).map(([name, role]) => [name, roles(role)])),
  }));
}

/** Writes objects anew with all fields that any of them has, in one order. */
function layoutOf<T extends object>(objects: readonly T[]): (object: T) => T {
  const fields = [...new Set(objects.flatMap((object) => Object.keys(object)))] as (keyof T)[];
  return (object) => {
    const made: Partial<T> = {};
    for (const field of fields) made[field] = object[field];
    return made as T;
  };
}
