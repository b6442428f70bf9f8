import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const browser = process.env['ASSAY_TEST_BROWSER'] ?? '';
const isRoot = process.getuid?.() === 0;

/** Two projects: what runs in Node on real SQLite, and components in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/{architecture,examples}/**/*.test.ts', 'tools/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          include: ['src/renderer/**/*.test.tsx'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(browser === '' ? {} : { executablePath: browser }), args: isRoot ? ['--no-sandbox'] : [] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
