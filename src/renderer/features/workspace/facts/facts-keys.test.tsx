/** The facts by keyboard: what is done is chosen by Enter alone, and the keys are the facts' own only while the facts are shown. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showWorkspace, type Shown } from '../../../../../tests/support/workspace-shown.tsx';
import type { DraftAllegation } from '../decision/draft.ts';
import { editDraft, useDrafts } from '../decision/drafts.ts';
import { askAgain, tell, useTelling } from './telling.ts';
import { useWorkspace } from '../workspace.ts';

let shown: Shown;

const take = async (tail: string): Promise<void> => {
  await page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: tail }).click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
};
const acts = (): readonly string[] => Object.values(useDrafts.getState().writing).flatMap(({ draft }) => draft.facts?.document.acts.map(({ kind }) => kind) ?? []);
const field = () => page.getByRole('combobox', { name: 'Another act' });

beforeEach(async () => {
  shown = await showWorkspace();
  await take('0204');
  await userEvent.keyboard('f');
  await expect.element(field()).toBeVisible();
});
afterEach(() => shown.putAway());

test('an act is found by its words and taken by Enter; typing, the arrows, Tab and Escape take none', async () => {
  await userEvent.keyboard('a');
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('course of cond');
  await expect.element(page.getByRole('option', { name: /Harassment, stalking or coercive control/ })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Tab}');
  await expect.element(field()).not.toHaveFocus();
  await field().click();
  await userEvent.keyboard('{ArrowDown}{Escape}');
  expect(acts()).toEqual([]);
  await field().click();
  await userEvent.keyboard('course of cond{Enter}');
  await expect.poll(acts).toEqual(['course-of-conduct']);
  await expect.element(page.getByRole('region', { name: 'Decision', exact: true })).toHaveFocus();
});

test('what is picked for one question is not told of another that comes in front of it', async () => {
  const told = () => page.getByRole('region', { name: 'Asked now' }).getByRole('button', { name: /^(None of them|That one)/ });
  for (const act of ['theft', 'theft']) {
    await userEvent.keyboard(`a${act}{Enter}`);
    await expect.element(page.getByRole('region', { name: 'Decision', exact: true })).toHaveFocus();
  }
  askAgain('acts.A1.circumstances');
  await userEvent.keyboard('1');
  await expect.element(told()).toHaveTextContent('That one');
  await page.getByRole('button', { name: 'Take out' }).first().click();
  useTelling.setState({ again: 'acts.A2.circumstances' });
  await expect.element(told()).toHaveTextContent('None of them');
  await userEvent.keyboard('0');
  await expect.poll(() => Object.values(useDrafts.getState().writing)[0]?.draft.facts?.document.acts[0]?.circumstances).toEqual([]);
});

test('each of more than nine answers has a key: the digits go on to the next, and back to the first', async () => {
  await userEvent.keyboard('aassault{Enter}');
  await expect.poll(acts).toEqual(['assault']);
  askAgain('acts.A1.circumstances');
  const choice = (name: string) => page.getByRole('checkbox', { name });
  await expect.element(choice('National Crime Agency')).toBeVisible();
  expect(choice('National Crime Agency').element().textContent).toBe('National Crime Agency');
  await userEvent.keyboard('3;1');
  expect(choice('National Crime Agency').element().textContent).toBe('National Crime Agency1');
  await userEvent.keyboard(';4');
  await expect.element(page.getByRole('button', { name: 'Those 3' })).toBeVisible();
  await userEvent.keyboard('0');
  await expect.poll(() => Object.values(useDrafts.getState().writing)[0]?.draft.facts?.document.acts[0]?.circumstances).toEqual(['police-on-duty', 'national-crime-agency', 'seen-only-on-video']);
});

test('facts that contradict each other say so, and what is wrong of them is told anew', async () => {
  await userEvent.keyboard('aassault{Enter}');
  await expect.poll(acts).toEqual(['assault']);
  const incident = useWorkspace.getState().open ?? '';
  tell(incident, 'acts.A1.on', '2026-10-12');
  tell(incident, 'acts.A1.until', '2026-10-11');
  await expect.element(page.getByRole('alert')).toHaveTextContent('A1 Assault: It ends before it begins.');
  await userEvent.keyboard('u');
  await expect.element(page.getByRole('region', { name: 'Result' }).getByText('A1 Assault: It ends before it begins.')).toBeVisible();
  await page.getByRole('button', { name: /11 Oct 2026$/ }).click();
  const card = page.getByRole('region', { name: 'Asked now' });
  await card.getByRole('textbox').fill('13/10/2026');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await expect.element(page.getByRole('region', { name: 'What the rules say' })).toBeVisible();
});

const allOfAssault = { 'report.by': 'victim', 'acts.A1.injury': 'passing-pain', 'acts.A1.intentSeriousHarm': false, 'acts.A1.features': [], 'acts.A1.probable': true, 'acts.A1.contraryEvidence': false, 'acts.A1.circumstances': [], 'pairs.V1-O1.relationship': 'stranger', 'victims.V1.capacity': [] };

test('answering with the rules keeps what was written of the same two, says what it does not keep, and is undone', async () => {
  const incident = useWorkspace.getState().open ?? '';
  const first = () => useDrafts.getState().writing[incident]?.draft.allegations[0];
  const write = (part: Partial<DraftAllegation>): void => editDraft(incident, 'text:written', (draft) => ({ ...draft, allegations: draft.allegations.map((each) => ({ ...each, ...part })) }));
  await userEvent.keyboard('aassault{Enter}');
  await expect.poll(acts).toEqual(['assault']);
  for (const [at, value] of Object.entries(allOfAssault)) tell(incident, at, value);
  write({ why: 'He pushed her.' });
  await expect.element(page.getByRole('button', { name: /Answer with this/ })).not.toHaveAttribute('aria-disabled');
  await userEvent.keyboard('u');
  await expect.poll(() => first()?.crimes.length).toBe(1);
  expect(first()?.why).toBe('He pushed her.');
  write({ victim: { kind: 'person', name: 'Somebody Else', notKnown: false }, enquiries: 'Called twice.' });
  await userEvent.keyboard('fu');
  await expect.element(page.getByText(/Not kept of what was written: the reason, the enquiries\. Undo brings it back\./)).toBeVisible();
  expect(first()?.enquiries).toBe('');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(first()?.enquiries).toBe('Called twice.');
});

test('before it is saved it says what would be recorded, and how many facts are asked now', async () => {
  const incident = useWorkspace.getState().open ?? '';
  await userEvent.keyboard('aassault{Enter}');
  await expect.poll(acts).toEqual(['assault']);
  const [last, ...rest] = Object.entries(allOfAssault).toReversed();
  for (const [at, value] of rest) tell(incident, at, value);
  await expect.element(page.getByText('One fact is asked now; its answer may raise another.')).toBeVisible();
  if (last) tell(incident, last[0], last[1]);
  await expect.element(page.getByRole('region', { name: 'What the rules say' }).getByText('One crime would be recorded', { exact: true })).toBeVisible();
});

test('another incident begins with its answers and their keys', async () => {
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => useWorkspace.getState().open).toBeNull();
  await take('0187');
  await userEvent.keyboard('y');
  await expect.element(page.getByText('On the balance of probabilities, has a notifiable crime been committed?')).toBeVisible();
});
