/** The two primitives of the trail, from Node: SHA-256 for the tree, HMAC-SHA-256 for commitments. */
import { createHash, createHmac } from 'node:crypto';
import type { Hash } from '../../../shared/trail/merkle.ts';

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();

export const sha256Hex = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Binds a text without telling it: HMAC-SHA-256 under the text's own 32-byte salt, in hex. */
export const commit = (salt: Uint8Array, text: string): string => createHmac('sha256', salt).update(text, 'utf8').digest('hex');
