/** Three small incidents between the same two people: seen together, looked at, linked by a key, and told to the rules. */
import { expect, signIn, test } from './app.ts';
import { press } from './keys.ts';

test('the third small incident shows the two before it, is linked with both, and tells the rules of three occasions', async ({ assay, page }) => {
  await signIn(page, assay, 'assessor');
  await press(page, 'Control+k');
  await page.keyboard.type('DEMO-034');
  await press(page, 'Enter');
  await page.getByRole('button', { name: /Take and decide/ }).click();
  await page.getByRole('button', { name: 'Facts and rules' }).waitFor();
  const incident = page.getByRole('region', { name: 'Incident', exact: true });
  await expect(incident.getByText(/^3 incidents in \d weeks between the same two people: may be a course of conduct/)).toBeVisible();

  await press(page, 'b');
  const front = incident.locator('li[aria-current]');
  const goTo = async (ref: string): Promise<void> => {
    for (let moved = 0; moved < 20 && !(await front.innerText()).includes(ref); moved += 1) await press(page, '.');
    await expect(front).toContainText(ref);
  };
  await front.waitFor();
  await goTo('DEMO-033');
  await expect(front).toContainText('The same victim: the same phone and the same name');
  await expect(front).toContainText('No notifiable crime');

  await press(page, 'd');
  await expect(incident.getByRole('article', { name: 'Looked at: DEMO-033' })).toContainText('sitting in a parked car');
  await press(page, 'Escape');
  await press(page, '=');
  await expect(front).toContainText('same course of conduct, by');
  await goTo('DEMO-032');
  await press(page, '=');
  await expect(incident.getByText(/^Linked with 2 incidents\./)).toBeVisible();

  await press(page, 'f');
  const offer = page.getByRole('region', { name: 'From linked incidents' });
  await expect(offer).toContainText('At least 3 occasions');
  await press(page, 'o');
  await expect(offer).toHaveCount(0);
  await expect(page.getByText('On how many occasions did it happen?')).toBeVisible();

  await press(page, '=');
  await expect(incident.getByText(/^Linked with 1 incident\./)).toBeVisible();
  // The next journey finds the answers shown, as it would in a window of its own.
  await press(page, 'f');
  await page.getByRole('button', { name: 'Facts told, and what the rules say' }).waitFor();
});
