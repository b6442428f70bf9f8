/** The two primitives of the trail, from Node: SHA-256 for the tree, HMAC-SHA-256 for commitments. */
import { hash } from 'node:crypto';
import type { Hash } from '../../../shared/trail/merkle.ts';

export const sha256: Hash = (bytes) => hash('sha256', bytes, 'buffer');

export const sha256Hex = (text: string | Uint8Array): string => hash('sha256', text, 'hex');

const block = 64;

const padded = (key: Uint8Array, byte: number, body: Uint8Array): Uint8Array => {
  const out = Buffer.allocUnsafe(block + body.length);
  for (let at = 0; at < block; at++) out[at] = (key[at] ?? 0) ^ byte;
  out.set(body, block);
  return out;
};

/**
 * Binds a text without telling it: HMAC-SHA-256 (RFC 2104) under the text's own salt of at most 64 bytes, in hex. Made of
 * two one-shot hashes, because Node's own makes a key object for every salt, and an import has two salts a row.
 */
export const commit = (salt: Uint8Array, text: string): string => {
  if (salt.length > block) throw new RangeError('A salt is at most 64 bytes');
  return hash('sha256', padded(salt, 0x5c, hash('sha256', padded(salt, 0x36, Buffer.from(text, 'utf8')), 'buffer')), 'hex');
};
