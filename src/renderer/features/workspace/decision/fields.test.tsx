/** What a tick means is there for whoever works by keyboard or is read to, and not only under a pointer. */
import '../../../ui/base.css';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Tick } from './fields.tsx';

test('what a tick means describes it, and stands at it while it has the focus', async () => {
  await render(<Tick label="Domestic abuse" hint="Between partners or family." value={false} onChange={() => undefined} />);
  const tick = page.getByRole('checkbox', { name: 'Domestic abuse' });
  const meaning = page.getByText('Between partners or family.');
  await expect.element(tick).toHaveAccessibleDescription('Between partners or family.');
  await expect.element(meaning).not.toBeVisible();
  await userEvent.tab();
  await expect.element(tick).toHaveFocus();
  await expect.element(meaning).toBeVisible();
});
