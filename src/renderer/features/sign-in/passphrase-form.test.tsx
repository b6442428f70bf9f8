/** Signing in by passphrase: where no card opens the bureau for somebody, and after a passphrase was lost. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Output } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { forgetLockedOut, wasLeft } from '../../data/lock.ts';
import { queryClient } from '../../data/query-client.ts';
import { SignInScreen } from './sign-in-screen.tsx';

const real = { folder: 'north', name: 'North', force: 'West Mercia Police', demo: false, people: [], trouble: null };
const demonstration = { ...real, name: 'Shown', demo: true, people: [{ user: 'a.osei', name: 'A. Osei', role: 'assessor' }] };

let asked: unknown[] = [];
const show = async (bureau: object): Promise<void> => {
  const call = (name: string, input: unknown) => {
    if (name === 'list-bureaus') return Promise.resolve(ok({ bureaus: [bureau], wantsDemo: false }));
    asked.push([name, input]);
    return Promise.resolve(name === 'recover' ? ok({}) : fail('forbidden', 'The user name or the passphrase is not right.'));
  };
  Object.assign(window, { assay: { call, onChange: () => () => undefined } });
  await render(<QueryClientProvider client={queryClient}><SignInScreen /></QueryClientProvider>);
};

beforeEach(() => {
  asked = [];
  queryClient.clear();
  forgetLockedOut();
});

const field = (label: string) => page.getByLabelText(label, { exact: true });

test('in a demonstration whoever no card lets in signs in with their passphrase', async () => {
  await show(demonstration);
  await page.getByRole('button', { name: /^A\. Osei/ }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('The user name or the passphrase is not right.');
  expect(field('Passphrase').elements()).toEqual([]);
  await page.getByRole('button', { name: 'Sign in with a passphrase…' }).click();
  await expect.element(field('User name')).toHaveFocus();
  await userEvent.keyboard('m.rahman{Tab}four unrelated words{Enter}');
  await expect.poll(() => asked.at(-1)).toEqual(['sign-in', { folder: 'north', user: 'm.rahman', passphrase: 'four unrelated words' }]);
});

test('with the passphrase that the recovery key set, only that is left to type', async () => {
  await show(real);
  await page.getByRole('button', { name: 'Passphrase lost…' }).click();
  await userEvent.keyboard('ABCD-EFGH{Tab}m.rahman{Tab}four unrelated words{Tab}four unrelated words{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('The new passphrase is set. Sign in with it; a new recovery key is made under Bureau.');
  await expect.element(field('User name')).toHaveValue('m.rahman');
  await expect.element(field('Passphrase')).toHaveFocus();
});

test('whoever was locked out has only the passphrase to type', async () => {
  wasLeft({ person: { user: 'm.rahman', name: 'M. Rahman' }, bureau: { name: 'North' } } as unknown as NonNullable<Output<'session'>>, 'the window was locked');
  await show(real);
  await expect.element(field('Passphrase')).toHaveFocus();
});
