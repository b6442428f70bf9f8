/** The forms of the bureau screen are left with Escape, and what takes long to write is not lost by it. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { press } from '../../../../tests/support/press.ts';
import { Frame } from '../../app/frame.tsx';
import { listenToKeys } from '../../app/keyboard.ts';
import { goTo } from '../../app/navigation.ts';
import { prefer } from '../../app/preferences.ts';
import { begunBy } from '../../data/begun.ts';
import { startClock } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';

let stops: readonly (() => void)[] = [];
beforeEach(async () => {
  prefer({ keys: {}, singleKeys: true });
  Object.assign(window, { assay: fakeAssay({ role: 'registrar' }) });
  begunBy('the registrar');
  goTo('bureau');
  stops = [startClock(), listenToKeys()];
  await page.viewport(1366, 768);
  await render(<QueryClientProvider client={queryClient}><div style={{ height: '100vh' }}><Frame /></div></QueryClientProvider>);
});
afterEach(() => {
  stops.forEach((stop) => stop());
  begunBy(null);
  queryClient.clear();
  goTo('queue');
});

const open = (name: string): Promise<void> => page.getByRole('button', { name }).click();
const cancels = page.getByRole('button', { name: 'Cancel' });

test('Escape leaves the field, and then the form', async () => {
  await open('Change your passphrase…');
  await expect.element(page.getByLabelText('Your passphrase', { exact: true })).toHaveFocus();
  await press('{Escape}');
  await expect.element(cancels).toBeVisible();
  await press('{Escape}');
  await expect.element(cancels).not.toBeInTheDocument();
});

test('of several it leaves the one that the cursor was in, and then the one opened before it', async () => {
  await open('Change your passphrase…');
  await open('Sign points to prove…');
  await open('Set the days…');
  const [own, points, days] = [page.getByRole('form', { name: 'Change your passphrase' }), page.getByRole('form', { name: 'Points to prove to sign' }), page.getByRole('form', { name: 'Working days for victims' })];
  await own.getByLabelText('New passphrase', { exact: true }).click();
  await press('{Escape}', '{Escape}');
  await expect.element(own).not.toBeInTheDocument();
  expect([points.elements().length, days.elements().length]).toEqual([1, 1]);
  await press('{Escape}');
  await expect.element(days).not.toBeInTheDocument();
  await expect.element(points).toBeVisible();
});

test('points to prove that were begun are there again for whoever left them', async () => {
  await open('Sign points to prove…');
  const elements = page.getByRole('textbox', { name: 'Elements, one on a line' });
  await elements.fill('Dishonestly');
  await press('{Escape}', '{Escape}');
  await expect.element(elements).not.toBeInTheDocument();
  goTo('figures');
  goTo('bureau');
  await open('Sign points to prove…');
  await expect.element(elements).toHaveValue('Dishonestly');
});
