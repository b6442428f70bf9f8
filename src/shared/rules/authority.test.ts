/** Who may do what: every role with every command, the whole table written out. */
import { expect, test } from 'vitest';
import { roles, type Role } from '../domain/roles.ts';
import { commandCalls } from '../ipc/commands.ts';
import { guardedQueries, isGuarded, may, type Guarded } from './authority.ts';

type Answer = true | string;

/** Written out in full, so that a change of authority is a change of this table: assessor, supervisor, auditor. */
const matrix: Readonly<Record<Guarded, readonly [assessor: Answer, supervisor: Answer, auditor: Answer]>> = {
  'add-person': ['An assessor may not add people; supervisors may', true, 'An auditor may not add people; supervisors may'],
  'change-setting': ['An assessor may not change the bureau’s settings; supervisors may', true, 'An auditor may not change the bureau’s settings; supervisors may'],
  'report-incident': [true, true, 'An auditor may not enter reports; assessors and supervisors may'],
  'save-mapping': [true, true, 'An auditor may not save mappings; assessors and supervisors may'],
  'import-file': [true, true, 'An auditor may not import incidents; assessors and supervisors may'],
  'export-refusals': [true, true, 'An auditor may not export refused rows; assessors and supervisors may'],
  'cancel-import': [true, true, 'An auditor may not cancel an import; assessors and supervisors may'],
  'take-incident': [true, true, 'An auditor may not take incidents; assessors and supervisors may'],
  'take-next': [true, true, 'An auditor may not take incidents; assessors and supervisors may'],
  'renew-claim': [true, true, 'An auditor may not hold incidents; assessors and supervisors may'],
  'put-back-incident': [true, true, 'An auditor may not put incidents back; assessors and supervisors may'],
  'park-incident': [true, true, 'An auditor may not park incidents; assessors and supervisors may'],
  'unpark-incident': [true, true, 'An auditor may not bring parked incidents back; assessors and supervisors may'],
  'save-view': [true, true, true],
  'remove-view': [true, true, true],
  'open-reported-incident': [true, true, 'An auditor may not open reported incidents; assessors and supervisors may'],
  'recode-reported-incident': [true, true, 'An auditor may not change the code of reported incidents; assessors and supervisors may'],
  'oversee-reported-incident': ['An assessor may not enter the registrar’s oversight; supervisors may', true, 'An auditor may not enter the registrar’s oversight; supervisors may'],
  'decide-incident': [true, true, 'An auditor may not decide incidents; assessors and supervisors may'],
  'correct-crime-number': ['An assessor may not correct crime numbers; supervisors may', true, 'An auditor may not correct crime numbers; supervisors may'],
  'decide-batch': [true, true, 'An auditor may not decide incidents; assessors and supervisors may'],
  'undo-decision': [true, true, 'An auditor may not undo decisions; assessors and supervisors may'],
  'correct-decision': ['An assessor may not correct decisions; supervisors may', true, 'An auditor may not correct decisions; supervisors may'],
  'tell-victim': [true, true, 'An auditor may not enter that somebody was told; assessors and supervisors may'],
  'assess-victim': [true, true, 'An auditor may not assess what a victim needs; assessors and supervisors may'],
  'contact-victim': [true, true, 'An auditor may not enter contacts with victims; assessors and supervisors may'],
  'refer-victim': [true, true, 'An auditor may not refer victims; assessors and supervisors may'],
  'set-victim-policy': ['An assessor may not set the days for victims; supervisors may', true, 'An auditor may not set the days for victims; supervisors may'],
  'name-advice-line': ['An assessor may not name the victim advice line; supervisors may', true, 'An auditor may not name the victim advice line; supervisors may'],
  'enter-reference': [true, true, 'An auditor may not enter another force’s reference; assessors and supervisors may'],
  'enter-crime-number': [true, true, 'An auditor may not enter crime numbers; assessors and supervisors may'],
  'review-decision': ['An assessor may not review decisions; supervisors may', true, 'An auditor may not review decisions; supervisors may'],
  'accept-edition': ['An assessor may not accept an offence list; supervisors may', true, 'An auditor may not accept an offence list; supervisors may'],
  'sign-points': ['An assessor may not enter what the registrar signed; supervisors may', true, 'An auditor may not enter what the registrar signed; supervisors may'],
  'link-incidents': [true, true, 'An auditor may not link incidents; assessors and supervisors may'],
  'copy-into-record': [true, true, 'An auditor may not copy what a report adds to a main record; assessors and supervisors may'],
  'unlink-incidents': [true, true, 'An auditor may not take links back; assessors and supervisors may'],
  'export-log': ['An assessor may not export the decision log; supervisors and auditors may', true, true],
  replay: ['An assessor may not replay past decisions; supervisors and auditors may', true, true],
};

const cells = Object.entries(matrix).flatMap(([command, answers]) =>
  answers.map((answer, index): readonly [Role, Guarded, Answer] => [(['assessor', 'supervisor', 'auditor'] as const)[index] as Role, command as Guarded, answer]),
);

test.for(cells)('%s, %s', ([role, command, answer]) => {
  expect(may(role, command)).toEqual(answer === true ? { allowed: true } : { allowed: false, because: answer });
});

test('the table holds every command, every guarded question and every role there is', () => {
  const guarded = [...Object.keys(commandCalls), ...guardedQueries];
  expect(Object.keys(matrix).toSorted()).toEqual(guarded.toSorted());
  expect(cells).toHaveLength(guarded.length * roles.length);
});

test('only a review turns on whose decision it is: nobody reviews their own', () => {
  const own = { decidedByThem: true };
  expect(may('supervisor', 'review-decision', own)).toEqual({ allowed: false, because: 'Nobody reviews their own decision' });
  expect(may('supervisor', 'review-decision', { decidedByThem: false })).toEqual({ allowed: true });
  for (const [role, command] of cells) {
    if (command !== 'review-decision') expect(may(role, command, own), `${role} ${command}`).toEqual(may(role, command));
  }
});

test('what somebody else has, a supervisor alone puts back', () => {
  const others = { heldByAnother: true };
  expect(may('supervisor', 'put-back-incident', others)).toEqual({ allowed: true });
  expect(may('assessor', 'put-back-incident', others)).toEqual({ allowed: false, because: 'Somebody else has this incident; supervisors may put incidents back for them' });
  for (const [role, command] of cells) {
    if (command !== 'put-back-incident') expect(may(role, command, others), `${role} ${command}`).toEqual(may(role, command));
  }
});

test('only whoever made a decision undoes it', () => {
  expect(may('assessor', 'undo-decision', { decidedByThem: true })).toEqual({ allowed: true });
  expect(may('supervisor', 'undo-decision', { decidedByThem: false })).toEqual({ allowed: false, because: 'Only whoever made a decision may undo it' });
  expect(may('supervisor', 'correct-decision', { decidedByThem: false })).toEqual({ allowed: true });
});

test('a role that may not is told so, whoever decided it', () => {
  expect(may('assessor', 'review-decision', { decidedByThem: true })).toEqual({ allowed: false, because: 'An assessor may not review decisions; supervisors may' });
});

test('a question that nobody is kept from does not stand in the table', () => {
  expect(['take-incident', 'export-log', 'queue-page', 'nothing', 'toString'].map(isGuarded)).toEqual([true, true, false, false, false]);
});
