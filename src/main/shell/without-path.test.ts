import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fail, ok } from '../../shared/ipc/result.ts';
import { withoutPath } from './without-path.ts';

test('no place on the disk reaches the page, and nothing else of an answer is lost', () => {
  expect(withoutPath(fail('storage', 'The disk is full.', { path: resolve('exports', 'log.jsonl'), reference: 'r1' }))).toEqual(fail('storage', 'The disk is full.', { reference: 'r1' }));
  expect(withoutPath(fail('refused', 'No.', { path: 'log.jsonl' }))).toEqual(fail('refused', 'No.', { path: 'log.jsonl' }));
  expect(withoutPath(fail('refused', 'No.'))).toEqual(fail('refused', 'No.'));
  expect(withoutPath(ok({ path: resolve('a') }))).toEqual(ok({ path: resolve('a') }));
});
