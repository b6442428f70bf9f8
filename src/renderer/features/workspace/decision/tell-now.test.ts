/** Telling with one key: of an answer that somebody must be told of, and with whom it begins. */
import { expect, test } from 'vitest';
import { isVictimNamed, newAllegation, newDraft, toldFirst, type DraftPurpose } from './draft.ts';
import { beginDraft } from './drafts.ts';
import { begun, canTell } from './tell-now.ts';

const notACrime = { ...newAllegation('1'), path: [{ box: 'F1', answer: 'no' }] } as const;
const canTellOf = (purpose: DraftPurpose): boolean => {
  beginDraft('i1', { ...newDraft(1, [notACrime]), purpose }, null);
  return canTell('i1');
};

test('a second reading tells nobody', () => {
  expect([canTellOf({ kind: 'decide' }), canTellOf({ kind: 'read-again', reading: 'r1' })]).toEqual([true, false]);
});

test('it begins with whoever reported where no victim is named, and changes no choice that was made', () => {
  const first = toldFirst(isVictimNamed(notACrime));
  const told = begun(notACrime.told, 'told', first);
  expect([first, told.whom, begun({ ...told, whom: 'representative' }, 'not-yet', 'victim').whom]).toEqual(['reporter', 'reporter', 'representative']);
  expect(toldFirst(isVictimNamed({ victim: { kind: 'person', name: 'Amina Coldharrow', notKnown: false } }))).toBe('victim');
});
