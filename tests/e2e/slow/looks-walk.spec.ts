/**
 * Random walks of the screens in the window: every reference that stood on a page is in the log of looks, and what stood open was opened there.
 * A failure names its seed, and `ASSAY_SEED` takes it up again.
 */
import type { Page } from '@playwright/test';
import { expect, signIn, test, type Assay } from '../app.ts';
import { press } from '../keys.ts';

const steps = 60;

/** From 0 to below 1, the same for the same seed. */
const chanceFrom = (start: number): (() => number) => {
  let state = start;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

const referenceOf = /\b(?:DEMO-\d{3}|WR-\d{6}-\d{5})\b/g;

type Seen = { readonly shown: Set<string>; readonly opened: Set<string> };

/** What stands on the page once what was asked for has come. */
const note = async (page: Page, { shown, opened }: Seen): Promise<void> => {
  await page.waitForTimeout(150);
  const read = await page.locator('main').evaluate((main) => ({ text: main instanceof HTMLElement ? main.innerText : '', title: main.querySelector('h1')?.textContent ?? '', isReport: main.querySelector('[aria-label="Incident"] h1') !== null }));
  for (const [ref] of read.text.matchAll(referenceOf)) shown.add(ref);
  if (read.isReport) for (const [ref] of read.title.matchAll(referenceOf)) opened.add(ref);
};

const move = async (page: Page, chance: () => number): Promise<void> => {
  const rail = page.getByRole('navigation', { name: 'Screens' }).getByRole('button');
  const draw = chance();
  // A menu that was opened and not chosen from keeps everything beside it from being pressed.
  await press(page, 'Escape', 'Escape');
  if (draw < 0.4) return rail.nth(Math.floor(chance() * (await rail.count()))).click();
  if (draw < 0.5) return press(page, 'v', ['o', 'd', 'm'][Math.floor(chance() * 3)] ?? 'o', 'Enter');
  if (draw < 0.65) return press(page, 'g', 'q', 'j', 'j', 'Enter');
  if (draw < 0.75) {
    await press(page, '/');
    await page.keyboard.type(['theft', 'door', 'street'][Math.floor(chance() * 3)] ?? '');
    return press(page, 'Enter');
  }
  const link = page.locator('main').getByRole('button', { name: referenceOf });
  const links = await link.count();
  if (links > 0) await link.nth(Math.floor(chance() * links)).click({ timeout: 2000 }).catch(() => undefined);
};

const looksOf = (assay: Assay, role: string): Seen => {
  const user = assay.demo.people.find((each) => each.role === role)?.user ?? '';
  const { looks } = assay.cli(['looks', '--bureau', assay.demo.folder, '--person', user], 'information-officer').json as { looks: { kind: string; refs: string[] }[] };
  const of = (kind: (kind: string) => boolean): Set<string> => new Set(looks.filter((look) => kind(look.kind)).flatMap(({ refs }) => refs));
  return { shown: of(() => true), opened: of((kind) => kind === 'incident.opened') };
};

for (const role of ['assessor', 'supervisor', 'registrar', 'auditor']) {
  test(`whatever stood on a page of the ${role} is in the log of looks`, async ({ assay, page }) => {
    const seed = Number(process.env['ASSAY_SEED'] ?? Date.now() % 1_000_000);
    const chance = chanceFrom(seed);
    const seen: Seen = { shown: new Set(), opened: new Set() };
    await signIn(page, assay, role);
    for (let step = 0; step < steps; step++) {
      await move(page, chance);
      await note(page, seen);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('[data-demo-person]').first().waitFor();
    const looks = looksOf(assay, role);
    expect([...seen.shown].filter((ref) => !looks.shown.has(ref)), `shown without a look, seed ${seed}`).toEqual([]);
    expect([...seen.opened].filter((ref) => !looks.opened.has(ref)), `opened without a look, seed ${seed}`).toEqual([]);
    expect(seen.shown.size, 'control: something was shown').toBeGreaterThan(3);
    expect(seen.opened.size, 'control: something was opened').toBeGreaterThan(0);
  });
}
