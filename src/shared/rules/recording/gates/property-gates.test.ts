/** Boxes F3 and F7 for making off and for machines: pages 81-83. */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

type One = NonNullable<FactsInput['acts']>[number];

const exitOf = (one: One): unknown => {
  const { acts, needs } = decideFacts(reported({ acts: [one] }));
  const end = acts[0]?.followed?.end;
  return end?.is === 'exit' ? end.exit : needs;
};

const madeOff = (change: Partial<Parameters<typeof act<'making-off'>>[0]>) => act({ kind: 'making-off', paid: 'not', ...change });
const meter = (dealtWithByOwner: boolean | null) => act({ kind: 'theft', force: 'none', goods: 'machine-contents', byEmployee: false, dealtWithByOwner });

test.each<readonly [string, One, unknown]>([
  ['drove off without paying (page 83)', madeOff({}), 'record'],
  ['an innocent mistake, credibly (page 83)', madeOff({ contraryEvidence: true }), 'nsir-closure'],
  ['returned and paid before any contact with police (page 83)', madeOff({ paid: 'before-police-contact' }), 'nsir-closure'],
  ['paid only because of police (page 83)', madeOff({ paid: 'after-police-contact' }), 'record'],
  ['nobody is known to have come back: recording does not wait (page 83)', madeOff({ paid: null }), 'record'],
  ['a meter, reported to police', meter(false), 'record'],
  ['a meter, dealt with by its owner (page 82)', meter(true), 'cri-c'],
  ['who dealt with it is asked', meter(null), ['acts.A1.dealtWithByOwner']],
])('%s', (_, one, expected) => {
  expect(exitOf(one)).toEqual(expected);
});
