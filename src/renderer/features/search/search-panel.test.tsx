/** Search while somebody types faster than it answers. */
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ok } from '../../../shared/ipc/result.ts';
import type { SearchAnswer } from '../../../shared/ipc/search-shapes.ts';
import { care } from '../../data/care.ts';
import { newQueryClient } from '../../data/query-client.ts';
import { SearchPanel } from './search-panel.tsx';
import { forgetSearch } from './store.ts';

const answerOf = (...refs: readonly string[]): SearchAnswer => ({
  rows: refs.map((ref) => ({ incident: `id of ${ref}`, ref, sourceReference: null, receivedAt: null, precision: 'minute' as const, openingCode: null, state: 'waiting' as const, earlier: null, found: [] })),
  next: null,
  lookedAt: null,
  notes: [],
  offers: [],
  behind: 0,
});

/** Answers that are given when the test gives them, by what was typed. */
let waiting: Map<string, (answer: SearchAnswer) => void>;
let opened: string[];
beforeEach(async () => {
  waiting = new Map();
  opened = [];
  const call = (name: string, input: unknown): Promise<unknown> =>
    name === 'search' ? new Promise((done) => waiting.set((input as { readonly typed: string }).typed, (answer) => done(ok(answer)))) : Promise.resolve(ok({ now: '2026-11-29T08:00:00.000Z' }));
  Object.assign(window, { assay: { call, onChange: () => () => undefined } });
  await render(
    <QueryClientProvider client={newQueryClient()}>
      <SearchPanel onOpen={(incident) => void opened.push(incident)} />
    </QueryClientProvider>,
  );
});

// What was typed would be found again by whoever searches next.
afterEach(forgetSearch);

const answer = async (typed: string, ...refs: readonly string[]): Promise<void> => {
  await expect.poll(() => [...waiting.keys()]).toContain(typed);
  waiting.get(typed)?.(answerOf(...refs));
};
const shown = (ref: string) => page.getByRole('option', { name: new RegExp(`^${ref} `) });

test('Enter on what was typed opens what answers it, not what was found for its beginning', async () => {
  await userEvent.keyboard('W1');
  await answer('W1', 'W1559', 'W1557');
  await expect.element(shown('W1559')).toBeVisible();
  await userEvent.keyboard('557{Enter}');
  await expect.element(shown('W1559')).toBeVisible();
  expect(opened).toEqual([]);
  await answer('W1557', 'W1557');
  await expect.poll(() => opened).toEqual(['id of W1557']);
});

test('where nothing is found it says what to try, and offers no key that would open it', async () => {
  await userEvent.keyboard('W1');
  await answer('W1');
  await expect.element(page.getByText('Nothing found. Words are found as they were written: try fewer of them, or another form of one.')).toBeVisible();
  await expect.element(page.getByText(/Enter opens it to read/)).not.toBeInTheDocument();
  await userEvent.keyboard('5');
  await answer('W15', 'W15');
  await expect.element(page.getByText('1 incident, the last entered first')).toBeVisible();
  await expect.element(page.getByText(/Enter opens it to read/)).toBeVisible();
});

test('text copied from what was found is written down, of the incident it is of', async () => {
  const noted: unknown[] = [];
  const { assay } = window;
  Object.assign(window, { assay: { ...assay, call: async (name: string, input: unknown) => (name === 'note-look' ? ok(noted.push(input)) : assay.call(name as never, input as never)) } });
  await userEvent.keyboard('zi');
  await answer('zi', 'W1', 'W2');
  await expect.element(shown('W2')).toBeVisible();
  shown('W2').element().dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
  expect(noted).toEqual([{ incident: 'id of W2', how: 'copied' }]);
});

test('typed on after Enter, nothing opens by itself', async () => {
  await userEvent.keyboard('zi{Enter}');
  await userEvent.keyboard('t');
  await answer('zit', 'W1');
  await expect.element(shown('W1')).toBeVisible();
  expect(opened).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(opened).toEqual(['id of W1']);
});

test('typed on after Enter and back again, nothing opens by itself either', async () => {
  await userEvent.keyboard('zi{Enter}');
  await userEvent.keyboard('t{Backspace}');
  await answer('zi', 'W1');
  await expect.element(shown('W1')).toBeVisible();
  expect(opened).toEqual([]);
});

test('what was found in a distressing passage is covered with it, and what is unseen in it is named', async () => {
  care({ covers: true });
  await userEvent.keyboard('friend');
  await expect.poll(() => [...waiting.keys()]).toContain('friend');
  const [row] = answerOf('W1').rows;
  if (row) waiting.get('friend')?.({ ...answerOf(), rows: [{ ...row, found: [{ part: 'report', text: 'He raped her. She told a frie\u200bnd.', marks: [{ from: 3, to: 8 }, { from: 25, to: 32 }] }] }] });
  await expect.element(shown('W1').getByText('sexual violence')).toBeVisible();
  const option = shown('W1').element();
  expect(Array.from(option.querySelectorAll('[aria-hidden]'), ({ textContent }) => textContent)).toEqual(['He raped her.']);
  expect(Array.from(option.querySelectorAll('mark'), ({ textContent }) => textContent)).toEqual(['raped', 'frie', '', 'nd']);
  expect(option.querySelectorAll('button, [role="img"]')).toHaveLength(1);
});
