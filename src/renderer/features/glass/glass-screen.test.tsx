/** What the glass is not broken for is said at its field, and the cursor is there. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { begunBy } from '../../data/begun.ts';
import { queryClient } from '../../data/query-client.ts';
import { GlassScreen } from './glass-screen.tsx';

const problem = (path: string, message: string): Result<never> => fail('invalid', message, { problems: [{ path, message, cite: null }] });

beforeEach(() => {
  queryClient.clear();
  begunBy('the information officer');
});
afterEach(() => begunBy(null));

test.for<readonly [string, Result<never>, string]>([
  ['no reference', problem('ref', 'The reference of the incident is needed'), 'Reference of the incident'],
  ['no reason', problem('why', 'Why is needed'), 'Why nobody whose work it is can do this'],
  ['a reference nobody knows', fail('not-found', 'There is no incident DEMO-999'), 'Reference of the incident'],
])('%s', async ([, answer, label]) => {
  Object.assign(window, { assay: { call: (name: string) => Promise.resolve(name === 'break-glass' ? answer : ok({ glass: [] })), onChange: () => () => undefined } });
  await render(<QueryClientProvider client={queryClient}><GlassScreen /></QueryClientProvider>);
  await page.getByRole('button', { name: 'Read it for an hour' }).click();
  await expect.element(page.getByLabelText(label)).toHaveFocus();
  await expect.element(page.getByLabelText(label)).toHaveAttribute('aria-invalid', 'true');
});

test('a reason that was begun is there for whoever comes back, and gone once the glass is broken', async () => {
  Object.assign(window, { assay: { call: (name: string) => Promise.resolve(ok(name === 'break-glass' ? {} : { glass: [] })), onChange: () => () => undefined } });
  const screen = <QueryClientProvider client={queryClient}><GlassScreen /></QueryClientProvider>;
  const why = page.getByLabelText('Why nobody whose work it is can do this');
  const first = await render(screen);
  await why.fill('Nobody of the bureau answers.');
  await first.unmount();
  await render(screen);
  await expect.element(why).toHaveValue('Nobody of the bureau answers.');
  await page.getByRole('button', { name: 'Read it for an hour' }).click();
  await expect.element(why).toHaveValue('');
});
