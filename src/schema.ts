/**
 * Checks against the public JSON Schemas, without a validator library and without evaluating code. The schemas themselves
 * are files of the package: `sukien/schema/analysis.schema.json`, `event-record`, `event-type-definition`, `lexicon-entry`.
 *
 * @packageDocumentation
 */
import * as compiled from './generated/validators.js';

/** What is wrong at one place of a value. */
export interface SchemaProblem {
  /** Where: `events[0].trigger.start`; empty for the value itself. */
  path: string;
  /** What is wrong there. */
  message: string;
  /** How to mend it. */
  hint: string;
}

interface Failure {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}
type Validator = ((value: unknown) => boolean) & { errors?: Failure[] | null };

/** A step of a path: `[0]` of a list, `.name` of an object. */
const step = (path: string, name: string): string =>
  /^\d+$/.test(name) ? `${path}[${name}]` : path ? `${path}.${name}` : name;

const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce(step, '');

/** Failures that only repeat those of the schema inside. */
const REPEATS: ReadonlySet<string> = new Set(['if', 'propertyNames']);

function problemOf({ instancePath, keyword, params }: Failure): SchemaProblem {
  const path = pathOf(instancePath);
  const shown = (value: unknown): string => JSON.stringify(value);
  switch (keyword) {
    case 'required':
      return { path: step(path, String(params.missingProperty)), message: 'is missing.', hint: 'It must be there.' };
    case 'additionalProperties':
      return {
        path: step(path, String(params.additionalProperty)),
        message: 'is unknown.',
        hint: 'Leave it out, or look for a slip of the pen.',
      };
    case 'enum':
      return {
        path,
        message: 'is not one of the values that count.',
        hint: `Write one of ${(params.allowedValues as unknown[]).map(shown).join(', ')}.`,
      };
    case 'const':
      return { path, message: 'is another value.', hint: `Write ${shown(params.allowedValue)}.` };
    case 'type':
      return { path, message: `is no ${String(params.type)}.`, hint: `Give it as ${String(params.type)}.` };
    case 'pattern':
      return { path, message: 'does not have its form.', hint: `The form is ${String(params.pattern)}.` };
    case 'minimum':
    case 'maximum':
      return {
        path,
        message: 'is out of range.',
        hint: `It must be ${String(params.comparison)} ${String(params.limit)}.`,
      };
    case 'minItems':
    case 'minProperties':
      return { path, message: 'holds too little.', hint: `Give at least ${String(params.limit)}.` };
    default:
      return { path, message: 'may not stand here.', hint: 'Leave it out.' };
  }
}

function problemsOf(validate: unknown, value: unknown): SchemaProblem[] {
  const validator = validate as Validator;
  if (validator(value)) return [];
  return (validator.errors ?? []).filter(({ keyword }) => !REPEATS.has(keyword)).map(problemOf);
}

/**
 * What is wrong with an analysis, as one read back from a file: `analysis.schema.json`.
 *
 * @returns one problem a place; none where it is well formed
 * @example validateAnalysis(JSON.parse(line)).map(({ path, message }) => `${path} ${message}`)
 */
export const validateAnalysis = (value: unknown): SchemaProblem[] => problemsOf(compiled.analysis, value);

/**
 * What is wrong with an event record: `event-record.schema.json`.
 *
 * @example validateEventRecord({ id: 'r1' })[0] // { path: 'type', message: 'is missing.', hint: 'It must be there.' }
 */
export const validateEventRecord = (value: unknown): SchemaProblem[] => problemsOf(compiled.eventRecord, value);

/**
 * What is wrong with an event type before it is given to `createAnalyzer`: `event-type-definition.schema.json`.
 *
 * @example validateEventType({ type: 'planting', triggers: [], roles: {} })[0]?.path // 'triggers'
 */
export const validateEventType = (value: unknown): SchemaProblem[] => problemsOf(compiled.eventType, value);

/**
 * What is wrong with an entry before it is given to `createAnalyzer`: `lexicon-entry.schema.json`.
 *
 * @example validateLexiconEntry({ kind: 'rank' })[0]?.path // 'name'
 */
export const validateLexiconEntry = (value: unknown): SchemaProblem[] => problemsOf(compiled.lexiconEntry, value);
