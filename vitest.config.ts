import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Examples import the package by its own name; under test that means the source (as in tsconfig.json).
    alias: [
      { find: /^sukien$/, replacement: source('index.ts') },
      { find: /^sukien\/render$/, replacement: source('render/index.ts') },
      { find: /^sukien\/(.+)$/, replacement: source('$1.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'temp/test-results.json' }]] : ['default'],
    coverage: { include: ['src/**/*.ts'], exclude: ['src/generated/**', 'src/types.ts'], reporter: ['text', 'html'] },
  },
});
