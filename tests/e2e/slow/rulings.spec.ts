/** The registrar rules, agrees with another force which of the two records it, and names a delegate; what a ruling would change is seen first, the decision goes back in the same act, and the assessor finds both cited where the facts are weighed. */
import type { Page } from '@playwright/test';
import { expect, signIn, test } from '../app.ts';
import { press } from '../keys.ts';
import { report, type Reported } from '../reports.ts';
import { as } from '../steps.ts';

/** Unwanted messages between former partners, recorded as the stalking that page 55 presumes. */
const decidedAsStalking = async (page: Page): Promise<Reported> => {
  const reported = await report(page, { narrative: 'Her former partner has sent her messages about their daughter on three days, though she asked him not to.' });
  const saved = await page.evaluate(async (incident) => {
    const { call } = (window as unknown as { readonly assay: { readonly call: (name: string, input: unknown) => Promise<unknown> } }).assay;
    const boxes = [['F1', 'yes'], ['F2', 'yes'], ['F3', 'no'], ['F4', 'yes'], ['F5', 'yes'], ['F6', 'no'], ['F7', 'no']];
    const document = {
      victims: [{ id: 'V1', age: 34, capacity: [] }],
      offenders: [{ id: 'O1', age: 36 }],
      pairs: [{ victim: 'V1', offender: 'O1', relationship: 'former-partner' }],
      report: { by: 'victim' },
      acts: [{ id: 'A1', kind: 'course-of-conduct', by: ['O1'], to: ['V1'], occasions: 3, features: [], probable: true, contraryEvidence: false, circumstances: [] }],
    };
    const allegation = { victim: { kind: 'person', name: 'Cara Moss' }, offender: { kind: 'person', name: 'Neil Moss' }, path: boxes.map(([box, answer]) => ({ box, answer })), answer: { kind: 'record', crimes: [{ offence: '195/12', flags: ['domestic-abuse'] }] }, why: 'She told of three days of messages.' };
    return call('decide-incident', { incident, decision: { versionRead: 1, about: { kind: 'allegations', allegations: [allegation], anotherAllegation: 'no' }, closing: 'C1', facts: { names: { V1: 'Cara Moss', O1: 'Neil Moss' }, document } } });
  }, reported.incident);
  expect(saved, JSON.stringify(saved)).toMatchObject({ ok: true });
  return reported;
};

test('harassment in law only: the registrar sees what it flips, signs and sends it back in one act, and the assessor finds the ruling cited by what the rules now say', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const { ref } = await decidedAsStalking(page);

  await as(page, 'registrar', assay);
  await press(page, 'g', 'u');
  await expect(page.getByRole('row').filter({ hasText: 'DEMO-035: harassment in law only' })).toBeVisible();
  await press(page, 'n');
  await page.getByText('Harassment in law only, in one incident').click();
  await page.getByLabel('Reference of the incident').fill(ref);
  await press(page, 'Control+Enter');
  const flips = page.getByRole('table', { name: 'Decisions that would come out otherwise' });
  await expect(flips.getByRole('row').filter({ hasText: ref })).toContainText('1 × 8Q');
  await expect(flips.getByRole('row').filter({ hasText: ref })).toContainText('1 × 8L');
  await page.getByLabel('Reasons').fill('They argued about contact with their daughter; nothing shows fixation.');
  await press(page, 'Control+Enter');
  await expect(page.getByText(/^Signed as ruling R-\d{6}-\d+\. One decision went back for another look\.$/)).toBeVisible();
  await press(page, 'n');
  await page.getByText('Which of two forces records one incident').click();
  await page.getByLabel('Reference of the incident').fill(ref);
  await page.getByLabel('Name of the other force').fill('Staffordshire Police');
  await page.getByText('This force', { exact: true }).click();
  await page.getByText('Designated decision maker', { exact: true }).click();
  await press(page, 'Control+Enter');
  await expect(page.getByText('No decision that stands would come out otherwise.')).toBeVisible();
  await page.getByLabel('Who agreed for the other force').fill('Ros Keane');
  await page.getByLabel('Reasons').fill('She lives here and is looked after here.');
  await press(page, 'Control+Enter');
  await expect(page.getByText('Agreed for Staffordshire Police by Ros Keane, designated decision maker.')).toBeVisible();
  await page.getByLabel('Let somebody rule on it').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Name them' }).click();
  await expect(page.getByRole('list', { name: 'Delegates' }).getByRole('listitem')).toHaveCount(1);
  await press(page, 'g', 't');
  await expect(page.getByText(new RegExp(`signed ruling R-\\S+: ${ref} is harassment in law only`))).toBeVisible();

  await as(page, 'assessor', assay);
  await press(page, 'Control+k');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(page.getByText(/Sent for another look under ruling R-/)).toBeVisible();
  await expect(page.getByRole('button', { name: /Facts told/ })).toBeVisible();
  await press(page, 'f');
  const says = page.getByRole('region', { name: 'What the rules say' });
  await expect(says).toContainText(/Ruling R-\d{6}-\d+ Between the former partners of this incident it is harassment in law only\. They argued about contact/);
  await expect(says.getByText('8L 195/94')).toBeVisible();
  await expect(says).toContainText('As both forces agreed, this force records it and not Staffordshire Police. Agreed for Staffordshire Police by Ros Keane');
});
