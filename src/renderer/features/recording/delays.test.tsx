/** Delays on the Recording screen by keyboard: the next one opened, a finding chosen, a note written, entered; and who may not. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { violationsInEveryTheme } from '../../../../tests/support/axe.ts';
import type { DelayView } from '../../../shared/ipc/delay-shapes.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { listenToKeys } from '../../app/keyboard.ts';
import { goTo } from '../../app/navigation.ts';
import { begunOn } from '../../data/begun.ts';
import { startClock } from '../../data/now.ts';
import { refreshOnChange } from '../../data/on-change.ts';
import { queryClient } from '../../data/query-client.ts';
import { recordingCommands } from './commands.ts';
import { RecordingScreen } from './recording-screen.tsx';
import { useOverseeing } from './store.ts';

const delay = (change: Partial<DelayView>): DelayView => ({
  of: 'decision', id: 'd1', incident: 'i1', ref: 'WM-1', at: '2026-10-12T09:00:00.000Z', by: 'person-assessor', until: '2026-10-12T09:00:00.000Z', due: '2026-10-12T06:00:00.000Z',
  pastClockMs: 10_800_000, parkedFor: null, crime: null, clock: null, rationale: 'It lay in a mailbox that nobody had read.', overseen: null, mayNot: null, ...change,
});

const untouched = useOverseeing.getInitialState();
let stops: readonly (() => void)[] = [];
let waiting: DelayView[] = [];
let overseen: DelayView[] = [];
let entered: Parsed<'oversee-delay'>[] = [];
let opened: string[] = [];
let refuses = false;

const enter = (input: Parsed<'oversee-delay'>, announce: (change: Change) => void): Result<unknown> => {
  if (refuses) return fail('stale', 'Not entered. This delay has been overseen already.');
  entered.push(input);
  const done = waiting.filter(({ id }) => id === input.delay.id).map((each) => ({ ...each, overseen: { at: '2026-10-12T12:00:00.000Z', by: 'person-registrar', accepted: input.accepted, note: input.note } }));
  [waiting, overseen] = [waiting.filter(({ id }) => id !== input.delay.id), [...done, ...overseen]];
  announce({ topic: 'incident', id: 'i1' });
  return ok({ event: 1 });
};

const begin = async (rows: readonly DelayView[]): Promise<void> => {
  waiting = [...rows];
  const fake = fakeAssay({ role: 'registrar' });
  let announce: (change: Change) => void = () => undefined;
  const call = async (name: string, input: unknown): Promise<Result<unknown>> => {
    if (name === 'delays') return ok({ waiting, total: waiting.length, overseen });
    return name === 'oversee-delay' ? enter(input as Parsed<'oversee-delay'>, announce) : fake.call(name, input);
  };
  const onChange = (listener: typeof announce) => {
    announce = listener;
    return () => undefined;
  };
  Object.assign(window, { assay: { ...fake, call, onChange } });
  document.documentElement.lang = 'en-GB';
  document.title = 'Assay';
  stops = [refreshOnChange(queryClient), startClock(), listenToKeys()];
  goTo('recording');
  await page.viewport(1366, 768);
  await render(
    <QueryClientProvider client={queryClient}>
      <main><RecordingScreen onOpen={(incident) => opened.push(incident)} onDecide={() => undefined} /></main>
    </QueryClientProvider>,
  );
};

beforeEach(async () => {
  await queryClient.cancelQueries();
  queryClient.clear();
  useOverseeing.setState(untouched);
  [overseen, entered, opened, refuses] = [[], [], [], false];
});
afterEach(() => {
  stops.forEach((stop) => stop());
  goTo('queue');
});

test('the key is named as what it does for everybody: whoever may not oversee a delay reads it', () => {
  expect(recordingCommands.find(({ id }) => id === 'delay-next')?.label).toBe('Open the next delay');
});

const table = () => page.getByRole('table', { name: 'Delays that wait for oversight' });
const form = (ref = 'WM-1') => page.getByRole('group', { name: `Oversight of ${ref}` });
const note = () => form().getByLabelText('What you found');

test('a delay stands with its rationale and by how much it was late, and is overseen without the mouse', async () => {
  await begin([delay({}), delay({ of: 'parking', id: 'k1', ref: 'WM-2', parkedFor: 'victim', due: null, pastClockMs: null, rationale: 'She is in surgery.' }), delay({ of: 'recording', id: 'l1', ref: 'WM-3', crime: '105A Common assault', rationale: 'The crime system was down.' })]);
  await expect.element(table().getByRole('row', { name: /WM-1.*Decided late.*A\. Osei.*3 h.*mailbox/ })).toBeVisible();
  await expect.element(table().getByRole('row', { name: /WM-2.*Parked: contact with the victim.*not known.*not known.*surgery/ })).toBeVisible();
  await expect.element(table().getByRole('row', { name: /WM-3.*Recorded late: 105A Common assault.*was down/ })).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(form().getByText('Rationale: It lay in a mailbox that nobody had read.')).toBeVisible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(form().getByText('Choose whether the rationale is accepted.')).toBeVisible();
  await userEvent.keyboard(' {Tab}');
  await expect.element(note()).toHaveFocus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(form().getByText('Say what you found.')).toBeVisible();
  await userEvent.keyboard('The mailbox is read now.');
  expect(await violationsInEveryTheme()).toEqual([]);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(form()).not.toBeInTheDocument();
  expect(entered).toEqual([{ delay: { of: 'decision', id: 'd1' }, accepted: true, note: 'The mailbox is read now.' }]);
  await expect.element(page.getByRole('table', { name: 'Delays overseen' }).getByRole('row', { name: /WM-1.*Accepted by E\. Quill.*The mailbox is read now\./ })).toBeVisible();
  await expect.element(table().getByText('WM-1')).not.toBeInTheDocument();
});

test('a delay against another clock says which, with its page, in the list and in the form', async () => {
  await begin([delay({ clock: 'appropriate-authority', due: '2026-10-11T22:59:59.999Z' })]);
  await expect.element(table().getByRole('row', { name: /WM-1.*page 17/ })).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(form().getByText(/Its clock ran to the end of the day of the appropriate authority’s decision \(page 17\)\./)).toBeVisible();
});

test('what was written stays where it is refused, and Escape closes it', async () => {
  await begin([delay({})]);
  refuses = true;
  await table().getByRole('button', { name: 'Oversee…' }).click();
  await form().getByText('Not accepted').click();
  await note().fill('A mailbox is read every day.');
  await form().getByRole('button', { name: 'Enter your oversight' }).click();
  await expect.element(form().getByText('Not entered. This delay has been overseen already.')).toBeVisible();
  await expect.element(note()).toHaveValue('A mailbox is read every day.');
  await userEvent.keyboard('{Escape}');
  await expect.element(form()).not.toBeInTheDocument();
  await table().getByRole('button', { name: 'WM-1' }).click();
  expect(opened).toEqual(['i1']);
});

test('what was written of a delay is there again once its screen is, until it is entered', async () => {
  await begin([delay({}), delay({ id: 'd2', ref: 'WM-2' })]);
  await userEvent.keyboard('n');
  await form().getByText('Not accepted').click();
  await note().fill('A mailbox is read every day.');
  stops.forEach((stop) => stop());
  await cleanup();
  await begin([delay({}), delay({ id: 'd2', ref: 'WM-2' })]);
  await table().getByRole('row', { name: /WM-2/ }).getByRole('button', { name: 'Oversee…' }).click();
  await expect.element(form('WM-2').getByLabelText('What you found')).toHaveValue('');
  await table().getByRole('row', { name: /WM-1/ }).getByRole('button', { name: 'Oversee…' }).click();
  await expect.element(note()).toHaveValue('A mailbox is read every day.');
  await form().getByRole('button', { name: 'Enter your oversight' }).click();
  await expect.poll(() => entered).toHaveLength(1);
  expect(begunOn('oversight decision d1')).toBeUndefined();
});

test('whoever may not is told why, and enters nothing', async () => {
  await begin([delay({ mayNot: 'Nobody oversees a delay of their own' })]);
  await userEvent.keyboard('n');
  await expect.element(form().getByText('Nobody oversees a delay of their own.')).toBeVisible();
  await expect.element(form().getByRole('button', { name: 'Enter your oversight' })).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(entered).toEqual([]);
});
