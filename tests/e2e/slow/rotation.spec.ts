/** The engine is killed while the data key is rotated, at several moments of it: the bureau opens under the one key or the other, whole. `npm run prove`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, signIn, testAlone } from '../app.ts';

type Bridge = { readonly assay: { readonly call: (name: string, input: unknown) => Promise<{ readonly ok: boolean }> } };

const enginePid = async (app: ElectronApplication): Promise<number> => {
  const pid = await app.evaluate(({ app: electron }) => electron.getAppMetrics().find((each) => each.name === 'Assay engine')?.pid);
  if (pid === undefined) throw new Error('No engine runs');
  return pid;
};

const rotate = (page: Page, user: string): Promise<boolean> =>
  page.evaluate(async (second) => (await (window as unknown as Bridge).assay.call('rotate-data-key', { second: { user: second, passphrase: '' } })).ok, user);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 20_000) throw new Error('It never came to that');
    await pause(1);
  }
};

testAlone('killed at any moment of it, the rotation was made or was not, and everybody signs in', async ({ assay, app, page }) => {
  const { folder, people } = assay.demo;
  const second = people.find(({ role }) => role === 'supervisor')?.user ?? '';
  const isMaking = (): boolean => readdirSync(folder).some((name) => name.startsWith(`rotating-${pid}-`));
  const isDecided = (): boolean => existsSync(join(folder, 'rotated'));
  let pid = await enginePid(app);
  let cut = 0;
  // How long one takes depends on the machine, and so do its moments.
  await signIn(page, assay, 'administrator');
  const whole = rotate(page, second);
  await until(isMaking);
  const began = performance.now();
  expect(await whole, 'one that nobody kills').toBe(true);
  const took = performance.now() - began;
  for (const [part, when] of [[0, isMaking], [0.1, isMaking], [0.3, isMaking], [0.5, isMaking], [0.7, isMaking], [0, isDecided]] as const) {
    pid = await enginePid(app);
    await signIn(page, assay, 'administrator');
    const rotated = rotate(page, second);
    await until(when);
    await pause(part * took);
    process.kill(pid, 'SIGKILL');
    if (!(await rotated)) cut += 1;
    await expect(page.getByRole('button', { name: 'Sign out' })).toHaveCount(0);
    expect(assay.cli(['check', '--bureau', folder], 'auditor')).toMatchObject({ exit: 0, json: { log: { holds: true }, looks: { holds: true }, breaches: { count: 0 } } });
    await signIn(page, assay, 'assessor');
    await expect(page.getByRole('listbox', { name: 'Queue' }).getByRole('option').first()).toBeVisible();
    await page.getByRole('button', { name: 'Sign out' }).click();
  }
  expect(cut, 'as often it was killed before it had answered').toBeGreaterThan(3);
  await signIn(page, assay, 'administrator');
  expect(await rotate(page, second), 'and it is rotated in the end').toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith('rotat'))).toEqual([]);
});
