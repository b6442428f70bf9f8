/** The sample that ships: imported by the wizard, and worked through by keyboard. */
import type { Page } from '@playwright/test';
import { expect, signIn, test } from '../app.ts';
import { decideTen, importIt } from '../imports.ts';

type Bridge = { readonly assay: { readonly call: (name: 'queue-counts', input: object) => Promise<{ readonly value: { readonly views: Readonly<Record<string, number>> } }> } };

const historic = async (page: Page): Promise<number> => {
  const { views } = await page.evaluate(async () => (await (window as unknown as Bridge).assay.call('queue-counts', {})).value);
  return views['historic'] ?? 0;
};
const sample = (page: Page) => page.getByRole('button', { name: 'Incident log' }).click();

test('the sample is imported once, and ten of its incidents are decided by keyboard', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  const before = await historic(page);
  const first = await importIt(page, () => sample(page));
  expect(first['Rows read']).toBe((first['added'] ?? 0) + (first['refused'] ?? 0));
  expect(first['added']).toBeGreaterThan(100);
  const again = await importIt(page, () => sample(page));
  expect(again).toMatchObject({ added: 0, updated: 0, unchanged: first['added'], refused: first['refused'] });
  await decideTen(page);
  expect((await historic(page)) - before).toBe((first['added'] ?? 0) - 10);
});
