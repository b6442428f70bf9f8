/** The line at the foot says that something was saved, and how long it took. */
import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../tests/gallery/fake-assay.ts';
import { fail, ok } from '../../shared/ipc/result.ts';
import { forgetLastSave, timed } from '../data/last-save.ts';
import { queryClient } from '../data/query-client.ts';
import { StatusLine } from './status-line.tsx';

beforeEach(async () => {
  forgetLastSave();
  Object.assign(window, { assay: fakeAssay() });
  await render(<QueryClientProvider client={queryClient}><StatusLine /></QueryClientProvider>);
  await expect.element(page.getByText(/^Offence list/)).toBeVisible();
});

const spoken = (): string => [...document.querySelectorAll('[aria-live="polite"]')].map(({ textContent }) => textContent).join('');

test('what nothing else says is read aloud', async () => {
  await timed('entry', () => Promise.resolve(ok({})));
  await expect.poll(spoken).toMatch(/^entry saved \d+\.\d s$/);
});

test('what is said elsewhere is shown with its time, and not read twice', async () => {
  await timed(null, () => Promise.resolve(ok({})));
  await expect.element(page.getByText(/^saved \d+\.\d s$/)).toBeVisible();
  expect(spoken()).toBe('');
});

test('what was refused is not said to be saved', async () => {
  await timed('entry', () => Promise.resolve(fail('busy', 'Not now')));
  expect(document.body.textContent).not.toContain('saved');
});
