/** The engine is killed in the middle of deciding: everything acknowledged is there, what was being written too. `npm run prove`. */
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, signIn, testAlone, type Assay } from '../app.ts';
import { answer, box, press, toNoCrime } from '../keys.ts';
import { report, statesOf } from '../reports.ts';

const enginePid = (app: ElectronApplication): Promise<number | undefined> =>
  app.evaluate(({ app: electron }) => electron.getAppMetrics().find((each) => each.name === 'Assay engine')?.pid);

const killEngine = async (app: ElectronApplication): Promise<void> => {
  const pid = await enginePid(app);
  if (pid === undefined) throw new Error('No engine runs');
  process.kill(pid, 'SIGKILL');
};

type Bridge = { readonly assay: { readonly call: (name: string, input: unknown) => Promise<{ readonly ok: boolean; readonly value: Record<string, unknown> }> } };
type Acknowledged = { readonly refs: string[]; running: boolean };

/** Reports and decides one incident after another until the engine no longer answers, and keeps what was acknowledged. */
const startDeciding = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { call } = (window as unknown as Bridge).assay;
    const kept: Acknowledged = { refs: [], running: true };
    Object.assign(window, { kept });
    const decide = async (): Promise<boolean> => {
      const clock = await call('now', {});
      if (!clock.ok) return false;
      const at = clock.value['now'] as string;
      const text = { narrative: 'A bag was left on a bus.', log: [], parties: [], place: null, occurred: null, other: [] };
      const made = await call('report-incident', { received: { at, precision: 'minute', text: null }, route: '101-call', capacity: 'victim', openingCode: null, qualifiers: [], grade: null, text });
      if (!made.ok) return false;
      const incident = made.value['incident'] as string;
      const told = { state: 'told', whom: 'reporter', at, how: 'telephone', by: 'A. Person', rightToAppeal: true };
      const allegation = { victim: { kind: 'person', name: null }, offender: { kind: 'unknown', name: null }, path: [{ box: 'F1', answer: 'no' }], answer: { kind: 'no-crime' }, why: 'Lost property, as the reporter says', told };
      const decision = { versionRead: 1, about: { kind: 'allegations', allegations: [allegation], anotherAllegation: 'no' }, closing: 'D5' };
      const decided = await call('decide-incident', { incident, decision });
      if (decided.ok) kept.refs.push(made.value['ref'] as string);
      return decided.ok;
    };
    void (async () => {
      while (await decide());
      kept.running = false;
    })();
  });

const acknowledged = (page: Page): Promise<Acknowledged> => page.evaluate(() => (window as unknown as { readonly kept: Acknowledged }).kept);

const verdict = (assay: Assay): unknown => {
  const out = `${assay.home}/after.jsonl`;
  assay.cli(['export', '--bureau', assay.demo.folder, '--out', out, '--purpose', 'After a crash', '--recipient', 'Nobody'], 'auditor');
  return assay.cli(['verify', out]).json['verdict'];
};

testAlone('the engine is killed while decisions are being saved: every acknowledged one is there after a new start', async ({ assay, app, page }) => {
  await signIn(page, assay, 'assessor');
  await startDeciding(page);
  await expect.poll(async () => (await acknowledged(page)).refs.length).toBeGreaterThan(15);
  await killEngine(app);
  await expect.poll(async () => (await acknowledged(page)).running).toBe(false);
  const { refs } = await acknowledged(page);
  await app.close();

  const again = await assay.launch();
  await signIn(again.page, assay, 'assessor');
  expect(await statesOf(again.page, refs)).toEqual(refs.map(() => 'decided'));
  expect(verdict(assay)).toBe('ACCEPT');
});

/** What the bureau keeps of whoever is signed in. */
const keptBy = (page: Page): Promise<string> => page.evaluate(async () => JSON.stringify(await (window as unknown as Bridge).assay.call('kept-drafts', {})));

testAlone('what is being written when the engine dies, or the program, is still there after signing in again, and is nobody else’s to read', async ({ assay, app, page }) => {
  await signIn(page, assay, 'assessor');
  const { ref } = await report(page);
  await press(page, '/');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(page.getByRole('option')).toHaveCount(1);
  await press(page, 'j', 'Enter');
  await answer(page, toNoCrime);
  const why = page.getByRole('textbox', { name: 'Why', exact: true });
  await why.fill('Half a sentence that must not be');
  await killEngine(app);

  await signIn(page, assay, 'supervisor');
  await expect(page.getByText('No incident is open.')).toBeVisible();
  await expect(page.getByText('Half a sentence')).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signIn(page, assay, 'assessor');
  await press(page, 'Control+k');
  await page.keyboard.type(ref);
  await press(page, 'Enter');
  await expect(why).toHaveValue('Half a sentence that must not be');
  await expect(box(page, 'F1')).toHaveCount(0);
  await why.fill('Half a sentence that must not be lost');
  await expect.poll(() => keptBy(page)).toContain('must not be lost');
  await app.close();

  const again = await assay.launch();
  await signIn(again.page, assay, 'assessor');
  await press(again.page, 'Control+k');
  await again.page.keyboard.type(ref);
  await press(again.page, 'Enter');
  await expect(again.page.getByRole('textbox', { name: 'Why', exact: true })).toHaveValue('Half a sentence that must not be lost');
});
