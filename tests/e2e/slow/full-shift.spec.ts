/**
 * A shift on the real incident log of a university police, by keyboard alone: sixty incidents, ten of them with a second window after
 * the same one, and afterwards a trail that holds what was done and nothing else. `npm run prove`.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, root, testAlone, type Assay } from '../app.ts';
import { answer, box, chooseOffence, chooseView, fillUntilAsked, press, saveFilling, toNoCrime, toRecord } from '../keys.ts';

const realFile = resolve(root, '../shared/data/incidents/uchicago_ucpd_incidents_2010-2019.csv');

/** What was done to each incident, in order, as the trail should say it. */
type Journal = Map<string, string[]>;
const note = (journal: Journal, ref: string, ...kinds: readonly string[]): void => {
  journal.set(ref, [...(journal.get(ref) ?? []), ...kinds]);
};

type Line = { readonly seq: number; readonly kind: string; readonly ref: string | null };
type Bridge = { readonly assay: { readonly call: (name: string, input: unknown) => Promise<{ readonly value: Record<string, unknown> }> } };

const called = (page: Page, name: string, input: unknown): Promise<Record<string, unknown>> =>
  page.evaluate(async ([asked, given]) => (await (window as unknown as Bridge).assay.call(asked as string, given)).value, [name, input] as const);

const sizeOf = async (page: Page): Promise<number> => (await called(page, 'head', {}))['size'] as number;

/** Counts every press of a mouse, a finger or a pen in a window; a key that presses a button is none. */
const countPointers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { pointers: 0 });
    window.addEventListener('pointerdown', () => Object.assign(window, { pointers: (window as unknown as { pointers: number }).pointers + 1 }), true);
  });
const pointersIn = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { pointers: number }).pointers);

const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  await wanted.waitFor();
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await press(page, 'Tab');
  }
  throw new Error('The tab key does not reach it');
};

const signInByKey = async (page: Page, assay: Assay, nth: number): Promise<void> => {
  const person = assay.demo.people.filter(({ role }) => role === 'assessor')[nth];
  const card = page.locator(`[data-demo-person="${person?.user ?? ''}"]`);
  await card.waitFor();
  await countPointers(page);
  await tabTo(page, card);
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Queue' }).waitFor();
};

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const refOf = async (page: Page): Promise<string> => (await heading(page).textContent()) ?? '';
const pane = (page: Page): Locator => page.getByRole('region', { name: 'Incident', exact: true });

/** Whichever is open once the form is: taken just now. */
const noteTaken = async (page: Page, journal: Journal, before = ''): Promise<string> => {
  await expect(heading(page)).not.toHaveText(before);
  await expect(box(page, 'F1')).toBeVisible();
  const ref = await refOf(page);
  note(journal, ref, 'incident.taken');
  return ref;
};

const fill = async (page: Page, isCrime: boolean): Promise<void> => {
  await answer(page, isCrime ? toRecord : toNoCrime);
  if (isCrime) await chooseOffence(page, '105/01');
};

/** What came after a save and stands open in a window. */
const given = new Map<Page, string>();

const noteGiven = async (page: Page, journal: Journal, after: string): Promise<void> => {
  note(journal, after, 'incident.decided');
  given.set(page, await noteTaken(page, journal, after));
};

/** Another is opened: what was given and nobody touched goes back. */
const noteLeft = (page: Page, journal: Journal): void => {
  const left = given.get(page);
  if (left !== undefined) note(journal, left, 'incident.put-back');
  given.delete(page);
};

/** Decides what is open; the next one comes by itself. */
const decide = async (page: Page, journal: Journal, isCrime: boolean): Promise<string> => {
  const ref = await refOf(page);
  await fill(page, isCrime);
  await saveFilling(page);
  await noteGiven(page, journal, ref);
  return ref;
};

const narrowTo = async (page: Page, ref: string): Promise<void> => {
  await press(page, '/', 'Control+a');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(page.getByRole('listbox', { name: 'Queue' }).getByRole('option')).toHaveText([new RegExp(ref.slice(-4))]);
};

type Row = { readonly id: string; readonly ref: string };

/** Some from further down, the last first: the next ones are given from the head. */
const fromFurtherDown = async (page: Page): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (let after: unknown = null; rows.length < 800; ) {
    const read = await called(page, 'queue-page', { view: 'historic', filter: '', filters: [], sort: 'risk', group: null, after, limit: 200 });
    rows.push(...(read['rows'] as readonly Row[]));
    after = read['next'];
  }
  return rows.slice(100).toReversed();
};

type Beside = { readonly behind: number; readonly rows: readonly { readonly incident: string }[] };

/** Those beside which others stand, once what was imported has been matched; none stands beside two of them. */
const withOthersBeside = async (page: Page, rows: readonly Row[], howMany: number): Promise<readonly Row[]> => {
  const beside = async ({ id }: Row): Promise<Beside> => (await called(page, 'beside-incident', { incident: id })) as Beside;
  const [first] = rows;
  await expect.poll(async () => first && (await beside(first)).behind, { timeout: 120_000 }).toBe(0);
  const found: Row[] = [];
  const used = new Set<string>();
  for (const row of rows) {
    const together = [row.id, ...(await beside(row)).rows.map(({ incident }) => incident)];
    if (together.length === 1 || together.some((id) => used.has(id))) continue;
    together.forEach((id) => used.add(id));
    if (found.push(row) === howMany) break;
  }
  return found;
};

const straight = async (page: Page, journal: Journal, howMany: number): Promise<void> => {
  for (let done = 0; done < howMany; done++) await decide(page, journal, done % 5 === 0);
};

/** Saved, called back while it may be, and saved again as it was. What had been given meanwhile goes back untouched. */
const undone = async (page: Page, journal: Journal, howMany: number): Promise<void> => {
  for (let done = 0; done < howMany; done++) {
    const ref = await decide(page, journal, false);
    await press(page, 'Control+z');
    await expect(heading(page)).toHaveText(ref);
    note(journal, ref, 'decision.undone');
    noteLeft(page, journal);
    await saveFilling(page);
    await noteGiven(page, journal, ref);
  }
};

const parked = async (page: Page, journal: Journal, howMany: number): Promise<void> => {
  for (let done = 0; done < howMany; done++) {
    const ref = await refOf(page);
    await press(page, 'p');
    await expect(page.getByRole('textbox', { name: 'What was asked, in a few words' })).toBeFocused();
    await page.keyboard.type('Whether it was found');
    await press(page, 'Control+Enter');
    await expect(page.getByText('No incident is open.')).toBeVisible();
    note(journal, ref, 'incident.parked');
    given.delete(page);
    await press(page, 't');
    await noteTaken(page, journal);
  }
};

/** Found by what was said of it, read, then taken by the key that takes. */
const searched = async (page: Page, journal: Journal, rows: readonly Row[]): Promise<void> => {
  for (const { ref } of rows) {
    await press(page, 'Control+f', 'Control+a');
    await page.keyboard.type(ref);
    await expect(page.getByRole('option', { name: ref })).toBeVisible();
    await press(page, 'Enter');
    await expect(heading(page)).toHaveText(ref);
    await page.getByRole('button', { name: /Take and decide/ }).waitFor();
    noteLeft(page, journal);
    await press(page, 'Enter');
    await noteTaken(page, journal);
    await decide(page, journal, false);
  }
};

/** With what stands beside it; every second link is taken back. */
const linked = async (page: Page, journal: Journal, rows: readonly Row[]): Promise<void> => {
  for (const [at, { ref }] of rows.entries()) {
    await narrowTo(page, ref);
    await press(page, 'j', 'Enter');
    await expect(heading(page)).toHaveText(ref);
    noteLeft(page, journal);
    await noteTaken(page, journal);
    await press(page, 'b');
    const front = pane(page).locator('li[aria-current]');
    await front.waitFor();
    await press(page, '=');
    await expect(pane(page).getByText(/^Linked with 1\b/)).toBeVisible();
    note(journal, ref, 'incidents.linked');
    if (at % 2 === 1) {
      await press(page, '=');
      await expect(pane(page).getByText(/^Linked with/)).toHaveCount(0);
      note(journal, ref, 'incidents.unlinked');
    }
    await press(page, 'b');
    await decide(page, journal, false);
  }
};

const hasForm = (page: Page): Promise<boolean> => box(page, 'F1').isVisible();
const takeOver = (page: Page): Locator => page.getByRole('button', { name: /Take it over/ });

/** Both press the key at once: one has it. The other takes it over, both save at once: one decision, the other told by whom. */
const raced = async (windows: readonly [Page, Page], journal: Journal, rows: readonly Row[]): Promise<void> => {
  for (const { ref } of rows) {
    await Promise.all(windows.map((page) => narrowTo(page, ref)));
    await Promise.all(windows.map((page) => press(page, 'j')));
    await Promise.all(windows.map((page) => press(page, 'Enter')));
    for (const page of windows) {
      await expect(heading(page)).toHaveText(ref);
      noteLeft(page, journal);
    }
    const formsShown = async (): Promise<number> => (await Promise.all(windows.map(hasForm))).filter(Boolean).length;
    await expect.poll(formsShown).toBe(1);
    const [first, second] = (await hasForm(windows[0])) ? windows : ([windows[1], windows[0]] as const);
    note(journal, ref, 'incident.taken');
    await takeOver(second).waitFor();
    await fill(first, false);
    await fillUntilAsked(first);
    await press(second, 'T');
    await expect(box(second, 'F1')).toBeVisible();
    note(journal, ref, 'incident.taken');
    await fill(second, false);
    await fillUntilAsked(second);
    await Promise.all([first, second].map((page) => press(page, 'Control+Enter')));
    await expect(heading(second)).not.toHaveText(ref);
    await noteGiven(second, journal, ref);
    await expect(heading(first)).toHaveText(ref);
    await expect(first.getByRole('region', { name: 'Decision' }).getByText(/has this incident since|decided this incident at/).first()).toBeVisible();
    await expect.poll(async () => JSON.stringify(await called(first, 'kept-drafts', {}))).toContain('As told');
  }
};

testAlone('a shift of sixty incidents by keyboard alone, two windows after ten of them, and the trail holds what was done and nothing else', async ({ assay, page }) => {
  testAlone.setTimeout(900_000);
  testAlone.skip(!existsSync(realFile), 'the file is not beside the project');
  assay.cli(['import', realFile, '--bureau', assay.demo.folder, '--historic']);
  const journal: Journal = new Map();
  const other = (await assay.launch('another-window')).page;
  await signInByKey(page, assay, 0);
  await signInByKey(other, assay, 1);
  for (const each of [page, other]) await chooseView(each, 'Historic');
  const begun = await sizeOf(page);
  const rows = await fromFurtherDown(page);
  const toLink = await withOthersBeside(page, rows, 5);
  expect(toLink).toHaveLength(5);
  const rest = rows.filter((row) => !toLink.includes(row));

  await press(page, 't');
  await noteTaken(page, journal);
  await straight(page, journal, 30);
  await undone(page, journal, 4);
  await parked(page, journal, 6);
  await searched(page, journal, rest.slice(0, 5));
  await linked(page, journal, toLink);
  await raced([page, other], journal, rest.slice(5, 15));

  const trail = ((await called(page, 'trail', { incident: null, before: null, limit: 1000 }))['events'] as readonly Line[]).filter(({ seq }) => seq > begun).toReversed();
  const byRef: Journal = new Map();
  for (const { ref, kind } of trail) note(byRef, ref ?? 'the bureau', kind);
  expect(Object.fromEntries(byRef)).toEqual(Object.fromEntries(journal));
  const decided = [...journal.values()].filter((kinds) => kinds.includes('incident.decided'));
  const set = [...journal.values()].filter((kinds) => kinds.includes('incident.parked'));
  expect([decided.length, set.length]).toEqual([54, 6]);
  const out = `${assay.home}/shift.jsonl`;
  assay.cli(['export', '--bureau', assay.demo.folder, '--out', out, '--purpose', 'The shift', '--recipient', 'Nobody'], 'auditor');
  expect(assay.cli(['verify', out]).json['verdict']).toBe('ACCEPT');
  expect(await Promise.all([page, other].map(pointersIn))).toEqual([0, 0]);
  await page.mouse.click(400, 300);
  expect(await pointersIn(page), 'a press of the mouse would have been counted').toBe(1);
});
