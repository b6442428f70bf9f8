/** The small forms about a victim: what is typed in one is of that act, that victim and that incident alone. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { queryClient } from '../../../data/query-client.ts';
import { forgetTroubles, useTroubles } from '../../../data/troubles.ts';
import { fail, ok } from '../../../../shared/ipc/result.ts';
import { press } from '../../../../../tests/support/press.ts';
import { showWorkspace, type Shown } from '../../../../../tests/support/workspace-shown.tsx';
import type { VictimView } from '../../../../shared/ipc/victim-shapes.ts';
import { useWorkspace } from '../workspace.ts';
import { useActing } from './acting.ts';

let shown: Shown;
beforeEach(async () => {
  useActing.setState(useActing.getInitialState());
  shown = await showWorkspace();
});
afterEach(() => shown.putAway());

const open = (ref: string): void => useWorkspace.setState({ open: shown.fake.idOf(ref), tab: 'victims' });
const words = () => page.getByRole('textbox', { name: /^In words/ });

test('the answers of one referral are not those of another', async () => {
  open('WM-261012-0187');
  await expect.element(page.getByRole('button', { name: /^Contact/ })).toBeVisible();
  await press('s', 'r');
  await page.getByText('Given', { exact: true }).click();
  await words().fill('She asked for it herself');
  await press('{Escape}', 's', 'g');
  await expect.element(page.getByRole('group', { name: /^Safeguarding referral/ })).toBeVisible();
  await expect.element(words()).toHaveValue('');
  expect(document.querySelectorAll('[data-victim-form] input[type="radio"]:checked')).toHaveLength(0);
});

test('what is typed stays while another part of the incident is read, is on no other incident, and goes with the form', async () => {
  open('WM-261012-0187');
  await expect.element(page.getByRole('button', { name: /^Contact/ })).toBeVisible();
  await press('s', 'c');
  await words().fill('He picked up and rang off');
  await press('{Escape}', ']');
  await expect.element(words()).not.toBeInTheDocument();
  await press('[[');
  await expect.element(words()).toHaveValue('He picked up and rang off');
  open('WM-261012-0191');
  await expect.element(page.getByRole('button', { name: /^Contact/ })).toBeVisible();
  await expect.element(words()).not.toBeInTheDocument();
  open('WM-261012-0187');
  await expect.element(words()).toHaveValue('He picked up and rang off');
  await press('{Escape}', '{Escape}', 's', 'c');
  await expect.element(words()).toHaveValue('');
});

test('an answer that comes once another form has been begun closes only what it is of', async () => {
  open('WM-261012-0187');
  await expect.element(page.getByRole('button', { name: /^Contact/ })).toBeVisible();
  const { assay } = window;
  let answer: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (answer = resolve));
  Object.assign(window, { assay: { ...assay, call: async (name: string, input: unknown) => {
    if (name !== 'contact-victim') return assay.call(name as never, input as never);
    await late;
    return ok({ event: 1 });
  } } });
  await press('s', 'c');
  await words().fill('He picked up');
  await press('{Control>}{Enter}{/Control}', '{Escape}', 's', 'r');
  await words().fill('She asked for it herself');
  answer();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect.element(words()).toHaveValue('She asked for it herself');
  await press('{Escape}', 's', 'c');
  await expect.element(words()).toHaveValue('');
});

type Kind = VictimView['tasks'][number]['kind'];

/** What stands of two victims: what is still owed to each, and what was done. */
const victimWith = (name: string, tasks: Readonly<Partial<Record<Kind, 'owed' | 'done'>>>): VictimView => ({
  id: name,
  name,
  assessment: null,
  entries: [],
  tasks: Object.entries(tasks).map(([kind, stands]) => ({ kind: kind as Kind, about: 'recorded', decision: 'd1', allegation: 0, since: '2026-10-12T08:00:00.000Z', due: '2026-10-14T08:00:00.000Z', tries: 0, doneAt: stands === 'done' ? '2026-10-12T09:00:00.000Z' : null, outcome: null })),
});

/** The engine answers with these victims, as they stand at the moment. */
const knowing = (victims: () => readonly VictimView[]): void => {
  const { assay } = window;
  Object.assign(window, { assay: { ...assay, call: async (name: string, input: unknown) => {
    const answer = await assay.call(name as never, input as never) as { readonly ok: true; readonly value: object };
    return name === 'incident-victims' ? ok({ ...answer.value, victims: victims() }) : answer;
  } } });
};

const form = (name: RegExp) => page.getByRole('group', { name });

test('its key is about the victim to whom the act is still owed, and goes on to the next once it is done', async () => {
  let gulnaz: 'owed' | 'done' = 'owed';
  knowing(() => [victimWith('Gulnaz', { refer: 'done', tell: gulnaz }), victimWith('Tanya', { refer: 'owed', tell: 'owed' })]);
  open('WM-261012-0187');
  await expect.element(page.getByRole('region', { name: 'Tanya' })).toBeVisible();
  await press('s', 'r');
  await expect.element(form(/^Refer Tanya/)).toBeVisible();
  await press('{Escape}');
  document.querySelector<HTMLElement>('[data-victim="gulnaz"]')?.focus();
  await press('s', 'r');
  await expect.element(form(/^Refer Tanya/)).toBeVisible();
  await press('{Escape}');
  document.querySelector<HTMLElement>('[data-victim="gulnaz"]')?.focus();
  await press('s', 't');
  await expect.element(form(/^Gulnaz told/)).toBeVisible();
  await press('{Escape}', '{Escape}');
  gulnaz = 'done';
  await queryClient.invalidateQueries({ queryKey: ['incident-victims'] });
  await press('s', 't');
  await expect.element(form(/^Tanya told/)).toBeVisible();
});

test('what is typed of one victim stays when the form of another is left, also where one name begins with the other', async () => {
  knowing(() => [victimWith('Tanya', {}), victimWith('Tanya Brook', {})]);
  open('WM-261012-0187');
  const contact = (name: string) => page.getByRole('region', { name, exact: true }).getByRole('button', { name: /^Contact/ });
  await contact('Tanya Brook').click();
  await words().fill('She rang off');
  await contact('Tanya').click();
  await words().fill('He answered');
  await press('{Escape}', '{Escape}');
  await expect.element(words()).not.toBeInTheDocument();
  await contact('Tanya Brook').click();
  await expect.element(words()).toHaveValue('She rang off');
  await contact('Tanya').click();
  await expect.element(words()).toHaveValue('');
});

test('an act that is owed to nobody is of the victim in front, or of the first', async () => {
  knowing(() => [victimWith('Gulnaz', { tell: 'done' }), victimWith('Tanya', { tell: 'done' })]);
  open('WM-261012-0187');
  await expect.element(page.getByRole('region', { name: 'Tanya' })).toBeVisible();
  await press('s', 'c');
  await expect.element(form(/^Contact with Gulnaz/)).toBeVisible();
  await press('{Escape}', '{Escape}');
  document.querySelector<HTMLElement>('[data-victim="tanya"]')?.focus();
  await press('s', 'c');
  await expect.element(form(/^Contact with Tanya/)).toBeVisible();
});

test('what is wrong with a field is said there alone, until somebody writes in it', async () => {
  knowing(() => [victimWith('Gulnaz', { tell: 'owed' })]);
  open('WM-261012-0187');
  await expect.element(page.getByRole('region', { name: 'Gulnaz' })).toBeVisible();
  await press('s', 't');
  await expect.element(form(/^Gulnaz told/)).toBeVisible();
  await page.getByRole('textbox', { name: 'By whom' }).fill('');
  await press('{Control>}{Enter}{/Control}');
  const appeal = page.getByText(/^They have a right to appeal/);
  const by = page.getByText('Who told them is needed');
  await expect.element(by).toBeVisible();
  expect([appeal.elements().length, by.elements().length]).toEqual([1, 1]);
  await expect.element(page.getByRole('alert')).toHaveTextContent('2 fields are to be mended.');
  await page.getByRole('textbox', { name: 'By whom' }).fill('P');
  await expect.element(by).not.toBeInTheDocument();
  await expect.element(appeal).toBeVisible();
  await expect.element(page.getByRole('alert')).toHaveTextContent('One field is to be mended.');
  await page.getByText('Told of the right to appeal or to add information').click();
  await expect.element(page.getByRole('checkbox', { name: /^Told of the right/ })).toBeChecked();
  await expect.element(appeal).not.toBeInTheDocument();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('an answer that is wanting is said at its answers, until one is given', async () => {
  knowing(() => [victimWith('Gulnaz', { refer: 'owed' })]);
  open('WM-261012-0187');
  await expect.element(page.getByRole('region', { name: 'Gulnaz' })).toBeVisible();
  await press('s', 'r');
  await expect.element(form(/^Refer Gulnaz/)).toBeVisible();
  await press('{Control>}{Enter}{/Control}');
  const consent = page.getByText('Say whether the victim consented');
  await expect.element(consent).toBeVisible();
  expect(consent.elements()).toHaveLength(1);
  await page.getByText('Given', { exact: true }).click();
  await expect.element(consent).not.toBeInTheDocument();
  await expect.element(page.getByText('Say what came of it')).toBeVisible();
});

test('of a child enhanced rights are to be considered, and why no safeguarding referral is needed is said', async () => {
  knowing(() => [victimWith('Gulnaz', {})]);
  open('WM-261012-0187');
  await expect.element(page.getByRole('region', { name: 'Gulnaz' })).toBeVisible();
  await press('s', 'n');
  await expect.element(form(/^What Gulnaz needs/)).toBeVisible();
  const considered = page.getByText('Vulnerable or intimidated to consider');
  await expect.element(considered).not.toBeInTheDocument();
  await page.getByText('Child', { exact: true }).click();
  await expect.element(considered).toBeVisible();
  await considered.click();
  await expect.element(considered).not.toBeInTheDocument();
  await page.getByText('Not needed', { exact: true }).click();
  await press('{Control>}{Enter}{/Control}');
  const why = page.getByText('Say why no safeguarding referral is needed');
  await expect.element(why).toBeVisible();
  await words().fill('She is with her aunt');
  await expect.element(why).not.toBeInTheDocument();
});

test('one who is not to be told is contacted in no way, and why is said', async () => {
  knowing(() => [victimWith('Gulnaz', { tell: 'owed' })]);
  const sent: unknown[] = [];
  const { assay } = window;
  Object.assign(window, { assay: { ...assay, call: async (name: string, input: unknown) => {
    if (name !== 'contact-victim') return assay.call(name as never, input as never);
    sent.push(input);
    return ok({ event: 1 });
  } } });
  open('WM-261012-0187');
  await expect.element(page.getByRole('region', { name: 'Gulnaz' })).toBeVisible();
  await press('s', 'c');
  const how = page.getByRole('combobox', { name: 'How' });
  await expect.element(how).toBeVisible();
  await page.getByRole('combobox', { name: 'What came of it' }).selectOptions('not to be told');
  await expect.element(how).not.toBeInTheDocument();
  await press('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Say why they are not told')).toBeVisible();
  await words().fill('He reads her letters');
  await press('{Control>}{Enter}{/Control}');
  await expect.poll(() => sent).toMatchObject([{ contact: { how: 'none', outcome: 'not-to-be-told', words: 'He reads her letters' } }]);
});

test('a contact that is refused once its form was left is said over the page, by its incident', async () => {
  open('WM-261012-0187');
  await expect.element(page.getByRole('button', { name: /^Contact/ })).toBeVisible();
  const { assay } = window;
  const answered = Promise.withResolvers<void>();
  Object.assign(window, { assay: { ...assay, call: async (name: string, input: unknown) => (name === 'contact-victim' ? answered.promise.then(() => fail('busy', 'Not saved.')) : assay.call(name, input)) } });
  await press('s', 'c');
  await words().fill('He picked up and rang off');
  await press('{Control>}{Enter}{/Control}', '{Escape}', '{Escape}');
  await expect.element(words()).not.toBeInTheDocument();
  answered.resolve();
  await expect.poll(() => Object.values(useTroubles.getState()).map((each) => each.words)).toEqual([expect.stringMatching(/^Contact with .+, WM-261012-0187: Not saved\.$/)]);
  forgetTroubles();
});
