/** The whole matrix through the real dispatcher, every role with every call: whoever may not is refused before anything is read, and it is kept that they tried. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roleNames, type Role } from '../../src/shared/domain/roles.ts';
import type { Guarded } from '../../src/shared/authority/may.ts';
import { testBureau, type TestBureau } from '../support/bureau.ts';
import { calling, onlyAttempted, type Calling, type Somebody } from '../support/calling.ts';
import { shaped } from '../support/shaped-calls.ts';
import { cells } from './expected.ts';

let t: TestBureau;
let call: Calling;
beforeAll(() => {
  t = testBureau();
  call = calling(t);
});
afterAll(() => t.close());

const who: Readonly<Record<Role, Somebody>> = {
  assessor: 'assessor',
  'senior-assessor': 'senior',
  supervisor: 'supervisor',
  registrar: 'registrar',
  'chief-officer': 'chief',
  'head-of-crime': 'head',
  auditor: 'auditor',
  'information-officer': 'information',
  administrator: 'administrator',
};

/** Adding somebody derives a key for a second; who may is seen from the one that may not. */
const isSlow = (name: Guarded): boolean => name === 'add-person';

test.for(cells.filter(([, name, isAllowed]) => !(isAllowed && isSlow(name))))('%s, %s: %s', async ([role, name, isAllowed]) => {
  const result = isAllowed ? await call.raw(who[role], name, shaped[name]) : await onlyAttempted(t, () => call.raw(who[role], name, shaped[name]));
  // A wrong passphrase is forbidden too, in other words.
  if (isAllowed) return expect(JSON.stringify(result)).not.toMatch(/ may not .*; .* may\./);
  return expect(result).toMatchObject({ ok: false, error: { code: 'forbidden', message: expect.stringMatching(new RegExp(`^(An?|The) ${roleNames[role]} may not .*; .* may\\.$`)) as string } });
});

test('control: a role that the matrix let in wrongly would be seen', async () => {
  const result = await call.raw('administrator', 'incident-file', shaped['incident-file']);
  expect(() => expect(result).not.toMatchObject({ ok: false, error: { code: 'forbidden' } })).toThrow();
});
