/** The rulings screen by keyboard: what a ruling would change is seen before it is signed, what goes back is chosen, and rulings are found. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { violationsInEveryTheme } from '../../../../tests/support/axe.ts';
import type { Person, Role } from '../../../shared/domain/roles.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { FlippedDecision, RulingDelegate, RulingSlice, RulingView } from '../../../shared/ipc/ruling-shapes.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { RuledPlace, RuledPrincipal } from '../../../shared/rulings/ruling.ts';
import { cameOutAsDecided } from '../../../shared/rules/replay/came-out.ts';
import { listenToKeys } from '../../app/keyboard.ts';
import { goTo } from '../../app/navigation.ts';
import { startClock } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';
import { useTroubles } from '../../data/troubles.ts';
import { RulingsScreen } from './rulings-screen.tsx';
import { begunBy } from '../../data/begun.ts';
import { beginAnew, beginRuling, leaveRuling, openRuling, openRulings, useRulings, withdraw, writeBeside } from './store.ts';

const untouched = useRulings.getInitialState();
let stops: readonly (() => void)[] = [];
let asked: { readonly name: string; readonly input: object }[] = [];
let answers: Record<string, (input: never) => Result<unknown> | Promise<Result<unknown>>> = {};

const precedent: RuledPrincipal = { kind: 'principal-crime', principal: '195/12', over: '035/00', from: '2026-04-01' as LocalDate, until: null };

const flipped = (tail: string, recallable: boolean): FlippedDecision => ({ decision: `d-${tail}`, incident: `i-${tail}`, ref: `WM-261012-${tail}`, by: 'person-assessor', at: '2026-10-12T09:00:00.000Z', was: cameOutAsDecided(['35'], []), now: cameOutAsDecided(['8Q'], []), recallable });
const slice = (change: Partial<RulingSlice>): RulingSlice => ({ read: 0, confirmed: 0, untried: 0, flipped: [], next: null, total: null, ...change });
const signed = (change: Partial<RulingView> = {}): RulingView => ({ id: 'ruling-1', ref: 'R-261012-0004', at: '2026-10-12T08:00:00.000Z', by: 'person-registrar', ruled: precedent, reasons: 'The demand was part of the stalking.', agreedBy: null, withdrawn: null, incidentRef: null, ...change });
const ofIncident = signed({ id: 'ruling-2', ref: 'R-261011-0002', ruled: { kind: 'harassment-only', incident: 'i-0187' }, reasons: 'They share a child and argued about contact.', incidentRef: 'WM-261012-0187' });

const place: RuledPlace = { kind: 'place-agreed', incident: 'i-0187', otherForce: 'Staffordshire Police', recordedBy: 'other-force', agreedAs: 'force-crime-registrar' };
const agreed = signed({ id: 'ruling-3', ref: 'R-261013-0001', by: 'person-senior', ruled: place, reasons: 'The victim has moved to Stafford.', agreedBy: 'Ros Keane', incidentRef: 'WM-261012-0187' });

/** Nobody of the gallery is a designated decision maker. */
const senior: Person = { id: 'person-senior', user: 'n.adeyemi', name: 'N. Adeyemi', role: 'senior-assessor', registered: false, state: 'active', human: 'person-senior' };

const withSenior = (fake: ReturnType<typeof fakeAssay>, isSignedIn: boolean): typeof answers => ({
  people: async () => {
    const people = await fake.call('people', {});
    return people.ok ? ok({ people: [...(people.value as { readonly people: readonly Person[] }).people, senior] }) : people;
  },
  session: async () => {
    const session = await fake.call('session', {});
    return session.ok && session.value !== null && isSignedIn ? ok({ ...session.value, person: senior }) : session;
  },
});

const begin = async (role: Role, rulings: readonly RulingView[] = [], delegates: readonly RulingDelegate[] = []): Promise<void> => {
  const fake = fakeAssay({ role });
  answers = {
    ...withSenior(fake, role === 'senior-assessor'),
    rulings: () => ok({ rulings, delegates }),
    'delegate-rulings': () => ok({ event: 11 }),
    'preview-ruling': ({ after }: { after: string | null }) => ok(after === null ? slice({ read: 20, total: 22, confirmed: 3, untried: 16, flipped: [flipped('0187', true)], next: 'later' }) : slice({ read: 2, flipped: [flipped('0191', true), flipped('0102', false)] })),
    'sign-ruling': () => ok({ ruling: 'ruling-1', ref: 'R-261012-0004', recalled: 1, event: 9 }),
    'withdraw-ruling': () => ok({ event: 10 }),
    'find-incident': () => ok({ incident: 'i-0187' }),
  };
  const call = async (name: string, input: object): Promise<Result<unknown>> => {
    asked.push({ name, input });
    return answers[name]?.(input as never) ?? fake.call(name as never, input as never);
  };
  Object.assign(window, { assay: { ...fake, call } });
  stops = [startClock(), listenToKeys()];
  goTo('rulings');
  document.documentElement.lang = 'en-GB';
  document.title = 'Assay';
  await page.viewport(1366, 768);
  await render(
    <QueryClientProvider client={queryClient}>
      <RulingsScreen onOpen={() => undefined} />
    </QueryClientProvider>,
  );
};

beforeEach(async () => {
  await queryClient.cancelQueries();
  queryClient.clear();
  useRulings.setState(untouched);
  asked = [];
});
afterEach(() => {
  stops.forEach((stop) => stop());
  goTo('queue');
});

const inputs = (name: string): readonly object[] => asked.filter((each) => each.name === name).map(({ input }) => input);
const table = () => page.getByRole('table', { name: 'Decisions that would come out otherwise' });
const go = () => userEvent.keyboard('{Control>}{Enter}{/Control}');

const write = async (): Promise<void> => {
  await expect.element(page.getByText('Nothing has been ruled yet.')).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(page.getByLabelText('Principal crime', { exact: true })).toHaveFocus();
  await userEvent.keyboard('195/12{Tab}035/00');
};

test('what it would change is read to the end before it can be signed, and what goes back is chosen', async () => {
  await begin('registrar');
  await write();
  await expect.element(page.getByText('Blackmail', { exact: true })).toBeVisible();
  await go();
  await expect.element(page.getByText('22 decisions that stand read; 3 decided as it says, 16 without facts that settle it.')).toBeVisible();
  expect(inputs('preview-ruling')).toEqual([null, 'later'].map((after) => ({ ruled: precedent, after, limit: 20 })));
  expect(table().getByRole('row').nth(1).element().textContent).toMatch(/0187.*1 × 351 × 8Q/);
  await expect.element(table().getByText('back in the queue')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Sign it and send 2 decisions back/ })).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabelText('Send WM-261012-0191 back').click();
  await page.getByLabelText('Reasons').fill('The demand was part of the stalking.');
  await expect.element(page.getByRole('button', { name: /Sign it and send one decision back/ })).not.toHaveAttribute('aria-disabled');
  expect(await violationsInEveryTheme()).toEqual([]);
  answers['rulings'] = () => ok({ rulings: [signed()], delegates: [] });
  await go();
  await expect.element(page.getByText('Signed as ruling R-261012-0004. One decision went back for another look.')).toBeVisible();
  expect(inputs('sign-ruling')).toEqual([{ ruled: precedent, reasons: 'The demand was part of the stalking.', agreedBy: null, recall: ['d-0187'] }]);
});

test('whatever is changed of the question afterwards is looked at anew; the reasons are not part of it', async () => {
  await begin('registrar');
  await write();
  await go();
  await expect.element(table()).toBeVisible();
  await page.getByLabelText('Reasons').fill('The demand was part of the stalking.');
  await expect.element(table()).toBeVisible();
  await page.getByLabelText('Over').fill('35');
  await expect.element(table()).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: /See what it changes/ })).toBeVisible();
});

test('reasons that are written while it is looked at stop nothing', async () => {
  await begin('registrar');
  const first = Promise.withResolvers<void>();
  const slices = answers['preview-ruling'];
  answers['preview-ruling'] = (input) => first.promise.then(() => slices?.(input) ?? ok({}));
  await write();
  await go();
  await page.getByLabelText('Reasons').fill('The demand was part of the stalking.');
  first.resolve();
  await expect.element(page.getByText(/^22 decisions that stand read;/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Sign it and send 2 decisions back/ })).not.toHaveAttribute('aria-disabled');
});

test('what is refused is said, and what was written stays', async () => {
  await begin('registrar');
  await write();
  await go();
  await expect.element(table()).toBeVisible();
  await page.getByLabelText('Reasons').fill('The demand was part of the stalking.');
  answers['sign-ruling'] = () => fail('refused', 'Not signed. The rules do not leave it open: the table settles it.');
  await go();
  await expect.element(page.getByText('Not signed. The rules do not leave it open: the table settles it.')).toBeVisible();
  await expect.element(page.getByLabelText('Reasons')).toHaveValue('The demand was part of the stalking.');
});

test('of one incident the reference is asked for, and its id is what is ruled about', async () => {
  await begin('registrar');
  await expect.element(page.getByText('Nothing has been ruled yet.')).toBeVisible();
  await userEvent.keyboard('n');
  await page.getByText('Harassment in law only, in one incident').click();
  await page.getByLabelText('Reference of the incident').fill('WM-261012-0187');
  await go();
  await expect.element(table()).toBeVisible();
  expect(inputs('preview-ruling')[0]).toMatchObject({ ruled: { kind: 'harassment-only', incident: 'i-0187' } });
});

test('a designated decision maker rules on nothing but the place, says all of it, and names who agreed', async () => {
  await begin('senior-assessor');
  await expect.element(page.getByText('Nothing has been ruled yet.')).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(page.getByText(/between the designated decision makers or registrars of both/)).toBeVisible();
  expect(page.getByRole('group', { name: 'What is ruled' }).getByRole('radio').elements()).toHaveLength(1);
  const primary = (name: RegExp) => page.getByRole('button', { name });
  await userEvent.keyboard('WM-261012-0187');
  await expect.element(primary(/See what it changes/)).toHaveAttribute('title', 'Name the other force');
  await page.getByLabelText('Name of the other force').fill('Staffordshire Police');
  await expect.element(primary(/See what it changes/)).toHaveAttribute('title', 'Say which of the two records it');
  await page.getByRole('group', { name: 'Recorded by' }).getByText('The other force').click();
  await page.getByText('Force crime registrar').click();
  expect(await violationsInEveryTheme()).toEqual([]);
  await go();
  await expect.element(table()).toBeVisible();
  expect(inputs('preview-ruling')[0]).toMatchObject({ ruled: place });
  await page.getByLabelText('Reasons').fill('The victim has moved to Stafford.');
  await expect.element(primary(/Sign it/)).toHaveAttribute('title', 'Name who agreed for the other force');
  await page.getByLabelText('Who agreed for the other force').fill('Ros Keane');
  await expect.element(table()).toBeVisible();
  await go();
  await expect.poll(() => inputs('sign-ruling')).toMatchObject([{ ruled: place, agreedBy: 'Ros Keane', reasons: 'The victim has moved to Stafford.' }]);
});

test('an agreed place is found by its force and by who agreed, and says both; what is the registrar’s to withdraw a decision maker does not', async () => {
  await begin('senior-assessor', [agreed, signed()]);
  const rows = () => page.getByRole('table', { name: 'Rulings' }).getByRole('row');
  await page.getByLabelText('Find a ruling').fill('stafford keane');
  await expect.poll(() => rows().elements().length).toBe(2);
  await expect.element(rows().nth(1).getByText('WM-261012-0187: Staffordshire Police records it and not this force, as both agreed')).toBeVisible();
  await rows().nth(1).getByRole('button').click();
  const one = page.getByRole('complementary', { name: 'Ruling R-261013-0001' });
  await expect.element(one.getByText('Agreed for Staffordshire Police by Ros Keane, force crime registrar.')).toBeVisible();
  await expect.element(one.getByRole('button', { name: 'Open the incident' })).toBeVisible();
  await expect.element(one.getByRole('button', { name: 'Withdraw it…' })).not.toHaveAttribute('aria-disabled');
  await page.getByLabelText('Find a ruling').fill('035/00');
  await expect.poll(() => rows().nth(1).element().textContent).toContain('R-261012-0004');
  await rows().nth(1).getByRole('button').click();
  await expect.element(page.getByRole('button', { name: 'Withdraw it…' })).toHaveAttribute('title', 'Which of two is the principal crime is for the registrar to rule, or for whoever they have named as their delegate (page 57)');
});

test.each([
  ['31/02/2026', '', 'Write the day as 01/04/2026'],
  ['01/05/2026', '01/05/2026', 'It would end before it begins'],
])('in force from %s until “%s”: %s', async (from, until, says) => {
  await begin('registrar');
  await write();
  await page.getByLabelText('In force from').fill(from);
  await page.getByLabelText('Until, where it ends').fill(until);
  await expect.element(page.getByText(says)).toBeVisible();
  await go();
  expect(inputs('preview-ruling')).toEqual([]);
});

test('rulings are found by offence and by the words of their reasons, read, and withdrawn with a reason', async () => {
  await begin('registrar', [signed(), ofIncident]);
  const rows = () => page.getByRole('table', { name: 'Rulings' }).getByRole('row');
  await expect.poll(() => rows().elements().length).toBe(3);
  await page.getByLabelText('Find a ruling').fill('CONTACT child');
  await expect.poll(() => rows().elements().length).toBe(2);
  await expect.element(rows().nth(1).getByText('WM-261012-0187: harassment in law only, between former partners')).toBeVisible();
  await page.getByLabelText('Find a ruling').fill('035/00');
  await rows().nth(1).getByRole('button').click();
  const one = page.getByRole('complementary', { name: 'Ruling R-261012-0004' });
  await expect.element(one.getByText('The demand was part of the stalking.')).toBeVisible();
  await expect.element(one.getByText('Blackmail', { exact: true })).toBeVisible();
  expect(await violationsInEveryTheme()).toEqual([]);
  await one.getByRole('button', { name: 'Withdraw it…' }).click();
  await userEvent.keyboard('It was read too widely.');
  await one.getByRole('button', { name: 'Withdraw it' }).click();
  await expect.poll(() => inputs('withdraw-ruling')).toEqual([{ ruling: 'ruling-1', why: 'It was read too widely.' }]);
  await userEvent.keyboard('{Escape}');
  await expect.element(one).not.toBeInTheDocument();
});

test('a withdrawal pressed for twice is asked for once, and what is refused once another ruling is open is not said of that one', async () => {
  await begin('registrar', [signed(), ofIncident]);
  const gate = Promise.withResolvers<Result<unknown>>();
  answers = { ...answers, 'withdraw-ruling': () => gate.promise };
  openRuling('ruling-1');
  const pressed = [withdraw(signed(), 'It was read too widely.'), withdraw(signed(), 'It was read too widely.')];
  openRuling(ofIncident.id);
  gate.resolve(fail('busy', 'Not withdrawn. The bureau is busy.'));
  await Promise.all(pressed);
  expect(inputs('withdraw-ruling')).toHaveLength(1);
  expect(useRulings.getState().trouble).toBeNull();
  expect(Object.values(useTroubles.getState())).toMatchObject([{ words: 'Withdrawal of ruling R-261012-0004: Not withdrawn. The bureau is busy.' }]);
});

test('an assessor reads them and is told who rules', async () => {
  await begin('assessor', [signed()]);
  await expect.element(page.getByRole('table', { name: 'Rulings' })).toBeVisible();
  const rule = page.getByRole('button', { name: /Rule on a question/ });
  await expect.element(rule).toHaveAttribute('title', 'An assessor may not sign rulings; senior assessors and the registrar may');
  await userEvent.keyboard('n');
  await expect.element(rule).toBeVisible();
  expect(useRulings.getState().draft).toBeNull();
});

const delegation = (person: string): RulingDelegate => ({ person, by: 'person-registrar', at: '2026-10-12T08:00:00.000Z' });

test('a registrar names a delegate among those who may be one, and takes it back', async () => {
  await begin('registrar', [], [delegation('person-senior')]);
  const held = page.getByRole('list', { name: 'Delegates' });
  await expect.element(held.getByText('N. Adeyemi')).toBeVisible();
  const choice = page.getByLabelText('Let somebody rule on it');
  await expect.poll(() => choice.element().textContent).toBe('Choose somebodyA. Osei, assessorM. Rahman, supervisor');
  const name = page.getByRole('button', { name: 'Name them' });
  await expect.element(name).toHaveAttribute('title', 'Choose somebody');
  await choice.selectOptions('A. Osei, assessor');
  expect(await violationsInEveryTheme()).toEqual([]);
  await name.click();
  await expect.poll(() => inputs('delegate-rulings')).toEqual([{ person: 'person-assessor', delegated: true }]);
  answers['delegate-rulings'] = () => fail('stale', 'N. Adeyemi is no delegate any more.');
  await held.getByRole('button', { name: 'Take it back' }).click();
  await expect.element(page.getByText('N. Adeyemi is no delegate any more.')).toBeVisible();
  expect(inputs('delegate-rulings').at(-1)).toEqual({ person: 'person-senior', delegated: false });
});

test('a delegate rules on the principal crime and nothing else, and does not name another', async () => {
  await begin('assessor', [signed()], [delegation('person-assessor')]);
  await expect.element(page.getByRole('list', { name: 'Delegates' }).getByText('A. Osei')).toBeVisible();
  expect(page.getByRole('button', { name: /Take it back|Name them/ }).elements()).toEqual([]);
  await page.getByRole('table', { name: 'Rulings' }).getByRole('row').nth(1).getByRole('button').click();
  await expect.element(page.getByRole('button', { name: 'Withdraw it…' })).not.toHaveAttribute('aria-disabled');
  await userEvent.keyboard('{Escape}n');
  await expect.element(page.getByLabelText('Principal crime', { exact: true })).toHaveFocus();
  expect(page.getByRole('group', { name: 'What is ruled' }).getByRole('radio').elements()).toHaveLength(1);
});

test('Ctrl+Enter on what is not filled in says what is missing and leads to it', async () => {
  await begin('registrar');
  await expect.element(page.getByText('Nothing has been ruled yet.')).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(page.getByLabelText('Principal crime', { exact: true })).toHaveFocus();
  await userEvent.keyboard('195/12');
  await go();
  await expect.element(page.getByLabelText('Over', { exact: true })).toHaveFocus();
  await expect.element(page.getByText('Name both offences.')).toBeVisible();
});

test('what was written of a ruling is there again for its writer, in another session, and for nobody else', () => {
  begunBy('the registrar');
  openRulings('session-1', 'principal-crime');
  beginRuling();
  writeBeside({ reasons: 'The demand was part of the stalking.' });
  begunBy('somebody else');
  openRulings('session-2', 'principal-crime');
  expect(useRulings.getState().draft).toBeNull();
  begunBy('the registrar');
  openRulings('session-3', 'principal-crime');
  expect(useRulings.getState().draft?.reasons).toBe('The demand was part of the stalking.');
  leaveRuling();
  openRulings('session-4', 'principal-crime');
  expect(useRulings.getState().draft).toBeNull();
  begunBy(null);
});

test('a ruling that is left is there again when one is begun, until it is begun anew', () => {
  begunBy('the registrar');
  openRulings('session-5', 'principal-crime');
  beginRuling();
  writeBeside({ reasons: 'The demand was part of the stalking.' });
  leaveRuling();
  expect(useRulings.getState().draft).toBeNull();
  beginRuling();
  expect(useRulings.getState().draft?.reasons).toBe('The demand was part of the stalking.');
  beginAnew();
  leaveRuling();
  beginRuling();
  expect(useRulings.getState().draft?.reasons).toBe('');
  leaveRuling();
  begunBy(null);
});
