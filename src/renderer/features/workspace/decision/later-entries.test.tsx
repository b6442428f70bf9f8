/** What is entered after a decision leaves the cursor in its pane, where the next key is heard. */
import '../../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../../tests/gallery/fake-assay.ts';
import { galleryNow } from '../../../../../tests/gallery/invented-incidents.ts';
import type { DecisionView, IncidentFile } from '../../../../shared/ipc/queries.ts';
import { fail, ok, type Result } from '../../../../shared/ipc/result.ts';
import { setNow } from '../../../data/now.ts';
import { queryClient } from '../../../data/query-client.ts';
import { forgetTroubles, useTroubles } from '../../../data/troubles.ts';
import type { Answered } from '../../../record/decision-read.tsx';
import { LaterEntries } from './later-entries.tsx';

const unknownVictim = { decision: { about: { kind: 'allegations', allegations: [{ victim: { kind: 'person', name: null } }] } } };
const view = { ...unknownVictim, id: 'd1', told: [], toldBefore: [], references: [], crimes: [] } as unknown as DecisionView;
const answered = { answer: null, told: { state: 'not-yet' } } as unknown as Answered;

test('once it is entered that somebody was told, or it is left, the pane has the cursor', async () => {
  const fake = fakeAssay();
  const entered: string[] = [];
  const call = (name: string, input: unknown): Promise<Result<unknown>> => {
    if (name !== 'tell-victim') return fake.call(name, input);
    entered.push(name);
    return Promise.resolve(ok({ event: 1 }));
  };
  Object.assign(window, { assay: { ...fake, call } });
  setNow(galleryNow);
  await render(<QueryClientProvider client={queryClient}><section data-decision-pane="" tabIndex={-1} aria-label="Decision"><LaterEntries file={{ state: 'decided' } as unknown as IncidentFile} view={view} answered={answered} at={0} /></section></QueryClientProvider>);
  const begin = page.getByRole('button', { name: 'Enter that they were told' });
  const pane = page.getByRole('region', { name: 'Decision' });
  await begin.click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect.element(pane).toHaveFocus();
  await begin.click();
  await page.getByLabelText('By whom').fill('PC 1234');
  await page.getByText('Told of the right to appeal or to add information').click();
  await begin.click();
  await expect.poll(() => entered).toEqual(['tell-victim']);
  await expect.element(pane).toHaveFocus();
});

test('it begins with whoever reported where no victim is known, and what is typed is there again after a lock', async () => {
  Object.assign(window, { assay: fakeAssay() });
  setNow(galleryNow);
  const shown = <QueryClientProvider client={queryClient}><LaterEntries file={{ state: 'decided' } as unknown as IncidentFile} view={view} answered={answered} at={0} /></QueryClientProvider>;
  const first = await render(shown);
  const begin = page.getByRole('button', { name: 'Enter that they were told' });
  await begin.click();
  await expect.element(page.getByLabelText('Whom')).toHaveValue('reporter');
  await page.getByLabelText('By whom').fill('PC 1234');
  await first.unmount();
  await render(shown);
  await begin.click();
  await expect.element(page.getByLabelText('By whom')).toHaveValue('PC 1234');
  await page.getByRole('button', { name: 'Not now' }).click();
  await begin.click();
  await expect.element(page.getByLabelText('By whom')).toHaveValue('');
});

test('an entry that is refused once it was left is said over the page', async () => {
  const fake = fakeAssay();
  const late = Promise.withResolvers<void>();
  const call = (name: string, input: unknown): Promise<Result<unknown>> => (name === 'tell-victim' ? late.promise.then(() => fail('busy', 'Not saved.')) : fake.call(name, input));
  Object.assign(window, { assay: { ...fake, call } });
  setNow(galleryNow);
  await render(<QueryClientProvider client={queryClient}><LaterEntries file={{ state: 'decided' } as unknown as IncidentFile} view={view} answered={answered} at={0} /></QueryClientProvider>);
  const begin = page.getByRole('button', { name: 'Enter that they were told' });
  await begin.click();
  await page.getByLabelText('By whom').fill('PC 1234');
  await page.getByText('Told of the right to appeal or to add information').click();
  await begin.click();
  await page.getByRole('button', { name: 'Not now' }).click();
  late.resolve();
  await expect.poll(() => Object.values(useTroubles.getState()).map(({ words }) => words)).toEqual(['Entering that they were told: Not saved.']);
  forgetTroubles();
});
