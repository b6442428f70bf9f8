/** What else must hold, once a role may: each bar with the smallest change either side of it, and on nothing but its own calls. */
import { expect, test } from 'vitest';
import { calls } from '../ipc/calls.ts';
import { roles, type Role } from '../domain/roles.ts';
import { isGuarded, may, plainlyNot, type Guarded } from './may.ts';
import type { Relation } from './row.ts';

const as = (role: Role, call: Guarded, relation: Relation = {}) => may({ role, registered: false }, call, relation);
const no = (because: string) => ({ allowed: false, because });
const yes = { allowed: true, second: null };
const asked = { allowed: true, second: ['supervisor', 'registrar', 'administrator'] };

test.each<readonly [Role, Guarded, Relation, object]>([
  ['supervisor', 'review-decision', {}, yes],
  ['supervisor', 'review-decision', { decidedByThem: true }, no('Nobody reviews their own decision')],
  ['registrar', 'review-decision', { decidedByThem: true }, no('Nobody reviews their own decision')],
  ['supervisor', 'review-decision', { decidedByThem: false, editedByThem: true }, no('Nobody reviews an incident on which they have entered something since it was decided')],
  ['assessor', 'review-decision', { decidedByThem: true }, no('An assessor may not review decisions; supervisors and the registrar may')],
  ['assessor', 'undo-decision', { decidedByAnother: false }, yes],
  ['supervisor', 'undo-decision', { decidedByAnother: true }, no('Only whoever made a decision may undo it')],
  ['assessor', 'put-back-incident', { heldByAnother: false }, yes],
  ['assessor', 'put-back-incident', { heldByAnother: true }, no('Somebody else has this incident; supervisors and the registrar may put incidents back for them')],
  ['senior-assessor', 'put-back-incident', { heldByAnother: true }, no('Somebody else has this incident; supervisors and the registrar may put incidents back for them')],
  ['supervisor', 'put-back-incident', { heldByAnother: true }, yes],
  ['registrar', 'put-back-incident', { heldByAnother: true }, yes],
  ['supervisor', 'allocate-incidents', { beyondOwnTeam: false }, yes],
  ['supervisor', 'allocate-incidents', { beyondOwnTeam: true }, no('A supervisor of a team allocates and puts back within it; the registrar and supervisors without a team do so anywhere')],
  ['registrar', 'allocate-incidents', { beyondOwnTeam: true }, yes],
  ['assessor', 'allocate-incidents', {}, no('An assessor may not allocate incidents; supervisors and the registrar may')],
  ['administrator', 'assign-person', {}, yes],
  ['administrator', 'assign-person', { aboutThemselves: true }, no('Nobody changes what they themselves may do')],
  ['supervisor', 'assign-person', {}, no('A supervisor may not say who belongs to which team; administrators may')],
  ['supervisor', 'assign-person', { withoutAdministrator: true }, yes],
  ['supervisor', 'assign-person', { withoutAdministrator: true, aboutThemselves: true }, no('Nobody changes what they themselves may do')],
  ['registrar', 'name-team', { withoutAdministrator: true }, yes],
  ['registrar', 'oversee-reported-incident', { reported: 'rape' }, yes],
  ['registrar', 'oversee-reported-incident', { reported: 'death' }, yes],
  ['head-of-crime', 'oversee-reported-incident', { reported: 'death' }, yes],
  ['registrar', 'oversee-delay', { delayedByThem: false }, yes],
  ['registrar', 'oversee-delay', { delayedByThem: true }, no('Nobody oversees a delay of their own')],
  ['head-of-crime', 'oversee-reported-incident', { reported: null }, yes],
  ['head-of-crime', 'oversee-reported-incident', { reported: 'rape' }, no('The head of crime oversees reported deaths (N300); the registrar oversees reported rapes (N100)')],
  ['senior-assessor', 'sign-ruling', { rules: 'place-agreed' }, yes],
  ['senior-assessor', 'withdraw-ruling', { rules: 'place-agreed' }, yes],
  ['senior-assessor', 'preview-ruling', { rules: 'place-agreed' }, yes],
  ['senior-assessor', 'sign-ruling', { rules: 'harassment-only' }, no('That it is harassment in law only is for the registrar to rule (page 55)')],
  ['senior-assessor', 'withdraw-ruling', { rules: 'harassment-only' }, no('That it is harassment in law only is for the registrar to rule (page 55)')],
  ['senior-assessor', 'sign-ruling', { rules: 'principal-crime' }, no('Which of two is the principal crime is for the registrar to rule, or for whoever they have named as their delegate (page 57)')],
  ['registrar', 'sign-ruling', { rules: 'harassment-only' }, yes],
  ['registrar', 'sign-ruling', { rules: 'principal-crime' }, yes],
  ['registrar', 'sign-ruling', { rules: 'place-agreed' }, yes],
  ['supervisor', 'sign-ruling', { rules: 'place-agreed' }, no('A supervisor may not sign rulings; senior assessors and the registrar may')],
  ['senior-assessor', 'sign-ruling', { rules: 'principal-crime', delegated: true }, yes],
  ['assessor', 'sign-ruling', { rules: 'principal-crime', delegated: true }, yes],
  ['assessor', 'withdraw-ruling', { rules: 'principal-crime', delegated: true }, yes],
  ['assessor', 'preview-ruling', { rules: 'principal-crime', delegated: true }, yes],
  ['assessor', 'sign-ruling', { rules: 'principal-crime', delegated: false }, no('An assessor may not sign rulings; senior assessors and the registrar may')],
  ['assessor', 'sign-ruling', { rules: 'harassment-only', delegated: true }, no('That it is harassment in law only is for the registrar to rule (page 55)')],
  ['assessor', 'sign-ruling', { rules: 'place-agreed', delegated: true }, no('Which of two forces records it is for designated decision makers and the registrar to agree (page 15)')],
  ['chief-officer', 'sign-ruling', { rules: 'principal-crime', delegated: true }, yes],
  ['registrar', 'delegate-rulings', {}, yes],
  ['registrar', 'delegate-rulings', { aboutThemselves: true }, no('Nobody changes what they themselves may do')],
  ['supervisor', 'delegate-rulings', {}, no('A supervisor may not name a delegate for rulings; the registrar may')],
  ['administrator', 'add-person', {}, asked],
  ['supervisor', 'add-person', {}, no('A supervisor may not add people; administrators may')],
  ['supervisor', 'add-person', { withoutAdministrator: true }, asked],
  ['registrar', 'add-person', { withoutAdministrator: true }, asked],
  ['assessor', 'add-person', { withoutAdministrator: true }, no('An assessor may not add people; administrators may')],
  ['auditor', 'change-role', { withoutAdministrator: true }, no('An auditor may not change what somebody may do; administrators may')],
  ['administrator', 'change-role', {}, asked],
  ['administrator', 'change-role', { aboutThemselves: true }, no('Nobody changes what they themselves may do')],
  ['administrator', 'change-role', { lastOfRole: 'supervisor' }, no('A bureau cannot be without supervisors; let somebody else become one first')],
  ['administrator', 'change-role', { lastOfRole: null }, asked],
  ['administrator', 'remove-person', {}, yes],
  ['administrator', 'remove-person', { aboutThemselves: true }, no('Nobody changes what they themselves may do')],
  ['administrator', 'remove-person', { lastOfRole: 'administrator' }, no('A bureau cannot be without administrators; let somebody else become one first')],
  ['senior-assessor', 'authorise-request', {}, yes],
  ['senior-assessor', 'authorise-request', { askedByThem: true }, no('Nobody approves their own request')],
  ['senior-assessor', 'authorise-request', { takesRapeBack: true }, no('Taking a recorded rape back to a reported incident is for a registrar on the College of Policing’s register (page 63)')],
  ['registrar', 'authorise-request', { takesRapeBack: true }, no('Taking a recorded rape back to a reported incident is for a registrar on the College of Policing’s register (page 63)')],
  ['registrar', 'authorise-request', { takesRapeBack: false }, yes],
  ['senior-assessor', 'authorise-cancellation', {}, yes],
  ['senior-assessor', 'authorise-cancellation', { cancels: null, askedByThem: false }, yes],
  ['senior-assessor', 'authorise-cancellation', { askedByThem: true }, no('Nobody approves their own request')],
  ['senior-assessor', 'authorise-cancellation', { investigating: true }, no('C2 to C5 are decided by somebody independent of the investigation (page 25), and this record names them as part of it')],
  ['senior-assessor', 'authorise-cancellation', { cancels: 'registered-registrar' }, no('Cancelling rape or homicide under C2 is for a registrar on the College of Policing’s register (page 25)')],
  ['registrar', 'authorise-cancellation', { cancels: 'registered-registrar' }, no('Cancelling rape or homicide under C2 is for a registrar on the College of Policing’s register (page 25)')],
  ['registrar', 'authorise-cancellation', { cancels: 'registered-registrar', withoutRegistered: true }, no('Without a registrar on the register, cancelling rape or homicide under C2 is for the chief officer for crime recording (page 25)')],
  ['chief-officer', 'authorise-cancellation', { cancels: 'registered-registrar' }, no('Cancelling rape or homicide under C2 is for a registrar on the College of Policing’s register (page 25)')],
  ['chief-officer', 'authorise-cancellation', { cancels: 'registered-registrar', withoutRegistered: true }, no('The registrar’s advice is recorded before the chief officer decides (page 25)')],
  ['chief-officer', 'authorise-cancellation', { cancels: 'registered-registrar', withoutRegistered: true, advised: true }, yes],
  ['chief-officer', 'authorise-cancellation', { cancels: 'registrar-or-designated-decision-maker' }, no('The chief officer decides of C2 on rape and homicide alone, where the force has no registrar on the register (page 25)')],
  ['chief-officer', 'refuse-cancellation', { cancels: null }, no('The chief officer decides of C2 on rape and homicide alone, where the force has no registrar on the register (page 25)')],
  ['senior-assessor', 'authorise-cancellation', { cancels: 'registrar' }, no('Cancelling mutilation of a child that was reported under the mandatory duty is for the registrar (page 45)')],
  ['registrar', 'authorise-cancellation', { cancels: 'registrar' }, yes],
  ['supervisor', 'authorise-cancellation', {}, no('A supervisor may not authorise cancellations; senior assessors, the registrar and the chief officer for crime recording may')],
  ['senior-assessor', 'refuse-cancellation', { askedByThem: true }, yes],
  ['senior-assessor', 'cancel-crime', { askedByThem: true }, no('Nobody approves their own request')],
  ['assessor', 'cancel-crime', {}, no('An assessor may not cancel crimes; senior assessors, the registrar and the chief officer for crime recording may')],
  ['administrator', 'reset-passphrase', {}, asked],
  ['administrator', 'reset-passphrase', { aboutThemselves: true }, no('Nobody changes what they themselves may do')],
  ['supervisor', 'forgive-tries', {}, yes],
  ['supervisor', 'forgive-tries', { aboutThemselves: true }, no('Nobody changes what they themselves may do')],
  ['administrator', 'incident-file', {}, no('An administrator may not read incidents; assessors, senior assessors, supervisors, the registrar, the chief officer for crime recording, the head of crime and auditors may')],
  ['administrator', 'incident-file', { glassBroken: true }, yes],
  ['supervisor', 'review-break-glass', {}, yes],
  ['supervisor', 'review-break-glass', { brokenByThem: true }, no('Nobody judges a glass they broke themselves')],
  ['supervisor', 'rotate-data-key', { withoutAdministrator: true }, asked],
  ['supervisor', 'make-recovery-key', {}, no('A supervisor may not make a recovery key; administrators may')],
  ['supervisor', 'make-recovery-key', { withoutAdministrator: true }, asked],
  ['supervisor', 'approve-person-change', {}, yes],
  ['administrator', 'approve-person-change', { askedByThem: true }, no('Nobody approves their own request')],
  ['supervisor', 'approve-person-change', { aboutThemselves: true }, no('Nobody changes what they themselves may do')],
  ['assessor', 'approve-person-change', {}, no('An assessor may not approve what is asked for people; supervisors, the registrar and administrators may')],
  ['assessor', 'approve-person-change', { withoutApprover: true }, yes],
  ['assessor', 'approve-person-change', { withoutApprover: true, askedByThem: true }, no('Nobody approves their own request')],
  ['assessor', 'approve-person-change', { withoutApprover: true, aboutThemselves: true }, no('Nobody changes what they themselves may do')],
  ['administrator', 'refuse-person-change', { askedByThem: true }, yes],
  ['administrator', 'refuse-person-change', { aboutThemselves: true }, no('Nobody changes what they themselves may do')],
])('%s, %s, %o', (role, call, relation, answer) => {
  expect(as(role, call, relation)).toEqual(answer);
});

const relations: readonly (readonly [Relation, readonly Guarded[]])[] = [
  [{ decidedByThem: true }, ['adjudicate-reading', 'correct-decision', 'review-decision']],
  [{ editedByThem: true }, ['adjudicate-reading', 'correct-decision', 'review-decision']],
  [{ readByThem: true }, ['adjudicate-reading']],
  [{ readsBlind: true }, ['agreement', 'awaiting-crime-number', 'correction-requests', 'delays', 'export-agreement', 'export-log', 'figure-incidents', 'incident-victims', 'preview-ruling', 'replay', 'reported-incidents', 'review-list', 'second-reading', 'trail', 'victims-to-contact', 'workload']],
  [{ amends: true }, ['correct-decision']],
  [{ decidedByAnother: true }, ['undo-decision']],
  [{ heldByAnother: true }, ['put-back-incident']],
  [{ delayedByThem: true }, ['oversee-delay']],
  [{ beyondOwnTeam: true }, ['allocate-incidents', 'put-back-incident']],
  [{ aboutThemselves: true }, ['change-role', 'remove-person', 'approve-person-change', 'refuse-person-change', 'reset-passphrase', 'forgive-tries', 'assign-person', 'delegate-rulings']],
  [{ askedByThem: true }, ['approve-person-change', 'authorise-request', 'authorise-cancellation', 'cancel-crime']],
  [{ investigating: true }, ['authorise-cancellation', 'refuse-cancellation', 'cancel-crime']],
  [{ cancels: 'registered-registrar' }, ['authorise-cancellation', 'refuse-cancellation', 'cancel-crime']],
  [{ cancels: 'registrar' }, ['authorise-cancellation', 'refuse-cancellation', 'cancel-crime']],
  [{ withoutRegistered: true, advised: true }, []],
  [{ takesRapeBack: true }, ['authorise-request']],
  [{ withoutAdministrator: true }, ['add-person', 'change-role', 'remove-person', 'reset-passphrase', 'make-recovery-key', 'rotate-data-key', 'name-team', 'assign-person']],
  [{ glassBroken: true }, ['incident-file', 'note-look']],
  [{ brokenByThem: true }, ['review-break-glass']],
  [{ withoutApprover: true }, ['approve-person-change', 'refuse-person-change']],
  [{ lastOfRole: 'supervisor' }, ['change-role', 'remove-person', 'approve-person-change']],
  [{ reported: 'rape' }, ['oversee-reported-incident']],
  [{ rules: 'harassment-only' }, ['preview-ruling', 'sign-ruling', 'withdraw-ruling']],
  [{ rules: 'principal-crime' }, ['preview-ruling', 'sign-ruling', 'withdraw-ruling']],
  [{ rules: 'place-agreed' }, []],
  [{ delegated: true }, ['preview-ruling', 'sign-ruling', 'withdraw-ruling']],
];

test.each(relations)('%o turns the answer of its own calls and of no other', (relation, own) => {
  const turned = (Object.keys(calls) as Guarded[]).filter((call) => isGuarded(call) && roles.some((role) => JSON.stringify(as(role, call, relation)) !== JSON.stringify(as(role, call))));
  expect(turned.toSorted()).toEqual(own.toSorted());
});

test('a registrar on the register takes a rape back to a reported incident', () => {
  expect(may({ role: 'registrar', registered: true }, 'authorise-request', { takesRapeBack: true })).toEqual(yes);
  expect(may({ role: 'senior-assessor', registered: true }, 'authorise-request', { takesRapeBack: true }).allowed).toBe(false);
});

test.each(['authorise-cancellation', 'cancel-crime'] as const)('a registrar on the register is asked for no second approval of rape and homicide: %s', (call) => {
  const own = { cancels: 'registered-registrar', askedByThem: true } as const;
  expect(may({ role: 'registrar', registered: true }, call, own)).toEqual(yes);
  expect(may({ role: 'registrar', registered: false }, call, own).allowed).toBe(false);
  expect(may({ role: 'registrar', registered: true }, call, { ...own, cancels: 'registrar-or-designated-decision-maker' })).toEqual(no('Nobody approves their own request'));
  expect(may({ role: 'registrar', registered: true }, call, { ...own, investigating: true }).allowed).toBe(false);
});

test.each<readonly [Role, string]>([
  ['assessor', 'An assessor'],
  ['senior-assessor', 'A senior assessor'],
  ['supervisor', 'A supervisor'],
  ['auditor', 'An auditor'],
  ['information-officer', 'An information officer'],
  ['chief-officer', 'The chief officer for crime recording'],
  ['head-of-crime', 'The head of crime'],
])('whoever may not is named as people say it: %s', (role, said) => {
  expect(as(role, 'change-role')).toEqual(no(`${said} may not change what somebody may do; administrators may`));
});

test('of those who may the last is joined with “and”, and one alone stands alone', () => {
  expect(as('registrar', 'change-role')).toEqual(no('The force crime registrar may not change what somebody may do; administrators may'));
  expect(as('administrator', 'sign-points')).toEqual(no('An administrator may not sign points to prove; the registrar may'));
  expect(as('administrator', 'export-log')).toEqual(no('An administrator may not export the decision log; supervisors, the registrar, auditors and information officers may'));
});

test('what somebody may never do is told from what turns on something', () => {
  expect(plainlyNot({ role: 'assessor', registered: false }, 'review-decision')).toBe('An assessor may not review decisions; supervisors and the registrar may');
  expect(plainlyNot({ role: 'supervisor', registered: false }, 'review-decision')).toBeNull();
  expect(plainlyNot({ role: 'supervisor', registered: false }, 'add-person')).toBeNull();
});

test('each call stands in the table but those that need nobody signed in', () => {
  expect(['take-incident', 'export-log', 'queue-page', 'sign-in', 'nothing', 'toString'].map(isGuarded)).toEqual([true, true, true, false, false, false]);
});
