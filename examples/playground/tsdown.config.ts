import { defineConfig } from 'tsdown';

/** One classic script beside the style sheets, so that the page also works where it is opened as a file. */
export default defineConfig({
  entry: { playground: 'main.ts' },
  cwd: import.meta.dirname,
  outDir: 'dist',
  format: 'iife',
  // The package as it is built, and not its source, which the paths of the types lead to.
  inputOptions: { tsconfig: false },
  target: 'es2022',
  platform: 'browser',
  dts: false,
  minify: true,
  logLevel: 'warn',
  // A page has no packages beside it.
  deps: { alwaysBundle: [/./] },
  loader: { '.txt': 'text' },
  copy: ['index.html', '*.css'],
  outputOptions: { entryFileNames: 'playground.js' },
});
