/** Whoever leaves the form for adding somebody leaves no passphrase behind them. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import type { Person } from '../../../shared/domain/roles.ts';
import { queryClient } from '../../data/query-client.ts';
import { AddPerson } from './add-person.tsx';

const administrator: Person = { id: 'person-administrator', user: 't.hobb', name: 'T. Hobb', role: 'administrator', registered: false, state: 'active', human: 'person-administrator' };

test('a passphrase that was typed is gone once the form is left, with what was wrong with it; the name is there again', async () => {
  queryClient.clear();
  Object.assign(window, { assay: fakeAssay({ role: 'administrator' }) });
  await render(<QueryClientProvider client={queryClient}><AddPerson people={[administrator]} /></QueryClientProvider>);
  const begin = page.getByRole('button', { name: 'Add somebody…' });
  const [name, passphrase, again] = [page.getByLabelText('Name', { exact: true }), page.getByLabelText('Their passphrase'), page.getByLabelText('Again')];
  await begin.click();
  await name.fill('A. Osei');
  await passphrase.fill('correct horse battery');
  await again.fill('correct horse');
  await page.getByRole('button', { name: 'Ask for it' }).click();
  await expect.element(page.getByText(/The two passphrases differ/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await begin.click();
  await expect.element(name).toHaveValue('A. Osei');
  await expect.element(passphrase).toHaveValue('');
  await expect.element(again).toHaveValue('');
  await expect.element(page.getByText(/The two passphrases differ/)).not.toBeInTheDocument();
});
