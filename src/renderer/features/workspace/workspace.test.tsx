import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Fake, FakeOptions } from '../../../../tests/gallery/fake-assay.ts';
import { galleryNow } from '../../../../tests/gallery/invented-incidents.ts';
import { showWorkspace } from '../../../../tests/support/workspace-shown.tsx';
import { press } from '../../../../tests/support/press.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import { fail } from '../../../shared/ipc/result.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import { useDrafts } from './decision/drafts.ts';
import { useWorkspace } from './workspace.ts';

let fake: Fake;
let putAway: () => void = () => undefined;

const begin = async (options: FakeOptions = {}): Promise<void> => {
  ({ fake, putAway } = await showWorkspace(options));
};

afterEach(() => putAway());

const row = (tail: string) => page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: tail });
const take = async (tail: string): Promise<void> => {
  await row(tail).click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await expect.element(page.getByRole('button', { name: /Save and next/ })).toBeVisible();
};
const answer = () => page.getByRole('region', { name: 'Answer', exact: true });
const bar = () => page.getByRole('region', { name: 'Result', exact: true });
const sent = (name: string) => fake.asked.filter((each) => each.name === name).map((each) => each.input as { readonly decision: Decision });
const choose = async (code: string, title: RegExp): Promise<void> => {
  const field = answer().getByRole('combobox').first();
  await field.fill(code);
  await page.getByRole('option', { name: title }).first().click();
};
const flagDomestic = (): Promise<void> => answer().getByText(/^Domestic abuse/).first().click();
const fill = (name: string, text: string) => page.getByRole('textbox', { name, exact: true }).fill(text);

test('the first incident is taken and answered with keys alone, and the path proposes the answer', async () => {
  await begin();
  await expect.element(row('0102')).toBeVisible();
  await press('j', '{Enter}');
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
  await press('y', 'y', 'n', 'n');
  await expect.element(answer().getByRole('heading', { name: /Crime related incident/ })).toBeVisible();
  await expect.element(answer().getByText(/Ground \(a\)/)).toBeVisible();
});

test('a record is saved and the next incident comes', async () => {
  await begin();
  await take('0187');
  await press('y', 'y', 'n', 'y', 'y', 'n', 'n');
  await choose('8Q 008/65', /Stalking involving fear/);
  await flagDomestic();
  await fill('Why', 'A course of conduct by an ex-partner that she fears');
  await press('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Is there another allegation in this incident?')).toBeVisible();
  await expect.element(bar().getByText('1 crime: 8Q 008/65 Stalking involving fear of violence')).toBeVisible();
  await press('{Control>}{Enter}{/Control}');
  await expect.poll(() => sent('decide-incident')).toHaveLength(1);
  const about = sent('decide-incident')[0]?.decision.about;
  expect(about?.kind === 'allegations' && about.allegations[0]?.answer).toMatchObject({ kind: 'record', crimes: [{ offence: '008/65#1', flags: ['domestic-abuse'] }] });
  await expect.poll(() => useWorkspace.getState().open).not.toBe(fake.idOf('WM-261012-0187'));
});

test('a report coded as domestic abuse asks for the flag or for the reason, which is kept', async () => {
  await begin();
  await take('0187');
  await press('y', 'y', 'n', 'y', 'y', 'n', 'n');
  await choose('8Q 008/65', /Stalking involving fear/);
  await fill('Why', 'A course of conduct by a neighbour');
  await press('{Control>}{Enter}{/Control}');
  const reason = page.getByRole('region', { name: 'No domestic abuse flag' }).getByRole('textbox', { name: 'Reason' });
  await expect.element(reason).toHaveFocus();
  await expect.element(page.getByText(/coded as domestic abuse and no crime has its flag/).first()).toBeVisible();
  const asked = page.getByRole('region', { name: 'No domestic abuse flag' });
  await expect.element(asked.getByText('The reason is needed')).toBeVisible();
  await reason.fill('The');
  await expect.element(asked.getByText(/^The reason is/)).not.toBeInTheDocument();
  await page.getByRole('textbox', { name: 'Why', exact: true }).click();
  await expect.element(asked.getByText('The reason is too short: at least 5 characters')).toBeVisible();
  await reason.fill('They are neighbours and no more');
  await press('{Control>}{Enter}{/Control}');
  await expect.element(bar().getByText('With a reason: No domestic abuse flag')).toBeVisible();
  await press('{Control>}{Enter}{/Control}');
  await expect.poll(() => sent('decide-incident')[0]?.decision.reasons).toEqual({ 'no-domestic-abuse-flag': 'They are neighbours and no more' });
});

test('two allegations in one incident have two answers', async () => {
  await begin();
  await take('0187');
  await press('y', 'y', 'n', 'y', 'y', 'n', 'n');
  await choose('8Q 008/65', /Stalking involving fear/);
  await fill('Why', 'A course of conduct by an ex-partner');
  await press('{Escape}', 'a');
  await page.getByRole('combobox', { name: 'Victim', exact: true }).selectOptions('state');
  await press('y', 'y', 'n');
  await expect.element(bar().getByText('1 crime: 8Q 008/65 Stalking involving fear of violence · No notifiable crime')).toBeVisible();
  await expect.element(page.getByRole('tab', { name: /The state.*no notifiable crime/ })).toBeVisible();
  await expect.element(page.getByRole('tab', { name: /Jo Brindley.*record/ })).toBeVisible();
});

test('what is missing is refused beside its field, with the page that asks for it', async () => {
  await begin();
  await take('0187');
  await press('y', 'y', 'n', 'n', '{Control>}{Enter}{/Control}');
  const field = page.getByRole('textbox', { name: /Enquiries made/ });
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveFocus();
  await expect.element(answer().getByText(/Say what enquiries were made/)).toBeVisible();
  await expect.element(bar().getByText(/CRR 2026\/27, page 9/)).toBeVisible();
  expect(sent('decide-incident')).toHaveLength(0);
});

test('the key that saves waits for the offence list, and leads to what is missing', async () => {
  await begin();
  const list = Promise.withResolvers<void>();
  const { call } = window.assay;
  Object.assign(window, { assay: { ...fake, call: async (name: string, input: unknown) => { if (name === 'offence-catalogue') await list.promise; return call(name, input); } } });
  await row('0102').click();
  await press('{Enter}');
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
  await press('y', 'n', '{Control>}{Enter}{/Control}');
  list.resolve();
  await expect.poll(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('about.allegations.0.why');
});

test('an offence against the state is refused at once where the victim is a person', async () => {
  await begin();
  await take('0187');
  await press('y', 'y', 'n', 'y', 'y', 'n', 'n');
  await choose('008/74', /Breach of Stalking Order/);
  await expect.element(answer().getByText(/offence against the state/)).toBeVisible();
});

test('a key that is held answers one question only', async () => {
  await begin();
  await take('0187');
  const hold = (repeat: boolean): boolean => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'y', repeat, bubbles: true, cancelable: true }));
  hold(false);
  for (let times = 0; times < 5; times += 1) hold(true);
  await expect.element(page.getByText('On the balance of probabilities, has a notifiable crime been committed?')).toBeVisible();
});

test('letters typed into a field answer nothing', async () => {
  await begin();
  await take('0187');
  const name = page.getByRole('textbox', { name: 'Name of the victim' });
  await name.click();
  await press('y', 'n');
  await expect.element(name).toHaveValue('Jo Brindleyyn');
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
});

test('when somebody else was first, nothing that was typed is lost', async () => {
  await begin();
  await take('0187');
  await press('y', 'y', 'n', 'y', 'y', 'n', 'n');
  await choose('8Q 008/65', /Stalking involving fear/);
  await flagDomestic();
  await fill('Why', 'A course of conduct by an ex-partner');
  fake.failNext('decide-incident', { code: 'stale', message: 'Not saved. This incident has already been decided.' });
  await press('{Control>}{Enter}{/Control}', '{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Not saved. This incident has already been decided. Nothing you typed is lost.');
  await expect.element(page.getByRole('textbox', { name: 'Why', exact: true })).toHaveValue('A course of conduct by an ex-partner');
  await expect.element(answer().getByRole('combobox').first()).toHaveValue('8Q 008/65 Stalking involving fear of violence');
});

test('a claim that has ended is taken again, and what was written is saved under the new one', async () => {
  await begin();
  await take('0187');
  await press('y', 'y', 'n', 'y', 'y', 'n', 'n');
  await choose('8Q 008/65', /Stalking involving fear/);
  await flagDomestic();
  await fill('Why', 'A course of conduct by an ex-partner');
  fake.failNext('decide-incident', { code: 'unclaimed', message: 'Not saved. Your claim on this incident has ended; take it again to go on.' });
  await press('{Control>}{Enter}{/Control}', '{Control>}{Enter}{/Control}');
  await page.getByRole('button', { name: 'Take it again' }).click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await press('{Control>}{Enter}{/Control}', '{Control>}{Enter}{/Control}');
  const claims = () => fake.asked.filter(({ name }) => name === 'decide-incident').map(({ input }) => (input as { readonly claim: number }).claim);
  await expect.poll(() => claims().length).toBe(2);
  expect(claims().every((claim) => claim > 0)).toBe(true);
});

test('a version that arrives meanwhile is said, and is read before saving', async () => {
  await begin();
  await take('0187');
  await press('y');
  fake.change('WM-261012-0187', (file) => ({ ...file, versions: [...file.versions, ...file.versions.map((version) => ({ ...version, number: 2 }))] }));
  await page.getByRole('button', { name: 'I have read version 2' }).click();
  await expect.element(page.getByText(/Version 2 arrived while you were writing/)).not.toBeInTheDocument();
  await expect.element(page.getByText(/On the balance of probabilities/)).toBeVisible();
});

test('a draft is kept while another incident is read', async () => {
  await begin();
  await take('0187');
  await press('y', 'y');
  await row('0191').click();
  await expect.element(page.getByText(/Duty manager of Fenwick/)).toBeVisible();
  useWorkspace.setState({ open: fake.idOf('WM-261012-0187') });
  await expect.element(page.getByText('Is credible evidence to the contrary immediately available?')).toBeVisible();
});

test('an answer the answered questions do not lead to is said to be none, and how to come to it', async () => {
  await begin();
  await take('0187');
  await press('r', '{Escape}', 'x');
  await expect.element(bar().getByText('The answers lead not to no notifiable crime but to a crime to record. Press an answered line to ask it again.')).toBeVisible();
});

test('a slip in the offence’s words says that nothing has them, and advises nothing else', async () => {
  await begin();
  await take('0187');
  await press('o', 'ccommon assault');
  await expect.element(page.getByText('No offence of the list has “ccommon assault”. Try fewer words, the start of one, or a code.')).toBeVisible();
});

test.for([
  ['answered box by box', ['y', 'y', 'n', 'y', 'y', 'n', 'n']],
  ['recorded at once', ['r']],
] as const)('%s, the last answer leads to the offence, and the key that goes there does no harm in it', async ([, keys]) => {
  await begin();
  await take('0187');
  await press(...keys);
  const field = answer().getByRole('combobox', { name: 'Offence to record', exact: true });
  await expect.element(field).toHaveFocus();
  await press('ocommon assault');
  await expect.element(page.getByRole('option', { name: /Common assault/ }).first()).toBeVisible();
});

test('the list of offences opens upwards where it would cover the result, and no wider than what it has to say', async () => {
  await begin();
  await take('0187');
  await press('r');
  const field = answer().getByRole('combobox', { name: 'Offence to record', exact: true });
  const list = () => page.getByRole('listbox', { name: 'Suggestions Offence to record' });
  const popover = (): Element | null => list().element().closest('[data-trigger]');
  // While the list is open nothing beside it is read aloud.
  const result = page.getByRole('region', { name: 'Result', exact: true, includeHidden: true });
  field.element().scrollIntoView({ block: 'end' });
  await press('stalking');
  await expect.element(list()).toBeVisible();
  await expect.poll(() => popover()?.getBoundingClientRect().bottom).toBeLessThanOrEqual(field.element().getBoundingClientRect().top);
  (field.element() as HTMLElement).blur();
  await press('o');
  field.element().scrollIntoView({ block: 'start' });
  await press('stalking');
  await expect.poll(() => popover()?.getBoundingClientRect().top).toBeGreaterThan(field.element().getBoundingClientRect().top);
  await expect.poll(() => popover()?.getBoundingClientRect().bottom).toBeLessThanOrEqual(result.element().getBoundingClientRect().top);
  await press('{Control>}a{/Control}', 'zzzz');
  await expect.element(page.getByText(/^No offence of the list has/)).toBeVisible();
  await expect.poll(() => popover()?.getBoundingClientRect().width).toBeLessThan(410);
});

test('the closing code is found by its name before what only explains another', async () => {
  await begin();
  await take('0187');
  await press('y', 'n');
  page.getByRole('combobox', { name: 'Closing code' }).element().focus();
  await press('Susp', '{Enter}');
  await expect.element(page.getByRole('combobox', { name: 'Closing code' })).toHaveValue('P17 Suspicious circumstances, insecure premises or vehicles');
});

test('of a duplicate it is asked whether they were told, before why not', async () => {
  await begin();
  await take('0187');
  await page.getByText('Duplicate', { exact: true }).click();
  await press('{Control>}{Enter}{/Control}');
  const told = page.getByRole('region', { name: 'Told' });
  await expect.element(told.getByText('Say whether they have been told')).toBeVisible();
  await expect.element(told.getByText(/needed/)).not.toBeInTheDocument();
});

test('undo takes back one answer at a time', async () => {
  await begin();
  await take('0187');
  await press('y', 'y', '{Control>}z{/Control}');
  await expect.element(page.getByText('On the balance of probabilities, has a notifiable crime been committed?')).toBeVisible();
});

test('N100 opens at once, before the flowchart is finished', async () => {
  await begin();
  await take('0204');
  await press('y', '1');
  await fill('What was reported, in a few words', 'Referred by the support worker; the resident has not decided');
  await page.getByRole('button', { name: /Open N100\/01/ }).click();
  await expect.element(page.getByText(/N100\/01 not confirmed, or victim not traced is open/)).toBeVisible();
  await expect.element(page.getByText(/On the balance of probabilities/)).toBeVisible();
  expect(fake.asked.find((each) => each.name === 'open-reported-incident')?.input).toMatchObject({ code: '100/01', versionRead: 1 });
});

test('what is written of N100 is there again once its form is left, and what is wrong with it is said once', async () => {
  await begin();
  await take('0204');
  const note = page.getByRole('textbox', { name: 'What was reported, in a few words' });
  await press('1');
  await note.fill('No');
  Object.assign(window, { assay: { ...fake, call: (name: never, input: never) => (name === 'open-reported-incident' ? Promise.resolve(fail('invalid', 'A note is too short.', { problems: [{ path: 'note', message: 'A note is too short', cite: null }] })) : fake.call(name, input)) } });
  await press('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Not opened. One field is to be mended.')).toBeVisible();
  expect(page.getByText('A note is too short').elements()).toHaveLength(1);
  await press('{Escape}{Escape}');
  await expect.element(note).not.toBeInTheDocument();
  await press('1');
  await expect.element(note).toHaveValue('No');
  await page.getByRole('button', { name: 'Not now' }).click();
  await press('1');
  await expect.element(note).toHaveValue('');
});

test('that no more are listed stands under the offences, and takes none of their width', async () => {
  await begin();
  await take('0187');
  await press('o', 'theft');
  const told = page.getByText(/^The best \d+ are listed/);
  await expect.element(told).toBeVisible();
  const list = page.getByRole('listbox', { name: /Offence/ }).element().getBoundingClientRect();
  expect(told.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(list.bottom - 1);
});

test('a time that is only half written is refused beside its field, and lost nowhere', async () => {
  await begin();
  await take('0187');
  await press('y', 'n');
  await page.getByText('Told', { exact: true }).click();
  await fill('When', '13/10/2026');
  await expect.element(page.getByText('Add the time, such as 06:12')).toBeVisible();
  await fill('When', '13/10/2026 09:05');
  await expect.element(page.getByText('Add the time, such as 06:12')).not.toBeInTheDocument();
  const writing = useDrafts.getState().writing[fake.idOf('WM-261012-0187')];
  expect(writing?.draft.allegations[0]?.told.at).toBe('2026-10-13T08:05:00.000Z');
});

test('an auditor reads, and is told why nothing may be taken', async () => {
  await begin({ role: 'auditor' });
  await row('0187').click();
  await expect.element(page.getByText('An auditor may not take incidents; assessors, senior assessors, supervisors and the registrar may')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Take and decide/ })).toHaveAttribute('aria-disabled', 'true');
});

test('a correction that drops a crime is sent to a decision maker and says so', async () => {
  await begin({ role: 'supervisor' });
  await take('0187');
  await press('y', 'y', 'n', 'y', 'y', 'n', 'n');
  await choose('8Q 008/65', /Stalking involving fear/);
  await flagDomestic();
  await fill('Why', 'A course of conduct by an ex-partner');
  await press('{Control>}{Enter}{/Control}', '{Control>}{Enter}{/Control}');
  await expect.poll(() => useWorkspace.getState().open).not.toBe(fake.idOf('WM-261012-0187'));
  useWorkspace.setState({ open: fake.idOf('WM-261012-0187') });
  await expect.element(page.getByRole('button', { name: 'Correct' })).toBeVisible();
  await press('C');
  await choose('105/01', /Common assault/);
  await fill('Why it is corrected', 'The class was read wrongly');
  await press('{Control>}{Enter}{/Control}', '{Control>}{Enter}{/Control}');
  await expect.element(page.getByText(/^Not applied.*designated decision maker/)).toBeVisible();
});

test('the key that takes over takes what nobody has too', async () => {
  await begin();
  await row('0187').click();
  await expect.element(page.getByRole('button', { name: /Take and decide/ })).toBeVisible();
  await press('T');
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
  expect(sent('take-incident')).toMatchObject([{ heldBy: null }]);
});

test('what somebody else has is taken over by its own key, and by no other', async () => {
  await begin();
  fake.change('WM-261012-0187', (file) => ({ ...file, state: 'in-assessment', takenBy: 'person-supervisor', until: plusMs(galleryNow, 600_000) }));
  useWorkspace.setState({ view: 'open' });
  await row('0187').click();
  await expect.element(page.getByText(/^M\. Rahman has this incident\./)).toBeVisible();
  await press('{Enter}');
  await expect.element(page.getByText(/^M\. Rahman has this incident\./)).toBeVisible();
  expect(sent('take-incident')).toEqual([]);
  await press('T');
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
  expect(sent('take-incident')).toMatchObject([{ heldBy: 'person-supervisor' }]);
  await press('y');
  await expect.element(page.getByRole('combobox', { name: /^Offence alleged/ })).not.toBeInTheDocument();
  await press('B');
  await expect.element(page.getByRole('combobox', { name: /^Offence alleged/ })).toBeVisible();
});
