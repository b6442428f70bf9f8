/**
 * Puts the changed rules and what tries them into a few modules, in the copy of the checkout that a run works on: each change is tried
 * in a new worker, and a thousand modules would be loaded for each. A test keeps its file and its name.
 */
import { globSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const tests = (process.env.ASSAY_MUTATE_TESTS ?? 'src/shared/rules/**/*.test.ts').split(',').flatMap((pattern) => globSync(pattern));

/** Where a module stood, for those that read files beside themselves. */
const whereItStood = {
  name: 'where-it-stood',
  enforce: 'pre',
  transform: (code, id) => (code.includes('import.meta') ? code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) : undefined),
};

await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [whereItStood],
  build: {
    ssr: true,
    outDir: '.',
    emptyOutDir: false,
    minify: false,
    target: 'node22',
    rolldownOptions: {
      input: Object.fromEntries(tests.map((test) => [test, test])),
      output: { entryFileNames: ({ facadeModuleId }) => relative(process.cwd(), facadeModuleId), chunkFileNames: 'mutated/[name]-[hash].js' },
    },
  },
});
