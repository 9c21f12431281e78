import { defineConfig } from 'vitest/config';

/** Tests that need more than Node: Jupyter, a browser. They look at what was built, each through its own npm script. */
export default defineConfig({
  test: {
    include: ['test/**/*.spec.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['verbose'],
  },
});
