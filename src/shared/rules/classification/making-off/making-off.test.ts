/** Class 49A (page 83). Whether it is recorded at all is held with boxes F3 and F7, in recording/gates. */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../../tests/support/facts.ts';

test.each(['not', 'after-police-contact'] as const)('drove off without paying, and paid: %s', (paid) => {
  expect(decideFacts(reported({ acts: [act({ kind: 'making-off', paid })] })).crimes).toMatchObject([{ class: '49A', code: '053/25', against: 'victim' }]);
});
