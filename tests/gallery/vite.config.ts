/** Serves the gallery: screens of the application on invented data, without an engine. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({ root: fileURLToPath(new URL('.', import.meta.url)), plugins: [react()], server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } } });
