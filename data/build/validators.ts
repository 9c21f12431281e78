import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

/** The schemas that callers may check against, by the name of their validator. */
const VALIDATORS: Readonly<Record<string, string>> = {
  analysis: 'analysis.schema.json',
  eventRecord: 'event-record.schema.json',
  eventType: 'event-type-definition.schema.json',
  lexiconEntry: 'lexicon-entry.schema.json',
};

/**
 * The body of `src/generated/validators.ts`: one function for each public schema, as plain code, so that nothing is
 * evaluated at run time and no validator library is needed there.
 *
 * @throws Error where a schema uses a keyword whose code needs a module at run time (`minLength`, `uniqueItems`)
 */
export function buildValidators(schemas: string): string {
  const ajv = new Ajv2020({ allErrors: true, messages: false, code: { source: true, esm: true, lines: true } });
  for (const file of Object.values(VALIDATORS)) ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')));
  const code = (standaloneCode as unknown as { default: typeof standaloneCode.default }).default(ajv, VALIDATORS);
  const needed = /require\([^)]*\)/.exec(code);
  if (needed) throw new Error(`data/schema: the validators would need ${needed[0]}; say it with a pattern instead.`);
  return `// @ts-nocheck\n${code}`;
}
