/** The commitment is HMAC-SHA-256 and nothing of ours: Node's own is the control. */
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit } from './hash.ts';

test('a commitment is what any HMAC-SHA-256 gives for that salt and text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.string({ unit: 'binary', maxLength: 300 }), (salt, text) => {
      expect(commit(salt, text)).toBe(createHmac('sha256', salt).update(text, 'utf8').digest('hex'));
    }),
  );
});

test('another salt, or a text that differs by one letter, gives another commitment', () => {
  const salt = new Uint8Array(32).fill(1);
  expect(commit(salt, 'He pushed her')).not.toBe(commit(new Uint8Array(32).fill(2), 'He pushed her'));
  expect(commit(salt, 'He pushed her')).not.toBe(commit(salt, 'He pushed hers'));
});

test('a salt longer than a block is refused rather than hashed in silence', () => {
  expect(() => commit(new Uint8Array(65), 'a')).toThrow(/64/);
});
