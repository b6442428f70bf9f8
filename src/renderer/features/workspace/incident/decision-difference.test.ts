/** Whatever differs between two revisions is said: none is called the same that is not. */
import { expect, test } from 'vitest';
import { allegation, decision } from '../../../../../tests/support/invented.ts';
import { FactsDocument } from '../../../../shared/rules/facts/document.ts';
import type { DecisionInput } from '../../../../shared/domain/decision.ts';
import { decisionDifference } from './decision-difference.ts';

type Allegation = Parameters<typeof allegation>[0];

const reported = [{ id: 'n1', code: '100/01' }];
const point = { element: 'A trespass', page: '85', state: 'made-out', signed: null, words: null } as const;
const crime = { offence: '105/01', flags: [], points: [point] };
const record = { kind: 'record' as const, crimes: [crime, crime] };
const elsewhere = { kind: 'reported-incident' as const, code: '100/03' };
const unconfirmed = (ground: 'necessary' | 'parent-or-carer') => ({ ...record, withoutConfirmation: { ground, why: 'He is four years old.' } });

const between = (before: Allegation, after: Allegation, change: Partial<DecisionInput> = {}) =>
  decisionDifference({ decision: decision([allegation(before)]), under: null }, { decision: decision([allegation(after)], change), under: null }, reported);

test.each<readonly [string, before: Allegation, after: Allegation, field: string]>([
  ['what it confirms', { answer: record }, { answer: { ...record, confirms: 'n1' } }, 'Allegation 1: confirms'],
  ['the ground without confirmation', { answer: unconfirmed('necessary') }, { answer: unconfirmed('parent-or-carer') }, 'Allegation 1: recorded without confirmation'],
  ['the force a reported incident is passed to', { answer: elsewhere }, { answer: { ...elsewhere, otherForce: { force: 'Kent Police', reference: null, acceptedBy: null } } }, 'Allegation 1: other force'],
  ['a point of the first of two crimes of one offence', { answer: record }, { answer: { ...record, crimes: [{ ...crime, points: [{ ...point, state: 'unclear' }] }, crime] } }, 'Allegation 1: points to prove of crime 1, 105/01'],
])('%s is said where it differs', (_, before, after, field) => {
  expect(between(before, after).map((change) => change.field)).toEqual([field]);
});

test('the qualifiers of the closing and the facts told are said where they differ', () => {
  expect(between({}, {}, { closingQualifiers: ['alcohol'] }).map(({ field }) => field)).toEqual(['Closing qualifiers']);
  const facts = { names: { V1: 'Amina Coldharrow' }, document: FactsDocument.parse({ victims: [{ id: 'V1', kind: 'person' }], acts: [] }) };
  const [change] = between({}, {}, { facts });
  expect(change?.field).toBe('Facts told');
  expect(change?.after).toBe('V1: Amina Coldharrow\nvictims V1 kind: Person');
});

test('of one that is the same nothing is said', () => {
  expect(between({ answer: record }, { answer: record })).toEqual([]);
});
