/**
 * Before every file that runs in the test's own process: Node's own scrypt at a hundredth of its cost, which is what makes a guess dear and a
 * test wait. A key still follows from its passphrase, its salt and its length alone. What the program pays is paid where the built program runs:
 * in the window and in the slow proofs.
 */
import type * as crypto from 'node:crypto';
import { vi } from 'vitest';

vi.mock('node:crypto', async (original) => quick(await original()));

type Crypto = typeof crypto;
type Derived = (error: Error | null, key: Buffer) => void;

function quick(real: Crypto): Crypto {
  const scrypt = (passphrase: string, salt: Buffer, length: number, { N = 1024, ...options }: crypto.ScryptOptions, done: Derived): void =>
    real.scrypt(passphrase, salt, length, { ...options, N: Math.max(2, N / 128) }, done);
  return { ...real, scrypt: scrypt as Crypto['scrypt'] };
}
