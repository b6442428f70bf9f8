/** Who saw a record: looked up again it is asked again, for somebody may have looked meanwhile. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import type { ExportBegun, LookView } from '../../../shared/ipc/look-shapes.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { queryClient } from '../../data/query-client.ts';
import { LooksScreen } from './looks-screen.tsx';

const look: LookView = { seq: 1, kind: 'incident.opened', at: '2026-04-13T08:00:00.000Z', by: 'person-assessor', list: null, reason: null, incidents: 1 };

let looks: readonly LookView[] = [];
let exports: readonly ExportBegun[] = [];
beforeEach(async () => {
  const fake = fakeAssay({ role: 'auditor' });
  const call = async (name: string, input: unknown): Promise<Result<unknown>> => {
    if (name === 'looks-at') return ok({ ref: 'WM-261012-0187', looks: [...looks], next: null, exports: [...exports] });
    return name === 'looks-by' ? ok({ looks: looks.map((each) => ({ ...each, shown: [{ incident: 'i1', ref: 'WM-261012-0187' }] })), next: null }) : fake.call(name, input);
  };
  Object.assign(window, { assay: { ...fake, call } });
  looks = [look];
  exports = [];
  // The screen is shown to nobody who is not signed in.
  const session = await fake.call('session', {});
  queryClient.setQueryData(['session', {}], session.ok ? session.value : null);
  await render(<QueryClientProvider client={queryClient}><LooksScreen /></QueryClientProvider>);
});

const lines = () => page.getByRole('table').getByRole('row');

test('it begins at the reference, and going from part to part by the arrows stays on them', async () => {
  const ref = page.getByLabelText('Reference of the incident');
  await expect.element(ref).toHaveFocus();
  await page.getByText('What somebody saw').click();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(ref).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Who saw a record' })).toHaveFocus();
});

test('the same record looked up again shows who has looked since', async () => {
  await page.getByText('Who saw a record').click();
  const ask = page.getByRole('button', { name: 'Who saw it' });
  await page.getByLabelText('Reference of the incident').fill('WM-261012-0187');
  await ask.click();
  await expect.element(lines()).toHaveLength(2);
  looks = [{ ...look, seq: 2, by: 'person-supervisor' }, look];
  await ask.click();
  await expect.element(lines()).toHaveLength(3);
});

test('an export that took the record along is said beside who looked, and where nobody did', async () => {
  looks = [];
  exports = [{ at: '2026-04-14T08:00:00.000Z', by: 'person-supervisor' }];
  await page.getByText('Who saw a record').click();
  await page.getByLabelText('Reference of the incident').fill('WM-261012-0187');
  await page.getByRole('button', { name: 'Who saw it' }).click();
  await expect.element(page.getByRole('status').filter({ hasText: 'What was decided of it was part of an export of the decision log, begun by' })).toBeVisible();
  await expect.element(page.getByText('Nobody has been shown WM-261012-0187.')).toBeVisible();
});

test('the same person chosen again shows what they have seen since', async () => {
  await page.getByText('What somebody saw').click();
  const person = page.getByLabelText('Person');
  await person.selectOptions('A. Osei, assessor');
  await expect.element(lines()).toHaveLength(2);
  await person.selectOptions('Choose');
  looks = [{ ...look, seq: 2 }, look];
  await person.selectOptions('A. Osei, assessor');
  await expect.element(lines()).toHaveLength(3);
});
