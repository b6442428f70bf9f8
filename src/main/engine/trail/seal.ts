/** A text under a salt of its own, and what an event says of it: it binds the text and tells nothing. */
import { randomBytes } from '../clock.ts';
import { commit } from './hash.ts';

export type Sealed = { readonly body: string; readonly salt: Uint8Array; readonly commitment: string };

export const seal = (body: string): Sealed => {
  const salt = randomBytes(32);
  return { body, salt, commitment: commit(salt, body) };
};
