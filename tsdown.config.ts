import { defineConfig, type UserConfig } from 'tsdown';

const library = {
  index: 'src/index.ts',
  normalize: 'src/normalize.ts',
  unorm: 'src/unorm.ts',
  documents: 'src/documents.ts',
  times: 'src/times.ts',
  quantities: 'src/quantities.ts',
  render: 'src/render/index.ts',
  exports: 'src/exports.ts',
  parquet: 'src/parquet.ts',
  schema: 'src/schema.ts',
  notebook: 'src/notebook.ts',
  html: 'src/html.ts',
  learn: 'src/learn.ts',
  communes: 'src/communes.ts',
};
/** For bundlers, which load `htmlparser2` beforehand. */
const browser = { 'html-browser': 'src/html-browser.ts' };
/** The command, and what its threads run. */
const commandLine = { cli: 'src/cli.ts', 'cli-worker': 'src/cli-worker.ts' };

const shared: UserConfig = {
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  logLevel: 'warn',
  // The build fails when somebody's package would be packed into ours.
  deps: { onlyBundle: [], neverBundle: [/^node:/] },
  // What rolldown needs to require a package has a file of its own; else it becomes an export of some entry, `sukien/unorm` for
  // instance, and whoever shares it loads that entry.
  outputOptions: { codeSplitting: { groups: [{ name: 'interop', test: /rolldown\/runtime/ }] } },
};

// The command line shares the library's ES modules, so that the lexicon is not packed a second time.
export default defineConfig([
  { ...shared, format: 'esm', entry: { ...library, ...browser, ...commandLine } },
  {
    ...shared,
    format: 'cjs',
    entry: library,
    clean: false,
    // What rolldown needs to require a package has a file of its own: otherwise it becomes an export of `unorm`, and others load that.
    outputOptions: { codeSplitting: { groups: [{ name: 'runtime', test: /rolldown[/:\\]runtime/ }] } },
  },
  // By itself: what rolldown needs to require a package would otherwise become an export of another entry.
  { ...shared, format: 'cjs', entry: browser, clean: false },
]);
