// Loads every entry point of the built package in both module systems and compares what they export. Build first.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

let failed = 0;
for (const path of Object.keys(manifest.exports)) {
  if (path.endsWith('.json')) continue;
  const name = manifest.name + path.slice(1);
  try {
    const esm = Object.keys(await import(name))
      .sort()
      .join();
    const cjs = Object.keys(require(name)).sort().join();
    if (esm === '' || esm !== cjs) throw new Error(`exports differ or are empty\n  import:  ${esm}\n  require: ${cjs}`);
    console.log(`${name}: ${esm.split(',').length} exports, the same in both module systems`);
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}
// Without its peer, in a folder of its own, sukien/html loads, and says at the first page what to install.
const alone = mkdtempSync(join(tmpdir(), 'sukien-'));
try {
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), alone, { recursive: true });
  writeFileSync(join(alone, 'package.json'), '{"type":"module"}');
  for (const load of [
    () => import(pathToFileURL(join(alone, 'html.js')).href),
    () => require(join(alone, 'html.cjs')),
  ]) {
    const { readHtml } = await load();
    try {
      readHtml('<p>a');
      throw new Error('htmlparser2 was found where there is none');
    } catch (error) {
      if (error.code !== 'E501' || !error.message.endsWith('npm install htmlparser2@^12')) throw error;
    }
  }
  console.log(`${manifest.name}/html: tells what to install where htmlparser2 is missing`);
} catch (error) {
  failed += 1;
  console.error(`${manifest.name}/html: ${error instanceof Error ? error.message : error}`);
} finally {
  rmSync(alone, { recursive: true });
}
process.exitCode = failed === 0 ? 0 : 1;
