/** In a window of the least width the report can still be read: the panes beside it yield, and every tab stays in sight. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { showWorkspace, type Shown } from '../../../../tests/support/workspace-shown.tsx';
import { useWorkspace } from './workspace.ts';

/** Of the window, without the rail. */
const least = 1024 - 76;

let shown: Shown;

beforeEach(async () => {
  shown = await showWorkspace();
  useWorkspace.setState({ open: shown.fake.idOf('WM-261012-0187') });
  await expect.element(page.getByRole('tab', { name: 'Trail' })).toBeVisible();
});
afterEach(() => shown.putAway());

const edges = (name: string): number => page.getByRole('separator', { name }).element().getBoundingClientRect().x;

test('at 1366 pixels the panes are as wide as they were set, and at 1024 they yield to the report', async () => {
  await page.viewport(1290, 768);
  expect([edges('Width of the queue'), 1290 - edges('Width of the decision') - 1]).toEqual([300, 400]);
  await page.viewport(least, 768);
  expect(edges('Width of the decision') - edges('Width of the queue')).toBeGreaterThan(355);
  expect(document.documentElement.scrollWidth).toBe(least);
});

test('at 1024 pixels every tab of the report is in sight', async () => {
  await page.viewport(least, 768);
  const last = edges('Width of the decision');
  const tabs = page.getByRole('tab').elements();
  expect(tabs.length).toBe(7);
  for (const tab of tabs) expect(tab.getBoundingClientRect().right, tab.textContent).toBeLessThan(last);
});
