/** The tests a shard of mutants is tried on: those beside its rules, the worked examples and the rulebook. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: (process.env['ASSAY_MUTATE_TESTS'] ?? 'src/shared/rules/**/*.test.ts').split(','),
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
  },
});
