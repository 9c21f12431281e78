/**
 * Compares the public declarations of every entry point with the reports beside this file, so that no change of the
 * API goes unseen. `--update` writes the reports anew. Reads `dist/`: build first.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('../..', import.meta.url));
const update = process.argv.includes('--update');
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  exports: Record<string, string | { import: { types: string } }>;
};

const base = ExtractorConfig.loadFile(`${root}/api-extractor.json`);
let failed = 0;
for (const [path, target] of Object.entries(manifest.exports)) {
  if (typeof target === 'string') continue;
  const name = path === '.' ? 'sukien' : `sukien.${path.slice(2)}`;
  const declarations = `${root}/${target.import.types}`;
  if (!existsSync(declarations)) {
    console.error(`${name}: ${target.import.types} is missing; run "npm run build"`);
    failed += 1;
    continue;
  }
  const config = ExtractorConfig.prepare({
    configObject: {
      ...base,
      mainEntryPointFilePath: declarations,
      apiReport: { ...base.apiReport, enabled: true, reportFileName: `${name}.api.md` },
    },
    configObjectFullPath: `${root}/api-extractor.json`,
    packageJsonFullPath: `${root}/package.json`,
  });
  const result = Extractor.invoke(config, { localBuild: update, showVerboseMessages: false });
  const good = result.succeeded && (update || !result.apiReportChanged);
  console.log(`${name}: ${good ? 'as reported' : 'CHANGED; look at the difference, then "npm run api:update"'}`);
  if (!good) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
