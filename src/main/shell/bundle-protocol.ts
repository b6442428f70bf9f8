/** Serves the page's own files and nothing else: no listing, no way out of the folder, one policy on every answer. */
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol } from 'electron';
import { host, scheme } from './origin.ts';

/** Item 7 of Electron's checklist. `style-src 'self'` holds because no library is let make a <style> element. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const headers = (type: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
});

const notFound = (): Response => new Response('Not found', { status: 404, headers: headers('text/plain') });

/** The file an address names inside the bundle, or null: a known type, no dots that climb, no link that leads out. */
export const fileFor = async (bundle: string, address: string): Promise<string | null> => {
  let path: string;
  try {
    const url = new URL(address);
    if (url.protocol !== `${scheme}:` || url.host !== host) return null;
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (/[\0\\%]|(^|\/)\.\.?(\/|$)/.test(path) || types[extname(path)] === undefined) return null;
  try {
    const root = await realpath(bundle);
    const file = await realpath(join(root, path));
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
};

/** Before the application is ready: the scheme behaves like a secure origin. */
export const declareScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true } }]);

export const serveBundle = (bundle: string): void =>
  protocol.handle(scheme, async (request) => {
    if (request.method !== 'GET') return notFound();
    const file = await fileFor(bundle, request.url);
    return file === null ? notFound() : new Response(new Uint8Array(await readFile(file)), { headers: headers(types[extname(file)] ?? 'text/plain') });
  });
