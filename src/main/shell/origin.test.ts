/** Items 13 and 17 of Electron's checklist: what is ours is exactly ours. */
import { expect, test } from 'vitest';
import { isOurPage, isOurs, startUrl } from './origin.ts';

test.each([
  [startUrl, true],
  ['app://assay/', true],
  ['app://assay.example/', false],
  ['app://assayx/index.html', false],
  ['app://user@assay/index.html', false],
  ['app://assay:8080/index.html', false],
  ['https://assay/index.html', false],
  ['file:///index.html', false],
  ['about:blank', false],
  ['javascript:alert(1)', false],
  ['', false],
])('%s is ours: %s', (url, ours) => {
  expect(isOurs(url)).toBe(ours);
});

test('only the main frame of a window at our address may call', () => {
  const main = { url: startUrl };
  expect(isOurPage(main, { mainFrame: main })).toBe(true);
  expect(isOurPage({ url: startUrl }, { mainFrame: main })).toBe(false);
  expect(isOurPage(null, { mainFrame: main })).toBe(false);
  const strange = { url: 'https://example.org/' };
  expect(isOurPage(strange, { mainFrame: strange })).toBe(false);
});
