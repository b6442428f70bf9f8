/** What an assessor does all day, by keys that are counted: ten records and ten rejections, each with all that must be said of it. `npm run prove`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, signIn, test } from '../app.ts';
import { box, press } from '../keys.ts';
import { decisionsOf, report, statesOf, type Change } from '../reports.ts';

type Pressed = string | { readonly type: string };
type Routine = {
  readonly name: string;
  readonly report: Change;
  readonly expects: { readonly offence?: string; readonly closing?: string };
  readonly keys: readonly Pressed[];
};

const routine = (name: string): readonly Routine[] => JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/routine', `${name}.json`), 'utf8')) as readonly Routine[];

/** Besides typed text; two keys held together are pressed once. */
const keystrokes = ({ keys }: Routine): number => keys.filter((key) => typeof key === 'string').length;

const mostKeystrokes = 6;

const open = async (page: Page, ref: string): Promise<void> => {
  await press(page, '/');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(page.getByRole('listbox', { name: 'Queue' }).getByRole('option')).toHaveText([new RegExp(ref.slice(-4))]);
  await press(page, 'j', 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ref);
  await expect(box(page, 'F1')).toBeVisible();
};

const decide = async (page: Page, { name, report: reported, expects, keys }: Routine): Promise<void> => {
  const { ref } = await report(page, reported);
  await open(page, ref);
  for (const key of keys) await (typeof key === 'string' ? press(page, key) : page.keyboard.type(key.type));
  await expect.poll(async () => (await statesOf(page, [ref]))[0], { message: name }).toBe('decided');
  // The next one is taken by itself; until then the keys are still this one's.
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(ref);
  expect(JSON.stringify(await decisionsOf(page, ref)), name).toContain(expects.offence ?? `"closing":"${expects.closing ?? ''}"`);
};

test('the routine cases take at most six keystrokes besides what is typed, and rejecting never fewer than recording', () => {
  const [records, rejections] = [routine('records'), routine('rejections')];
  expect([records.length, rejections.length]).toEqual([10, 10]);
  for (const each of [...records, ...rejections]) expect(keystrokes(each), each.name).toBeLessThanOrEqual(mostKeystrokes);
  expect(Math.max(...records.map(keystrokes))).toBeLessThanOrEqual(Math.min(...rejections.map(keystrokes)));
});

for (const kind of ['records', 'rejections'] as const) {
  test(`the routine ${kind} are decided with those keys and no others`, async ({ assay, page }) => {
    await signIn(page, assay, 'assessor');
    for (const each of routine(kind)) await decide(page, each);
  });
}
