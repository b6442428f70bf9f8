/** What the engine refuses where no screen waits for it is said all the same. */
import '../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay, type Fake } from '../../../tests/gallery/fake-assay.ts';
import { fail } from '../../shared/ipc/result.ts';
import { keepNothing, keepNow, keepSoon } from '../data/kept-drafts.ts';
import { startClock } from '../data/now.ts';
import { queryClient } from '../data/query-client.ts';
import { Progress } from '../features/import/progress.tsx';
import { Frame } from './frame.tsx';
import { goTo, type Screen } from './navigation.ts';

let stop = (): void => undefined;

const begin = async (screen: Screen, refused: readonly string[]): Promise<void> => {
  await queryClient.cancelQueries();
  queryClient.clear();
  const fake = fakeAssay({ role: 'supervisor' });
  const call: Fake['call'] = (name, input) => (refused.includes(name) ? Promise.resolve(fail('busy', 'Another process is writing.')) : fake.call(name, input));
  Object.assign(window, { assay: { ...fake, call } });
  stop = startClock();
  goTo(screen);
  await page.viewport(1366, 768);
};

const showFrame = () => render(<QueryClientProvider client={queryClient}><div style={{ height: '100vh' }}><Frame /></div></QueryClientProvider>);

beforeEach(() => keepNothing());
afterEach(() => {
  stop();
  keepNothing();
  goTo('queue');
});

test('a list that could not be read is said not to have been, on a screen that shows it as if it were empty', async () => {
  await begin('bureau', ['person-changes']);
  await showFrame();
  await expect.element(page.getByRole('alert').filter({ hasText: 'Part of this page could not be read: Another process is writing.' })).toBeVisible();
});

test('a draft that is not kept is said over whatever screen is shown', async () => {
  await begin('bureau', ['keep-draft']);
  await showFrame();
  keepSoon('i1', () => '{}');
  await keepNow();
  await expect.element(page.getByText('What you have begun is not kept: Another process is writing. It is on this page; do not close it.')).toBeVisible();
});

test.each([[['Declare Assay the crime system…', 'Declare Assay the crime system now']], [['Ask nobody why they look']]])('a setting that was not changed is said not to be: %s', async (presses) => {
  await begin('bureau', ['change-setting']);
  await showFrame();
  for (const name of presses) await page.getByRole('button', { name }).click();
  await expect.element(page.getByText('Not changed. Another process is writing.')).toBeVisible();
});

test('an import that goes on although it was cancelled is said to', async () => {
  await begin('import', ['cancel-import']);
  await render(<Progress name="june.csv" counts={{ import: 'm1', read: 10, total: 20, added: 10, updated: 0, unchanged: 0, refused: 0 }} />);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(page.getByText('It goes on. Another process is writing.')).toBeVisible();
});

test('an import that goes on although it was told to wait is said to', async () => {
  await begin('import', ['pause-import']);
  await render(<Progress name="june.csv" counts={{ import: 'm1', read: 10, total: 20, added: 10, updated: 0, unchanged: 0, refused: 0 }} />);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.element(page.getByText('It goes on. Another process is writing.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test.each([true, false])('a form of the bureau that was refused says so while it stands, and the page once its screen was left: %s', async (isLeft) => {
  await begin('bureau', []);
  const { assay } = window;
  const answered = Promise.withResolvers<void>();
  const call: Fake['call'] = async (name, input) => (name === 'change-passphrase' ? answered.promise.then(() => fail('busy', 'Not saved.')) : assay.call(name, input));
  Object.assign(window, { assay: { ...assay, call } });
  await showFrame();
  await page.getByRole('button', { name: 'Change your passphrase…' }).click();
  const form = page.getByRole('form', { name: 'Change your passphrase' });
  await form.getByRole('button', { name: 'Change it' }).click();
  if (isLeft) {
    goTo('figures');
    await expect.element(form).not.toBeInTheDocument();
  }
  answered.resolve();
  const overPage = page.getByRole('alert').filter({ hasText: 'Change your passphrase: Not saved.' });
  if (!isLeft) {
    await expect.element(form.getByRole('alert')).toHaveTextContent('Not saved.');
    return expect.element(overPage).not.toBeInTheDocument();
  }
  await overPage.getByRole('button', { name: 'Close' }).click();
  return expect.element(overPage).not.toBeInTheDocument();
});
