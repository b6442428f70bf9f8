/** What a time of receipt is shown as before anything is imported: what waits for the order of dates is not what cannot be read at all. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { PreviewRow } from '../../../shared/intake/preview.ts';
import { FirstRows } from './first-rows.tsx';

const rowOf = (text: string): PreviewRow => ({
  row: 1,
  line: 2,
  cells: [text],
  outcome: { kind: 'incident', reference: null, received: { at: null, precision: 'unreadable', text }, openingCode: null, place: null, narrative: 'A window' },
});

test.for([
  ['8/7/19 11:24 AM', true, 'day or month first? 8/7/19 11:24 AM'],
  ['8/7/19 11:24 AM', false, 'unreadable: 8/7/19 11:24 AM'],
  ['early in July', true, 'unreadable: early in July'],
] as const)('%s, where the order is asked for: %s', async ([text, isOrderOpen, shown]) => {
  await render(<FirstRows rows={[rowOf(text)]} isOrderOpen={isOrderOpen} />);
  await expect.element(page.getByRole('cell', { name: shown, exact: true })).toBeVisible();
});
