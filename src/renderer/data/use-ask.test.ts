/** What a page asks of its own accord while its reader may not know it: nothing, because each refusal of the engine's is kept as an attempt. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Output } from '../../shared/ipc/calls.ts';
import type { Role } from '../../shared/domain/roles.ts';
import { queryClient } from './query-client.ts';
import { ask } from './use-ask.ts';

let asked: string[] = [];
let isReading = false;

const answers: Readonly<Record<string, () => unknown>> = { 'open-reading': () => ({ open: isReading ? { incident: 'i1' } : null }) };

const signIn = (role: Role): void => void queryClient.setQueryData(['session', {}], { person: { id: 'p1', role, registered: false } } as Output<'session'>);

beforeEach(() => {
  asked = [];
  isReading = false;
  vi.stubGlobal('window', { assay: { call: (name: string) => { asked.push(name); return Promise.resolve({ ok: true, value: answers[name]?.() ?? {} }); } } });
});

afterEach(() => {
  queryClient.clear();
  vi.unstubAllGlobals();
});

test('what shows an answer is not asked while an incident is read a second time, and is again once it is read', async () => {
  signIn('supervisor');
  isReading = true;
  await expect(queryClient.fetchQuery(ask('agreement', {}))).rejects.toThrow('While you read an incident a second time');
  await queryClient.fetchQuery(ask('queue-counts', {}));
  expect(asked).toEqual(['open-reading', 'queue-counts']);
  isReading = false;
  await queryClient.invalidateQueries({ queryKey: ['open-reading'] });
  await queryClient.fetchQuery(ask('agreement', {}));
  expect(asked.slice(2)).toEqual(['open-reading', 'agreement']);
});

test('nor is it in the other account of whoever reads, which reads nothing a second time itself', async () => {
  signIn('assessor');
  isReading = true;
  const trail = ask('trail', { incident: null, before: null, limit: 1 });
  await expect(queryClient.fetchQuery(trail)).rejects.toThrow('While you read an incident a second time');
  // What the engine would announce of each refusal.
  await queryClient.invalidateQueries({ queryKey: ['trail'] });
  await expect(queryClient.fetchQuery(trail)).rejects.toThrow('While you read an incident a second time');
  expect(asked).toEqual(['open-reading']);
});

test('what shows no answer is asked without more', async () => {
  signIn('assessor');
  await queryClient.fetchQuery(ask('queue-counts', {}));
  expect(asked).toEqual(['queue-counts']);
});
