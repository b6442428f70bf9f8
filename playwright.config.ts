import { defineConfig } from '@playwright/test';

/** Journeys in the window. Each has a folder of bureaus of its own; nothing is tried twice. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // What is waited for comes at once or, on a machine that is busy, late: only a test that fails waits this long.
  timeout: 150_000,
  expect: { timeout: 25_000 },
  workers: 2,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'test-results/report.json' }]],
});
