/**
 * A person's slot: their passphrase opens the secret half of a pair of keys, and that takes out the bureau's data key, which is sealed to the other
 * half (ADR 14). scrypt at N=2^17 (reliability-security 3.3); parameters lie beside the slot so that they can be raised, and a floor refuses a slot
 * somebody has weakened. One that is bound needs a secret of the computer account's key store besides (ADR 12).
 */
import { createCipheriv, createDecipheriv, hkdfSync, scrypt } from 'node:crypto';
import { z } from 'zod';
import { UserName } from '../../../shared/domain/roles.ts';
import { SealedSecret } from '../../../shared/ipc/key-store.ts';
import { randomBytes } from '../clock.ts';
import { sha256Hex } from '../trail/hash.ts';
import { newSecretHalf, openHalfOf, OpenHalf, SealedKey, sealTo, takeOut, vouch } from './key-pair.ts';
import type { Bound } from './key-store.ts';
import { recoveryUser } from './recovery-key.ts';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

const floor = { N: 2 ** 17, r: 8, p: 1 } as const;
/** Above this a slot would only cost time and memory: 1 GiB. */
const ceiling = { N: 2 ** 20, r: 8, p: 4 } as const;

const shape = {
  /** The recovery key’s slot is nobody’s. */
  user: UserName.or(z.literal(recoveryUser)),
  kdf: z.strictObject({ name: z.literal('scrypt'), N: z.int(), r: z.int(), p: z.int(), salt: hex(32) }),
  /** Under the passphrase: the data key itself in a slot of version 1, and since then the secret half that takes it out. */
  wrapped: z.strictObject({ iv: hex(12), tag: hex(16), key: hex(32) }),
  /** Of what the passphrase is tried on, so that damage is not taken for a wrong passphrase. No protection: whoever can write here can write this too. */
  check: hex(8).optional(),
};

const FirstSlot = z.strictObject({ version: z.literal(1), ...shape });

const PairSlot = z.strictObject({
  version: z.literal(2),
  ...shape,
  open: OpenHalf,
  sealed: SealedKey,
  /** That the open half was put here by somebody who had the data key. */
  vouched: hex(32),
  /** Of a slot that is bound: its secret, as the key store sealed it. */
  keyStore: z.strictObject({ sealed: SealedSecret }).optional(),
});

export const KeySlot = z.discriminatedUnion('version', [FirstSlot, PairSlot]);
export type KeySlot = z.infer<typeof KeySlot>;
export type PairSlot = z.infer<typeof PairSlot>;

/** What the key store sealed for a slot that is bound, or null. */
export const boundIn = (slot: KeySlot): string | null => (slot.version === 1 ? null : (slot.keyStore?.sealed ?? null));

/** The slot's derivation is weaker or heavier than this program accepts. */
export class SlotOutOfBounds extends Error {}

const derive = (passphrase: string, kdf: KeySlot['kdf']): Promise<Buffer> => {
  const { N, r, p } = kdf;
  const low = N < floor.N || r < floor.r || p < floor.p;
  const high = N > ceiling.N || r > ceiling.r || p > ceiling.p;
  if (low || high || Math.log2(N) % 1 !== 0) return Promise.reject(new SlotOutOfBounds(`scrypt N=${N} r=${r} p=${p}`));
  // Node refuses more than 32 MiB unless told: 128 * N * r bytes, and room to spare.
  const maxmem = 256 * N * r;
  return new Promise((resolve, reject) =>
    scrypt(passphrase.normalize('NFC'), Buffer.from(kdf.salt, 'hex'), 32, { N, r, p, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );
};

/** What the data key is wrapped under: what the passphrase gives, and of a bound slot both halves. */
const wrappingKey = async (passphrase: string, kdf: KeySlot['kdf'], secret: string | null): Promise<Buffer> => {
  const derived = await derive(passphrase, kdf);
  return secret === null ? derived : Buffer.from(hkdfSync('sha256', derived, Buffer.from(secret, 'hex'), 'assay bound key slot', 32));
};

type Told = Pick<KeySlot, 'user' | 'kdf'>;

/** What the wrapping is tied to: a slot moved to another bureau or another name, or one said to need no key store, does not open. */
const tiedTo = (bureau: string, { user, kdf }: Told, isBound: boolean): Buffer =>
  Buffer.from(JSON.stringify([bureau, user, kdf.N, kdf.r, kdf.p, kdf.salt, ...(isBound ? ['key-store'] : [])]));

const tiedToHalf = (bureau: string, user: string, open: string): Buffer => Buffer.from(JSON.stringify([bureau, user, open]));

const checkOf = (slot: KeySlot): string => {
  const { kdf, wrapped } = slot;
  const pair = slot.version === 1 ? [] : [slot.open, slot.sealed.from, slot.sealed.iv, slot.sealed.tag, slot.sealed.key, slot.vouched, ...(slot.keyStore === undefined ? [] : [slot.keyStore.sealed])];
  return sha256Hex(JSON.stringify([kdf.N, kdf.r, kdf.p, kdf.salt, wrapped.iv, wrapped.tag, wrapped.key, ...pair])).slice(0, 16);
};

/** Whether it is not as it was written; a slot made before there was a check is not known to be. */
export const isDamaged = (slot: KeySlot): boolean => slot.check !== undefined && slot.check !== checkOf(slot);

const checked = (slot: PairSlot): PairSlot => ({ ...slot, check: checkOf(slot) });

export const makeSlot = async (bureau: string, user: string, passphrase: string, dataKey: Uint8Array, bound: Bound | null = null): Promise<KeySlot> => {
  const kdf: KeySlot['kdf'] = { name: 'scrypt', ...floor, salt: randomBytes(32).toString('hex') };
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await wrappingKey(passphrase, kdf, bound?.secret ?? null), iv);
  cipher.setAAD(tiedTo(bureau, { user, kdf }, bound !== null));
  const secret = newSecretHalf();
  const open = openHalfOf(secret);
  const key = Buffer.concat([cipher.update(secret), cipher.final()]).toString('hex');
  const wrapped: KeySlot['wrapped'] = { iv: iv.toString('hex'), tag: cipher.getAuthTag().toString('hex'), key };
  const tied = tiedToHalf(bureau, user, open);
  return checked({ version: 2, user, kdf, wrapped, open, sealed: sealTo(open, dataKey, tied), vouched: vouch(dataKey, tied), ...(bound === null ? {} : { keyStore: { sealed: bound.sealed } }) });
};

/** The same slot, its secret as the key store seals it now. */
export const resealed = (slot: KeySlot, sealed: string): KeySlot => (slot.version === 1 ? slot : checked({ ...slot, keyStore: { sealed } }));

/**
 * Whether the same slot can be sealed for another data key, which its passphrase then takes out. It cannot where it has no pair yet, is damaged, or
 * nobody who had the old key vouched for its open half.
 */
export const isResealable = (bureau: string, slot: KeySlot, old: Uint8Array): slot is PairSlot =>
  slot.version === 2 && !isDamaged(slot) && slot.vouched === vouch(old, tiedToHalf(bureau, slot.user, slot.open));

export const resealedFor = (bureau: string, slot: PairSlot, dataKey: Uint8Array): KeySlot => {
  const tied = tiedToHalf(bureau, slot.user, slot.open);
  return checked({ ...slot, sealed: sealTo(slot.open, dataKey, tied), vouched: vouch(dataKey, tied) });
};

/** The 32-byte data key, or null where the passphrase is not this slot's. `secret`: what the key store gave for a slot that is bound. */
export const openSlot = async (bureau: string, slot: KeySlot, passphrase: string, secret: string | null = null): Promise<Buffer | null> => {
  const decipher = createDecipheriv('aes-256-gcm', await wrappingKey(passphrase, slot.kdf, secret), Buffer.from(slot.wrapped.iv, 'hex'));
  decipher.setAAD(tiedTo(bureau, slot, boundIn(slot) !== null));
  decipher.setAuthTag(Buffer.from(slot.wrapped.tag, 'hex'));
  try {
    const half = Buffer.concat([decipher.update(Buffer.from(slot.wrapped.key, 'hex')), decipher.final()]);
    return slot.version === 1 ? half : takeOut(half, slot.sealed, tiedToHalf(bureau, slot.user, slot.open));
  } catch {
    return null;
  }
};
