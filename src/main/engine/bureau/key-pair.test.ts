/** Pairs of keys: the published example, and that a sealed key comes out for its own half and what it is tied to, and for nothing else. */
import { expect, test } from 'vitest';
import { newSecretHalf, openHalfOf, sealTo, takeOut, vouch } from './key-pair.ts';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

test('the open half is that of the published example (RFC 7748, section 6.1)', () => {
  expect(openHalfOf(bytes('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a'))).toBe('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a');
  expect(openHalfOf(bytes('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb'))).toBe('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f');
});

const dataKey = Buffer.alloc(32, 7);
const tied = Buffer.from('a bureau, a person');
const secret = newSecretHalf();
const sealed = sealTo(openHalfOf(secret), dataKey, tied);

test('a sealed key comes out for the half it was sealed to', () => {
  expect(takeOut(secret, sealed, tied)).toEqual(dataKey);
  expect(JSON.stringify(sealed)).not.toContain(dataKey.toString('hex'));
  expect(sealTo(openHalfOf(secret), dataKey, tied)).not.toEqual(sealed);
});

const other = (hex: string): string => `${hex.startsWith('0') ? '1' : '0'}${hex.slice(1)}`;

test.each<readonly [string, Buffer, typeof sealed, Buffer]>([
  ['for another half', newSecretHalf(), sealed, tied],
  ['tied to something else', secret, sealed, Buffer.from('a bureau, somebody else')],
  ['with another half it came from', secret, { ...sealed, from: openHalfOf(newSecretHalf()) }, tied],
  ['with a digit of the key changed', secret, { ...sealed, key: other(sealed.key) }, tied],
  ['with a digit of its tag changed', secret, { ...sealed, tag: other(sealed.tag) }, tied],
  ['with a digit of its beginning changed', secret, { ...sealed, iv: other(sealed.iv) }, tied],
  ['from a half that is no point to be shared', secret, { ...sealed, from: '0'.repeat(64) }, tied],
])('%s nothing comes out', (_, half, given, tie) => {
  expect(takeOut(half, given, tie)).toBeNull();
});

test('what is vouched for under one key is not under another, nor for something else', () => {
  expect(vouch(dataKey, tied)).toBe(vouch(dataKey, tied));
  expect(vouch(Buffer.alloc(32, 8), tied)).not.toBe(vouch(dataKey, tied));
  expect(vouch(dataKey, Buffer.from('something else'))).not.toBe(vouch(dataKey, tied));
});
