/** What is shown once is printed with its own words and without the page around it. */
import './base.css';
import { afterEach, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ShownOnce } from './shown-once.tsx';

const onMedium = (media: 'print' | ''): Promise<unknown> => (cdp() as unknown as { readonly send: (method: string, how: object) => Promise<unknown> }).send('Emulation.setEmulatedMedia', { media });

afterEach(() => onMedium(''));

test('it prints itself and nothing around it, and is put away when that is said', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  let done = 0;
  await render(
    <main>
      <p>The rest of the page</p>
      <style>{'section { height: 20px; overflow: hidden; }'}</style>
      <section>
        <ShownOnce secret="AAAA-BBBB" done="It is sealed" onDone={() => { done += 1; }}><h3>The key</h3></ShownOnce>
      </section>
    </main>,
  );
  await page.getByRole('button', { name: 'Print it' }).click();
  expect(print).toHaveBeenCalledOnce();
  print.mockRestore();
  await page.getByRole('button', { name: 'It is sealed' }).click();
  expect(done).toBe(1);
  await onMedium('print');
  for (const words of ['The key', 'AAAA-BBBB']) await expect.element(page.getByText(words)).toBeVisible();
  expect(document.querySelector('section')?.getBoundingClientRect().height).toBeGreaterThan(20);
  await expect.element(page.getByText('The rest of the page')).not.toBeVisible();
  await expect.element(page.getByText('Print it')).not.toBeVisible();
});
