/** The published lists of strings that break screens, each in every field of a report, through the real window: `npm run prove`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, root, signIn, testAlone } from '../app.ts';
import { press } from '../keys.ts';

const folder = resolve(root, '../shared/data/vectors/strings');

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(stringsIn) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];

const strings = (): readonly string[] =>
  [...new Set(readdirSync(folder).filter((name) => name.endsWith('.json') && !name.includes('base64')).flatMap((name) => stringsIn(JSON.parse(readFileSync(join(folder, name), 'utf8')))))];

type Called = { readonly ok: boolean; readonly value: Record<string, unknown>; readonly error: { readonly code: string; readonly message: string } };
type Bridge = { readonly assay: { readonly call: (name: string, input: unknown) => Promise<Called> } };
type Entered = { readonly ref: string; readonly text: string };

/** Each in a report of its own; what the engine will not take it refuses in a sentence, and nothing else. */
const enterAll = (page: Page, texts: readonly string[]): Promise<{ readonly entered: readonly Entered[]; readonly refused: readonly string[] }> =>
  page.evaluate(async (all) => {
    const { call } = (window as unknown as Bridge).assay;
    const entered: Entered[] = [];
    const refused: string[] = [];
    for (const text of all) {
      const line = text.slice(0, 200);
      const now = (await call('now', {})).value['now'];
      const parties = [{ role: 'victim', kind: 'person', name: line, phone: line, note: text }];
      const done = await call('report-incident', {
        received: { at: now, precision: 'minute', text: null }, route: '101-call', capacity: 'victim', openingCode: line, qualifiers: [line], grade: line,
        text: { narrative: text, log: [{ at: null, author: line, text }], parties, place: { text: line, postcode: null, latitude: null, longitude: null }, occurred: line, other: [{ name: line, value: text }] },
      });
      if (done.ok) entered.push({ ref: done.value['ref'] as string, text });
      else refused.push(`${done.error.code}: ${done.error.message}`);
    }
    return { entered, refused };
  }, texts);

/** What is out of its place: elements that markup became, panes that were pushed, a page that scrolls sideways. */
const brokenIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const foreign = 'main :is(script, iframe, object, embed, link, style, form, marquee, video, audio, base, meta, img, math, a[href]), [onerror], [onload], [onclick], [onfocus], [onmouseover]';
    const markup = Array.from(document.querySelectorAll(foreign), (element) => `markup became ${element.outerHTML.slice(0, 80)}`);
    const [queue, incident, decision] = ['Queue', 'Incident', 'Decision'].map((name) => document.querySelector(`section[aria-label="${name}"]`)?.getBoundingClientRect());
    const pushed = queue && incident && decision && queue.right <= incident.left && incident.right <= decision.left && decision.right <= window.innerWidth + 1 ? [] : ['a pane was pushed out of its place'];
    const sideways = Array.from(document.querySelectorAll('section[aria-label="Incident"], section[aria-label="Queue"], html')).filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => `${each.tagName} ${each.getAttribute('aria-label') ?? ''} is ${each.scrollWidth} wide in ${each.clientWidth}`);
    return [...markup, ...pushed, ...sideways];
  });

testAlone('every string of the lists, entered, read in its tabs and searched for: nothing runs and nothing leaves its box', async ({ assay, page }) => {
  testAlone.setTimeout(1_200_000);
  testAlone.skip(!existsSync(folder), 'the lists are not beside the project');
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await signIn(page, assay, 'assessor');
  const all = strings();
  expect(all.length).toBeGreaterThan(1500);
  const { entered, refused } = await enterAll(page, all);
  expect(refused.filter((each) => !each.startsWith('invalid: '))).toEqual([]);
  expect(entered.length, refused.slice(0, 5).join('\n')).toBeGreaterThan(1500);

  const broken: string[] = [];
  const look = async (text: string, where: string): Promise<void> => {
    for (const what of await brokenIn(page)) broken.push(`${where}: ${what}: ${JSON.stringify(text.slice(0, 80))}`);
  };
  const heading = page.getByRole('heading', { level: 1 });
  for (const { ref, text } of entered) {
    await press(page, 'Control+k');
    await page.keyboard.insertText(ref);
    await press(page, 'Enter');
    await expect(heading).toHaveText(ref);
    await look(text, 'report');
    for (const tab of ['log', 'people']) {
      await press(page, ']');
      await look(text, tab);
    }
  }

  await press(page, 'Control+f');
  const typed = page.getByRole('combobox', { name: 'Search incidents' });
  for (const text of all) {
    await press(page, 'Control+a');
    await page.keyboard.insertText(text === '' ? ' ' : text);
    if ((await typed.inputValue()).trim() !== '') await expect(page.getByText(/^Nothing found\.|the last entered first$/)).toBeVisible();
    const wrong = await page.getByRole('alert').allTextContents();
    broken.push(...wrong.map((sentence) => `search: ${sentence}: ${JSON.stringify(text.slice(0, 80))}`));
  }
  expect(broken).toEqual([]);
  expect([dialogs, thrown]).toEqual([0, []]);

  await page.evaluate(() => {
    const wide = document.createElement('form');
    wide.style.width = '3000px';
    wide.textContent = 'wide';
    document.querySelector('section[aria-label="Incident"]')?.append(wide);
  });
  expect(await brokenIn(page), 'what is broken would have been seen').toEqual([expect.stringMatching(/^markup became <form/), expect.stringMatching(/^SECTION Incident is 3\d{3} wide/)]);
});
