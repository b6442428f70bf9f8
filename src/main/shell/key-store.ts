/**
 * The operating system's key store, through Electron: DPAPI on Windows, the keychain on macOS, a keyring on Linux. Where Linux has none Electron
 * falls back to `basic_text`, a password printed in its source; that is taken for no key store at all, however it was come by, and nothing
 * here ever asks for it.
 */
import { safeStorage } from 'electron';
import type { KeyStore, KeyStoreAnswer } from '../../shared/ipc/key-store.ts';

/** Those that keep nothing from anybody; `unknown` is said of none that could be asked. */
const plain: readonly string[] = ['basic_text', 'unknown'];

const trouble = async (): Promise<KeyStoreAnswer | null> => {
  if (process.platform === 'linux' && plain.includes(safeStorage.getSelectedStorageBackend())) return { is: 'plain' };
  return (await safeStorage.isAsyncEncryptionAvailable()) ? null : { is: 'absent' };
};

const sealed = async (secret: string): Promise<string> => (await safeStorage.encryptStringAsync(secret)).toString('base64');

const unseal = async (text: string): Promise<KeyStoreAnswer> => {
  const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(text, 'base64'));
  return { is: 'unsealed', secret: result, anew: shouldReEncrypt ? await sealed(result) : null };
};

/** A key store that fails says no more than that: what it was given is neither logged nor quoted. */
export const keyStore: KeyStore = async (ask) => {
  try {
    const why = await trouble();
    if (why !== null) return why;
    return ask.act === 'seal' ? { is: 'sealed', sealed: await sealed(ask.secret) } : await unseal(ask.sealed);
  } catch {
    return { is: ask.act === 'seal' ? 'absent' : 'other' };
  }
};
