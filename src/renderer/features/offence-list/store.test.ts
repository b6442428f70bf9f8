/** A list that is looked at or accepted while somebody goes elsewhere, or while the table cannot be read. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { queryClient } from '../../data/query-client.ts';
import { forgetTroubles, useTroubles } from '../../data/troubles.ts';
import { acceptList, leaveList, lookAtList, useLoading } from './store.ts';

const preview = { edition: '2027-28', sha256: 'a', from: '2027-04-01', latest: { edition: '2026-27', from: '2026-04-01' } };
const accepted = ok({ edition: '2027-28', from: '2027-04-01' });

let answers: Record<string, Result<unknown> | Promise<Result<unknown>>> = {};

beforeEach(() => {
  answers = { 'choose-file': ok({ file: 'f1', name: 'list.ods' }), 'preview-edition': ok(preview), 'accept-edition': accepted, editions: ok({ editions: [] }) };
  Object.assign(globalThis, { window: { assay: { call: (name: string) => Promise.resolve(answers[name]) } } });
});
afterEach(() => {
  leaveList();
  forgetTroubles();
  queryClient.clear();
  Reflect.deleteProperty(globalThis, 'window');
});

test('an accepted list is said to be so where the table of lists cannot be read', async () => {
  answers['editions'] = fail('busy', 'The bureau is busy.');
  await lookAtList();
  await acceptList();
  expect(useLoading.getState()).toMatchObject({ doing: null, looked: null, said: 'The offence list of 2027-28 is accepted, in force from 1 April 2027.' });
});

test('a list that was read after its screen was left is not there again', async () => {
  const gate = Promise.withResolvers<Result<unknown>>();
  answers['preview-edition'] = gate.promise;
  const looking = lookAtList();
  await expect.poll(() => useLoading.getState().doing).toBe('reading');
  leaveList();
  gate.resolve(ok(preview));
  await looking;
  expect(useLoading.getState().looked).toBeNull();
});

test('a list that was refused after its screen was left is said to be, over every page', async () => {
  const gate = Promise.withResolvers<Result<unknown>>();
  answers['accept-edition'] = gate.promise;
  await lookAtList();
  const accepting = acceptList();
  leaveList();
  gate.resolve(fail('busy', 'The bureau is busy.'));
  await accepting;
  expect([useLoading.getState().trouble, Object.values(useTroubles.getState())[0]?.words]).toEqual([null, 'Acceptance of the offence list of 2027-28: The bureau is busy.']);
});
