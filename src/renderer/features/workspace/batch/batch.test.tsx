/** Closing several together with keys: chosen in the queue, shown one by one before, closed in one act and undone in one. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Fake } from '../../../../../tests/gallery/fake-assay.ts';
import { showWorkspace } from '../../../../../tests/support/workspace-shown.tsx';
import { press } from '../../../../../tests/support/press.ts';
import { editDraft, writingOf } from '../decision/drafts.ts';
import { openIncident } from '../open-incident.ts';
import { setWorkspace } from '../workspace.ts';
import { closeBatch, forgetBatch, setBatch, useBatch } from './batch.ts';

let fake: Fake;
let putAway: () => void = () => undefined;
beforeEach(async () => {
  ({ fake, putAway } = await showWorkspace());
});
afterEach(() => putAway());

const asked = (name: string) => fake.asked.filter((each) => each.name === name).map(({ input }) => input as Record<string, unknown>);
const row = (tail: string) => page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: tail });

/** As `j` and `k` would. */
const choose = async (...refs: readonly string[]): Promise<void> => {
  for (const ref of refs) {
    setWorkspace({ selected: fake.idOf(ref) });
    await press('z');
    await expect.element(row(ref.slice(-4)).getByLabelText('chosen')).toBeVisible();
  }
};

/** A wallet on a bus, with nobody in it; the fight outside the Malthouse is no test. */
const clean = async (...refs: readonly string[]): Promise<void> => {
  await expect.element(row('0102')).toBeVisible();
  for (const ref of refs) fake.change(ref, (file) => ({ ...file, versions: file.versions.map((each) => ({ ...each, incident: each.incident && { ...each.incident, text: { ...each.incident.text, narrative: 'Trying the new line.', parties: [], log: [] } } })) }));
};

test('what cannot be closed so is said with its page and left out, and the rest is closed and undone in one', async () => {
  await clean('WM-261013-0027', 'WM-261013-0022');
  await choose('WM-261013-0027', 'WM-261012-0199', 'WM-261013-0022');
  await press('Z');
  await page.getByText('Tests', { exact: true }).click();
  await expect.element(page.getByText(/Its codes tell of harm \(violence\): decide it by itself\. NSIR 2011, page 27/)).toBeVisible();
  await expect.element(page.getByText('1 of 3 cannot be closed so: all are closed, or none.')).toBeVisible();
  await press('{Control>}{Enter}{/Control}');
  expect(asked('decide-batch')).toEqual([]);
  await page.getByRole('button', { name: 'Leave out the one that cannot be closed so' }).click();
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('The line was tried');
  await expect.element(page.getByRole('button', { name: 'Close all 2' })).toBeVisible();
  await press('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Saved 2 tests.')).toBeVisible();
  const items = ['WM-261013-0027', 'WM-261013-0022'].map((ref) => ({ incident: fake.idOf(ref), versionRead: 1, claim: null }));
  expect(asked('decide-batch')).toEqual([{ items, about: { kind: 'test', why: 'The line was tried' }, closing: 'D9' }]);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.element(page.getByText('Undone. 2 incidents are with you, as they were.')).toBeVisible();
  expect(asked('undo-decision')).toEqual([{ decisions: ['decision-WM-261013-0027-1', 'decision-WM-261013-0022-1'] }]);
});

test('one that is left out is not closed by the key that comes before the new choice is looked at', async () => {
  await clean('WM-261013-0027', 'WM-261013-0022');
  await choose('WM-261013-0027', 'WM-261013-0022');
  await press('Z');
  setBatch({ kind: 'test', why: 'The line was tried' });
  await expect.element(page.getByRole('button', { name: 'Close all 2' })).not.toHaveAttribute('aria-disabled');
  const { assay } = window;
  let answer: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (answer = resolve));
  Object.assign(window, { assay: { ...assay, call: async (name: string, input: unknown) => {
    if (name === 'preview-batch') await late;
    return assay.call(name as never, input as never);
  } } });
  await page.getByRole('button', { name: 'Leave out' }).last().click();
  await press('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('What becomes of these is still being asked.')).toBeVisible();
  expect(asked('decide-batch')).toEqual([]);
  answer();
  await expect.element(page.getByRole('button', { name: 'Close it' })).not.toHaveAttribute('aria-disabled');
  await press('{Control>}{Enter}{/Control}');
  await expect.poll(() => asked('decide-batch').map(({ items }) => items)).toEqual([[{ incident: fake.idOf('WM-261013-0027'), versionRead: 1, claim: null }]]);
});

test('what was begun on one of them is there again once the batch is undone', async () => {
  await clean('WM-261013-0027', 'WM-261013-0022');
  await row('0027').click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await expect.element(page.getByRole('button', { name: /Save and next/ })).toBeVisible();
  const [one, other] = [fake.idOf('WM-261013-0027'), fake.idOf('WM-261013-0022')];
  editDraft(one, 'text:late', (draft) => ({ ...draft, late: 'The line was down' }));
  setBatch({ chosen: [one, other], kind: 'test', why: 'The line was tried' });
  await closeBatch([{ incident: one, ref: 'WM-261013-0027', version: 1 }, { incident: other, ref: 'WM-261013-0022', version: 1 }]);
  expect(writingOf(one)).toBeNull();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => writingOf(one)?.draft.late).toBe('The line was down');
  expect([writingOf(one)?.claim === null, writingOf(other)]).toEqual([false, null]);
});

test('what is chosen while others are being closed stays chosen, and a refusal by then is none of it', async () => {
  await clean('WM-261013-0027', 'WM-261013-0022');
  const [one, other] = [fake.idOf('WM-261013-0027'), fake.idOf('WM-261013-0022')];
  setBatch({ chosen: [one], kind: 'test', why: 'The line was tried' });
  const closing = closeBatch([{ incident: one, ref: 'WM-261013-0027', version: 1 }]);
  setBatch({ chosen: [one, other] });
  await closing;
  expect(useBatch.getState().chosen).toEqual([other]);
  fake.failNext('decide-batch', { code: 'stale', message: 'None was closed.' });
  const again = closeBatch([{ incident: other, ref: 'WM-261013-0022', version: 1 }]);
  forgetBatch();
  await again;
  expect(useBatch.getState().refusal).toBeNull();
});

test('duplicates ask for the main record, why and whether they have been told', async () => {
  await clean();
  await choose('WM-261013-0027', 'WM-261013-0022');
  await press('Z');
  await expect.element(page.getByText('Say which record is kept.')).toBeVisible();
  await expect.element(page.getByText(/cannot be closed/)).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Keep this one' }).last().click();
  await expect.element(page.getByText('Closes as a duplicate of WM-261013-0022')).toBeVisible();
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('The same call again');
  await expect.element(page.getByText('Say whether they have been told.')).toBeVisible();
  await page.getByText('Not yet', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Why not yet' }).fill('She is at work');
  await press('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Saved 1 duplicate of WM-261013-0022.')).toBeVisible();
  expect(asked('decide-batch')[0]).toMatchObject({ about: { kind: 'duplicate', of: 'WM-261013-0022', why: 'The same call again', told: { state: 'not-yet', reason: 'She is at work' } }, closing: 'D4' });
});

test('its key leads into the form, and what stops it is said and led to', async () => {
  await clean();
  await choose('WM-261013-0027');
  await press('Z');
  const main = page.getByRole('textbox', { name: 'The main record, which is kept' });
  await expect.element(main).toHaveFocus();
  await main.fill('WM-261013-0022');
  await expect.element(page.getByText('Closes as a duplicate of WM-261013-0022')).toBeVisible();
  await press('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('textbox', { name: 'Why', exact: true })).toHaveFocus();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Why is needed.');
  expect(asked('decide-batch')).toEqual([]);
});

test('an incident opened to be read comes before it, and the choice stays', async () => {
  await clean();
  await choose('WM-261013-0027', 'WM-261013-0022');
  await press('Z');
  await expect.element(page.getByRole('heading', { name: 'Close together' })).toBeVisible();
  await openIncident(fake.idOf('WM-261013-0027'));
  await expect.element(page.getByRole('heading', { name: 'Close together' })).not.toBeInTheDocument();
  await press('Z');
  await expect.element(page.getByRole('heading', { name: 'Close together' })).toBeVisible();
  await press('{Escape}', 'z');
  await expect.element(page.getByText('1 chosen')).toBeVisible();
});

test('what a report adds is copied to the main record with a key, and is not offered again', async () => {
  await clean();
  await choose('WM-261013-0027');
  await press('Z');
  await page.getByRole('textbox', { name: 'The main record, which is kept' }).fill('WM-261013-0022');
  const copy = page.getByRole('button', { name: 'Copy what WM-261013-0027 adds to WM-261013-0022' });
  await expect.element(copy).toBeVisible();
  await page.getByRole('heading', { name: 'Close together' }).click();
  await press('{Escape}', 'Z');
  await expect.element(copy).toBeVisible();
  await press('K');
  await expect.poll(() => asked('copy-into-record')).toEqual([{ incident: fake.idOf('WM-261013-0022'), from: fake.idOf('WM-261013-0027') }]);
  await expect.element(copy).not.toBeInTheDocument();
});
