/** Stands in for the key store of a computer account: a keyring that may be locked away, begun anew or be none at all. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyStore } from '../../src/shared/ipc/key-store.ts';

export type Keyring = {
  readonly ask: KeyStore;
  /** What it is from now on; `anew` has another key, `renewing` asks for what it sealed to be sealed again. */
  readonly become: (what: 'open' | 'anew' | 'absent' | 'plain' | 'renewing') => void;
};

export const keyring = (): Keyring => {
  let key = randomBytes(32);
  let is: Parameters<Keyring['become']>[0] = 'open';
  const seal = (secret: string): string => {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    return Buffer.concat([iv, cipher.update(secret, 'hex'), cipher.final(), cipher.getAuthTag()]).toString('base64');
  };
  const unseal = (sealed: string): string | null => {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(-16));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('hex');
    } catch {
      return null;
    }
  };
  return {
    ask: (ask) => {
      if (is === 'absent' || is === 'plain') return Promise.resolve({ is });
      if (ask.act === 'seal') return Promise.resolve({ is: 'sealed', sealed: seal(ask.secret) });
      const secret = unseal(ask.sealed);
      return Promise.resolve(secret === null ? { is: 'other' } : { is: 'unsealed', secret, anew: is === 'renewing' ? seal(secret) : null });
    },
    become: (what) => {
      is = what;
      if (what === 'anew') key = randomBytes(32);
    },
  };
};
