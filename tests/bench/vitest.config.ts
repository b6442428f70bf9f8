import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One file at a time and nothing beside it: what runs at once is timed at once. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/bench/**/*.bench.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
