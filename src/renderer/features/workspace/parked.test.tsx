/** What is parked: its key brings it back, opening it ends nothing, and no claim that is over is asked for it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Fake } from '../../../../tests/gallery/fake-assay.ts';
import { galleryNow } from '../../../../tests/gallery/invented-incidents.ts';
import { press } from '../../../../tests/support/press.ts';
import { showWorkspace } from '../../../../tests/support/workspace-shown.tsx';
import { plusMs } from '../../../shared/domain/instant.ts';
import { itemsOf } from './batch/batch.ts';
import { newDraft } from './decision/draft.ts';
import { beginDraft, writingOf } from './decision/drafts.ts';
import { fileOf, openIncident, takeNext } from './open-incident.ts';
import { showView, useWorkspace } from './workspace.ts';

let fake: Fake;
let putAway: () => void = () => undefined;
beforeEach(async () => {
  ({ fake, putAway } = await showWorkspace());
});
afterEach(() => putAway());

const asked = (name: string) => fake.asked.filter((each) => each.name === name).map(({ input }) => input as Record<string, unknown>);
const ref = 'WM-261012-0187';
const here = (): string => fake.idOf(ref);
const me = 'person-assessor';
const until = plusMs(galleryNow, 2 * 3_600_000);
const ended = { number: 7, until: plusMs(galleryNow, -1) };

const parking = { id: 'parking-1', at: galleryNow, by: me, reason: 'victim', until, oversight: false, asked: 'The victim', note: 'She rings back', rationale: null, overseen: null, stands: true } as const;
const park = (which: string, takenBy: string | null): void => fake.change(which, (file) => ({ ...file, takenBy, until: null, parkings: [parking] }));

test('the key beside “Bring back now” brings it back, also for whoever wrote of it and parked it', async () => {
  park(ref, null);
  beginDraft(here(), newDraft(1), ended);
  await openIncident(here());
  await expect.element(page.getByRole('button', { name: /Bring back now/ })).toBeVisible();
  await press('P');
  await expect.poll(() => asked('unpark-incident')).toEqual([{ incident: here() }]);
  expect(asked('put-back-incident')).toEqual([]);
});

test('a correction is put back by no key', async () => {
  beginDraft(here(), { ...newDraft(1), purpose: { kind: 'correct', supersedes: 'd1', revision: 1, why: '', mistake: null } }, null);
  await openIncident(here());
  await expect.element(page.getByText('Correction of revision 1')).toBeVisible();
  await press('P');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked('put-back-incident')).toEqual([]);
});

test('one that was given to somebody while it is parked is opened without ending that', async () => {
  park(ref, me);
  await openIncident(here());
  await expect.element(page.getByText(/^Parked until/).first()).toBeVisible();
  expect(asked('take-incident')).toEqual([]);
  expect((await fileOf(here())).parkings).toMatchObject([{ stands: true }]);
});

test('whoever works through their own pile is given the next that is not parked, and told where there is no other', async () => {
  const [first, second] = ['WM-261012-0191', 'WM-261012-0199'];
  for (const each of [ref, first, second]) park(each, me);
  fake.change(second, (file) => ({ ...file, parkings: [] }));
  showView('mine');
  await takeNext();
  expect(useWorkspace.getState().open).toBe(fake.idOf(second));
  await takeNext();
  expect(useWorkspace.getState().notice).toBe('What else is with you is parked.');
});

test('a claim that has ended is sent for neither parking nor closing together, and parked none is left', async () => {
  beginDraft(here(), newDraft(1), ended);
  expect(itemsOf({ chosen: [here()] })).toEqual([{ incident: here(), claim: null }]);
  beginDraft(here(), newDraft(1), { number: 9, until });
  expect(itemsOf({ chosen: [here()] })).toEqual([{ incident: here(), claim: 9 }]);
  await openIncident(here());
  await press('p');
  await page.getByRole('textbox', { name: 'What was asked, in a few words' }).fill('Which door he came in by');
  await press('{Control>}{Enter}{/Control}');
  await expect.poll(() => asked('park-incident')).toMatchObject([{ claim: 9 }]);
  await expect.poll(() => writingOf(here())?.claim).toBeNull();
});
