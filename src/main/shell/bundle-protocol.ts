/** Serves the page's own files over our scheme and nothing else, with one policy on every answer. */
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { fileFor, headersFor } from './bundle-files.ts';
import { scheme } from './origin.ts';

const notFound = (): Response => new Response('Not found', { status: 404, headers: headersFor('none') });

/** Before the application is ready: the scheme behaves like a secure origin. */
export const declareScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true } }]);

export const serveBundle = (bundle: string): void =>
  protocol.handle(scheme, async (request) => {
    if (request.method !== 'GET') return notFound();
    const file = await fileFor(bundle, request.url);
    return file === null ? notFound() : new Response(new Uint8Array(await readFile(file)), { headers: headersFor(file) });
  });
