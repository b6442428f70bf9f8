import { defineConfig } from '@playwright/test';

/** Journeys in the window; nothing is tried twice. The slow ones are run by `npm run prove`. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/demonstration.ts',
  projects: [{ name: 'journeys', testIgnore: 'slow/**' }, { name: 'slow', testMatch: 'slow/**' }],
  outputDir: 'test-results',
  // What is waited for comes at once or, on a machine that is busy, late: only a test that fails waits this long.
  timeout: 150_000,
  expect: { timeout: 25_000 },
  workers: 2,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'test-results/report.json' }]],
});
