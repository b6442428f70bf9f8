/** The two primitives of the trail, from Node: SHA-256 for the tree, HMAC-SHA-256 for commitments. */
import { hash } from 'node:crypto';
import type { Hash } from '../../../shared/trail/merkle.ts';

export const sha256: Hash = (bytes) => hash('sha256', bytes, 'buffer');

export const sha256Hex = (text: string | Uint8Array): string => hash('sha256', text, 'hex');

const block = 64;

const padded = (key: Uint8Array, byte: number, body: Uint8Array): Buffer => {
  const out = Buffer.allocUnsafe(block + body.length);
  for (let at = 0; at < block; at++) out[at] = (key[at] ?? 0) ^ byte;
  out.set(body, block);
  return out;
};

/** HMAC-SHA-256 (RFC 2104) but for its outer hash. Made of two one-shot hashes, because Node's own makes a key object for every salt, and an import has two salts a row. */
const outer = (key: Uint8Array, text: string): Buffer => {
  if (key.length > block) throw new RangeError('A salt is at most 64 bytes');
  return padded(key, 0x5c, hash('sha256', padded(key, 0x36, Buffer.from(text, 'utf8')), 'buffer'));
};

/** Binds a text without telling it, under the text's own salt of at most 64 bytes, in hex. */
export const commit = (salt: Uint8Array, text: string): string => hash('sha256', outer(salt, text), 'hex');

/** The same, as bytes: what a text is found by under a secret, without telling it. */
export const keyed = (secret: Uint8Array, text: string): Buffer => hash('sha256', outer(secret, text), 'buffer');
