/** Numbers entered by keyboard, row after row: why a crime was recorded so late is asked where it was, and nowhere else. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { violationsInEveryTheme } from '../../../../tests/support/axe.ts';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { useAllBegun } from '../../data/begun.ts';
import { forgetLastSave, useLastSave } from '../../data/last-save.ts';
import { nowIs, startClock } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';
import { localTimeWords } from '../../ui/local-time.ts';
import { RecordingScreen } from './recording-screen.tsx';

type Crime = Output<'awaiting-crime-number'>['crimes'][number];

const hour = 3_600_000;
const waitsWithoutWords = { path: 'rationale', message: 'This is past its 24 hours: say why', cite: null };

let stop = (): void => undefined;
let entered: Parsed<'enter-crime-number'>[] = [];

const enter = (input: Parsed<'enter-crime-number'>, late: boolean): Result<unknown> => {
  if (late && input.rationale === null) return fail('refused', 'Not entered.', { problems: [waitsWithoutWords] });
  entered.push(input);
  return ok({ event: 1 });
};

/** As the status line says it. */
const Saved = () => <p>{useLastSave()?.what}</p>;

/** Of each crime, how many hours ago its 24 hours ended. */
const begin = async (hoursPast: Readonly<Record<string, number>>) => {
  const fake = fakeAssay({ role: 'assessor' });
  const call = async (name: string, input: unknown): Promise<Result<unknown>> => {
    const now = nowIs() ?? '2026-10-12T12:00:00.000Z';
    const crimes = Object.entries(hoursPast).map(([ref, hours]): Crime => {
      const due = plusMs(now, -hours * hour);
      return { crime: ref, incident: ref, ref, code: '105/01', class: '105A', title: 'Common assault', decidedAt: plusMs(due, -hour), decidedBy: 'person-assessor', due, clock: null, rationaleAfter: due };
    });
    if (name === 'awaiting-crime-number') return ok({ crimes, next: null, total: crimes.length, incidents: 1, now });
    const numbered = input as Parsed<'enter-crime-number'>;
    return name === 'enter-crime-number' ? enter(numbered, (hoursPast[numbered.crime] ?? 0) > 0) : fake.call(name, input);
  };
  Object.assign(window, { assay: { ...fake, call } });
  document.documentElement.lang = 'en-GB';
  document.title = 'Assay';
  stop = startClock();
  await page.viewport(1366, 768);
  return await render(
    <QueryClientProvider client={queryClient}>
      <main><RecordingScreen onOpen={() => undefined} onDecide={() => undefined} /><Saved /></main>
    </QueryClientProvider>,
  );
};

beforeEach(async () => {
  await queryClient.cancelQueries();
  queryClient.clear();
  forgetLastSave();
  useAllBegun.setState(useAllBegun.getInitialState());
  entered = [];
});
afterEach(() => stop());

const number = (ref: string) => page.getByLabelText(`Crime number for ${ref} 105A`);
const why = (ref: string) => page.getByLabelText(`Why it was recorded after its 24 hours, for ${ref} 105A`);

test('in time a number is a number and Enter, row after row, and nothing more is asked', async () => {
  await begin({ 'WM-1': -2, 'WM-2': -3 });
  await number('WM-1').click();
  await userEvent.keyboard('22/1/26{Enter}');
  await expect.element(number('WM-2')).toHaveFocus();
  await userEvent.keyboard('22/2/26');
  await expect.element(why('WM-2')).not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => entered.map((input) => [input.number, input.rationale])).toEqual([['22/1/26', null], ['22/2/26', null]]);
});

test('past its 24 hours it asks why once a number is typed, leads there where it is left out, and goes on', async () => {
  await begin({ 'WM-1': 2, 'WM-2': -3 });
  await number('WM-1').click();
  await expect.element(why('WM-1')).not.toBeInTheDocument();
  await userEvent.keyboard('22/1/26');
  await expect.element(why('WM-1')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(why('WM-1')).toHaveFocus();
  await expect.element(page.getByRole('alert').getByText('This is past its 24 hours: say why')).toBeVisible();
  expect(await violationsInEveryTheme()).toEqual([]);
  await userEvent.keyboard('The crime system was down.{Enter}');
  await expect.element(number('WM-2')).toHaveFocus();
  expect(entered).toMatchObject([{ crime: 'WM-1', number: '22/1/26', rationale: 'The crime system was down.' }]);
});

test('a recording time within the 24 hours asks nothing, whenever it is entered, and sends no reason', async () => {
  await begin({ 'WM-1': 2 });
  await number('WM-1').fill('22/1/26');
  await why('WM-1').fill('The crime system was down.');
  await page.getByLabelText('Recorded at, for WM-1 105A').fill('01/01/2020 08:00');
  await expect.element(why('WM-1')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
});

test('what is half entered is there again after another screen was looked at, until it is entered, and the entry is said', async () => {
  const screen = await begin({ 'WM-1': 2 });
  await number('WM-1').fill('22/1/26');
  await page.getByLabelText('Recorded at, for WM-1 105A').fill(localTimeWords(nowIs() ?? ''));
  await why('WM-1').fill('The crime system was down.');
  await screen.unmount();
  const again = await begin({ 'WM-1': 2 });
  await expect.element(number('WM-1')).toHaveValue('22/1/26');
  await expect.element(why('WM-1')).toHaveValue('The crime system was down.');
  await page.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect.element(page.getByText('crime number 22/1/26', { exact: true })).toBeInTheDocument();
  await again.unmount();
  await begin({ 'WM-1': 2 });
  await expect.element(number('WM-1')).toHaveValue('');
});

test('a time that was only proposed is not kept: whoever passed by is proposed the time of then', async () => {
  const screen = await begin({ 'WM-1': -2 });
  await number('WM-1').click();
  await expect.element(page.getByLabelText('Recorded at, for WM-1 105A')).not.toHaveValue('');
  await screen.unmount();
  await begin({ 'WM-1': -2 });
  await expect.element(page.getByLabelText('Recorded at, for WM-1 105A')).toHaveValue('');
});
