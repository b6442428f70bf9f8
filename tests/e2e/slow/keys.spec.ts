/** Keys: one bound to a computer account is refused by a key store that keeps nothing and opened by the one that sealed it; the data key is rotated. `npm run prove`. */
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, signIn as signInAs, testAlone as test } from '../app.ts';

const passphrase = 'seven grey herons wade';

const makeBureau = (page: Page): Promise<unknown> =>
  page.evaluate((given) => {
    const people = [
      { user: 'e.marrow', name: 'Edda Marrow', role: 'supervisor', passphrase: given },
      { user: 't.ashby', name: 'Tom Ashby', role: 'assessor', passphrase: 'a lamp under the stairs' },
    ];
    return window.assay.call('create-bureau', { name: 'North bureau', force: 'Northshire Police', people });
  }, passphrase);

const signIn = async (page: Page): Promise<void> => {
  const card = page.getByRole('region', { name: 'North bureau' });
  await card.getByLabel('User name').fill('e.marrow');
  await card.getByLabel('Passphrase').fill(passphrase);
  await card.getByRole('button', { name: 'Sign in' }).click();
};

const bind = async (page: Page): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name: 'Bureau' }).click();
  await page.getByRole('button', { name: 'Bind your key to this computer account…' }).click();
  await expect(page.getByLabel('Your passphrase')).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.getByRole('button', { name: 'Bind it' }).click();
};

/** The machine has a keyring from now on, as after somebody has opened theirs; or has none again. */
const giveKeyring = (app: ElectronApplication, has: boolean): Promise<void> =>
  app.evaluate(({ safeStorage }, opens) => {
    const turned = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 90));
    safeStorage.getSelectedStorageBackend = () => (opens ? 'gnome_libsecret' : 'basic_text');
    safeStorage.isAsyncEncryptionAvailable = () => Promise.resolve(opens);
    safeStorage.encryptStringAsync = (text) => Promise.resolve(turned(Buffer.from(text)));
    safeStorage.decryptStringAsync = (sealed) => Promise.resolve({ shouldReEncrypt: false, result: turned(sealed).toString() });
  }, has);

test('a key is bound to no key store that keeps nothing, such as Linux has where there is no keyring', async ({ assay }) => {
  test.skip(process.platform !== 'linux', 'Windows and macOS have no key store that keeps nothing');
  const { page } = await assay.launch('user-data', ['--password-store=basic']);
  await page.getByRole('button', { name: 'New bureau…' }).waitFor();
  expect(await makeBureau(page)).toMatchObject({ ok: true });
  await page.reload();
  await signIn(page);
  await bind(page);
  await expect(page.getByRole('alert')).toContainText('the key store here is “basic_text”, which keeps everything under a password that is known. Nothing was changed.');
});

test('a key is bound to a computer account whose key store keeps it, and opens under no other', async ({ assay }) => {
  const { app, page } = await assay.launch();
  await page.getByRole('button', { name: 'New bureau…' }).waitFor();
  expect(await makeBureau(page)).toMatchObject({ ok: true });
  await page.reload();
  await signIn(page);
  await giveKeyring(app, true);
  await bind(page);
  await expect(page.getByRole('status').filter({ hasText: 'Your key is bound' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await signIn(page);
  await expect(page.getByText('Edda Marrow, supervisor')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await giveKeyring(app, false);
  await signIn(page);
  await expect(page.getByRole('alert')).toContainText('This key is bound to a computer account’s key store');
  await expect(page.getByRole('alert')).toContainText('the recovery key opens the bureau too');
});

test('the data key is rotated by two people, and everybody signs in anew with what they had', async ({ assay, page }) => {
  const other = (await assay.launch('another-window')).page;
  await signInAs(other, assay, 'assessor');
  await expect(other.getByText('Amira Feldwick, assessor')).toBeVisible();
  const rotate = async (): Promise<void> => {
    await signInAs(page, assay, 'administrator');
    await page.getByRole('navigation').getByRole('button', { name: 'Bureau' }).click();
    await page.getByRole('button', { name: 'Rotate the data key…' }).click();
    await page.getByLabel('Second person, user name').fill(assay.demo.people.find(({ role }) => role === 'supervisor')?.user ?? '');
    await page.getByRole('button', { name: 'Rotate it' }).click();
  };
  await rotate();
  await expect(page.getByText('the data key was to be rotated. Not rotated. The bureau is open in another window or process: close it there first.')).toBeVisible();
  await other.getByRole('button', { name: 'Sign out' }).click();
  await expect(other.getByText('Choose who you are')).toBeVisible();

  await rotate();
  await expect(page.getByText('Tomasz Earnley was locked out: the data key was rotated, and everybody signs in anew.')).toBeVisible();
  await signInAs(other, assay, 'assessor');
  await expect(other.getByText('Amira Feldwick, assessor')).toBeVisible();
  await expect(other.getByRole('listbox', { name: 'Queue' }).getByRole('option').first()).toBeVisible();
  await other.getByRole('button', { name: 'Trail' }).click();
  await expect(other.getByText(/Tomasz Earnley rotated the data key in the presence of Ruth Pellingham/)).toBeVisible();
});
