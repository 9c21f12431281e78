// Loads every entry point of the built package in both module systems and compares what they export. Build first.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

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
process.exitCode = failed === 0 ? 0 : 1;
