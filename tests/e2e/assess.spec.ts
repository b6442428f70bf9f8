/** Assessing in the window on the real engine: taken, answered box by box, saved, corrected. */
import type { Locator, Page } from '@playwright/test';
import { expect, signIn, test, type Assay } from './app.ts';

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const opened = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** The question that is open. */
const question = (page: Page): Locator => page.locator('[aria-current="step"]');
const box = (page: Page, name: string): Locator => question(page).getByText(name, { exact: true });

type Bridge = { readonly assay: { readonly call: (name: string, input: unknown) => Promise<{ readonly value: { readonly ref: string } }> } };

/** A report entered just now, received an hour ago, so that what is assessed is known whatever the demonstration holds. */
const report = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { call } = (window as unknown as Bridge).assay;
    const { value: clock } = (await call('now', {})) as unknown as { readonly value: { readonly now: string } };
    const at = new Date(Date.parse(clock.now) - 3_600_000).toISOString();
    const party = (role: string, name: string) => ({ role, kind: 'person', name });
    const text = { narrative: 'He pushed her against the wall of the flat and left. She is not hurt.', log: [], parties: [party('victim', 'Cara Moss'), party('suspect', 'Neil Moss')], place: null, occurred: null, other: [] };
    const done = await call('report-incident', { received: { at, precision: 'minute', text: null }, route: '101-call', capacity: 'victim', openingCode: 'Violence against the person', qualifiers: [], grade: null, text });
    return done.value.ref;
  });

/** Finds it in the queue and takes it, with keys alone. */
const take = async (page: Page): Promise<string> => {
  const ref = await report(page);
  await press(page, '/');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(page.getByRole('option')).toHaveCount(1);
  await press(page, 'j', 'Enter');
  await expect(box(page, 'F1')).toBeVisible();
  await expect(opened(page)).toHaveText(ref);
  return ref;
};

const answer = async (page: Page, answers: readonly (readonly [box: string, key: 'y' | 'n'])[]): Promise<void> => {
  for (const [name, key] of answers) {
    await expect(box(page, name)).toBeVisible();
    await press(page, key);
  }
};

const toRecord = [['F1', 'y'], ['F2', 'y'], ['F3', 'n'], ['F4', 'y'], ['F5', 'y'], ['F6', 'n'], ['F7', 'n']] as const;

const record = async (page: Page, code: string): Promise<void> => {
  await answer(page, toRecord);
  const field = page.getByRole('combobox', { name: 'Offence to record' });
  await field.fill(code);
  await page.getByRole('option').filter({ hasText: code }).first().click();
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('Reported by the victim, who confirms it');
};

const stateOf = (assay: Assay, ref: string): unknown => assay.cli(['show', '--bureau', assay.demo.folder, ref]).json['state'];

test('an incident is taken, recorded and followed by the next, with the trail to say so', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const ref = await take(page);
  await record(page, '105/01');
  await press(page, 'Control+Enter');
  await expect(page.getByText('Is there another allegation in this incident?')).toBeVisible();
  await press(page, 'Control+Enter');
  await expect.poll(() => stateOf(assay, ref)).toBe('decided');
  expect(JSON.stringify(assay.cli(['show', '--bureau', assay.demo.folder, ref]).json['decisions'])).toContain('105/01');
});

test('two allegations in one incident have two answers', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const ref = await take(page);
  await record(page, '105/01');
  await press(page, 'Escape', 'a');
  await page.getByRole('combobox', { name: 'Victim', exact: true }).selectOption('state');
  await answer(page, [['F1', 'y'], ['F2', 'n']]);
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('A summary offence that is not notifiable');
  await page.getByText('Not yet', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Why not yet' }).fill('They are asleep after a night shift');
  await press(page, 'Control+Enter');
  await press(page, 'Control+Enter');
  await expect.poll(() => stateOf(assay, ref)).toBe('decided');
  const decisions = assay.cli(['show', '--bureau', assay.demo.folder, ref]).json['decisions'] as readonly { readonly decision: { readonly about: { readonly allegations: readonly { readonly answer: { readonly kind: string } }[] } } }[];
  expect(decisions.at(-1)?.decision.about.allegations.map((each) => each.answer.kind)).toEqual(['record', 'no-crime']);
});
