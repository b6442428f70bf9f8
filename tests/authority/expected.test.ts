/** The table against the matrix that was written by hand, cell by cell. */
import { expect, test } from 'vitest';
import { may, plainlyNot } from '../../src/shared/authority/may.ts';
import { calls } from '../../src/shared/ipc/calls.ts';
import { entryCalls } from '../../src/shared/ipc/entry.ts';
import { roles } from '../../src/shared/domain/roles.ts';
import { cells, guarded } from './expected.ts';

test('the matrix has every call but those at the door, for every role', () => {
  expect(guarded.toSorted()).toEqual(Object.keys(calls).filter((name) => !Object.hasOwn(entryCalls, name)).toSorted());
  expect(cells).toHaveLength(guarded.length * roles.length);
});

/** These are let in by how things stand in the bureau too, so a role alone settles nothing of them. */
const turning = ['add-person', 'change-role', 'remove-person', 'approve-person-change', 'refuse-person-change', 'reset-passphrase', 'make-recovery-key', 'rotate-data-key', 'incident-file', 'note-look', 'name-team', 'assign-person', 'sign-ruling', 'withdraw-ruling', 'preview-ruling'];

test.for(cells)('%s, %s: %s', ([role, call, isAllowed]) => {
  const answer = may({ role, registered: false }, call);
  expect(answer.allowed).toBe(isAllowed);
  expect(plainlyNot({ role, registered: false }, call)).toBe(answer.allowed || turning.includes(call) ? null : answer.because);
});

test('what takes a second person is what makes somebody able to do more, or to get in', () => {
  const waits = guarded.filter((call) => roles.some((role) => {
    const answer = may({ role, registered: false }, call);
    return answer.allowed && answer.second !== null;
  }));
  expect(waits).toEqual(['add-person', 'change-role', 'reset-passphrase', 'make-recovery-key', 'rotate-data-key']);
});
