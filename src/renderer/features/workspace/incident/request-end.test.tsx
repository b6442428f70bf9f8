/** A correction that waits for a designated decision maker: what is written of it is not lost by reading something else. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { showWorkspace, type Shown } from '../../../../../tests/support/workspace-shown.tsx';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { useWorkspace } from '../workspace.ts';

let shown: Shown;
beforeEach(async () => {
  shown = await showWorkspace({ role: 'registrar' });
});
afterEach(() => shown.putAway());

const request: IncidentFile['requests'][number] = { id: 'r1', at: '2026-04-12T09:00:00.000Z', by: 'person-assessor', reasons: ['class:105A'], why: 'It was worse.', decision: null, state: 'awaiting-ddm', basis: 'reclassified', end: null };

test('why a correction is authorised stays typed while the trail is read', async () => {
  shown.fake.change('WM-261012-0187', (file) => ({ ...file, requests: [request] }));
  useWorkspace.setState({ open: shown.fake.idOf('WM-261012-0187'), tab: 'decisions' });
  const why = page.getByRole('textbox', { name: 'Justification, for the crime record (page 13)' });
  await why.fill('The injury was seen later.');
  await page.getByRole('tab', { name: 'Trail' }).click();
  await expect.element(why).not.toBeInTheDocument();
  await page.getByRole('tab', { name: /^Decisions/ }).click();
  await expect.element(why).toHaveValue('The injury was seen later.');
});

test('once it is authorised the line that says so has the cursor', async () => {
  shown.fake.change('WM-261012-0187', (file) => ({ ...file, requests: [request] }));
  useWorkspace.setState({ open: shown.fake.idOf('WM-261012-0187'), tab: 'decisions' });
  await page.getByRole('textbox', { name: 'Justification, for the crime record (page 13)' }).fill('The injury was seen later.');
  shown.fake.change('WM-261012-0187', (file) => ({ ...file, requests: [{ ...request, state: 'authorised', end: { at: request.at, by: 'person-registrar', why: null } }] }));
  await expect.element(page.getByText(/^Authorised by /)).toHaveFocus();
});
