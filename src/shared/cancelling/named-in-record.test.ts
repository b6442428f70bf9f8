/** Who the record shows to be part of an incident, and the smallest change that shows nobody. */
import { expect, test } from 'vitest';
import type { IncidentText } from '../domain/incident.ts';
import { isNamedIn } from './named-in-record.ts';

const party = (name: string | null): IncidentText['parties'][number] => ({ role: 'witness', kind: 'person', name, dateOfBirth: null, age: null, phone: null, note: null });

test.each<readonly [string, Partial<IncidentText>, boolean]>([
  ['the author of a log entry', { log: [{ at: null, author: 'Sunniva Marlow', text: '' }] }, true],
  ['with their number, surname first, in capitals', { log: [{ at: null, author: 'MARLOW, Sunniva PC 1204', text: '' }] }, true],
  ['by the surname alone', { log: [{ at: null, author: 'PC Marlow', text: '' }] }, false],
  ['somebody else of the surname', { log: [{ at: null, author: 'Peter Marlow', text: '' }] }, false],
  ['the author of one log entry of several', { log: ['Operator 7', 'Sunniva Marlow', 'Operator 9'].map((author) => ({ at: null, author, text: '' })) }, true],
  ['named by no part alone', { log: [{ at: null, author: 'Sunniva', text: '' }, { at: null, author: 'Marlow', text: '' }] }, false],
  ['spoken of in an entry', { log: [{ at: null, author: 'Operator 7', text: 'Sunniva Marlow of the bureau rang' }] }, false],
  ['a party', { parties: [party('Ms Sunniva Marlow')] }, true],
  ['a party nobody named', { parties: [party(null)] }, false],
  ['the officer in a field of the source', { other: [{ name: 'Officer', value: 'PC 1204 Sunniva Marlow' }] }, true],
  ['a field of three words more than the name', { other: [{ name: 'Officer', value: 'Sunniva Marlow, response team east' }] }, true],
  ['a field of four words more', { other: [{ name: 'Officer', value: 'Sunniva Marlow, response team east, nights' }] }, false],
  ['a field that is a text', { other: [{ name: 'Summary', value: 'The bureau rang and Sunniva Marlow said that it stays as it is' }] }, false],
])('%s: %o, %s', (_, change, isNamed) => {
  expect(isNamedIn({ narrative: '', log: [], parties: [], place: null, occurred: null, other: [], ...change }, 'Sunniva Marlow')).toBe(isNamed);
});

test('a name of one word is nobody’s', () => {
  expect(isNamedIn({ narrative: '', log: [{ at: null, author: 'Marlow', text: '' }], parties: [], place: null, occurred: null, other: [] }, 'Marlow')).toBe(false);
});
