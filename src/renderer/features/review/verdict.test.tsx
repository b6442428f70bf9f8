/** Decisions are read and judged by keyboard: none is judged that is not read, and what is missing is where the cursor goes. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { ReviewRow } from '../../../shared/ipc/review-shapes.ts';
import { queryClient } from '../../data/query-client.ts';
import { ReviewOne } from './review-one.tsx';
import { ReviewScreen } from './review-screen.tsx';
import { amend, giveVerdict, heedSoon, moveReview, openReview, openSelected, useReviewList, useVerdict, whyNot, writeVerdict } from './verdict.ts';

const rows = ['1', '2', '3'].map((n): ReviewRow => ({ incident: `i${n}`, decision: `d${n}`, ref: `DEMO-00${n}`, by: 'p', at: '2026-11-29T09:00:00.000Z', answers: [], classes: [], reviewed: null, mayNot: null, because: [] }) as unknown as ReviewRow);
const elsewhere = { onOpen: () => undefined, onReplay: () => undefined, onReadings: () => undefined, onFeedback: () => undefined, onWorkload: () => undefined };
let given: string[] = [];

beforeEach(() => {
  given = [];
  Object.assign(window, { assay: { call: (name: string, input: { verdict?: { decision: string } }) => { if (name === 'review-decision') given.push(input.verdict?.decision ?? ''); return Promise.resolve({ ok: true, value: null }); }, onChange: () => () => undefined } });
  openReview(null);
  useReviewList.setState({ rows, selected: null, given: null });
});

test('j moves the bar and opens nothing; Enter opens what it is on', () => {
  moveReview(1);
  moveReview(1);
  expect([useReviewList.getState().selected, useVerdict.getState().row]).toEqual(['d2', null]);
  openSelected();
  expect(useVerdict.getState().row?.decision).toBe('d2');
});

test('a second press gives no verdict on the decision the first led to until it was drawn for a moment', async () => {
  openReview(rows[0] ?? null);
  await giveVerdict('agree');
  expect([useVerdict.getState().row?.decision, useReviewList.getState().given]).toEqual(['d2', 'Agreed: DEMO-001.']);
  await giveVerdict('agree');
  expect(given).toEqual(['d1']);
  heedSoon();
  await expect.poll(() => useVerdict.getState().isLed).toBe(false);
  await giveVerdict('agree');
  expect(given).toEqual(['d1', 'd2']);
});

test('nobody agrees with what they say is wrong', () => {
  openReview(rows[0] ?? null);
  writeVerdict({ mistake: 'wrong-class' as never });
  expect(whyNot('agree', useVerdict.getState())).toContain('Something was wrong');
});

test('what is missing of a return is where the cursor goes', async () => {
  openReview(rows[0] ?? null);
  await render(<QueryClientProvider client={queryClient}><ReviewOne row={rows[0] as ReviewRow} onOpen={() => undefined} /></QueryClientProvider>);
  await giveVerdict('return');
  await expect.element(page.getByLabelText('What was wrong')).toHaveFocus();
  writeVerdict({ mistake: 'wrong-class' as never });
  await giveVerdict('return');
  await expect.element(page.getByLabelText('Comment')).toHaveFocus();
  await userEvent.keyboard('abc');
  expect(useVerdict.getState().comment).toBe('abc');
});

test('a comment stays with its decision when the file is read or another opened, until the verdict is given; amending begins with it', async () => {
  const amended: unknown[] = [];
  const show = () => render(<QueryClientProvider client={queryClient}><ReviewScreen {...elsewhere} onAmend={(...told) => amended.push(told)} /></QueryClientProvider>);
  const shown = await show();
  openReview(rows[0] ?? null);
  writeVerdict({ mistake: 'wrong-class' as never, comment: 'It was a common assault.' });
  openReview(rows[1] ?? null);
  expect(useVerdict.getState()).toMatchObject({ comment: '', mistake: null });
  await shown.unmount();
  expect(useVerdict.getState().row).toBeNull();
  await show();
  openReview(rows[0] ?? null);
  expect(useVerdict.getState()).toMatchObject({ comment: 'It was a common assault.', mistake: 'wrong-class' });
  amend();
  expect(amended).toEqual([['i1', 'wrong-class', 'It was a common assault.']]);
  await giveVerdict('return');
  openReview(rows[0] ?? null);
  expect(useVerdict.getState()).toMatchObject({ comment: '', mistake: null });
});

test('why somebody may not judge a decision is said once, and as a refusal once they have tried', async () => {
  const own = { ...(rows[0] as ReviewRow), mayNot: 'Nobody reviews their own decision' };
  await render(<QueryClientProvider client={queryClient}><ReviewOne row={own} onOpen={() => undefined} /></QueryClientProvider>);
  openReview(own);
  const said = page.getByText('Nobody reviews their own decision.', { exact: true });
  await expect.element(said).toHaveAttribute('role', 'status');
  await giveVerdict('agree');
  await expect.element(said).toHaveAttribute('role', 'alert');
  expect(said.elements()).toHaveLength(1);
  expect(given).toEqual([]);
});

test('text copied from the decision that is reviewed is written down', async () => {
  const noted: unknown[] = [];
  const { assay } = window;
  Object.assign(window, { assay: { ...assay, call: (name: string, input: unknown) => { if (name === 'note-look') noted.push(input); return assay.call(name, input); } } });
  const [row] = rows;
  if (!row) throw new Error('Nothing is there to review');
  await render(<QueryClientProvider client={queryClient}><ReviewOne row={row} onOpen={() => undefined} /></QueryClientProvider>);
  page.getByRole('complementary', { name: 'Review of DEMO-001' }).element().dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
  expect(noted).toEqual([{ incident: 'i1', how: 'copied' }]);
});
