/** An answer that comes late is about what was asked, and not about what somebody has gone on to meanwhile. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Fake } from '../../../../tests/gallery/fake-assay.ts';
import { showWorkspace } from '../../../../tests/support/workspace-shown.tsx';
import { press } from '../../../../tests/support/press.ts';
import { queryClient } from '../../data/query-client.ts';
import { ask } from '../../data/use-ask.ts';
import type { BesideIncident } from '../../../shared/ipc/beside-shapes.ts';
import { fail, type Result } from '../../../shared/ipc/result.ts';
import { hasBeside, linkOrUnlink } from './beside/linking.ts';
import { beginAmending } from './decision/begin-correction.ts';
import { newDraft } from './decision/draft.ts';
import { beginDraft, draftsOf, editDraft, setWriting, useDrafts, writingOf } from './decision/drafts.ts';
import { openIncident } from './open-incident.ts';
import { leave, useWorkspace } from './workspace.ts';

let fake: Fake;
let putAway: () => void = () => undefined;

beforeEach(async () => {
  ({ fake, putAway } = await showWorkspace());
});
afterEach(() => putAway());

const row = (tail: string) => page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: tail });
const take = async (tail: string): Promise<void> => {
  await row(tail).click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await expect.element(page.getByRole('button', { name: /Save and next/ })).toBeVisible();
};
const asked = (name: string): number => fake.asked.filter((each) => each.name === name).length;
const here = (): string => fake.idOf('WM-261012-0187');
const there = (): string => fake.idOf('WM-261012-0191');

/** The next call of this name waits until it is let go; answered as the bureau does, or so. */
const holding = (name: string, about: (input: unknown) => boolean = () => true, answer: Result<never> | null = null): (() => Promise<void>) => {
  const gate = Promise.withResolvers<void>();
  let isHeld = false;
  const done = Promise.withResolvers<void>();
  Object.assign(window, {
    assay: {
      ...fake,
      call: async (called: string, input: unknown) => {
        if (isHeld || called !== name || !about(input)) return fake.call(called, input);
        isHeld = true;
        await gate.promise;
        setTimeout(done.resolve, 50);
        return answer ?? fake.call(called, input);
      },
    },
  });
  return () => {
    gate.resolve();
    return done.promise;
  };
};

const noCrime = async (): Promise<void> => {
  await press('y', 'n');
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('Nothing notifiable was reported at all');
  await page.getByRole('combobox', { name: 'Closing code' }).fill('P17');
  await page.getByRole('option', { name: /Suspicious circumstances/ }).first().click();
  await press('{Alt>}t{/Alt}');
};

test('one that is put back closes only itself', async () => {
  await take('0187');
  const go = holding('put-back-incident');
  await press('P');
  await row('0191').click();
  await go();
  expect(useWorkspace.getState().open).toBe(there());
});

test('what is saved takes no other where somebody has opened one meanwhile', async () => {
  await take('0187');
  await noCrime();
  const go = holding('decide-incident');
  await press('{Control>}{Enter}{/Control}', '{Control>}{Enter}{/Control}');
  await expect.poll(() => writingOf(here())?.saving).toBe(true);
  await row('0191').click();
  await go();
  await expect.poll(() => writingOf(here())).toBeNull();
  expect([asked('take-next'), useWorkspace.getState().open]).toEqual([0, there()]);
});

test('what is refused leads to no field of another incident', async () => {
  await take('0191');
  await take('0187');
  await noCrime();
  const problems = [{ path: 'decision.about.allegations.0.why', message: 'Say more', cite: null }];
  const go = holding('decide-incident', undefined, fail('refused', 'Not saved.', { problems }));
  await press('{Control>}{Enter}{/Control}', '{Control>}{Enter}{/Control}');
  await expect.poll(() => writingOf(here())?.saving).toBe(true);
  useWorkspace.setState({ open: there(), selected: there() });
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
  await go();
  expect(document.activeElement?.closest('[data-field]')).toBeNull();
  expect(writingOf(here())?.refusal?.message).toBe('Not saved.');
});

test('a link that is refused is said on its own incident only', async () => {
  await take('0187');
  const seen = { incident: there(), ref: 'WM-261012-0191', state: 'waiting', receivedAt: null, precision: 'minute', openingCode: null, decided: null } as const;
  const beside: BesideIncident = { rows: [{ ...seen, sure: 'sure', why: [], isSameVictim: false, isSameTwo: false, reason: 'same-person' }], unread: 0, unused: [], course: null, repeatVictim: null, behind: 0 };
  queryClient.setQueryData(ask('beside-incident', { incident: here() }).queryKey, beside);
  useWorkspace.setState({ tab: 'beside' });
  expect(hasBeside()).toBe(true);
  const go = holding('link-incidents', undefined, fail('stale', 'These two are linked already.'));
  const linked = linkOrUnlink();
  useWorkspace.setState({ open: there(), selected: there() });
  await go();
  await linked;
  expect(useWorkspace.getState().trouble).toBeNull();
});

test('one that is taken late is not put before what somebody has opened meanwhile, and is said to be theirs', async () => {
  await expect.element(row('0187')).toBeVisible();
  const nextTaken = holding('take-next');
  await press('t');
  await row('0191').click();
  await nextTaken();
  expect(useWorkspace.getState()).toMatchObject({ open: there(), notice: expect.stringContaining('was taken meanwhile. It is under “Mine”.') });
  const taken = holding('take-incident');
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await row('0204').click();
  await taken();
  expect(useWorkspace.getState()).toMatchObject({ open: fake.idOf('WM-261012-0204'), notice: 'WM-261012-0191 was taken meanwhile. It is under “Mine”.' });
});

test('one that is given late after a save goes back where somebody has opened another meanwhile', async () => {
  await take('0187');
  await noCrime();
  const go = holding('take-next');
  await press('{Control>}{Enter}{/Control}', '{Control>}{Enter}{/Control}');
  await expect.poll(() => writingOf(here())).toBeNull();
  await row('0191').click();
  await go();
  await expect.poll(() => asked('put-back-incident')).toBe(1);
  expect(useWorkspace.getState().open).toBe(there());
});

test('what became of a correction is said on its own incident only', async () => {
  await take('0187');
  await noCrime();
  await press('{Control>}s{/Control}', '{Control>}s{/Control}');
  await expect.poll(() => writingOf(here())).toBeNull();
  queryClient.setQueryData(ask('session', {}).queryKey, (session) => session && { ...session, person: { ...session.person, role: 'supervisor' as const } });
  await beginAmending(here(), 'common-assault', 'The caller rang again');
  await expect.element(page.getByText('Correction of revision 1')).toBeVisible();
  const go = holding('correct-decision');
  await press('{Control>}s{/Control}', '{Control>}s{/Control}');
  await expect.poll(() => writingOf(here())?.saving).toBe(true);
  await row('0191').click();
  await go();
  await expect.poll(() => writingOf(here())).toBeNull();
  expect(useWorkspace.getState()).toMatchObject({ open: there(), notice: null });
});

test('two presses take one', async () => {
  await expect.element(row('0187')).toBeVisible();
  const go = holding('take-next');
  await press('t', 't');
  await go();
  await expect.poll(() => useWorkspace.getState().open).not.toBeNull();
  expect(asked('take-next')).toBe(1);
});

test('a row that is read before it is taken is not taken once another is open', async () => {
  await row('0187').click();
  await row('0191').click();
  useWorkspace.setState({ selected: here() });
  const go = holding('incident-file', (input) => (input as { readonly incident: string }).incident === here());
  await press('{Enter}');
  await row('0204').click();
  await go();
  expect(useWorkspace.getState().open).toBe(fake.idOf('WM-261012-0204'));
  expect(asked('take-incident')).toBe(0);
});

test('a correction that is begun again from what a review found goes on where it was', async () => {
  await take('0187');
  await noCrime();
  await press('{Control>}s{/Control}', '{Control>}s{/Control}');
  await expect.poll(() => writingOf(here())).toBeNull();
  await beginAmending(here(), 'common-assault', '');
  editDraft(here(), 'text:late', (draft) => ({ ...draft, late: 'Written before the review was read again' }));
  await beginAmending(here(), 'coercive-control', 'It went on for years.');
  expect(writingOf(here())?.draft).toMatchObject({ late: 'Written before the review was read again', purpose: { mistake: 'coercive-control', why: 'It went on for years.' } });
});

test('what is typed while a correction is being saved stands in the form as the next one', async () => {
  await take('0187');
  await noCrime();
  await press('{Control>}s{/Control}', '{Control>}s{/Control}');
  await expect.poll(() => writingOf(here())).toBeNull();
  queryClient.setQueryData(ask('session', {}).queryKey, (session) => session && { ...session, person: { ...session.person, role: 'supervisor' as const } });
  await beginAmending(here(), 'common-assault', 'The caller rang again');
  await expect.element(page.getByText('Correction of revision 1')).toBeVisible();
  const go = holding('correct-decision');
  await press('{Control>}s{/Control}', '{Control>}s{/Control}');
  await expect.poll(() => writingOf(here())?.saving).toBe(true);
  editDraft(here(), 'text:late', (draft) => ({ ...draft, late: 'Typed after the key' }));
  await go();
  await expect.element(page.getByText('Saved. What was typed after the key is not in it, and stands here to be saved as well.')).toBeVisible();
  expect(writingOf(here())).toMatchObject({ saving: false, draft: { late: 'Typed after the key', purpose: { kind: 'correct', supersedes: 'decision-WM-261012-0187-2', revision: 2 } } });
});

test('what a review found amends nothing over a draft of something else, nor where somebody has gone on', async () => {
  await take('0187');
  await noCrime();
  await press('{Control>}s{/Control}', '{Control>}s{/Control}');
  await expect.poll(() => writingOf(here())).toBeNull();
  useWorkspace.setState({ open: there() });
  await beginAmending(here(), 'common-assault', '');
  expect(writingOf(here())).toBeNull();
  useWorkspace.setState({ open: here() });
  beginDraft(here(), { ...newDraft(1), late: 'Begun before' }, null);
  await beginAmending(here(), 'common-assault', '');
  expect(writingOf(here())).toMatchObject({ draft: { late: 'Begun before', purpose: { kind: 'decide' } }, notice: expect.stringMatching(/^This was begun before and is not saved/) });
});

test('one that Enter took is said to be theirs once they have gone on', async () => {
  await expect.element(row('0187')).toBeVisible();
  useWorkspace.setState({ selected: here() });
  const go = holding('take-incident');
  await press('{Enter}');
  await expect.poll(() => useWorkspace.getState().open).toBe(here());
  useWorkspace.setState({ open: there() });
  await go();
  await expect.poll(() => useWorkspace.getState().notice).toMatch(/^WM-261012-0187 was taken meanwhile\./);
});

test('that one was put back is not said beside another', () => {
  useWorkspace.setState({ open: there(), notice: null });
  leave(here(), 'Put back in the queue. What you wrote is kept for you.');
  expect(useWorkspace.getState()).toMatchObject({ open: there(), notice: null });
});

test('text copied from the decision is written down', async () => {
  await row('0187').click();
  await expect.element(page.getByRole('region', { name: 'Decision' })).toBeVisible();
  page.getByRole('region', { name: 'Decision' }).element().dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
  await expect.poll(() => fake.asked.filter(({ name }) => name === 'note-look').map(({ input }) => input)).toEqual([{ incident: here(), how: 'copied' }]);
});

test('whoever was locked out while they saved can save again', async () => {
  draftsOf('one');
  await take('0187');
  setWriting(here(), { saving: true });
  draftsOf(null);
  draftsOf('one');
  expect(writingOf(here())?.saving).toBe(false);
  draftsOf(null);
  useDrafts.setState({ writer: null, aside: {} });
});

test('a list that moves under a press opens the row that the press began on', async () => {
  await expect.element(row('0187')).toBeVisible();
  const [first, second] = [row('0187').element(), row('0191').element()];
  first.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, detail: 1 }));
  // Let go over the row below, a press is a click on what holds both.
  second.closest('[data-queue-list]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  await expect.poll(() => useWorkspace.getState().open).toBe(here());
  second.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));
  await expect.poll(() => useWorkspace.getState().open).toBe(there());
});

test('until its report has come, nothing of the one that was open before is shown for it', async () => {
  await row('0187').click();
  const incident = page.getByRole('region', { name: 'Incident' });
  const told = (): string => document.querySelector('[data-narrative]')?.textContent ?? '';
  await expect.poll(() => told().length).toBeGreaterThan(20);
  const before = told();
  const letGo = holding('incident-file', (input) => (input as { readonly incident: string }).incident === there());
  await row('0191').click();
  await expect.element(incident.getByText(before.slice(0, 30))).not.toBeInTheDocument();
  await expect.element(incident.getByRole('heading', { level: 1 })).not.toBeInTheDocument();
  await expect.element(incident.getByRole('tab', { name: 'Report' })).toBeVisible();
  await letGo();
  await expect.element(incident.getByText(/Duty manager of Fenwick/)).toBeVisible();
});

test('what is typed between the key that saves and its answer is no part of it, is told, and comes back with undo', async () => {
  await take('0187');
  await noCrime();
  const letGo = holding('decide-incident');
  await press('{Control>}s{/Control}', '{Control>}s{/Control}');
  await expect.poll(() => writingOf(here())?.saving).toBe(true);
  const why = page.getByRole('textbox', { name: 'Why', exact: true });
  await why.fill('Nothing notifiable was reported at all, and the caller agreed');
  await letGo();
  await expect.element(page.getByText(/What was typed after the key is not in it: undo brings it back/)).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.element(why).toHaveValue('Nothing notifiable was reported at all, and the caller agreed');
});

test('what was said of a key goes with the incident that is left', async () => {
  await take('0187');
  await press('y', 'n', 'y');
  const said = page.getByText(/^No question is open/);
  await expect.element(said).toBeVisible();
  await row('0191').click();
  await openIncident(here());
  await expect.element(page.getByRole('button', { name: /Save and next/ })).toBeVisible();
  await expect.element(said).not.toBeInTheDocument();
});

/** Chosen and pressed, with its form still on its way. */
const pressed = async (): Promise<() => Promise<void>> => {
  await expect.element(row('0187')).toBeVisible();
  useWorkspace.setState({ selected: here() });
  const letGo = holding('take-incident');
  await press('{Enter}');
  return letGo;
};

test('what is typed at once for an incident that is still on its way is typed where it was meant, and takes nothing else', async () => {
  const letGo = await pressed();
  await press('o', 't', 'h', 'e', 'f', 't');
  expect(asked('take-next')).toBe(0);
  await letGo();
  await expect.poll(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value).toBe('theft');
  expect([asked('take-next'), useWorkspace.getState().open]).toEqual([0, here()]);
});

test('answers that are pressed at once are given in their order, and Escape takes back what waits', async () => {
  const letGo = await pressed();
  await press('y', 'n');
  await letGo();
  await expect.poll(() => writingOf(here())?.past.length).toBe(2);
  await press('{Escape}');
  useWorkspace.setState({ selected: there() });
  const late = holding('take-incident');
  await press('{Enter}');
  await press('y', '{Escape}');
  await late();
  expect(writingOf(there())?.past ?? []).toEqual([]);
});

test('the rows of the queue are gone through meanwhile', async () => {
  const letGo = await pressed();
  await expect.poll(() => useWorkspace.getState().open).toBe(here());
  await press('j');
  expect(useWorkspace.getState().selected).not.toBe(here());
  await letGo();
});
