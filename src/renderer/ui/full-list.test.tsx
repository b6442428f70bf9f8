/** A list that is full is not taken for the whole. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FullList } from './full-list.tsx';

test('a list of as many as are ever given says so, and a shorter one is whole', async () => {
  const shown = await render(<FullList rows={Array.from({ length: 1000 })} most={1000} which="latest" />);
  await expect.element(page.getByText('The latest 1,000 are listed; there may be more.')).toBeVisible();
  await shown.rerender(<FullList rows={Array.from({ length: 999 })} most={1000} which="latest" />);
  await expect.element(page.getByText('there may be more')).not.toBeInTheDocument();
});
