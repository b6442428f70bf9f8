/** Whom a registrar may let rule on the principal crime, role by role. */
import { expect, test } from 'vitest';
import { roles } from '../domain/roles.ts';
import { mayBeDelegate } from './may-be-delegate.ts';

test('whoever decides or reviews, and the chief officer; no registrar, who rules as it is', () => {
  expect(roles.filter((role) => mayBeDelegate({ role, registered: false, state: 'active' }))).toEqual(['assessor', 'senior-assessor', 'supervisor', 'chief-officer']);
});

test.each(['waiting', 'left'] as const)('nobody whose account is %s', (state) => {
  expect(roles.filter((role) => mayBeDelegate({ role, registered: false, state }))).toEqual([]);
});
