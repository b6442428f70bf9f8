import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const browser = process.env['ASSAY_TEST_BROWSER'] ?? '';
const isRoot = process.getuid?.() === 0;

/** What is waited for comes at once or, on a machine that is busy, late: only a test that fails waits this long. */
const patience = { testTimeout: 90_000, hookTimeout: 90_000, expect: { poll: { timeout: 25_000 } } };

/** What takes longest: `npm run prove`. */
const slow = [
  'tools/**/*.test.ts',
  'src/main/cli/{many-processes,file-thread,catalogue,replay}.test.ts',
  'src/main/engine/demo/{any-moment,plan}.test.ts',
  'src/main/engine/bureau/rotate-key.test.ts',
  'src/main/engine/commands/{accept-edition,undo-any-time}.test.ts',
];
const slowPages = ['src/renderer/features/workspace/incident/bad-strings.test.tsx'];

/** Components in a real Chromium. */
const pages = (name: string, include: string[], exclude: string[] = []) => ({
  plugins: [react()],
  // The lists of strings that lie beside the project, where they are.
  server: { fs: { allow: ['.', '../shared/data/vectors/strings'] } },
  // Found beforehand: one met for the first time while tests run would load every page anew.
  optimizeDeps: { include: ['@observablehq/plot', '@tanstack/react-query', '@tanstack/react-table', '@tanstack/react-virtual', 'axe-core', 'lucide-react', 'react-aria-components', 'react-dom/client', 'zod', 'zustand/middleware'] },
  test: {
    name,
    include,
    exclude,
    setupFiles: ['tests/support/clean-page.ts'],
    // One page that loads every module once is done before two that each load them.
    isolate: false,
    maxWorkers: 1,
    ...patience,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { ...(browser === '' ? {} : { executablePath: browser }), args: isRoot ? ['--no-sandbox'] : [] } }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

/** What runs in Node on real SQLite; what starts programs, each file in a process of its own; components in a real Chromium. */
export default defineConfig({
  test: {
    // Left to itself the runner keeps one core back: half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/{architecture,authority,examples}/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
          exclude: ['src/main/cli/**', ...slow],
          // Modules hold no state, so the files of one worker share them: loading them anew for each took most of the time.
          pool: 'threads',
          isolate: false,
          setupFiles: ['tests/support/quick-scrypt.ts'],
          ...patience,
        },
      },
      {
        test: {
          name: 'processes',
          include: ['src/main/cli/**/*.test.ts'],
          exclude: slow,
          isolate: false,
          setupFiles: ['tests/support/quick-scrypt.ts'],
          ...patience,
        },
      },
      { test: { name: 'slow', include: slow, ...patience } },
      pages('component', ['src/renderer/**/*.test.tsx'], slowPages),
      pages('slow-component', slowPages),
    ],
  },
});
