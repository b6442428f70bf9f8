/** What an announced change makes the page ask for again. */
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { changedElsewhere, type Change } from '../../shared/ipc/changes.ts';
import { queryCalls } from '../../shared/ipc/queries.ts';
import { newQueryClient } from './query-client.ts';
import { refreshAfter } from './on-change.ts';

/** The queries whose answers the page would go on showing after these. */
const freshAfter = (changes: readonly Change[], input: unknown = {}): readonly string[] => {
  const client = new QueryClient();
  const names = Object.keys(queryCalls);
  for (const name of names) client.setQueryData([name, input], 'answered');
  for (const change of changes) refreshAfter(client, change);
  return names.filter((name) => client.getQueryState([name, input])?.isInvalidated === false);
};

test('after another process changed the bureau nothing goes on being shown but what is asked anew each time and the lists that tell of themselves', () => {
  expect(freshAfter(changedElsewhere).toSorted()).toEqual(['check-bureau', 'check-decision', 'editions', 'find-incident', 'looks-at', 'looks-by', 'note-look', 'offence-catalogue', 'preview-edition', 'preview-import', 'preview-ruling', 'replay', 'search']);
});

test('after a change of one incident its file is asked for again, and no other’s', () => {
  const change: Change = { topic: 'incident', id: 'one' };
  expect(freshAfter([change], { incident: 'one' })).not.toContain('incident-file');
  expect(freshAfter([change], { incident: 'another' })).toContain('incident-file');
});

test('what was being read when it changed is read again, for its answer may be of before', async () => {
  const client = newQueryClient();
  const answers = [Promise.resolve(1), new Promise<number>((answer) => setTimeout(() => answer(1), 20)), Promise.resolve(2)];
  let asked = 0;
  const stop = new QueryObserver(client, { queryKey: ['queue-counts', {}], queryFn: () => answers[asked++] ?? 3 }).subscribe(() => undefined);
  await expect.poll(() => client.getQueryData(['queue-counts', {}])).toBe(1);
  void client.refetchQueries({ queryKey: ['queue-counts'] });
  refreshAfter(client, { topic: 'queue' });
  await expect.poll(() => client.getQueryData(['queue-counts', {}])).toBe(2);
  expect(asked).toBe(3);
  stop();
});
