/** Undoing what was just saved: by its key and its button, back to the form as it was, and never instead of the form's own undoing. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Fake } from '../../../../../tests/gallery/fake-assay.ts';
import { showWorkspace } from '../../../../../tests/support/workspace-shown.tsx';
import { plusMs } from '../../../../shared/domain/instant.ts';
import { galleryNow } from '../../../../../tests/gallery/invented-incidents.ts';
import { press } from '../../../../../tests/support/press.ts';
import { useJustSaved } from './just-saved.ts';
import { useWorkspace } from '../workspace.ts';

let fake: Fake;
let putAway: () => void = () => undefined;
beforeEach(async () => {
  ({ fake, putAway } = await showWorkspace());
});
afterEach(() => putAway());

const chord = (key: string): string => `{Control>}${key}{/Control}`;
const asked = (name: string) => fake.asked.filter((each) => each.name === name).map(({ input }) => input);
const undo = () => page.getByRole('button', { name: /^Undo/ });
const why = () => page.getByRole('textbox', { name: 'Why', exact: true });

/** The bicycle is no crime; what comes next is given by the queue. */
const saveTest = async (): Promise<void> => {
  await page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: '0027' }).click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await page.getByText('Test', { exact: true }).click();
  await why().fill('An operator tried the new form');
  await press(chord('{Enter}'));
  await expect.element(page.getByText('Saved WM-261013-0027: test.')).toBeVisible();
  await expect.poll(() => useWorkspace.getState().open).not.toBe(fake.idOf('WM-261013-0027'));
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
};

test('its key brings the incident back with what was written, and the one given meanwhile goes back untouched', async () => {
  await saveTest();
  const given = useWorkspace.getState().open;
  await press(chord('z'));
  await expect.element(why()).toHaveValue('An operator tried the new form');
  await expect.element(page.getByText('Undone. What you wrote is as it was.')).toBeVisible();
  expect(useWorkspace.getState().open).toBe(fake.idOf('WM-261013-0027'));
  expect(asked('undo-decision')).toEqual([{ decisions: ['decision-WM-261013-0027-1'] }]);
  expect(asked('put-back-incident')).toEqual([{ incident: given }]);
  await expect.element(undo()).not.toBeInTheDocument();
});

test('what was given goes back when it is left untouched, and stays with whoever wrote in it', async () => {
  await saveTest();
  const given = useWorkspace.getState().open;
  // Pressed at once, before the list has it again: Enter waits for what is going back.
  await press('{Escape}', '{Enter}');
  await expect.poll(() => useWorkspace.getState().open).toBe(given);
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
  expect(asked('put-back-incident')).toEqual([{ incident: given }]);
  expect(asked('take-incident').at(-1)).toMatchObject({ incident: given });
  await press('{Escape}');
  await expect.poll(() => useWorkspace.getState().open).toBeNull();
  expect(asked('put-back-incident'), 'it was chosen').toHaveLength(1);
});

test('saved by its own key it takes no other', async () => {
  await page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: '0027' }).click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await page.getByText('Test', { exact: true }).click();
  await why().fill('An operator tried the new form');
  await press(chord('s'));
  await expect.element(page.getByText('Saved WM-261013-0027: test.')).toBeVisible();
  await expect.element(page.getByText('Revision 1')).toBeVisible();
  expect(useWorkspace.getState().open).toBe(fake.idOf('WM-261013-0027'));
  expect(asked('take-next')).toEqual([]);
});

test('it is said no longer than it may be undone', async () => {
  await saveTest();
  useJustSaved.setState(({ saved }) => ({ saved: saved && { ...saved, until: plusMs(galleryNow, -1000) } }));
  await expect.element(page.getByText(/^Saved/)).not.toBeInTheDocument();
});

test('where the words in the filter have run out, the next is taken without them and says so', async () => {
  useWorkspace.setState({ filter: '0027' });
  await saveTest();
  await expect.element(page.getByText('Nothing else fits “0027”. This is the next without it.')).toBeVisible();
});

test('once anything is written in the next form the key undoes that, and the button what was saved', async () => {
  await saveTest();
  await press('y', chord('z'), chord('z'));
  await expect.element(page.getByText('Nothing to undo in this decision')).toBeVisible();
  expect(asked('undo-decision')).toEqual([]);
  await undo().click();
  await expect.element(why()).toHaveValue('An operator tried the new form');
  expect(asked('put-back-incident'), 'it was written in, so it stays').toEqual([]);
});

test('what was written in another before the save is no reason for the key to undo there', async () => {
  await page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: '0187' }).click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
  await press('y');
  await press('{Escape}');
  await saveTest();
  useWorkspace.setState({ open: fake.idOf('WM-261012-0187') });
  await expect.element(page.getByText('On the balance of probabilities, has a notifiable crime been committed?')).toBeVisible();
  await press(chord('z'));
  await expect.element(why()).toHaveValue('An operator tried the new form');
  expect(asked('undo-decision')).toEqual([{ decisions: ['decision-WM-261013-0027-1'] }]);
});

test('what the engine refuses is said, and nothing is offered any more', async () => {
  await saveTest();
  fake.failNext('undo-decision', { code: 'stale', message: 'Not undone. The decision on WM-261013-0027 stays: M. Rahman has opened the incident since.' });
  await press(chord('z'));
  await expect.element(page.getByRole('alert').getByText(/M\. Rahman has opened the incident since/)).toBeVisible();
  await expect.element(undo()).not.toBeInTheDocument();
});

test('a bureau that is busy does not use up the undoing', async () => {
  await saveTest();
  fake.failNext('undo-decision', { code: 'busy', message: 'The bureau is busy.' });
  await press(chord('z'));
  await expect.element(page.getByRole('alert').getByText(/The bureau is busy/)).toBeVisible();
  await press(chord('z'));
  await expect.element(why()).toHaveValue('An operator tried the new form');
  expect(asked('undo-decision')).toHaveLength(2);
});
