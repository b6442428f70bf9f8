/** What is seen when a page cannot be drawn, in a real browser. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draw } from './draw.tsx';

let element: HTMLElement;
beforeEach(() => {
  element = document.createElement('div');
  document.body.replaceChildren(element);
});
afterEach(() => vi.restoreAllMocks());

test('a page that fails says so without the error’s words, and goes on when asked', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let fails = true;
  const Screen = () => {
    if (fails) throw new Error('Cara Moss of 4 Lapwing Close');
    return <p>The queue</p>;
  };
  draw(element, <Screen />);
  await expect.element(page.getByRole('heading', { name: 'This page stopped' })).toBeVisible();
  expect(JSON.stringify(said.mock.calls)).not.toContain('Cara Moss');
  fails = false;
  await userEvent.click(page.getByRole('button', { name: 'Go on' }));
  await expect.element(page.getByText('The queue')).toBeVisible();
});
