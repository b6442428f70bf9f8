/**
 * Node's own scrypt, remembered: a file that signs the same few people in a hundred times derives each key once. What is
 * derived, and from what, is as it always is; only the second time costs nothing.
 *
 *     vi.mock('node:crypto', async (original) => deriveOnce(await original()));
 */
import type * as crypto from 'node:crypto';

type Crypto = typeof crypto;
type Derived = (error: Error | null, key: Buffer) => void;

export const deriveOnce = (real: Crypto): Crypto => {
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
};
