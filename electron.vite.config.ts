import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Three bundles from one tree. Everything is bundled but the storage driver, the one runtime dependency. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
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
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      rollupOptions: { input: { index: at('src/renderer/index.html') } },
      assetsInlineLimit: 0,
      // A third of the size to read before the first screen.
      minify: true,
      chunkSizeWarningLimit: 2000,
    },
  },
});
