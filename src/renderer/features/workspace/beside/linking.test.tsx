/** Linking by keys: no row moves under them, and each link that is made or taken back is said. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { BesideRow, LinkView, SeenIncident } from '../../../../shared/ipc/beside-shapes.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import { press } from '../../../../../tests/support/press.ts';
import { showWorkspace, type Shown } from '../../../../../tests/support/workspace-shown.tsx';
import { useWorkspace } from '../workspace.ts';
import { useBeside } from './beside.ts';

const here = 'WM-261012-0187';
const seen = (ref: string, day: number): SeenIncident => ({ incident: ref, ref, state: 'waiting', receivedAt: `2026-10-0${day}T08:00:00.000Z`, precision: 'minute', openingCode: null, decided: null });
const others = [3, 2, 1].map((day) => seen(`DEMO-${day}`, day));
const rows = others.map((other): BesideRow => ({ ...other, sure: 'likely', why: [], isSameVictim: true, isSameTwo: false, reason: 'same-person' }));

let shown: Shown;
beforeEach(async () => {
  useBeside.setState(useBeside.getInitialState());
  shown = await showWorkspace();
  const { assay } = window;
  const linkOf = (own: string, other: SeenIncident): LinkView => ({ link: other.ref, between: [{ ...seen(here, 9), incident: own }, other], reason: 'same-person', at: '2026-10-13T08:00:00.000Z', by: 'person-assessor', note: null });
  Object.assign(window, { assay: { ...assay, call: async (name: string, input: { readonly incident: string; readonly with: string }) => {
    const answer = await assay.call(name as never, input as never) as { readonly value: object };
    const other = others.find(({ incident }) => incident === input.with);
    if (name === 'beside-incident') return ok({ ...answer.value, rows });
    if (other === undefined) return answer;
    shown.fake.change(here, (file) => ({ ...file, links: [...file.links.filter(({ link }) => link !== other.ref), ...(name === 'link-incidents' ? [linkOf(file.id, other)] : [])] }));
    return ok({});
  } } });
  useWorkspace.setState({ open: shown.fake.idOf(here), tab: 'beside' });
  await expect.element(page.getByRole('button', { name: 'DEMO-3' })).toBeVisible();
});
afterEach(() => shown.putAway());

const refs = (): readonly (string | null)[] => page.getByRole('button', { name: /^DEMO-/ }).elements().map(({ textContent }) => textContent);
const inFront = (): string | null | undefined => document.querySelector('[aria-current="true"] button')?.textContent;

test('what is linked stays where it was, so that the next key is about the next row; and both are said', async () => {
  await press('.', '=');
  await expect.element(page.getByText('Linked with DEMO-2.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Take the link back/ })).toBeVisible();
  expect(refs()).toEqual(['DEMO-3', 'DEMO-2', 'DEMO-1']);
  await press(',');
  await expect.poll(inFront).toBe('DEMO-3');
  await press('=');
  await expect.element(page.getByText('Linked with DEMO-3.')).toBeVisible();
  await press('.', '=');
  await expect.element(page.getByText('The link with DEMO-2 was taken back.')).toBeVisible();
  expect(refs()).toEqual(['DEMO-3', 'DEMO-2', 'DEMO-1']);
  await press('b', 'b');
  await expect.poll(refs).toEqual(['DEMO-3', 'DEMO-2', 'DEMO-1']);
});

test('opened again the list has the linked first', async () => {
  await press('.', '.', '=');
  await expect.element(page.getByText('Linked with DEMO-1.')).toBeVisible();
  await press('b');
  await expect.element(page.getByRole('button', { name: 'DEMO-1' })).not.toBeInTheDocument();
  await press('b');
  await expect.poll(refs).toEqual(['DEMO-1', 'DEMO-3', 'DEMO-2']);
  await expect.element(page.getByText('Linked with DEMO-1.')).not.toBeInTheDocument();
});
