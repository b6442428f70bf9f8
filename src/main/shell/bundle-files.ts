/** Which file of the bundle an address names, and the headers every answer carries. No way out of the folder, no listing. */
import { realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
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

const headersOf = (type: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
});

/** For a file of the bundle; plain text where its type is not one of ours. */
export const headersFor = (file: string): Record<string, string> => headersOf(types[extname(file)] ?? 'text/plain');

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
