/** A reported incident is changed and overseen in one form: each act keeps what is written for the other. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { refreshOnChange } from '../../data/on-change.ts';
import { queryClient } from '../../data/query-client.ts';
import { recordingCommands } from './commands.ts';
import { ReportedList } from './reported-list.tsx';

type Reported = Output<'reported-incidents'>['reported'][number];

let open: Reported;
let entered: string[] = [];

const begin = async (role: Role = 'registrar'): Promise<() => void> => {
  queryClient.clear();
  open = { id: 'r1', code: '100/01', state: 'open', openedAt: '2026-10-12T06:00:00.000Z', openedBy: 'person-assessor', note: null, overseenBy: [], incident: 'i1', ref: 'WM-1' };
  entered = [];
  const fake = fakeAssay({ role });
  let announce: (change: Change) => void = () => undefined;
  const call = async (name: string, input: { readonly code?: string }): Promise<Result<unknown>> => {
    if (name === 'reported-incidents') return ok({ reported: [open] });
    if (name !== 'recode-reported-incident' && name !== 'oversee-reported-incident') return fake.call(name, input);
    entered.push(name);
    open = { ...open, code: input.code ?? open.code };
    announce({ topic: 'incident', id: 'i1' });
    return ok({ event: 1 });
  };
  const onChange = (listener: typeof announce) => {
    announce = listener;
    return () => undefined;
  };
  Object.assign(window, { assay: { ...fake, call, onChange } });
  await page.viewport(1366, 768);
  const end = refreshOnChange(queryClient);
  await render(<QueryClientProvider client={queryClient}><ReportedList onOpen={() => undefined} /></QueryClientProvider>);
  await page.getByRole('button', { name: 'Change…' }).click();
  return end;
};

let stop = (): void => undefined;
afterEach(() => stop());

const why = () => page.getByLabelText('Why the code changes');
const note = () => page.getByLabelText('What your oversight found');
const changeCode = () => page.getByRole('button', { name: 'Change the code' });
const oversee = () => page.getByRole('button', { name: 'Enter your oversight' });

test('a code of its own class is offered, and once it is changed the oversight that was begun stands', async () => {
  stop = await begin();
  await expect.poll(() => page.getByLabelText('Code').element().querySelectorAll('option').length).toBe(3);
  await note().fill('The log bears it out.');
  await userEvent.selectOptions(page.getByLabelText('Code'), '100/02');
  await why().fill('A witness saw otherwise.');
  await changeCode().click();
  await expect.element(page.getByRole('heading', { name: 'N100/02, WM-1' })).toBeVisible();
  await expect.element(why()).toHaveValue('');
  await expect.element(note()).toHaveValue('The log bears it out.');
  await oversee().click();
  await expect.element(note()).not.toBeInTheDocument();
  expect(entered).toEqual(['recode-reported-incident', 'oversee-reported-incident']);
});

test('an oversight that is entered leaves the reason that was begun', async () => {
  stop = await begin();
  await why().fill('A witness saw');
  await note().fill('The log bears it out.');
  await oversee().click();
  await expect.element(note()).toHaveValue('');
  await expect.element(why()).toHaveValue('A witness saw');
});

test('whoever may not oversee it is told who may and is given no field for it; a button is no wider than its words', async () => {
  stop = await begin('supervisor');
  await expect.element(changeCode()).toBeVisible();
  await expect.element(page.getByText(/may not oversee/)).toBeVisible();
  await expect.element(note()).not.toBeInTheDocument();
  await expect.element(oversee()).not.toBeInTheDocument();
  const form = page.getByRole('group', { name: 'Change WM-1' });
  const top = (label: string): number => form.getByText(label, { exact: true }).element().getBoundingClientRect().top;
  expect(changeCode().element().getBoundingClientRect().width).toBeLessThan(form.element().getBoundingClientRect().width / 3);
  expect(Math.round(top('Code') - top('Why the code changes'))).toBe(0);
});

test('the key that closes a delay closes it too, and what was written stands when it is opened again', async () => {
  const close = recordingCommands.find(({ id }) => id === 'delay-close');
  stop = await begin();
  await note().fill('The log bears it out.');
  expect(close?.when()).toBe(true);
  close?.run();
  await expect.element(note()).not.toBeInTheDocument();
  expect(close?.when()).toBe(false);
  await page.getByRole('button', { name: 'Change…' }).click();
  await expect.element(note()).toHaveValue('The log bears it out.');
});
