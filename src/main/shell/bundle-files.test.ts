/** Item 18 of Electron's checklist: an address names a file inside the bundle or nothing. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy, fileFor, headersFor } from './bundle-files.ts';

let home: string;
let bundle: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'assay-bundle-'));
  bundle = join(home, 'renderer');
  mkdirSync(join(bundle, 'assets'), { recursive: true });
  mkdirSync(join(home, 'renderer-next'));
  for (const file of ['renderer/index.html', 'renderer/assets/page.js', 'renderer/notes.txt', 'secret.js', 'renderer-next/secret.js']) writeFileSync(join(home, file), '');
  symlinkSync(join(home, 'secret.js'), join(bundle, 'linked.js'));
  symlinkSync(join(home, 'renderer-next'), join(bundle, 'next'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test.each(['app://assay/index.html', 'app://assay/assets/page.js', 'app://assay/assets/page.js?v=1'])('%s is served', async (address) => {
  expect(await fileFor(bundle, address)).not.toBeNull();
});

test.each([
  'app://assay/',
  'app://assay/assets',
  'app://assay/../secret.js',
  'app://assay/assets/../../secret.js',
  'app://assay/%2e%2e/secret.js',
  'app://assay/%2e%2e%2fsecret.js',
  'app://assay/..%5csecret.js',
  'app://assay/assets\\..\\..\\secret.js',
  'app://assay/%252e%252e/secret.js',
  'app://assay/index.html%00.js',
  'app://assay/%',
  'app://assay/linked.js',
  'app://assay/next/secret.js',
  'app://assay/notes.txt',
  'app://assay/none.js',
  'app://other/index.html',
  'file:///etc/passwd',
  'not an address',
])('%s is not found', async (address) => {
  expect(await fileFor(bundle, address)).toBeNull();
});

test('every answer carries the policy, of whatever type it is', () => {
  for (const file of ['index.html', 'assets/page.js', 'none']) expect(headersFor(file)).toMatchObject({ 'content-security-policy': contentSecurityPolicy, 'x-content-type-options': 'nosniff' });
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
});
