/** By keyboard on the bureau screen: what waits for an approval is met first, and every form is entered by one key. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay, type Fake } from '../../../../tests/gallery/fake-assay.ts';
import { press } from '../../../../tests/support/press.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { PersonChangeView } from '../../../shared/ipc/person-shapes.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { Frame } from '../../app/frame.tsx';
import { listenToKeys } from '../../app/keyboard.ts';
import { goTo } from '../../app/navigation.ts';
import { prefer } from '../../app/preferences.ts';
import { startClock } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';

const asks = (id: string, askedBy: string): PersonChangeView => ({ id, person: 'person-assessor', kind: 'role', at: '2026-04-13T08:00:00.000Z', askedBy, role: 'auditor', registered: false, why: null, end: null });

let fake: Fake;
let asked: { readonly name: string; readonly input: unknown }[] = [];
let changes: readonly PersonChangeView[] = [];
let isGiven = false;
let stops: readonly (() => void)[] = [];
const begin = async (role: Role): Promise<void> => {
  fake = fakeAssay({ role });
  const call: Fake['call'] = (name, input) => {
    asked.push({ name, input });
    const answers: Partial<Record<string, unknown>> = { 'own-key': { isBound: false, isGiven }, 'person-changes': { changes }, 'approve-person-change': { event: 1 }, 'refuse-person-change': { event: 1 } };
    return name in answers ? Promise.resolve(ok(answers[name])) : fake.call(name, input);
  };
  Object.assign(window, { assay: { ...fake, call } });
  goTo('bureau');
  stops = [startClock(), listenToKeys()];
  await page.viewport(1366, 768);
  await render(<QueryClientProvider client={queryClient}><div style={{ height: '100vh' }}><Frame /></div></QueryClientProvider>);
};
beforeEach(() => {
  queryClient.clear();
  isGiven = false;
  prefer({ keys: {}, singleKeys: true });
  asked = [];
  changes = [asks('own', 'person-supervisor'), asks('first', 'person-administrator'), asks('second', 'person-administrator')];
});
afterEach(() => {
  stops.forEach((stop) => stop());
  queryClient.clear();
  goTo('queue');
});

const inputsOf = (wanted: string) => asked.filter(({ name }) => name === wanted).map(({ input }) => input);
const headings = (): readonly (string | null)[] => [...document.querySelectorAll('main h2')].map(({ textContent }) => textContent);
const waiting = page.getByRole('list', { name: 'Waiting for a second person' });

test('what may be approved comes first, is reached by one key, and is approved by Enter', async () => {
  await begin('supervisor');
  await expect.element(waiting).toBeVisible();
  await expect.poll(() => headings()[0]).toBe('Waiting for a second person');
  const approves = waiting.getByRole('button', { name: 'Approve' });
  await press('a');
  await expect.element(approves.nth(1)).toHaveFocus();
  await press('a');
  await expect.element(approves.nth(2)).toHaveFocus();
  await press('a', '{Enter}');
  await expect.poll(() => inputsOf('approve-person-change')).toEqual([{ change: 'first' }]);
});

test('what is being written there stands, and has the cursor, when somebody else asks for something or approves the last', async () => {
  changes = [asks('own', 'person-supervisor')];
  await begin('supervisor');
  const why = page.getByRole('textbox', { name: 'Why', exact: true });
  await waiting.getByRole('button', { name: 'Take it back…' }).click();
  await why.fill('She stays where');
  for (const now of [[asks('own', 'person-supervisor'), asks('first', 'person-administrator')], [asks('own', 'person-supervisor')]]) {
    changes = now;
    await queryClient.invalidateQueries();
    await expect.poll(() => waiting.getByRole('listitem').elements().length).toBe(now.length);
    await expect.element(why).toHaveValue('She stays where');
    await expect.element(why).toHaveFocus();
  }
});

test('whoever has a passphrase that somebody else set is told so over every screen, and approves nothing', async () => {
  isGiven = true;
  await begin('supervisor');
  await expect.element(waiting.getByText('Whoever set your passphrase knows it; change it to one of your own first.').first()).toBeVisible();
  await expect.element(waiting.getByRole('button', { name: 'Approve' }).first()).toHaveAttribute('aria-disabled', 'true');
  goTo('queue');
  await page.getByRole('status').filter({ hasText: 'Somebody else set your passphrase' }).getByRole('button', { name: 'Change it under Keys' }).click();
  await expect.element(page.getByRole('button', { name: 'Change your passphrase…' })).toBeInViewport();
  await expect.poll(() => headings()[0]).toBe('Keys');
});

test('whoever may approve none of it meets their own part first', async () => {
  await begin('assessor');
  await expect.element(waiting).toBeVisible();
  expect(headings().slice(0, 3)).toEqual(['This page', 'Waiting for a second person', 'People']);
  await press('a');
  expect(waiting.element().contains(document.activeElement)).toBe(false);
});

test('why it is refused is entered by the key of every other form, or by Enter', async () => {
  await begin('supervisor');
  for (const key of ['{Control>}{Enter}{/Control}', '{Enter}']) {
    asked = [];
    await waiting.getByRole('button', { name: 'Refuse…' }).first().click();
    await press('Not trained', key);
    await expect.poll(() => inputsOf('refuse-person-change')).toEqual([{ change: 'first', why: 'Not trained' }]);
    await press('{Escape}', '{Escape}');
    await expect.element(waiting.getByRole('form')).not.toBeInTheDocument();
  }
});

test.each([
  ['administrator', 'Add somebody…', 'Add somebody', 'add-person'],
  ['assessor', 'Change your passphrase…', 'Change your passphrase', 'change-passphrase'],
  ['registrar', 'Name the victim advice line…', 'Victim advice line', 'name-advice-line'],
  ['registrar', 'Sign points to prove…', 'Points to prove to sign', 'sign-points'],
] as const)('the form of %s behind “%s” shows its key and is entered by it', async (role, button, form, call) => {
  await begin(role);
  await page.getByRole('button', { name: button }).click();
  await expect.element(page.getByRole('form', { name: form }).getByText('Ctrl+Enter')).toBeVisible();
  await press('{Control>}{Enter}{/Control}');
  await expect.poll(() => inputsOf(call)).toHaveLength(1);
});

test('from no form nothing is entered', async () => {
  await begin('administrator');
  await expect.element(page.getByRole('form', { name: 'Name a team' })).toBeVisible();
  await press('{Control>}{Enter}{/Control}');
  await page.getByRole('form', { name: 'Name a team' }).getByLabelText('Name', { exact: true }).fill('North');
  await press('{Control>}{Enter}{/Control}');
  await expect.poll(() => inputsOf('name-team')).toEqual([{ team: null, name: 'North' }]);
});

test('the role that somebody has already is asked for in words', async () => {
  await begin('administrator');
  await page.getByRole('row').filter({ hasText: 'A. Osei' }).getByRole('button', { name: 'Change…' }).click();
  await press('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Choose another role.');
  expect(inputsOf('change-role')).toEqual([]);
});
