/** A bureau that is being made is waited for: its recovery key is shown once, and to whoever makes it. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { setNow } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';
import { NewBureau } from './new-bureau.tsx';
import { SignInScreen } from './sign-in-screen.tsx';

const person = async (name: string, user: string): Promise<void> => {
  await page.getByLabelText('Name', { exact: true }).fill(name);
  await page.getByLabelText('User name').fill(user);
  for (const label of ['Passphrase', 'Passphrase again']) await page.getByLabelText(label, { exact: true }).fill('four unrelated words');
};

test('while it is made nothing cancels it or makes it twice; refused, it may be tried again or left', async () => {
  setNow('2026-04-13T23:30:00.000Z');
  const answers: ((made: Result<unknown>) => void)[] = [];
  let left = 0;
  Object.assign(window, { assay: { call: () => new Promise((done) => answers.push(done)), onChange: () => () => undefined } });
  await render(<QueryClientProvider client={queryClient}><NewBureau onMade={() => { left += 1; }} onLeave={() => { left += 1; }} /></QueryClientProvider>);
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
  await expect.element(page.getByText('Made on 14 Apr 2026 at 00:30. Once another is made, this one opens nothing.')).toBeVisible();
  await press('It is sealed');
  expect(left).toBe(1);
});

test('each step leads back with what was typed, and once the key is sealed its people sign in at its card', async () => {
  await queryClient.cancelQueries();
  queryClient.clear();
  const bureaus: object[] = [];
  const call = (name: string): Promise<Result<unknown>> => {
    if (name !== 'create-bureau') return Promise.resolve(ok({ bureaus: [...bureaus], wantsDemo: false }));
    bureaus.push({ folder: 'north', name: 'North', force: 'West Mercia Police', demo: false, people: [], trouble: null });
    return Promise.resolve(ok({ recoveryKey: 'ABCD-EFGH' }));
  };
  Object.assign(window, { assay: { call, onChange: () => () => undefined } });
  await render(<QueryClientProvider client={queryClient}><SignInScreen /></QueryClientProvider>);
  const press = (name: string): Promise<void> => page.getByRole('button', { name }).click();
  await press('New bureau…');
  await page.getByLabelText('Name of the bureau').fill('North');
  await page.getByLabelText('Force').fill('West Mercia Police');
  await press('Continue');
  await person('M. Rahman', 'm.rahman');
  await press('Continue');
  await press('Back');
  await expect.element(page.getByLabelText('User name')).toHaveValue('m.rahman');
  await press('Back');
  await expect.element(page.getByLabelText('Name of the bureau')).toHaveValue('North');
  await expect.element(page.getByRole('button', { name: 'Back' })).not.toBeInTheDocument();
  await press('Continue');
  await press('Continue');
  await person('A. Osei', 'a.osei');
  await press('Create the bureau');
  await expect.element(page.getByRole('button', { name: 'Print it' })).toHaveFocus();
  await press('It is sealed');
  const card = page.getByRole('region', { name: 'North' });
  await expect.element(card.getByText(/^North is made/)).toBeVisible();
  await expect.element(card.getByLabelText('User name')).toHaveFocus();
});
