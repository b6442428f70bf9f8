/** What an imported record says of its own times is read as the import read them, beside the words of its source; where the order of dates is open, that is said. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { showWorkspace } from '../../../../../tests/support/workspace-shown.tsx';
import { useWorkspace } from '../workspace.ts';

const american = { order: 'month-first', zone: 'Europe/London' } as const;

test.for([
  ['a moment', '7/2/10 1:45 AM', american, '01:45, 2 Jul 2010 (the source wrote 7/2/10 1:45 AM)'],
  ['a span', '7/4/10 to 7/7/10 11:00 PM to 6:00 PM', american, '23:00, 4 Jul 2010 to 18:00, 7 Jul 2010 (the source wrote 7/4/10 to 7/7/10 11:00 PM to 6:00 PM)'],
  ['what is read as neither', '7/2/10 11:00 PM to 1:00 AM', american, '7/2/10 11:00 PM to 1:00 AM (as the source wrote it, the month first)'],
  ['what may be of two days', '7/2/10 1:45 AM', { ...american, order: null }, '7/2/10 1:45 AM (as the source wrote it, and whether the day or the month comes first is not known)'],
] as const)('of an import, %s is shown so that no date is taken for another', async ([, occurred, dates, words]) => {
  const { fake, putAway } = await showWorkspace();
  fake.change('WM-261012-0187', (file) => ({
    ...file,
    dates,
    versions: file.versions.map((version) => version.incident === null ? version : {
      ...version,
      incident: { codes: { ...version.incident.codes, received: { at: '2010-07-07T13:24:00.000Z', precision: 'minute', text: '7/7/10 2:24 PM' } }, text: { ...version.incident.text, occurred } },
    }),
  }));
  useWorkspace.setState({ open: fake.idOf('WM-261012-0187') });
  await expect.element(page.getByText(words)).toBeVisible();
  putAway();
});
