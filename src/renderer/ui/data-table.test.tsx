/** A table in little room: what is read as one word stands on one line, in whatever column. */
import './base.css';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DataTable } from './data-table.tsx';

const words = 'Woman reports losing a camera while in the yard. '.repeat(12);
const columns = [
  { id: 'row', label: 'Row', isNumber: true, cell: () => 1 },
  { id: 'ref', label: 'Reference', isMono: true, cell: () => 'WM-261012-0187' },
  { id: 'text', label: 'Narrative', cell: () => words },
];

test('a reference is not broken where it is not the first column', async () => {
  await page.viewport(600, 400);
  await render(<DataTable label="Rows" columns={columns} rows={[{}]} keyOf={() => 'a'} />);
  const cell = page.getByRole('cell', { name: 'WM-261012-0187' }).element();
  const range = document.createRange();
  range.selectNodeContents(cell);
  expect(range.getClientRects()).toHaveLength(1);
});
