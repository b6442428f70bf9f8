/** The trail's forms are opened and closed by their keys, and begin in their first field. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { violationsInEveryTheme } from '../../../../tests/support/axe.ts';
import { press } from '../../../../tests/support/press.ts';
import { Frame } from '../../app/frame.tsx';
import { listenToKeys } from '../../app/keyboard.ts';
import { goTo } from '../../app/navigation.ts';
import { prefer } from '../../app/preferences.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import { useExporting } from './exporting.ts';
import { forgetTrail } from './store.ts';
import { startClock } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';

let stops: readonly (() => void)[] = [];
beforeEach(async () => {
  prefer({ keys: {}, singleKeys: true });
  Object.assign(window, { assay: fakeAssay({ role: 'auditor' }) });
  goTo('trail');
  stops = [startClock(), listenToKeys()];
  await page.viewport(1366, 768);
  await render(<QueryClientProvider client={queryClient}><div style={{ height: '100vh' }}><Frame /></div></QueryClientProvider>);
  await expect.element(page.getByRole('table', { name: 'Events' })).toBeVisible();
});
afterEach(() => {
  useExporting.setState(useExporting.getInitialState());
  forgetTrail();
  queryClient.clear();
  stops.forEach((stop) => stop());
  goTo('queue');
});

test.each([['e', 'Purpose'], ['v', 'The number of events and the head, where you kept them elsewhere']])('%s opens a form in its first field, and Escape closes it', async (key, label) => {
  const field = page.getByRole('textbox', { name: label });
  await press(key);
  await expect.element(field).toHaveFocus();
  await press('{Escape}', '{Escape}');
  await expect.element(field).not.toBeInTheDocument();
});

test('while it is written it says how far it is, and is let wait, go on or ended by its own window', async () => {
  const asked: unknown[] = [];
  const listeners = new Set<(change: Change) => void>();
  let answer: (result: unknown) => void = () => undefined;
  const fake = fakeAssay({ role: 'auditor' });
  const call = (name: string, input: unknown): Promise<unknown> => {
    if (name === 'choose-new-file') return Promise.resolve(ok({ file: 'file-1', name: 'log.jsonl' }));
    if (name === 'export-log') return new Promise((resolve) => (answer = resolve));
    if (name !== 'pause-export' && name !== 'cancel-export') return fake.call(name, input);
    asked.push([name, input]);
    return Promise.resolve(ok({}));
  };
  const onChange = (listener: (change: Change) => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  Object.assign(window, { assay: { ...fake, call, onChange } });
  await press('e');
  await page.getByRole('textbox', { name: 'Purpose' }).fill('An inspection');
  await page.getByRole('textbox', { name: 'Recipient' }).fill('The inspectorate');
  await page.getByRole('button', { name: 'Choose a place and export…' }).click();
  await expect.element(page.getByText('log.jsonl is being written')).toBeVisible();
  for (const listener of listeners) for (const file of ['file-2', 'file-1']) listener({ topic: 'export-progress', file, done: file === 'file-1' ? 43 : 90, total: 100 });
  await expect.element(page.getByText('log.jsonl is being written: 43%')).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.element(page.getByText('log.jsonl waits: 43%')).toBeVisible();
  goTo('figures');
  goTo('trail');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  expect(asked).toEqual([['pause-export', { file: 'file-1', paused: true }], ['pause-export', { file: 'file-1', paused: false }], ['cancel-export', { file: 'file-1' }]]);
  answer(fail('refused', 'Cancelled. No file was written.'));
  await expect.element(page.getByText('Cancelled. No file was written.')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Purpose' })).toHaveValue('An inspection');
});

test('a form that was left open is closed when the screen is shown again', async () => {
  await press('e');
  await expect.element(page.getByRole('textbox', { name: 'Purpose' })).toBeVisible();
  goTo('figures');
  await expect.element(page.getByRole('textbox', { name: 'Purpose' })).not.toBeInTheDocument();
  goTo('trail');
  await expect.element(page.getByRole('table', { name: 'Events' })).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Purpose' })).not.toBeInTheDocument();
});

const line = (seq: number): Output<'trail'>['events'][number] => ({ seq, kind: 'session.opened', at: `2026-03-14T08:${String(seq).padStart(2, '0')}:00.000Z`, by: 'system', ref: null, incident: null, sentence: `Event ${seq}.` });

/** What the trail was asked, and its answers one after another; the last again and again. */
const answering = (...answers: readonly Pick<Output<'trail'>, 'events' | 'next' | 'readTo'>[]): readonly Record<string, unknown>[] => {
  const asked: Record<string, unknown>[] = [];
  const { call, onChange } = window.assay;
  Object.assign(window, {
    assay: {
      onChange,
      call: (name: string, input: never): Promise<unknown> => {
        if (name !== 'trail') return call(name, input);
        asked.push(input);
        return Promise.resolve(ok({ head: { size: 9, root: 'a3f91c07'.repeat(8) }, ...answers[Math.min(asked.length, answers.length) - 1] }));
      },
    },
  });
  return asked;
};

const list = page.getByRole('combobox', { name: 'Narrow the trail' });
const chips = page.getByRole('button', { name: /^Take away/ });
const narrow = async (words: string): Promise<void> => {
  await press('q');
  await expect.element(list).toHaveFocus();
  await press(words, '{Enter}');
  await expect.element(list).not.toBeInTheDocument();
};

test('it is narrowed by key to who, what and when at once, and Backspace takes the last away', async () => {
  const asked = answering({ events: [], next: null, readTo: null });
  await narrow('Assay itself');
  await narrow('act decided an incident');
  await narrow('from 14/03/2026');
  await narrow('until 20/03/2026');
  await expect.element(page.getByText('Nothing in the trail fits.')).toBeVisible();
  expect(asked.at(-1)).toMatchObject({ incident: null, by: 'system', act: 'incident.decided', from: '2026-03-14', to: '2026-03-20', before: null });
  expect(chips.elements().map((chip) => chip.getAttribute('title'))).toEqual(['By Assay', 'decided an incident', '14 Mar 2026 to 20 Mar 2026']);
  goTo('figures');
  goTo('trail');
  await expect.poll(() => chips.elements().length).toBe(3);
  await press('/');
  await expect.element(list).toHaveFocus();
  expect(await violationsInEveryTheme()).toEqual([]);
  await press('{Backspace}', '{Backspace}');
  await expect.poll(() => chips.elements().map((chip) => chip.getAttribute('title'))).toEqual(['By Assay']);
});

test('where it stopped reading it says so, and reads on beside what it found', async () => {
  const asked = answering({ events: [line(9), line(7)], next: 5, readTo: '2026-03-14T08:05:00.000Z' }, { events: [line(2)], next: null, readTo: null });
  await narrow('rulings acts');
  await expect.element(page.getByText('Read as far as 08:05, 14 Mar 2026: 2 events found.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Read on' })).toBeVisible();
  await press('o');
  await expect.element(page.getByText('Event 2.')).toBeVisible();
  await expect.element(page.getByText('Event 9.')).toBeVisible();
  expect(asked.map(({ before, limit, act }) => [before, limit, act])).toEqual([[null, 100, 'rulings'], [5, 98, 'rulings']]);
  await press('n');
  await expect.poll(() => page.getByRole('row').elements().length).toBe(3);
});

test('what is no reference is said, and narrows nothing', async () => {
  await narrow('no 26-1');
  await expect.element(page.getByText(/^There is no such incident.* Write the whole reference/)).toBeVisible();
  expect(chips.elements()).toEqual([]);
});

test('the button that opens the list closes it again', async () => {
  const more = page.getByRole('button', { name: /^Narrow by who/ });
  await more.click();
  await expect.element(list).toHaveFocus();
  await more.click();
  await expect.element(list).not.toBeInTheDocument();
});

test('a trail that could not be read is not said to be empty', async () => {
  const { call, onChange } = window.assay;
  Object.assign(window, { assay: { onChange, call: (name: string, input: never): Promise<unknown> => (name === 'trail' ? Promise.resolve({ ok: false, error: { code: 'busy', message: 'The store is busy.', path: null, problems: [], reference: null } }) : call(name, input)) } });
  await narrow('act decided an incident');
  await expect.element(page.getByText('The store is busy.')).toBeVisible();
  await expect.element(page.getByText('Not read')).toBeVisible();
  await expect.element(page.getByText('Nothing in the trail fits.')).not.toBeInTheDocument();
});
