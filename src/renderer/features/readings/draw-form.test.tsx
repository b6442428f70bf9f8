/** How many are drawn, of how many days: what is no number is said at its own field and is never sent. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { startClock } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';
import { DrawForm } from './draw-form.tsx';

test('the field that is no number is the one that is marked, and nothing is drawn until both are', async () => {
  let drawn: unknown[] = [];
  const fake = fakeAssay({ role: 'supervisor' });
  const call = async (name: string, input: unknown) => {
    if (name !== 'draw-second-readings') return fake.call(name, input);
    drawn = [...drawn, input];
    return drawn.length === 1 ? ok({ drawn: 3, event: 1 }) : fail('refused', 'Nothing is left to draw.');
  };
  queryClient.clear();
  Object.assign(window, { assay: { ...fake, call } });
  const stop = startClock();
  await render(<QueryClientProvider client={queryClient}><DrawForm /></QueryClientProvider>);
  const [many, days, draw] = [page.getByLabelText('How many'), page.getByLabelText('Of the last days'), page.getByRole('button', { name: 'Draw' })];
  for (const wrong of ['abc', '2.5', '0', '']) {
    await many.fill(wrong);
    await draw.click();
    await expect.element(many).toHaveAccessibleDescription('A whole number, 1 to 500');
    await expect.element(many).toHaveFocus();
    await expect.element(days).toBeValid();
  }
  expect(drawn).toEqual([]);
  await many.fill('3');
  await draw.click();
  await expect.element(page.getByRole('status')).toHaveTextContent('3 drawn.');
  expect(drawn).toMatchObject([{ number: 3 }]);
  await draw.click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Nothing is left to draw.');
  stop();
});
