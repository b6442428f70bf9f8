/**
 * A pair of keys for each slot, so that a new data key can be given to whoever stays without their passphrases: it is sealed to the open half of each
 * pair (X25519, HKDF, AES-256-GCM), and only the other half, which lies in the slot under the passphrase, takes it out again (ADR 14).
 */
import { createCipheriv, createDecipheriv, createHmac, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { randomBytes } from '../clock.ts';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

export const OpenHalf = hex(32);

export const SealedKey = z.strictObject({ from: hex(32), iv: hex(12), tag: hex(16), key: hex(32) });
export type SealedKey = z.infer<typeof SealedKey>;

/** The bytes that come before 32 of a key in the two forms Node reads keys from (RFC 8410). */
const secretForm = Buffer.from('302e020100300506032b656e04220420', 'hex');
const openForm = Buffer.from('302a300506032b656e032100', 'hex');

const secretKey = (secret: Uint8Array) => createPrivateKey({ key: Buffer.concat([secretForm, secret]), format: 'der', type: 'pkcs8' });
const openKey = (open: string) => createPublicKey({ key: Buffer.concat([openForm, Buffer.from(open, 'hex')]), format: 'der', type: 'spki' });

/** The open half of a secret one. */
export const openHalfOf = (secret: Uint8Array): string => createPublicKey(secretKey(secret)).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');

export const newSecretHalf = (): Buffer => randomBytes(32) as Buffer;

/** Both open halves are in it, so that what was sealed between two of them opens between no others. */
const keyBetween = (secret: Uint8Array, open: string, from: string, to: string): Buffer =>
  Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey: secretKey(secret), publicKey: openKey(open) }), Buffer.from(`${from}${to}`, 'hex'), 'assay data key', 32));

/** `tied`: what a sealed key must go with to be taken out. */
export const sealTo = (open: string, dataKey: Uint8Array, tied: Buffer): SealedKey => {
  const passing = newSecretHalf();
  const from = openHalfOf(passing);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyBetween(passing, open, from, open), iv);
  cipher.setAAD(tied);
  const key = Buffer.concat([cipher.update(dataKey), cipher.final()]).toString('hex');
  return { from, iv: Buffer.from(iv).toString('hex'), tag: cipher.getAuthTag().toString('hex'), key };
};

/** The data key, or null where it was sealed to another, or to be tied to something else. */
export const takeOut = (secret: Uint8Array, sealed: SealedKey, tied: Buffer): Buffer | null => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyBetween(secret, sealed.from, sealed.from, openHalfOf(secret)), Buffer.from(sealed.iv, 'hex'));
    decipher.setAAD(tied);
    decipher.setAuthTag(Buffer.from(sealed.tag, 'hex'));
    return Buffer.concat([decipher.update(Buffer.from(sealed.key, 'hex')), decipher.final()]);
  } catch {
    return null;
  }
};

/** Said under the data key, by somebody who has it: an open half put in a slot by anybody else is given no new one. */
export const vouch = (dataKey: Uint8Array, tied: Buffer): string => createHmac('sha256', dataKey).update(tied).digest('hex');
