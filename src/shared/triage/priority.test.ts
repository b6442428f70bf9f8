/** What brings an incident forward, by how many hours, and what it is told. */
import { expect, test } from 'vitest';
import type { IncidentVersion, Party } from '../domain/incident.ts';
import { hourMs, plusMs } from '../domain/instant.ts';
import { orderAt, flagsPointedTo, riskReasons, whyHere } from './priority.ts';

const version = (openingCode: string | null, qualifiers: string[] = [], parties: Party[] = [], narrative = 'Nothing of note.'): IncidentVersion => ({
  codes: { received: { at: '2026-04-13T07:00:00.000Z' as never, precision: 'minute', text: null }, route: '101-call', capacity: 'victim', openingCode, sourceClosing: null, qualifiers, grade: null },
  text: { narrative, log: [], parties, place: null, occurred: null, other: [] },
});

const party = (role: Party['role'], age: number | null): Party => ({ role, kind: 'person', name: null, dateOfBirth: null, age, phone: null, note: null });

const reasons = (given: IncidentVersion): readonly string[] => riskReasons(given).map(({ id, hours }) => `${id} ${hours}`);

test.for<readonly [string, readonly string[], readonly string[]]>([
  ['Burglary', [], []],
  ['Rape', [], ['sexual 12']],
  ['Sudden death', [], ['death 12']],
  ['Domestic incident', [], ['domestic-abuse 8']],
  ['Stalking', [], ['stalking 8']],
  ['Modern slavery', [], ['slavery 8']],
  ['Forced marriage', [], ['honour 8']],
  ['Concern for safety', ['Vulnerable child'], ['child 6']],
  ['Concern for safety', ['Vulnerable adult'], ['vulnerable 6']],
  ['Concern for safety', ['Mental health'], ['vulnerable 6']],
  ['Violence against the person', [], ['violence 4']],
  ['Firearms', ['Knife'], ['weapon 4']],
  ['Criminal damage', ['Hate: racial'], ['hate 4']],
  ['Violence', ['Domestic abuse', 'Weapons'], ['domestic-abuse 8', 'violence 4', 'weapon 4']],
  ['Violence - no weapon', [], ['violence 4']],
  ['Dispute, non-domestic', [], []],
  ['Theft without violence', [], []],
  ['VIOLENCE', [], ['violence 4']],
])('%s %j', ([opening, qualifiers, expected]) => {
  expect(reasons(version(opening, [...qualifiers]))).toEqual(expected);
});

test.for<readonly [string, IncidentVersion, readonly string[]]>([
  ['a victim of 17 is a child', version('Theft', [], [party('victim', 17)]), ['child 6']],
  ['a victim of 18 is not', version('Theft', [], [party('victim', 18)]), []],
  ['a suspect of 12 does not bring it forward', version('Theft', [], [party('suspect', 12)]), []],
  ['an age nobody gave is not a child’s', version('Theft', [], [party('victim', null)]), []],
  ['a child is counted once', version('Child at risk', [], [party('victim', 6)]), ['child 6']],
  ['no codes at all', version(null), []],
  ['free text is never read for it', version('Theft', [], [], 'She says she was raped at knife point.'), []],
])('%s', ([, given, expected]) => {
  expect(reasons(given)).toEqual(expected);
});

const due = '2026-04-14T12:00:00.000Z';
const [domestic, violence] = [{ id: 'domestic-abuse', says: 'domestic abuse', hours: 8 }, { id: 'violence', says: 'violence', hours: 4 }];

test('the gravest reason alone decides how far it is brought forward', () => {
  expect(orderAt(due, [], false)).toBe(due);
  expect(orderAt(due, [violence], false)).toBe('2026-04-14T08:00:00.000Z');
  expect(orderAt(due, [violence, domestic], false)).toBe('2026-04-14T04:00:00.000Z');
});

test('a returned decision comes before everything else, the one due first at the top', () => {
  const returned = orderAt(due, [], true) ?? '';
  expect(returned < (orderAt('2026-01-01T00:00:00.000Z', [domestic], false) ?? '')).toBe(true);
  expect(returned < (orderAt('2026-04-14T12:00:00.001Z', [domestic], true) ?? '')).toBe(true);
});

test('without a clock there is no order by it', () => {
  expect(orderAt(null, [domestic], true)).toBeNull();
});

test('a row says everything that moved it, and of the rest that it moved nothing', () => {
  expect(whyHere(due, [domestic, violence], false)).toEqual(['domestic abuse: as if due 8 h earlier', 'violence: 4 h by itself, not added']);
  expect(whyHere(due, [violence, domestic], false)).toEqual(['violence: 4 h by itself, not added', 'domestic abuse: as if due 8 h earlier']);
  expect(whyHere(due, [domestic, violence], true)).toEqual(['returned to be decided again: first in the queue', 'domestic abuse: not counted while it is returned', 'violence: not counted while it is returned']);
  expect(whyHere(due, [], false)).toEqual([]);
  expect(whyHere(null, [], false)).toEqual(['no clock: order of arrival']);
  expect(whyHere(null, [domestic], true)).toEqual(['returned to be decided again', 'domestic abuse: moves nothing without a clock', 'no clock: order of arrival']);
});

test('what is said to bring an incident forward is what does: the hours said are the hours it stands earlier', () => {
  for (const reasons of [[domestic], [violence], [domestic, violence], [violence, domestic]]) {
    const moved = whyHere(due, reasons, false).filter((line) => line.includes('as if due'));
    expect(moved).toHaveLength(1);
    expect(orderAt(due, reasons, false)).toBe(plusMs(due, -Number(/due (\d+) h/.exec(moved[0] ?? '')?.[1]) * hourMs));
  }
});

test.each([
  ['Domestic - assault', ['Domestic abuse'], ['domestic-abuse']],
  ['Hate incident', ['Honour based'], ['honour-based', 'hate']],
  ['Theft', [], []],
] as const)('%s points to the flags that its codes name', (opening, qualifiers, flags) => {
  expect(flagsPointedTo(version(opening, [...qualifiers]))).toEqual(flags);
});
