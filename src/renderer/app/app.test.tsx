/** Whoever comes back after a lock finds what they had chosen; whoever else signs in finds nothing of it. */
import '../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../tests/gallery/fake-assay.ts';
import { queryClient } from '../data/query-client.ts';
import { setTrouble, useTroubles } from '../data/troubles.ts';
import { ask } from '../data/use-ask.ts';
import { forgetBatch, setBatch, useBatch } from '../features/workspace/batch/batch.ts';
import { App } from './app.tsx';
import { showOverlay, useOverlay } from './overlays.ts';
import { Troubles } from './troubles.tsx';

afterEach(forgetBatch);

const { queryKey } = ask('session', {});
const queue = () => page.getByRole('listbox', { name: 'Queue' });

test('a batch outlasts the lock for its person, and neither it nor a trouble nor an overlay is anybody else’s', async () => {
  await queryClient.cancelQueries();
  queryClient.clear();
  Object.assign(window, { assay: fakeAssay() });
  await render(<QueryClientProvider client={queryClient}><App /></QueryClientProvider>);
  await expect.element(queue()).toBeVisible();
  const session = queryClient.getQueryData(queryKey);
  if (!session) throw new Error('Nobody is signed in');
  setBatch({ chosen: ['incident-WM-261012-0187'], why: 'The line was tried' });
  setTrouble('copied', 'You copied text of an incident');
  showOverlay('keys');
  queryClient.setQueryData(queryKey, null);
  await expect.element(queue()).not.toBeInTheDocument();
  queryClient.setQueryData(queryKey, session);
  await expect.element(queue()).toBeVisible();
  expect(useBatch.getState()).toMatchObject({ chosen: ['incident-WM-261012-0187'], why: 'The line was tried' });
  queryClient.setQueryData(queryKey, null);
  await expect.element(queue()).not.toBeInTheDocument();
  queryClient.setQueryData(queryKey, () => ({ ...session, person: { ...session.person, id: 'person-another' } }));
  await expect.element(queue()).toBeVisible();
  expect([useBatch.getState().chosen, useTroubles.getState()['copied'], useOverlay.getState().overlay]).toEqual([[], undefined, null]);
});

test('what was refused is closed once it is read, and what still goes wrong is not', async () => {
  setTrouble('drafts', 'What you have begun is not kept');
  setTrouble('review d1', 'Review of WM-1: Not saved.', true);
  await render(<Troubles />);
  await page.getByRole('alert').filter({ hasText: 'Review of WM-1: Not saved.' }).getByRole('button', { name: 'Close' }).click();
  await expect.element(page.getByText('Review of WM-1')).not.toBeInTheDocument();
  await expect.element(page.getByText('What you have begun is not kept')).toBeVisible();
  expect(page.getByRole('button', { name: 'Close' }).elements()).toHaveLength(0);
});
