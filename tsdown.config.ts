import { defineConfig, type UserConfig } from 'tsdown';

const library = {
  index: 'src/index.ts',
  normalize: 'src/normalize.ts',
  unorm: 'src/unorm.ts',
  documents: 'src/documents.ts',
  times: 'src/times.ts',
  quantities: 'src/quantities.ts',
  render: 'src/render/index.ts',
  schema: 'src/schema.ts',
  notebook: 'src/notebook.ts',
};
const commandLine = { cli: 'src/cli.ts' };

const shared: UserConfig = {
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  logLevel: 'warn',
  // The build fails when somebody's package would be packed into ours.
  deps: { onlyBundle: [], neverBundle: [/^node:/] },
};

// The command line shares the library's ES modules, so that the lexicon is not packed a second time.
export default defineConfig([
  { ...shared, format: 'esm', entry: { ...library, ...commandLine } },
  { ...shared, format: 'cjs', entry: library, clean: false },
]);
