/**
 * Before every file that runs in Node: Node's own scrypt, remembered, so that a file which signs the same few people in a
 * hundred times derives each key once. What is derived, and from what, is as it always is; only the second time costs nothing.
 */
import type * as crypto from 'node:crypto';
import { vi } from 'vitest';

vi.mock('node:crypto', async (original) => deriveOnce(await original()));

type Crypto = typeof crypto;
type Derived = (error: Error | null, key: Buffer) => void;

function deriveOnce(real: Crypto): Crypto {
  const known = new Map<string, Buffer>();
  const scrypt = (passphrase: string, salt: Buffer, length: number, options: crypto.ScryptOptions, done: Derived): void => {
    const name = JSON.stringify([passphrase, salt.toString('hex'), length, options]);
    const key = known.get(name);
    if (key) {
      setImmediate(done, null, Buffer.from(key));
      return;
    }
    real.scrypt(passphrase, salt, length, options, (error, derived) => {
      if (!error) known.set(name, Buffer.from(derived));
      done(error, derived);
    });
  };
  return { ...real, scrypt: scrypt as Crypto['scrypt'] };
}
