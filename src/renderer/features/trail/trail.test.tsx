/** The trail's forms are opened and closed by their keys, and begin in their first field. */
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
import { startClock } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';

let stops: readonly (() => void)[] = [];
beforeEach(async () => {
  prefer({ keys: {}, singleKeys: true });
  Object.assign(window, { assay: fakeAssay({ role: 'auditor' }) });
  goTo('trail');
  stops = [startClock(), listenToKeys()];
  await page.viewport(1366, 768);
  await render(<QueryClientProvider client={queryClient}><div style={{ height: '100vh' }}><Frame /></div></QueryClientProvider>);
  await expect.element(page.getByRole('table', { name: 'Events' })).toBeVisible();
});
afterEach(() => {
  stops.forEach((stop) => stop());
  goTo('queue');
});

test.each([['e', 'Purpose'], ['v', 'The number of events and the head, where you kept them elsewhere']])('%s opens a form in its first field, and Escape closes it', async (key, label) => {
  const field = page.getByRole('textbox', { name: label });
  await press(key);
  await expect.element(field).toHaveFocus();
  await press('{Escape}', '{Escape}');
  await expect.element(field).not.toBeInTheDocument();
});

test('a form that was left open is closed when the screen is shown again', async () => {
  await press('e');
  await expect.element(page.getByRole('textbox', { name: 'Purpose' })).toBeVisible();
  goTo('figures');
  await expect.element(page.getByRole('textbox', { name: 'Purpose' })).not.toBeInTheDocument();
  goTo('trail');
  await expect.element(page.getByRole('table', { name: 'Events' })).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Purpose' })).not.toBeInTheDocument();
});
