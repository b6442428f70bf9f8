/** A bureau that is being made is waited for: its recovery key is shown once, and to whoever makes it. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { queryClient } from '../../data/query-client.ts';
import { NewBureau } from './new-bureau.tsx';

const person = async (name: string, user: string): Promise<void> => {
  await page.getByLabelText('Name', { exact: true }).fill(name);
  await page.getByLabelText('User name').fill(user);
  for (const label of ['Passphrase', 'Passphrase again']) await page.getByLabelText(label, { exact: true }).fill('four unrelated words');
};

test('while it is made nothing cancels it or makes it twice; refused, it may be tried again or left', async () => {
  const answers: ((made: Result<unknown>) => void)[] = [];
  let left = 0;
  Object.assign(window, { assay: { call: () => new Promise((done) => answers.push(done)), onChange: () => () => undefined } });
  await render(<QueryClientProvider client={queryClient}><NewBureau onDone={() => { left += 1; }} /></QueryClientProvider>);
  await page.getByLabelText('Name of the bureau').fill('North');
  await page.getByLabelText('Force').fill('West Mercia Police');
  await page.getByRole('button', { name: 'Continue' }).click();
  await person('M. Rahman', 'm.rahman');
  await page.getByRole('button', { name: 'Continue' }).click();
  await person('A. Osei', 'a.osei');
  await page.getByRole('button', { name: 'Create the bureau' }).click();
  const press = async (name: string): Promise<void> => page.getByRole('button', { name }).click({ force: true });
  await press('Cancel');
  await press('Creating…');
  expect([left, answers.length]).toEqual([0, 1]);
  answers[0]?.(fail('busy', 'The disk is full.'));
  await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is full.');
  await press('Create the bureau');
  answers[1]?.(ok({ recoveryKey: 'ABCD-EFGH' }));
  await expect.element(page.getByText('ABCD-EFGH')).toBeVisible();
  await press('It is sealed');
  expect(left).toBe(1);
});
