/** A letter is printed while it is open, and the page never in its place. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { allegation, decision } from '../../../../../tests/support/invented.ts';
import { press } from '../../../../../tests/support/press.ts';
import { showWorkspace, type Shown } from '../../../../../tests/support/workspace-shown.tsx';
import type { DecisionView } from '../../../../shared/ipc/queries.ts';
import { useWorkspace } from '../workspace.ts';
import { beginAct, useActing } from './acting.ts';

const ref = 'WM-261012-0187';
const made: DecisionView = {
  id: 'd1', revision: 1, current: true, versionRead: 1, by: 'person-assessor', at: '2026-10-12T08:00:00.000Z', edition: '2026-27', undone: null, golden: false, delay: null, clock: null, recalls: [], why: null, found: null, told: [], toldBefore: [], references: [], reviews: [],
  decision: decision([allegation({ victim: { kind: 'person', name: 'Amina Coldharrow' } })]),
  crimes: [{ id: 'c1', allegation: 0, offence: '105/01#1', code: '105/01', class: '105A', title: 'Common assault', flags: [], number: null, recordedAt: null, rationaleAfter: null, late: null, cancelled: null }],
};

let shown: Shown;
beforeEach(async () => {
  useActing.setState(useActing.getInitialState());
  shown = await showWorkspace();
});
afterEach(() => {
  vi.restoreAllMocks();
  shown.putAway();
});

test.each([['stays open', 1], ['is closed', 0]])('of one that %s while it is written down %i is printed', async (what, count) => {
  const print = vi.spyOn(window, 'print').mockReturnValue(undefined);
  shown.fake.change(ref, (file) => ({ ...file, state: 'decided', decisions: [made] }));
  useWorkspace.setState({ open: shown.fake.idOf(ref), tab: 'victims' });
  beginAct('letter', 'amina coldharrow');
  await expect.element(page.getByRole('button', { name: /^Print/ })).toBeVisible();
  const { assay } = window;
  const noted = Promise.withResolvers<void>();
  Object.assign(window, { assay: { ...assay, call: async (name: string, input: unknown) => {
    if (name === 'note-look') await noted.promise;
    return assay.call(name as never, input as never);
  } } });
  await page.getByRole('button', { name: /^Print/ }).click();
  if (what === 'is closed') await press('{Escape}');
  noted.resolve();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(print).toHaveBeenCalledTimes(count);
});
