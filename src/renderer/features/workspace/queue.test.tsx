/** The queue by keyboard: narrowed, sorted and grouped, why a row stands where it does, and what is parked. */
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Fake, FakeOptions } from '../../../../tests/gallery/fake-assay.ts';
import { showWorkspace } from '../../../../tests/support/workspace-shown.tsx';
import { press } from '../../../../tests/support/press.ts';
import { queryClient } from '../../data/query-client.ts';
import { openIncident } from './open-incident.ts';
import { useWorkspace } from './workspace.ts';

let fake: Fake;
let putAway: () => void = () => undefined;

const begin = async (options: FakeOptions = {}): Promise<void> => {
  ({ fake, putAway } = await showWorkspace(options));
  await expect.element(firstRow()).toBeVisible();
};
afterEach(() => putAway());

const list = () => page.getByRole('listbox', { name: 'Queue' });
const firstRow = () => list().getByRole('option').first();
const asked = (name: string) => fake.asked.filter((each) => each.name === name).map(({ input }) => input as Record<string, unknown>);
const sift = async (words: string): Promise<void> => {
  await press('q');
  await expect.element(page.getByRole('combobox', { name: 'Narrow, sort or group the queue' })).toHaveFocus();
  await press(words, '{Enter}');
};
const chips = () => page.getByRole('button', { name: /^Take away/ });

test('a row that is not shown is not acted on', async () => {
  await begin();
  await press('j');
  await expect.poll(() => useWorkspace.getState().selected).not.toBeNull();
  const { selected } = useWorkspace.getState();
  useWorkspace.setState({ filter: 'nothing has these words' });
  await expect.element(page.getByText('Nothing in this list fits “nothing has these words”.')).toBeVisible();
  await press('{Enter}', 'z');
  expect(useWorkspace.getState()).toMatchObject({ open: null, selected });
  expect(asked('take-incident')).toEqual([]);
});

test('filters are chosen by their words, combine, and go with Backspace, the last first', async () => {
  await begin();
  await sift('harm domestic');
  await sift('not parked');
  await expect.poll(() => asked('queue-page').at(-1)?.['filters']).toEqual([{ by: 'harm', is: 'domestic-abuse' }, { by: 'parked', is: 'no' }]);
  await expect.element(chips().nth(1)).toBeVisible();
  await press('/', '{Backspace}');
  await expect.poll(() => useWorkspace.getState().filters).toEqual([{ by: 'harm', is: 'domestic-abuse' }]);
  await expect.element(page.getByRole('button', { name: 'Take away Domestic abuse' })).toBeVisible();
  await press('{Backspace}');
  await expect.poll(() => useWorkspace.getState().filters).toEqual([]);
});

test('what is typed is taken from before any chip goes', async () => {
  await begin();
  await sift('harm domestic');
  await press('/', 'ab', '{Backspace}', '{Backspace}');
  await expect.element(chips()).toBeVisible();
});

test('a date that is typed gives due and received', async () => {
  await begin();
  await press('q', 'due 14/10/2026 12:00');
  await expect.element(page.getByRole('option', { name: /Due before 12:00 tomorrow/ })).toBeVisible();
  await press('{Enter}');
  await expect.poll(() => asked('queue-page').at(-1)?.['filters']).toEqual([{ by: 'due-before', is: '2026-10-14T11:00:00.000Z' }]);
});

test('in another order the row says what it stands by there, and not what it would elsewhere', async () => {
  await begin();
  await press('j', 'w');
  await expect.element(page.getByText(/nothing brings it forward|as if due/)).toBeVisible();
  await sift('sort clock alone');
  await press('j');
  await expect.element(page.getByText(/By the clock alone: risk moves nothing/)).toBeVisible();
  await sift('sort latest');
  await press('j');
  await expect.element(page.getByText(/The latest comes first/)).toBeVisible();
});

test('grouped, each group has its line, and the keys move from row to row', async () => {
  await begin();
  await sift('group opening code');
  await expect.poll(() => asked('queue-page').at(-1)?.['group']).toBe('code');
  await expect.element(list().getByText('Domestic incident', { exact: true }).first()).toBeVisible();
  await press('j', 'j');
  await expect.element(list().getByRole('option', { selected: true })).toBeVisible();
});

test('a view is saved under the name that was typed, and stands in the menu; words that fit nothing save nothing', async () => {
  await begin();
  await sift('harm domestic');
  await sift('no such filter');
  await expect.element(page.getByText('Nothing has these words.')).toBeVisible();
  await press('{Escape}');
  await sift('save At home');
  await expect.poll(() => asked('save-view')).toEqual([expect.objectContaining({ name: 'At home', filters: [{ by: 'harm', is: 'domestic-abuse' }] })]);
  await expect.element(page.getByRole('combobox', { name: 'Narrow, sort or group the queue' })).not.toBeInTheDocument();
  await press('v');
  await expect.element(page.getByRole('menuitemradio', { name: /At home/ })).toBeVisible();
});

test('the word that saves a view may be entered before the name', async () => {
  await begin();
  await sift('harm domestic');
  await sift('save');
  await press('At home', '{Enter}');
  await expect.poll(() => asked('save-view')).toEqual([expect.objectContaining({ name: 'At home' })]);
});

test('an incident is parked with a key, a few words and a chord; it leaves the list and says so in its own', async () => {
  await begin();
  await press('j', '{Enter}');
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
  await press('p');
  await expect.element(page.getByRole('textbox', { name: 'What was asked, in a few words' })).toHaveFocus();
  await page.getByRole('textbox', { name: 'Until' }).fill('13/10/2026 11:00');
  await page.getByRole('textbox', { name: 'What was asked, in a few words' }).fill('Which door he came in by');
  await press('{Control>}{Enter}{/Control}');
  await expect.poll(() => asked('park-incident').at(-1)).toMatchObject({ reason: 'reporter', until: '2026-10-13T10:00:00.000Z', asked: 'The reporter', note: 'Which door he came in by' });
});

test('a parking without its words or its time is refused at each field, in the words of the page', async () => {
  await begin();
  await press('j', '{Enter}');
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
  await press('p');
  await page.getByRole('textbox', { name: 'Until' }).fill('');
  await press('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('textbox', { name: 'Until' })).toHaveAccessibleDescription('A date and time is needed, such as 12/04/2026 06:12');
  await expect.element(page.getByRole('textbox', { name: 'What was asked, in a few words' })).toHaveAccessibleDescription('What was asked is needed');
  await expect.element(page.getByRole('alert').filter({ hasText: 'Not parked.' })).toHaveTextContent('Not parked. 2 fields are to be mended.');
  await page.getByRole('textbox', { name: 'Until' }).fill('20/10/2026 11:00');
  await press('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('textbox', { name: 'Rationale for recording later' })).toHaveAccessibleDescription(/a rationale that complies with the National Crime Recording Standard is needed/);
  await expect.element(page.getByRole('alert').filter({ hasText: 'Not parked.' })).toHaveTextContent('Not parked. 2 fields are to be mended.');
});

test('narrowed to nothing it says how it is widened, where else to look, and where what somebody holds is', async () => {
  await begin();
  useWorkspace.setState({ filter: 'nothing has these words' });
  const pane = page.getByRole('region', { name: 'Incident', exact: true });
  await expect.element(pane.getByText(/^Clear the filter.*, or search all incidents.*\.$/)).toBeVisible();
  fake.change('WM-261012-0187', (file) => ({ ...file, takenBy: 'person-assessor', state: 'in-assessment' }));
  await queryClient.invalidateQueries();
  await expect.element(pane.getByText(/What you have begun is in Mine/)).toBeVisible();
  useWorkspace.setState({ filter: '', filters: [{ by: 'code', is: 'no such code' }] });
  await expect.element(pane.getByText(/^Take the last filter away/)).toBeVisible();
  await openIncident(fake.idOf('WM-261012-0187'));
  await expect.element(page.getByText('Nothing in this list fits the filters.')).toBeVisible();
});

test('what is read of a decided one stands above the queue because it is open, and in a view of nothing no row is to be chosen', async () => {
  await begin();
  fake.change('WM-261012-0187', (file) => ({ ...file, state: 'decided' }));
  await openIncident(fake.idOf('WM-261012-0187'));
  await press('w');
  await expect.element(page.getByText('Decided: above the queue while it is open.')).toBeVisible();
  useWorkspace.setState({ open: null, view: 'returned' });
  await expect.element(page.getByText(/^Choose another view/)).toBeVisible();
});

test('past its 24 hours the form asks for the rationale before it is sent and says that the registrar oversees it', async () => {
  await begin();
  await press('j', '{Enter}');
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
  await press('p');
  await page.getByRole('textbox', { name: 'Until' }).fill('20/10/2026 11:00');
  await expect.element(page.getByText(/the registrar’s oversight; an investigation is none/)).toBeVisible();
  await page.getByRole('textbox', { name: 'What was asked, in a few words' }).fill('Which door he came in by');
  await press('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('alert').filter({ hasText: 'Not parked.' })).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Rationale for recording later' })).toHaveFocus();
  await press('She is in surgery');
  await press('{Control>}{Enter}{/Control}');
  await expect.poll(() => asked('park-incident').at(-1)).toMatchObject({ rationale: 'She is in surgery' });
});

test('however far somebody scrolls, only the rows around them are in hand, and the first come back', async () => {
  await begin({ copies: 150 });
  const frame = document.querySelector<HTMLElement>('[data-queue-list]');
  if (!frame) throw new Error('There is no list');
  const read = (): number => {
    frame.scrollTop = frame.scrollHeight;
    return asked('queue-page').length;
  };
  await expect.poll(read, { timeout: 20_000, interval: 20 }).toBeGreaterThan(16);
  const { queryClient } = await import('../../data/query-client.ts');
  const held = queryClient.getQueriesData<{ pages: { rows: unknown[]; number: number }[] }>({ queryKey: ['queue-page'] }).flatMap(([, data]) => data?.pages ?? []);
  expect(held.length).toBeLessThanOrEqual(12);
  expect(held[0]?.number).toBeGreaterThan(0);
  frame.scrollTop = 0;
  await expect.element(list().getByRole('option').nth(0)).toHaveAttribute('aria-posinset', '1');
});

test('Enter takes the row that a key before it moved to, also while that waits for the queue', async () => {
  await begin();
  const { call } = fake;
  let answerNow: () => void = () => undefined;
  const held = new Promise<void>((done) => (answerNow = done));
  Object.assign(window, { assay: { ...fake, call: async (name: string, input: unknown) => (name === 'queue-page' ? held.then(() => call(name, input)) : call(name, input)) } });
  await press('/', '0027', '{Enter}', 'j', '{Enter}');
  expect(useWorkspace.getState().open).toBeNull();
  answerNow();
  await expect.poll(() => useWorkspace.getState().open).toBe(fake.idOf('WM-261013-0027'));
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
});

test('Escape empties what is typed even before the fingers rest', async () => {
  await begin();
  await press('/', '0027{Escape}');
  expect(useWorkspace.getState().filter).toBe('');
  await expect.element(page.getByRole('searchbox')).toHaveValue('');
});
