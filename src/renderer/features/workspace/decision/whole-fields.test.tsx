/** What repeats another: the incidents found beside it that may be the same one are offered, with why. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { showWorkspace, type Shown } from '../../../../../tests/support/workspace-shown.tsx';
import type { BesideRow } from '../../../../shared/ipc/beside-shapes.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import { writingOf } from './drafts.ts';

let shown: Shown;
beforeEach(async () => {
  shown = await showWorkspace();
});
afterEach(() => shown.putAway());

const found = (ref: string, change: Partial<BesideRow>): BesideRow => ({ incident: ref, ref, state: 'waiting', receivedAt: null, precision: 'minute', openingCode: null, decided: null, sure: 'likely', why: [{ sure: 'likely', says: `Why ${ref}` }], isSameVictim: false, isSameTwo: false, reason: 'same-occurrence', ...change });

test('the same occurrence and the same words are offered; the same people, and what repeats another itself, are not', async () => {
  const rows = [
    found('A-1', { reason: 'same-person' }),
    found('A-2', {}),
    found('A-3', { decided: { answers: ['duplicate'], classes: [] } }),
    found('A-4', { reason: 'duplicate-report', decided: { answers: ['record'], classes: ['8N'] } }),
  ];
  const { assay } = window;
  Object.assign(window, { assay: { ...assay, call: async (name: string, input: object) => {
    const answer = await assay.call(name as never, input as never) as { readonly value: object };
    return name === 'beside-incident' ? ok({ ...answer.value, rows }) : answer;
  } } });
  await page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: '0187' }).click();
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await page.getByText('Duplicate', { exact: true }).click();
  const offered = page.getByRole('list', { name: 'Found beside it' });
  await expect.element(offered).toHaveTextContent('A-2Why A-2A-4Why A-4');
  await offered.getByRole('button', { name: 'A-4' }).click();
  expect(writingOf(shown.fake.idOf('WM-261012-0187'))?.draft.whole.of).toBe('A-4');
  await expect.element(offered).toHaveTextContent('A-2Why A-2');
});
