/** Removing somebody cannot be undone, and takes a second press. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import type { Person } from '../../../shared/domain/roles.ts';
import { queryClient } from '../../data/query-client.ts';
import { ChangePerson } from './change-person.tsx';

const subject: Person = { id: 'person-assessor', user: 'a.osei', name: 'A. Osei', role: 'assessor', registered: false, state: 'active', human: 'person-assessor' };
const administrator: Person = { id: 'person-administrator', user: 't.hobb', name: 'T. Hobb', role: 'administrator', registered: false, state: 'active', human: 'person-administrator' };

test('what becomes of them is said before they are removed', async () => {
  queryClient.clear();
  const fake = fakeAssay({ role: 'administrator' });
  Object.assign(window, { assay: fake });
  await render(<QueryClientProvider client={queryClient}><ChangePerson subject={subject} people={[subject, administrator]} onDone={() => undefined} /></QueryClientProvider>);
  await page.getByLabelText('Why').fill('They left');
  await expect.element(page.getByRole('button', { name: 'Remove from the bureau…' })).not.toHaveAttribute('aria-disabled');
  await page.getByRole('button', { name: 'Remove from the bureau…' }).click();
  await expect.element(page.getByText(/A\. Osei is signed out at once/)).toBeVisible();
  const removed = () => fake.asked.filter(({ name }) => name === 'remove-person').map(({ input }) => input);
  expect(removed()).toEqual([]);
  await page.getByRole('button', { name: 'Remove A. Osei now' }).click();
  await expect.poll(removed).toEqual([{ person: 'person-assessor', why: 'They left' }]);
});
