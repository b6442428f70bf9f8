/**
 * Electron's `safeStorage`, its asynchronous half. ELECTRON_ON_CHROMIUM_KEYRING names the file that stands for a computer account's keyring;
 * `none` is a keyring that does not open. Without it the machine has no desktop, and Electron there falls back to `basic_text`.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { app } from './app.ts';

const prefix = Buffer.from('v11');

const setting = (): string | null => (app.commandLine.getSwitchValue('password-store') === 'basic' ? null : (process.env['ELECTRON_ON_CHROMIUM_KEYRING'] ?? null));

/** The keyring's key, made where there is none yet, as a keyring does for an application that asks it first. */
const keyIn = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch {
    const key = randomBytes(32);
    writeFileSync(file, key, { mode: 0o600 });
    return key;
  }
};

const keyring = (): Buffer => {
  const file = setting();
  if (!app.isReady() || file === null || file === 'none') throw new Error('safeStorage: encryption is not available.');
  return keyIn(file);
};

/** What throws here is refused there: Electron's promises reject. */
const atOnce = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));

export class SafeStorageOnChromium {
  getSelectedStorageBackend(): 'basic_text' | 'gnome_libsecret' | 'unknown' {
    if (!app.isReady()) return 'unknown';
    return setting() === null ? 'basic_text' : 'gnome_libsecret';
  }
  isAsyncEncryptionAvailable(): Promise<boolean> {
    return Promise.resolve(app.isReady() && setting() !== null && setting() !== 'none');
  }
  encryptStringAsync(plainText: string): Promise<Buffer> {
    return atOnce(() => {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keyring(), iv);
      const text = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
      return Buffer.concat([prefix, iv, text, cipher.getAuthTag()]);
    });
  }
  decryptStringAsync(encrypted: Buffer): Promise<{ readonly shouldReEncrypt: boolean; readonly result: string }> {
    return atOnce(() => {
      const key = keyring();
      const body = encrypted.subarray(prefix.length);
      if (!encrypted.subarray(0, prefix.length).equals(prefix) || body.length < 28) throw new Error('safeStorage: the text was not encrypted by it.');
      const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, 12));
      decipher.setAuthTag(body.subarray(-16));
      return { shouldReEncrypt: false, result: Buffer.concat([decipher.update(body.subarray(12, -16)), decipher.final()]).toString('utf8') };
    });
  }
}

export const safeStorage = new SafeStorageOnChromium();
