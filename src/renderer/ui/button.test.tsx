/** A button that cannot be pressed: reached by Tab, named with its reason, and without effect. */
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from './button.tsx';

test('one that cannot be pressed has the focus by Tab, says why and does nothing', async () => {
  const press = vi.fn();
  await render(<Button onPress={press} why="An auditor may not decide incidents">Save</Button>);
  const button = page.getByRole('button', { name: 'Save' });
  await userEvent.keyboard('{Tab}');
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button).toHaveAccessibleDescription('An auditor may not decide incidents');
  await userEvent.keyboard('{Enter} ');
  await button.click({ force: true });
  expect(press).not.toHaveBeenCalled();
});

test('Enter in a field sends no form whose button waits', async () => {
  const sent = vi.fn((event: Event) => event.preventDefault());
  const form = (isDisabled: boolean) => <form onSubmit={(event) => sent(event.nativeEvent)}><input aria-label="Number" /><Button type="submit" isDisabled={isDisabled}>Enter</Button></form>;
  const { rerender } = await render(form(true));
  await page.getByLabelText('Number').fill('1');
  await userEvent.keyboard('{Enter}');
  expect(sent).not.toHaveBeenCalled();
  await rerender(form(false));
  await page.getByLabelText('Number').click();
  await userEvent.keyboard('{Enter}');
  expect(sent).toHaveBeenCalledTimes(1);
});
