/** Assessing in the window on the real engine: taken, answered box by box, saved, corrected. */
import type { Locator, Page } from '@playwright/test';
import { expect, signIn, test } from './app.ts';
import { answer, box, press, toNoCrime, toRecord } from './keys.ts';
import { report, statesOf } from './reports.ts';

const opened = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Finds it in the queue and takes it, with keys alone. */
const take = async (page: Page, change: Parameters<typeof report>[1] = {}): Promise<string> => {
  const { ref } = await report(page, change);
  await press(page, '/');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(page.getByRole('option')).toHaveCount(1);
  await press(page, 'j', 'Enter');
  await expect(box(page, 'F1')).toBeVisible();
  await expect(opened(page)).toHaveText(ref);
  return ref;
};

const record = async (page: Page, code: string): Promise<void> => {
  await answer(page, toRecord);
  const field = page.getByRole('combobox', { name: 'Offence to record' });
  await field.fill(code);
  await page.getByRole('option').filter({ hasText: code }).first().click();
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('Reported by the victim, who confirms it');
};

const decided = async (page: Page, ref: string): Promise<void> => expect.poll(async () => (await statesOf(page, [ref]))[0]).toBe('decided');

test('an incident is taken, recorded and followed by the next, with the trail to say so', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const ref = await take(page);
  await record(page, '105/01');
  await press(page, 'Control+Enter');
  await expect(page.getByText('Is there another allegation in this incident?')).toBeVisible();
  await press(page, 'Control+Enter');
  await decided(page, ref);
  expect(JSON.stringify(assay.cli(['show', '--bureau', assay.demo.folder, ref]).json['decisions'])).toContain('105/01');
});

test('what is saved only with a reason is asked one by one, and whoever reads it sees which was answered by what', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const ref = await take(page, { capacity: 'other-third-party', openingCode: 'Domestic - assault', narrative: 'A neighbour says he breached his restraining order and pushed her at her door.' });
  await record(page, '105/01');
  const given = [['Reported by a third party', 'Her sister confirmed it at the door'], ['No domestic abuse flag', 'They are not connected'], ['A breach that is not recorded', 'No order is in force']] as const;
  for (const [warning, reason] of given) {
    await press(page, 'Control+Enter');
    await expect(page.getByRole('region', { name: warning }).getByRole('textbox', { name: 'Reason' })).toBeFocused();
    await page.keyboard.type(reason);
  }
  await press(page, 'Control+Enter');
  await expect(page.getByText('Is there another allegation in this incident?')).toBeVisible();
  await press(page, 'Control+Enter');
  await decided(page, ref);
  await press(page, 'Control+k');
  await page.keyboard.type(ref);
  await expect(page.getByRole('option').filter({ hasText: ref }).first()).toBeVisible();
  await press(page, 'Enter');
  await expect(page.getByRole('region', { name: 'Saved with a reason' })).toHaveText(new RegExp(given.map(([warning, reason]) => `${warning}.*${reason}`).join('.*')));
});

test('two allegations in one incident have two answers', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const ref = await take(page);
  await record(page, '105/01');
  await press(page, 'Escape', 'a');
  await page.getByRole('combobox', { name: 'Victim', exact: true }).selectOption('state');
  await answer(page, toNoCrime);
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('A summary offence that is not notifiable');
  await page.getByText('Not yet', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Why not yet' }).fill('They are asleep after a night shift');
  await press(page, 'Control+Enter');
  await press(page, 'Control+Enter');
  await decided(page, ref);
  const decisions = assay.cli(['show', '--bureau', assay.demo.folder, ref]).json['decisions'] as readonly { readonly decision: { readonly about: { readonly allegations: readonly { readonly answer: { readonly kind: string } }[] } } }[];
  expect(decisions.at(-1)?.decision.about.allegations.map((each) => each.answer.kind)).toEqual(['record', 'no-crime']);
});
