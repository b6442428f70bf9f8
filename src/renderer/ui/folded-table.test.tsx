/** A table that shows its first rows, and all of them once they are asked for. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FoldedTable } from './folded-table.tsx';

const columns = [{ id: 'n', label: 'Number', cell: ({ n }: { readonly n: number }) => `row ${n}` }];
const show = (count: number) => render(<FoldedTable label="Numbers" columns={columns} rows={Array.from({ length: count }, (_, n) => ({ n }))} keyOf={({ n }) => String(n)} first={5} all={`Show all ${count}`} />);

test('more rows than fit are asked for, and are all there then', async () => {
  await show(12);
  const rows = page.getByRole('table', { name: 'Numbers' }).getByRole('cell');
  await expect.poll(() => rows.elements().length).toBe(5);
  await page.getByRole('button', { name: 'Show all 12' }).click();
  await expect.poll(() => rows.elements().length).toBe(12);
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('what is folded away is sorted with the rest', async () => {
  await render(<FoldedTable label="Numbers" columns={[{ ...columns[0], id: 'n', label: 'Number', cell: ({ n }: { readonly n: number }) => `row ${n}`, by: ({ n }: { readonly n: number }) => -n }]} rows={Array.from({ length: 12 }, (_, n) => ({ n }))} keyOf={({ n }) => String(n)} first={5} all="Show all 12" />);
  await page.getByRole('button', { name: 'Number' }).click();
  await expect.element(page.getByText('row 11')).toBeVisible();
});

test('as many as fit ask for nothing', async () => {
  await show(5);
  await expect.element(page.getByText('row 4')).toBeVisible();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});
