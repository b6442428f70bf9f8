/** A list shows the decisions that were asked for, and no others under its name. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import type { ReviewRow } from '../../../shared/ipc/review-shapes.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { queryClient } from '../../data/query-client.ts';
import { forgetReview, hasMore, showMore } from './chosen-list.ts';
import { ReviewScreen } from './review-screen.tsx';
import { moveReview, useReviewList } from './verdict.ts';

const row = (ref: string): ReviewRow => ({ incident: ref, decision: ref, ref, by: 'person-assessor', at: '2026-10-12T09:00:00.000Z', answers: [], classes: [], reviewed: null, mayNot: null, because: [] }) as unknown as ReviewRow;

let onItsWay: Promise<unknown>;

const nowhere = (): void => undefined;

beforeEach(async () => {
  forgetReview();
  onItsWay = Promise.resolve();
  const fake = fakeAssay({ role: 'supervisor' });
  const call = async (name: string, input: Parsed<'review-list'>): Promise<Result<unknown>> => {
    if (name !== 'review-list') return fake.call(name, input);
    await onItsWay;
    if (input.list === 'not-recorded') return ok({ rows: Array.from({ length: Math.min(input.limit, 205) }, (_, at) => row(`NR-${at}`)), total: 205 });
    return ok({ rows: [row(`OF-${input.by ?? input.list}`)], total: 1 });
  };
  Object.assign(window, { assay: { ...fake, call } });
  await render(<QueryClientProvider client={queryClient}><ReviewScreen onOpen={nowhere} onAmend={nowhere} onReplay={nowhere} onReadings={nowhere} onFeedback={nowhere} onWorkload={nowhere} /></QueryClientProvider>);
  await expect.element(page.getByText('OF-policy')).toBeVisible();
});

const refs = (): readonly string[] => useReviewList.getState().rows.map(({ ref }) => ref);

test('of a class or an assessor nothing stands there until one is said', async () => {
  await page.getByText('A class', { exact: true }).click();
  await expect.element(page.getByText('Type a class.')).toBeVisible();
  await expect.element(page.getByText('OF-policy')).not.toBeInTheDocument();
  expect(refs()).toEqual([]);
  let arrive = (): void => undefined;
  onItsWay = new Promise<void>((end) => (arrive = end));
  await page.getByLabelText('Class, such as 8N').fill('8N');
  await expect.element(page.getByText('Type a class.')).not.toBeInTheDocument();
  expect(refs()).toEqual([]);
  arrive();
  await expect.element(page.getByText('OF-8N')).toBeVisible();
  await page.getByText('An assessor', { exact: true }).click();
  await expect.element(page.getByText('Choose an assessor.')).toBeVisible();
  expect(refs()).toEqual([]);
  await page.getByLabelText('Assessor', { exact: true }).selectOptions('person-assessor');
  await expect.element(page.getByText('OF-person-assessor')).toBeVisible();
  expect(refs()).toEqual(['OF-person-assessor']);
});

test('a long list says how long it is, and goes on by another hundred until all is shown', async () => {
  await page.getByText('Not recorded', { exact: true }).click();
  await expect.element(page.getByText('100 of 205. Move', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await expect.element(page.getByText('200 of 205. Move', { exact: false })).toBeVisible();
  await expect.poll(hasMore).toBe(true);
  showMore();
  await expect.element(page.getByText('205 of 205. Move', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Show .* more/ })).not.toBeInTheDocument();
  expect(hasMore()).toBe(false);
});

test('a row that a key chose has the focus, and no longer the list it was chosen from: Enter is the row’s', async () => {
  await page.getByText('Not recorded', { exact: true }).click();
  await expect.element(page.getByText('NR-0', { exact: true })).toBeVisible();
  expect(document.activeElement?.tagName).not.toBe('TR');
  moveReview(1);
  await expect.poll(() => document.activeElement?.closest('tr')?.textContent).toContain(refs()[0]);
  expect(document.activeElement?.tagName).toBe('TR');
  moveReview(1);
  await expect.poll(() => document.activeElement?.textContent).toContain(refs()[1]);
});
