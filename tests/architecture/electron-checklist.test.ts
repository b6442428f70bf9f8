/** The items of Electron's checklist that are facts about the source: https://www.electronjs.org/docs/latest/tutorial/security */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf, root, sources, textOf } from './source-files.ts';

const using = (pattern: RegExp): readonly string[] => sources.filter((file) => pattern.test(textOf(file)));

test('item 4: the preload imports electron and nothing else', () => {
  expect(importsOf('src/main/preload.ts')).toEqual(['electron']);
});

test('items 9 and 10: no experimental or Blink feature is switched on', () => {
  expect(using(/experimentalFeatures|enableBlinkFeatures|enable-blink-features|enable-features/)).toEqual([]);
});

test('item 15: nothing is opened outside', () => {
  expect(using(/openExternal|openPath|showItemInFolder/)).toEqual([]);
});

test('item 16: the Electron that is locked is the one the project says it ships', () => {
  const { devDependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { readonly devDependencies: Readonly<Record<string, string>> };
  const lock = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as { readonly packages: Readonly<Record<string, { readonly version: string }>> };
  expect(devDependencies['electron']).toMatch(/^45\.\d+\.\d+$/);
  expect(lock.packages['node_modules/electron']?.version).toBe(devDependencies['electron']);
});

test('no network: nothing in the source asks for it', () => {
  expect(using(/\bfrom 'node:(http|https|http2|net|tls|dgram|dns)'|\bXMLHttpRequest\b|\bWebSocket\(|\bEventSource\(|\bfetch\(|sendBeacon|autoUpdater/)).toEqual([]);
});

test('text is never markup: nothing in the page turns a string into elements', () => {
  expect(using(/dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/)).toEqual([]);
});

test('control: what is looked for would be found', () => {
  expect(using(/contextBridge/)).toEqual(['src/main/preload.ts']);
});
