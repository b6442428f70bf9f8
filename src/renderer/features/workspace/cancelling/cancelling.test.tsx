/** Cancellations beside the decisions, by keyboard: what each category asks, what has become of each, and why somebody may not decide it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showWorkspace, type Shown } from '../../../../../tests/support/workspace-shown.tsx';
import type { Allegation, Decision } from '../../../../shared/domain/decision.ts';
import type { CancellationView } from '../../../../shared/ipc/cancellation-shapes.ts';
import type { DecisionView } from '../../../../shared/ipc/queries.ts';
import { useWorkspace } from '../workspace.ts';
import { beginCancelling, useCancelling } from './cancelling.ts';

const ref = 'WM-261012-0187';
let shown: Shown;

const crime: DecisionView['crimes'][number] = { id: 'c1', allegation: 0, offence: '105/01#1', code: '105/01', class: '105A', title: 'Common assault', flags: [], number: null, recordedAt: null, rationaleAfter: null, late: null, cancelled: null };
const made: DecisionView = { id: 'd1', revision: 1, current: true, versionRead: 1, by: 'person-assessor', at: '2026-04-12T08:00:00.000Z', edition: '2026-27', undone: null, golden: false, delay: null, clock: null, recalls: [], why: null, decision: null, found: null, crimes: [crime], told: [], toldBefore: [], references: [], reviews: [] };
const asked: CancellationView = {
  id: 'k1', crime: 'c1', class: '105A', code: '105/01', title: 'Common assault', number: null, category: 'C4', at: '2026-04-12T09:00:00.000Z', by: 'person-assessor',
  asked: { category: 'C4', mistake: 'Another log was open.', shows: 'Its log tells of a lost bag.', withdrawn: true, pressure: false, mandatoryReport: null },
  state: 'asked', decider: 'independent-trained-decision-maker', tells: false,
  findings: [{ rule: 'independent-of-the-investigation', says: 'needs', sentence: 'Independent of the investigation.', cites: [{ source: 'CRR', edition: '2026/27', page: '25' }] }],
  advice: [], end: null, told: [], cancelled: null, concern: null, mayNot: null, mayNotRefuse: null,
};

const show = async (...cancellations: readonly CancellationView[]): Promise<void> => {
  shown.fake.change(ref, (file) => ({ ...file, state: 'decided', decisions: [made], cancellations: [...cancellations] }));
  useWorkspace.setState({ open: shown.fake.idOf(ref), tab: 'decisions' });
  await expect.element(page.getByRole('region', { name: 'Cancellations' })).toBeVisible();
};

beforeEach(async () => {
  useCancelling.setState(useCancelling.getInitialState());
  shown = await showWorkspace();
});
afterEach(() => shown.putAway());

const form = () => page.getByRole('group', { name: /^Ask for the cancellation/ });

test('the key begins it at the category; each category asks what it needs, and Escape leaves it', async () => {
  await show();
  await userEvent.keyboard('sx');
  await expect.element(form().getByLabelText('Category')).toHaveFocus();
  const asks = { C1: 'The receiving force', C2: 'How it was verified', C3: 'How they are the same', C4: 'How the mistake came about', C5: 'What it determines' } as const;
  for (const [category, label] of Object.entries(asks)) {
    await form().getByLabelText('Category').selectOptions(category);
    await expect.element(form().getByLabelText(label)).toBeVisible();
    const isWithdrawable = category !== 'C1' && category !== 'C3';
    expect(form().getByRole('group', { name: 'The victim has withdrawn the report' }).elements().length > 0, category).toBe(isWithdrawable);
  }
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.element(form()).not.toBeInTheDocument();
});

test('what is missing is said in the page’s words at each field, how many are wrong below, and the first has the cursor', async () => {
  await show();
  await userEvent.keyboard('sx');
  await form().getByLabelText('Category').selectOptions('C2');
  await form().getByLabelText('How it was verified').fill('No');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(form().getByLabelText('When it became available')).toHaveAccessibleDescription('A date and time is needed, such as 12/04/2026 06:12');
  await expect.element(form().getByLabelText('How it was verified')).toHaveAccessibleDescription('How it was verified is too short: at least 5 characters');
  await expect.element(form().getByRole('alert')).toHaveTextContent('6 fields are to be mended.');
  await expect.element(form().getByLabelText('The information')).toHaveFocus();
});

test('what is typed is asked for, and a refusal stands at its field', async () => {
  await show();
  await userEvent.keyboard('sx');
  await form().getByLabelText('Category').selectOptions('C3');
  await form().getByLabelText(/^The other record/).fill('22/1/26');
  await form().getByLabelText('How they are the same').fill('The same caller in the same minute.');
  shown.fake.failNext('ask-cancellation', { code: 'refused', message: 'Not asked for. There is no live record that it repeats.' });
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(form().getByRole('alert')).toHaveTextContent('Not asked for. There is no live record that it repeats.');
  expect(shown.fake.asked.filter(({ name }) => name === 'ask-cancellation')).toEqual([
    { name: 'ask-cancellation', input: { crime: 'c1', decision: 'd1', asked: { category: 'C3', of: '22/1/26', same: 'The same caller in the same minute.', isLive: false } } },
  ]);
});

test('whoever may not decide it reads why, and whoever may declares what the record cannot know', async () => {
  await show({ ...asked, mayNot: 'Nobody approves their own request' });
  const card = page.getByRole('article', { name: 'Cancellation of 105A 105/01 under C4' });
  await expect.element(card.getByText('Nobody approves their own request.')).toBeVisible();
  await expect.element(card.getByRole('button', { name: 'Authorise, and cancel the crime' })).toHaveAttribute('aria-disabled', 'true');
  await expect.element(card.getByRole('button', { name: 'Refuse it' })).not.toHaveAttribute('aria-disabled');
  await expect.element(card.getByLabelText(/independent of the investigation/)).toBeVisible();
  await expect.element(card.getByLabelText(/considered fear, coercion/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Ask for cancellation' })).toHaveAttribute('aria-disabled', 'true');
});

test('of two crimes of one class the victim and the number say which is asked for, and the key stands beside the one that is left', async () => {
  const of = (name: string): Allegation => ({ victim: { kind: 'person', name }, offender: { kind: 'unknown', name: null }, alleged: null, path: [], answer: { kind: 'record', withoutConfirmation: null, confirms: null, crimes: [{ offence: '105/01#1', flags: [], points: [] }] }, evidence: [], rejected: [], why: 'As told', told: null });
  const decision: Decision = { versionRead: 1, closing: 'C1', closingQualifiers: [], late: null, facts: null, reasons: {}, about: { kind: 'allegations', anotherAllegation: 'no', allegations: [of('Amina Coldharrow'), of('Olena Brindlecombe')] } };
  const crimes = [{ ...crime, number: '22/1/26' }, { ...crime, id: 'c2', allegation: 1 }];
  shown.fake.change(ref, (file) => ({ ...file, state: 'decided', decisions: [{ ...made, decision, crimes }], cancellations: [asked] }));
  useWorkspace.setState({ open: shown.fake.idOf(ref), tab: 'decisions' });
  const ask = (which: string) => page.getByRole('region', { name: 'Cancellations' }).getByRole('listitem').filter({ hasText: which }).getByRole('button', { name: 'Ask for cancellation' });
  await expect.element(ask('Amina Coldharrow, crime number 22/1/26')).not.toHaveAttribute('data-command');
  await expect.element(ask('Olena Brindlecombe, awaiting crime number')).toHaveAttribute('data-command', 'cancelling-ask');
  await expect.element(page.getByRole('article', { name: 'Cancellation of 105A 105/01 under C4' }).getByText('Amina Coldharrow, crime number 22/1/26')).toBeVisible();
  await userEvent.keyboard('sx');
  await expect.element(form().getByText('Olena Brindlecombe, awaiting crime number')).toBeVisible();
});

test('concern about one crime is not entered of another', async () => {
  shown.fake.change(ref, (file) => ({ ...file, state: 'decided', decisions: [{ ...made, crimes: [crime, { ...crime, id: 'c2' }] }] }));
  useWorkspace.setState({ open: shown.fake.idOf(ref), tab: 'decisions' });
  const concern = page.getByRole('textbox', { name: 'What gives the concern' });
  beginCancelling('concern', 'c1');
  await concern.fill('He answered for her.');
  beginCancelling('concern', 'c2');
  await expect.element(concern).toHaveValue('');
});

test('what is typed of one crime stays when the form of another is left', async () => {
  shown.fake.change(ref, (file) => ({ ...file, state: 'decided', decisions: [{ ...made, crimes: [crime, { ...crime, id: 'c2' }] }] }));
  useWorkspace.setState({ open: shown.fake.idOf(ref), tab: 'decisions' });
  const concern = page.getByRole('textbox', { name: 'What gives the concern' });
  beginCancelling('concern', 'c1');
  await concern.fill('He answered for her.');
  beginCancelling('concern', 'c2');
  await concern.fill('She was rung up.');
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.element(concern).not.toBeInTheDocument();
  beginCancelling('concern', 'c1');
  await expect.element(concern).toHaveValue('He answered for her.');
  beginCancelling('concern', 'c2');
  await expect.element(concern).toHaveValue('');
});

test('what is entered of one cancellation is not entered of another', async () => {
  await show({ ...asked, category: 'C1', state: 'authorised' }, { ...asked, id: 'k2', category: 'C1', state: 'authorised' });
  beginCancelling('advise', 'k1');
  const advice = page.getByRole('textbox', { name: 'The advice' });
  await advice.fill('Seen by nobody else.');
  beginCancelling('advise', 'k2');
  await expect.element(advice).toHaveValue('');
  beginCancelling('tell', 'k1');
  const number = page.getByRole('checkbox', { name: /told the receiving force’s number/ });
  await number.click();
  await expect.element(number).toBeChecked();
  beginCancelling('tell', 'k2');
  await expect.element(number).not.toBeChecked();
});

test('what is asked for and how it is decided stay typed while the trail is read', async () => {
  await show(asked);
  beginCancelling('concern', 'c1');
  await page.getByRole('textbox', { name: 'What gives the concern' }).fill('He answered for her.');
  await page.getByRole('textbox', { name: 'Justification, for the crime record' }).fill('The film shows it.');
  await page.getByRole('button', { name: 'Ask for a review…' }).click();
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('Two were read as one.');
  await page.getByRole('tab', { name: 'Trail' }).click();
  await expect.element(page.getByRole('region', { name: 'Cancellations' })).not.toBeInTheDocument();
  await page.getByRole('tab', { name: /^Decisions/ }).click();
  await expect.element(page.getByRole('textbox', { name: 'What gives the concern' })).toHaveValue('He answered for her.');
  await expect.element(page.getByRole('textbox', { name: 'Justification, for the crime record' })).toHaveValue('The film shows it.');
  await expect.element(page.getByRole('textbox', { name: 'Why', exact: true })).toHaveValue('Two were read as one.');
});

test.each<readonly [CancellationView['state'], Partial<CancellationView>, string]>([
  ['authorised', { tells: true, category: 'C2' }, 'It takes effect once the victim has been told (page 26)'],
  ['refused', { end: { at: asked.at, by: asked.by, words: 'The film is of another day.', ended: 'refused' } }, 'Refused. The crime stays recorded.'],
  ['barred', { concern: { at: asked.at, by: asked.by, words: 'He answered for her.' } }, 'withdrawn under pressure'],
  ['overtaken', {}, 'asked for again on the newer decision'],
  ['cancelled', { cancelled: { at: asked.at, by: asked.by } }, 'No figure counts the crime.'],
])('%s is said', async (state, change, says) => {
  await show({ ...asked, state, findings: [], ...change });
  await expect.element(page.getByRole('region', { name: 'Cancellations' }).getByText(says, { exact: false }).first()).toBeVisible();
});

test.each([
  [true, 'Authorise the cancellation', 'The crime stays counted until the victim has been told (page 26).'],
  [false, 'Authorise, and cancel the crime', 'Nobody has to be told first: the crime leaves the figures at once.'],
])('what authorising does is said before it is pressed: the victim is told first, %s', async (tells, act, says) => {
  await show({ ...asked, tells });
  const deciding = page.getByRole('group', { name: 'Decide the cancellation of 105A 105/01' });
  await expect.element(deciding.getByRole('button', { name: act })).toBeVisible();
  await expect.element(deciding.getByText(says)).toBeVisible();
});

test('what came of it has the cursor once it is authorised, refused or in effect', async () => {
  const result = (says: RegExp) => page.getByRole('article', { name: 'Cancellation of 105A 105/01 under C2' }).getByText(says);
  const becomes = (change: Partial<CancellationView>): void => shown.fake.change(ref, (file) => ({ ...file, cancellations: [{ ...asked, category: 'C2', tells: true, findings: [], ...change }] }));
  await show({ ...asked, category: 'C2', tells: true });
  await page.getByRole('textbox', { name: 'Justification, for the crime record' }).fill('The film shows it.');
  becomes({ state: 'authorised' });
  await expect.element(result(/^Authorised\. It takes effect once/)).toHaveFocus();
  page.getByRole('button', { name: 'The victim was told' }).element().focus();
  becomes({ state: 'cancelled', cancelled: { at: asked.at, by: asked.by } });
  await expect.element(result(/^In effect\./)).toHaveFocus();
  becomes({ state: 'asked' });
  await page.getByRole('textbox', { name: 'Justification, for the crime record' }).fill('The film is of another day.');
  becomes({ state: 'refused' });
  await expect.element(result(/^Refused\. The crime stays recorded\./)).toHaveFocus();
});

test('the key that enters what is written refuses while a refusal is written, though the crime may be cancelled beside it', async () => {
  await show({ ...asked, category: 'C2', tells: true, state: 'authorised', told: [{ at: '2026-04-12T10:00:00.000Z', by: 'A. Osei', whom: 'victim', how: 'telephone' }] as unknown as CancellationView['told'] });
  const card = page.getByRole('article', { name: 'Cancellation of 105A 105/01 under C2' });
  await card.getByText('Refuse it after all').click();
  await card.getByRole('textbox', { name: 'Justification, for the crime record' }).fill('The statement came back.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  // Whoever is shown here may do neither: what is said tells which of the two was asked for.
  await expect.element(card.getByText(/may not refuse cancellations/)).toBeVisible();
});
