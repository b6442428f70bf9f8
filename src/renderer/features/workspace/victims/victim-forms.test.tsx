/** The small forms about a victim: what is typed in one is of that act, that victim and that incident alone. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ok } from '../../../../shared/ipc/result.ts';
import { press } from '../../../../../tests/support/press.ts';
import { showWorkspace, type Shown } from '../../../../../tests/support/workspace-shown.tsx';
import { useWorkspace } from '../workspace.ts';
import { useActing } from './acting.ts';

let shown: Shown;
beforeEach(async () => {
  useActing.setState(useActing.getInitialState());
  shown = await showWorkspace();
});
afterEach(() => shown.putAway());

const open = (ref: string): void => useWorkspace.setState({ open: shown.fake.idOf(ref), tab: 'victims' });
const words = () => page.getByRole('textbox', { name: /^In words/ });

test('the answers of one referral are not those of another', async () => {
  open('WM-261012-0187');
  await expect.element(page.getByRole('button', { name: /^Contact/ })).toBeVisible();
  await press('s', 'r');
  await page.getByText('Given', { exact: true }).click();
  await words().fill('She asked for it herself');
  await press('{Escape}', 's', 'g');
  await expect.element(page.getByRole('group', { name: /^Safeguarding referral/ })).toBeVisible();
  await expect.element(words()).toHaveValue('');
  expect(document.querySelectorAll('[data-victim-form] input[type="radio"]:checked')).toHaveLength(0);
});

test('what is typed stays while another part of the incident is read, is on no other incident, and goes with the form', async () => {
  open('WM-261012-0187');
  await expect.element(page.getByRole('button', { name: /^Contact/ })).toBeVisible();
  await press('s', 'c');
  await words().fill('He picked up and rang off');
  await press('{Escape}', ']');
  await expect.element(words()).not.toBeInTheDocument();
  await press('[[');
  await expect.element(words()).toHaveValue('He picked up and rang off');
  open('WM-261012-0191');
  await expect.element(page.getByRole('button', { name: /^Contact/ })).toBeVisible();
  await expect.element(words()).not.toBeInTheDocument();
  open('WM-261012-0187');
  await expect.element(words()).toHaveValue('He picked up and rang off');
  await press('{Escape}', '{Escape}', 's', 'c');
  await expect.element(words()).toHaveValue('');
});

test('an answer that comes once another form has been begun closes only what it is of', async () => {
  open('WM-261012-0187');
  await expect.element(page.getByRole('button', { name: /^Contact/ })).toBeVisible();
  const { assay } = window;
  let answer: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (answer = resolve));
  Object.assign(window, { assay: { ...assay, call: async (name: string, input: unknown) => {
    if (name !== 'contact-victim') return assay.call(name as never, input as never);
    await late;
    return ok({ event: 1 });
  } } });
  await press('s', 'c');
  await words().fill('He picked up');
  await press('{Control>}{Enter}{/Control}', '{Escape}', 's', 'r');
  await words().fill('She asked for it herself');
  answer();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect.element(words()).toHaveValue('She asked for it herself');
  await press('{Escape}', 's', 'c');
  await expect.element(words()).toHaveValue('');
});
