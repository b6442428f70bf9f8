/** Units of violence and exploitation, for acts told by kind and for offences chosen: pages 37-38, 42, 48-49 and 96. */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

const people: FactsInput = { victims: [{ id: 'V1' }, { id: 'V2' }], offenders: [{ id: 'O1', group: 'G' }, { id: 'O2', group: 'G' }, { id: 'O3' }] };

/** An offence against two people by a group of two. */
const chosen = (classCode: string, code: string | null, to = ['V1', 'V2']) =>
  decideFacts(reported({ ...people, report: { by: 'victim' }, acts: [act({ kind: 'offence', class: classCode, code, against: 'victim', by: ['O1', 'O2'], to })] }));

const ruleFor = (classCode: string, code: string | null): string => {
  const { trace } = chosen(classCode, code);
  return trace.find(({ stage }) => stage === 'counting')?.said.filter(({ finding }) => finding.says === 'holds').map(({ rule }) => rule).join(' ') ?? '';
};

test.each([
  ...['4/4', '4/6', '4/8', '4/9'].map((name) => [name, null, 2, 'one-crime-per-victim-of-driving'] as const),
  ['37/1', null, 2, 'one-crime-per-death-by-vehicle-taking'] as const,
  ['3B', null, 2, 'one-crime-per-person-threatened-with-death'] as const,
  ['11A', null, 2, 'one-crime-per-child-treated-cruelly'] as const,
  ['36', null, 2, 'one-crime-per-person-kidnapped'] as const,
  ...['5D', '8N', '8P', '8S', '8T', '104', '105A', '105B'].map((name) => [name, null, 2, 'one-crime-per-person-assaulted'] as const),
  ['106', null, 2, 'one-crime-per-person-enslaved'] as const,
  ['24', '024/17', 2, 'one-crime-per-person-exploited'] as const,
  ['24', '024/19', 1, 'one-crime-per-offender-keeping-a-brothel'] as const,
  ['27', '167/01', 2, 'one-crime-per-offender-soliciting'] as const,
  ['802', null, 2, 'one-crime-per-driver'] as const,
])('%s %s: %d, by %s', (classCode, code, count, rule) => {
  expect(chosen(classCode, code).crimes).toHaveLength(count);
  expect(ruleFor(classCode, code).split(' ')).toContain(rule);
});

/** Classes that print no unit of their own have the general rule (page 12, T12). */
test.each(['1', '2', '4/1', '4/2', '4/7', '4/10', '5E', '13'])('%s: the general rule', (classCode) => {
  expect(chosen(classCode, null).crimes).toHaveLength(2);
  expect(ruleFor(classCode, null)).toBe('one-crime-per-victim');
});

test('of class 24 the code is asked, since a brothel is counted by offenders', () => {
  expect(chosen('24', null).needs).toEqual(['acts.A1.code']);
});

test('without a person exploited the general rule says the same, and nothing is asked', () => {
  const one = act({ kind: 'offence', class: '24', against: 'state', to: [], pointsToProve: 'made-out' });
  const decided = decideFacts(reported({ ...people, acts: [one] }));
  expect([decided.crimes.length, decided.needs]).toEqual([1, []]);
});

test('a victim of violence whom nobody can name is one crime for each group', () => {
  const one = act({ kind: 'offence', class: '8N', against: 'victim', by: ['O1', 'O2'], to: [] });
  expect(decideFacts(reported({ ...people, report: { by: 'professional', inDoubt: false }, acts: [one] })).crimes).toHaveLength(1);
});
