import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Beside each bundle, of whom it holds code and under which licence. */
const license = { fileName: 'licences.md' };

/** The window serves woff2 alone, which everything that could draw it reads: of a face that is given twice the older file would ship for nobody. */
const woff2Alone: Plugin = {
  name: 'woff2-alone',
  enforce: 'pre',
  transform: (code, id) => (id.includes('@fontsource') ? code.replaceAll(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '') : null),
};

/** Three bundles from one tree. Everything is bundled but the storage driver, the one runtime dependency. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      license,
      externalizeDeps: { include: ['better-sqlite3'], exclude: ['zod', 'csv-parse'] },
      rollupOptions: {
        input: {
          index: at('src/main/index.ts'),
          engine: at('src/main/engine/host.ts'),
          'reading-thread': at('src/main/engine/workers/reading-thread.ts'),
          'file-thread': at('src/main/engine/workers/file-thread.ts'),
          'follow-worker': at('src/main/engine/following/follow-worker.ts'),
          cli: at('src/main/cli/assay.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      license,
      rollupOptions: {
        input: { preload: at('src/main/preload.ts') },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    base: './',
    plugins: [react(), woff2Alone],
    build: {
      outDir: at('out/renderer'),
      license,
      rollupOptions: { input: { index: at('src/renderer/index.html') } },
      assetsInlineLimit: 0,
      // A third of the size to read before the first screen.
      minify: true,
      chunkSizeWarningLimit: 2000,
    },
  },
});
