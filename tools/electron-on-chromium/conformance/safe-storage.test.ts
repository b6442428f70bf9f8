/** `safeStorage`: what one account's keyring encrypts it decrypts again, no other does, and a machine without a keyring says so. */
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newHome, run } from './launch.ts';

const home = newHome();
afterAll(() => home.remove());

type Said = { readonly early: string; readonly backend: string; readonly available: boolean; readonly encrypted: string; readonly decrypted: string };

/** What an application hears of this keyring: of a text it encrypts, or of one that was encrypted before. */
const hears = async (keyring: string | null, given: string | null = null, args: readonly string[] = []): Promise<Said> => {
  const before = process.env['ELECTRON_ON_CHROMIUM_KEYRING'];
  if (keyring === null) delete process.env['ELECTRON_ON_CHROMIUM_KEYRING'];
  else process.env['ELECTRON_ON_CHROMIUM_KEYRING'] = keyring;
  const { lines } = await run(
    home,
    `import { app, safeStorage } from 'electron';
    const early = safeStorage.getSelectedStorageBackend();
    const refusal = (error) => 'refused: ' + (error instanceof Error);
    app.whenReady().then(async () => {
      const encrypted = ${given === null ? "await safeStorage.encryptStringAsync('a text').then((each) => each.toString('base64'), refusal)" : JSON.stringify(given)};
      const decrypted = await safeStorage.decryptStringAsync(Buffer.from(encrypted, 'base64')).then(({ result }) => result, refusal);
      console.log(JSON.stringify({ early, backend: safeStorage.getSelectedStorageBackend(), available: await safeStorage.isAsyncEncryptionAvailable(), encrypted, decrypted }));
      app.exit();
    });`,
    args,
  );
  if (before === undefined) delete process.env['ELECTRON_ON_CHROMIUM_KEYRING'];
  else process.env['ELECTRON_ON_CHROMIUM_KEYRING'] = before;
  return JSON.parse(lines.at(-1) ?? '{}') as Said;
};

const refused = 'refused: true';
const one = join(home.folder, 'one.keyring');

test('what a keyring encrypts it decrypts in another run, and another keyring does not', async () => {
  const first = await hears(one);
  expect(first).toMatchObject({ early: 'unknown', backend: 'gnome_libsecret', available: true, decrypted: 'a text' });
  expect(Buffer.from(first.encrypted, 'base64').includes('a text')).toBe(false);
  expect(await hears(one, first.encrypted)).toMatchObject({ decrypted: 'a text' });
  expect(await hears(join(home.folder, 'other.keyring'), first.encrypted)).toMatchObject({ available: true, decrypted: refused });
});

test('without a desktop, or told to, it is basic_text and encrypts nothing; a keyring that does not open encrypts nothing either', async () => {
  const nothing = { available: false, encrypted: refused, decrypted: refused };
  expect(await hears(null)).toMatchObject({ backend: 'basic_text', ...nothing });
  expect(await hears(one, null, ['--password-store=basic'])).toMatchObject({ backend: 'basic_text', ...nothing });
  expect(await hears('none')).toMatchObject({ backend: 'gnome_libsecret', ...nothing });
});
