/** What an announced change makes the page ask for again. */
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { changedElsewhere, type Change } from '../../shared/ipc/changes.ts';
import { queryCalls } from '../../shared/ipc/queries.ts';
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
