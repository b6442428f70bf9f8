/** A recovery key replaces the one before it: it is made once however often it is asked for, and shown until somebody says that it is sealed. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { setNow } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';
import { KeysSection } from './keys-section.tsx';

const shown = () => render(<QueryClientProvider client={queryClient}><KeysSection /></QueryClientProvider>);

test('it is made once, is not cancelled meanwhile, and is there still for whoever went to another screen', async () => {
  setNow('2026-04-13T23:30:00.000Z');
  const fake = fakeAssay({ role: 'administrator' });
  let made = 0;
  let answer: () => void = () => undefined;
  const call: typeof fake.call = (name, input) => {
    if (name !== 'make-recovery-key') return fake.call(name, input);
    made += 1;
    return new Promise((done) => { answer = () => done(ok({ key: 'AAAA-BBBB' })); });
  };
  Object.assign(window, { assay: { ...fake, call } });
  const first = await shown();
  await page.getByRole('button', { name: 'Make a recovery key…' }).click();
  const make = page.getByRole('button', { name: 'Make it' });
  await expect.element(page.getByRole('heading', { name: 'Make a recovery key' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(make).toHaveAttribute('aria-disabled', 'true');
  await expect.element(page.getByRole('button', { name: 'Cancel' })).toHaveAttribute('aria-disabled', 'true');
  await make.click({ force: true });
  expect(made).toBe(1);
  await first.unmount();
  answer();
  await shown();
  await expect.element(page.getByText('AAAA-BBBB')).toBeVisible();
  await expect.element(page.getByText('Made on 14 Apr 2026 at 00:30. Once another is made, this one opens nothing.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Print it' })).toHaveFocus();
  const print = vi.spyOn(window, 'print').mockReturnValue(undefined);
  await page.getByRole('button', { name: 'Print it' }).click();
  expect(print).toHaveBeenCalledOnce();
  print.mockRestore();
  await page.getByRole('button', { name: 'It is sealed' }).click();
  await expect.element(page.getByText('AAAA-BBBB')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Make a recovery key…' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Change your passphrase…' })).toHaveFocus();
  await page.getByRole('button', { name: 'Let somebody try again…' }).click();
  await expect.element(page.getByText('The recovery key is made and sealed.')).not.toBeInTheDocument();
});

test('who is not chosen yet is asked for by name', async () => {
  Object.assign(window, { assay: fakeAssay({ role: 'administrator' }) });
  queryClient.clear();
  await shown();
  for (const [form, act, says] of [['Set a passphrase for somebody…', 'Set it', 'Choose whose passphrase it is.'], ['Let somebody try again…', 'Let them', 'Choose who may try again.']] as const) {
    await page.getByRole('button', { name: form }).click();
    await page.getByRole('button', { name: act }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(says);
    await page.getByRole('button', { name: 'Cancel' }).click();
  }
});
