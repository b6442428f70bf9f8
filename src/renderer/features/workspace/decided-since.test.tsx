/** A form that was begun before somebody else decided: who did is said, and it is saved over theirs only on purpose. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Fake } from '../../../../tests/gallery/fake-assay.ts';
import { galleryNow } from '../../../../tests/gallery/invented-incidents.ts';
import { decision, noCrime } from '../../../../tests/support/invented.ts';
import { press } from '../../../../tests/support/press.ts';
import { showWorkspace } from '../../../../tests/support/workspace-shown.tsx';
import { plusMs } from '../../../shared/domain/instant.ts';
import type { DecisionView } from '../../../shared/ipc/queries.ts';
import { newDraft, type Draft } from './decision/draft.ts';
import { resumeDraft, writingOf } from './decision/drafts.ts';
import { openIncident } from './open-incident.ts';

let fake: Fake;
let putAway: () => void = () => undefined;
beforeEach(async () => {
  ({ fake, putAway } = await showWorkspace());
});
afterEach(() => putAway());

const ref = 'WM-261012-0187';
const here = (): string => fake.idOf(ref);
const made: DecisionView = { id: 'd1', revision: 1, current: true, versionRead: 1, by: 'person-supervisor', at: plusMs(galleryNow, -3_600_000), edition: '2026-27', undone: null, golden: false, delay: null, clock: null, why: null, decision: decision([noCrime({ why: 'It was read again' })]), found: null, crimes: [], told: [], toldBefore: [], references: [], recalls: [], reviews: [] };
const decided = (state: 'returned' | 'decided'): void => fake.change(ref, (file) => ({ ...file, state, takenBy: state === 'returned' ? 'person-assessor' : null, until: null, decisions: [made] }));
const begun = (change: Partial<Draft>): void => resumeDraft(here(), { ...newDraft(1), late: 'An hour of work', ...change }, null);
const banner = () => page.getByRole('alert').filter({ hasText: 'after what stands here was begun' });
const draft = (): Draft | undefined => writingOf(here())?.draft;
const decides = () => fake.asked.filter(({ name }) => name === 'decide-incident').length;

test('it is not saved before its writer chooses, and begun from what stands it can be had back', async () => {
  decided('returned');
  begun({ begunOn: null });
  await openIncident(here());
  await expect.element(page.getByText(/ decided this at .+ today, after what stands here was begun/)).toBeVisible();
  await press('{Control>}s{/Control}');
  await expect.element(page.getByText(/It was decided after this was begun/)).toBeVisible();
  expect(decides()).toBe(0);
  await press('S');
  await expect.element(banner()).not.toBeInTheDocument();
  expect(draft()).toMatchObject({ begunOn: 'd1', late: '', allegations: [{ why: 'It was read again' }] });
  await press('{Control>}z{/Control}');
  await expect.poll(() => draft()?.late).toBe('An hour of work');
});

test('kept by its key it is as it was', async () => {
  decided('returned');
  begun({ begunOn: null });
  await openIncident(here());
  await expect.element(banner()).toBeVisible();
  await press('M');
  await expect.element(banner()).not.toBeInTheDocument();
  expect(draft()).toMatchObject({ begunOn: 'd1', late: 'An hour of work' });
});

test.each([['begun on what stands', { begunOn: 'd1' }], ['of before that was said', {}]])('of one that was %s nothing is said', async (_, change) => {
  decided('returned');
  begun(change);
  await openIncident(here());
  await expect.element(page.getByRole('button', { name: /Save and next/ })).toBeVisible();
  await expect.element(banner()).not.toBeInTheDocument();
});

test('of one that is decided and not back who decided is said, and it is discarded by its key', async () => {
  decided('decided');
  begun({ begunOn: null });
  await openIncident(here());
  await expect.element(banner()).toBeVisible();
  await press('D');
  await expect.poll(() => draft()).toBeUndefined();
});
