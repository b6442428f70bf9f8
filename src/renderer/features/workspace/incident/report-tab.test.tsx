/** What an imported record says of its own times is read as the import read them, beside the words of its source. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { showWorkspace } from '../../../../../tests/support/workspace-shown.tsx';
import { useWorkspace } from '../workspace.ts';

test('a date with the month first is shown as dates are here, with what the source wrote', async () => {
  const { fake, putAway } = await showWorkspace();
  fake.change('WM-261012-0187', (file) => ({
    ...file,
    versions: file.versions.map((version) => version.incident === null ? version : {
      ...version,
      incident: { codes: { ...version.incident.codes, received: { at: '2010-07-02T13:24:00.000Z', precision: 'minute', text: '7/2/10 2:24 PM' } }, text: { ...version.incident.text, occurred: '7/2/10 1:45 AM' } },
    }),
  }));
  useWorkspace.setState({ open: fake.idOf('WM-261012-0187') });
  await expect.element(page.getByText('01:45, 2 Jul 2010 (the source wrote 7/2/10 1:45 AM)')).toBeVisible();
  putAway();
});
