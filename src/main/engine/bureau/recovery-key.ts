/**
 * The recovery key: 160 bits of chance, to be written down and typed again, in groups of letters and digits that are not taken for one
 * another (Crockford's alphabet), the last of them a check of the rest. It opens a slot of its own, which belongs to nobody.
 */
import { randomBytes } from '../clock.ts';
import { sha256Hex } from '../trail/hash.ts';

/** No user name begins so. */
export const recoveryUser = '#recovery';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 32;
const group = 4;

const checkOf = (key: string): string => {
  const digest = sha256Hex(key);
  return Array.from({ length: group }, (_, at) => alphabet[Number.parseInt(digest.slice(at * 2, at * 2 + 2), 16) % alphabet.length]).join('');
};

const grouped = (key: string): string => (key.match(/.{4}/g) ?? []).join('-');

export const newRecoveryKey = (): string => {
  const key = Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
  return grouped(`${key}${checkOf(key)}`);
};

/** As it was written, whatever was typed for it; null where the check does not hold: a slip, not a wrong key. */
export const readRecoveryKey = (typed: string): string | null => {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const [key, check] = [plain.slice(0, length), plain.slice(length)];
  return key.length === length && check === checkOf(key) ? grouped(plain) : null;
};
