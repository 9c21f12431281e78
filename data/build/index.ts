/**
 * Compiles `data/` into `src/generated/`: the packed lexicon, the event types, the lexeme expressions and the
 * validators of the public schemas. Run by `npm run generate`; what it writes is never edited and never committed.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCommunes } from './communes.js';
import { buildEncodings, buildLookalikes, buildSyllables } from './encodings.js';
import { buildLexemes } from './lexemes.js';
import { buildPageWords } from './page-words.js';
import { buildValidators } from './validators.js';

const data = dirname(dirname(fileURLToPath(import.meta.url)));
const generated = join(dirname(data), 'src', 'generated');
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function write(name: string, body: string): void {
  writeFileSync(join(generated, name), `// Generated from data/ by \`npm run generate\`. Not edited by hand.\n${body}`);
}

mkdirSync(generated, { recursive: true });
write('syllables.ts', buildSyllables(data));
write('lookalikes.ts', buildLookalikes(data));
write('encodings.ts', buildEncodings(data));
write('page-words.ts', buildPageWords(join(data, 'lexicon', 'page.json')));

// These use the library's own text functions, which read the modules above.
const { buildWatch } = await import('./watch.js');
const { packLexicon, readLists } = await import('./lexicon.js');
const { partsOf } = await import('./parts.js');

write('watch.ts', buildWatch());
const packed = packLexicon(readLists(join(data, 'lexicon')).values());
for (const [part, lists] of partsOf(packed)) {
  write(
    `lexicon-${part}.ts`,
    `import type { PackedLexicon } from '../lexicon/packed.js';\nexport const ${part}: () => PackedLexicon = () => JSON.parse(${JSON.stringify(JSON.stringify(lists))}) as PackedLexicon;\n`,
  );
}
const events = readdirSync(join(data, 'events'))
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => json(join(data, 'events', file)));
write('events.ts', `export const packedEventTypes: string = ${JSON.stringify(JSON.stringify(events))};\n`);
write('communes.ts', buildCommunes(join(data, 'communes')));
write('lexemes.ts', buildLexemes());
write('validators.ts', buildValidators(join(data, 'schema')));
const { version } = json(join(dirname(data), 'package.json')) as { version: string };
const { date } = json(join(data, 'release.json')) as { date: string };
write('release.ts', `export const version: string = '${version}';\nexport const dataDate: string = '${date}';\n`);
