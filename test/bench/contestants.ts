/** What is measured: the functions of the built library, and other people's packages on the same texts. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface Contestant {
  name: string;
  run: (text: string) => unknown;
}

export const built = (file: string): string => fileURLToPath(new URL(`../../dist/${file}`, import.meta.url));

const OWN = [
  'analyze',
  'extractDocuments',
  'extractTimes',
  'extractQuantities',
  'extractPersons',
  'extractOrganizations',
  'extractLocations',
  'extractEvents',
  'normalize',
];

/** The library's functions, and the names of those that this build lacks. */
export async function own(): Promise<{ present: Contestant[]; absent: string[] }> {
  if (!existsSync(built('index.js'))) throw new Error('dist/index.js is missing; run "npm run build" first');
  const library = (await import(built('index.js'))) as Record<string, unknown>;
  const present: Contestant[] = [];
  const absent: string[] = [];
  for (const name of OWN) {
    const run = library[name];
    if (typeof run === 'function') present.push({ name, run: (text) => run(text) });
    else absent.push(name);
  }
  const tokenizing = await tokenizer();
  if (tokenizing === undefined) absent.push('tokenize');
  else present.push(tokenizing);
  return { present, absent };
}

/** Cutting into tokens is no entry point of its own, so it is taken from the source. */
async function tokenizer(): Promise<Contestant | undefined> {
  try {
    const { tokenize } = await import('../../src/text/tokens.js');
    const { Vocabulary } = await import('../../src/lexicon/vocabulary.js');
    const vocabulary = new Vocabulary(['công', 'an', 'tỉnh', 'ngày', 'tháng', 'năm']);
    return { name: 'tokenize', run: (text) => tokenize(text, vocabulary) };
  } catch {
    return undefined;
  }
}

const REFERENCE = new Date('2026-01-15T08:00:00Z');

/** Peers: dates only, the two English pipelines with a like range of work, and the least that anyone can do. */
export async function peers(): Promise<Contestant[]> {
  const require = createRequire(import.meta.url);
  const chrono = require('chrono-node/vi') as { parse(text: string, reference: Date): unknown };
  const { default: compromise } = await import('compromise');
  const winkNLP = require('wink-nlp') as (model: unknown) => {
    readDoc(text: string): { entities(): { out(): unknown } };
  };
  const wink = winkNLP(require('wink-eng-lite-web-model'));
  return [
    { name: 'chrono-node/vi', run: (text) => chrono.parse(text, REFERENCE) },
    { name: 'wink-nlp', run: (text) => wink.readDoc(text).entities().out() },
    { name: 'compromise', run: (text) => compromise(text).topics().json() },
    { name: '/\\p{L}+/gu', run: (text) => text.match(/\p{L}+/gu) },
  ];
}
