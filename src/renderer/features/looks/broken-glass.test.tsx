/** Judging a broken glass: what waits is told, whoever may not judge it is told why, and a finding goes out with what was found. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { violationsInEveryTheme } from '../../../../tests/support/axe.ts';
import type { GlassView } from '../../../shared/ipc/glass-queries.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { queryClient } from '../../data/query-client.ts';
import { BrokenGlass } from './broken-glass.tsx';

const waiting: GlassView = { id: 'g1', incident: 'i1', ref: 'WM-1', at: '2026-04-13T08:00:00.000Z', until: '2026-04-13T09:00:00.000Z', person: 'person-administrator', why: 'The hospital asks', looks: 1, mayNot: null, review: null };
const own: GlassView = { ...waiting, id: 'g2', ref: 'WM-2', looks: 3, mayNot: 'Nobody judges a glass they broke themselves' };
const judged: GlassView = { ...waiting, id: 'g3', ref: 'WM-3', why: null, review: { finding: 'not-justified', at: '2026-04-13T10:00:00.000Z', by: 'person-registrar', note: 'A colleague was there' } };

let sent: unknown[] = [];
const begin = async (glass: readonly GlassView[], answer: Result<unknown> = ok({ event: 1 })): Promise<void> => {
  const fake = fakeAssay({ role: 'supervisor' });
  const call = async (name: string, input: unknown): Promise<Result<unknown>> => {
    if (name === 'broken-glass') return ok({ glass: [...glass], waiting: glass.filter(({ review }) => review === null).length });
    if (name !== 'review-break-glass') return fake.call(name, input);
    sent.push(input);
    return answer;
  };
  Object.assign(window, { assay: { ...fake, call } });
  await render(<QueryClientProvider client={queryClient}><BrokenGlass /></QueryClientProvider>);
};
beforeEach(async () => {
  await queryClient.cancelQueries();
  queryClient.clear();
  sent = [];
});

test('what waits is told with its reason and how often it was looked through, and what was judged with what was found', async () => {
  await begin([waiting, own, judged]);
  await expect.element(page.getByText('2 wait to be judged.')).toBeVisible();
  const ofRef = (ref: string) => page.getByRole('listitem').filter({ hasText: ref });
  for (const words of ['T. Hobb read WM-1', 'opened once.', 'The hospital asks']) await expect.poll(() => ofRef('WM-1').element().textContent).toContain(words);
  for (const words of ['opened 3 times.', 'Nobody judges a glass they broke themselves.']) await expect.poll(() => ofRef('WM-2').element().textContent).toContain(words);
  for (const words of ['The reason was erased.', 'E. Quill found it not rightly broken', 'A colleague was there']) await expect.poll(() => ofRef('WM-3').element().textContent).toContain(words);
  await expect.element(page.getByRole('group', { name: 'Judge WM-2' })).not.toBeInTheDocument();
  expect(await violationsInEveryTheme()).toEqual([]);
});

test('a finding goes out by keyboard with what was found', async () => {
  await begin([waiting]);
  await page.getByLabelText('What you found').click();
  await userEvent.keyboard('The duty log bears it out');
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.poll(() => sent).toEqual([{ glass: 'g1', finding: 'not-justified', note: 'The duty log bears it out' }]);
});

test('what is refused is said', async () => {
  await begin([waiting], fail('stale', 'Not saved. Somebody else has judged it meanwhile.'));
  await page.getByRole('button', { name: 'It was right', exact: true }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Not saved. Somebody else has judged it meanwhile.');
});

test('where nobody has broken it that is said', async () => {
  await begin([]);
  await expect.element(page.getByText('Nobody has broken the glass.')).toBeVisible();
});
