/** Whatever differs between two versions is said: none is called the same that is not. */
import { expect, test } from 'vitest';
import type { IncidentVersion, Party } from '../../../../shared/domain/incident.ts';
import { versionDifference } from './version-difference.ts';

const caller: Party = { role: 'reporter', kind: 'person', name: 'Amina Coldharrow', dateOfBirth: '1990-05-02', age: 36, phone: '01632 960118', note: 'Neighbour' };

const version: IncidentVersion = {
  codes: { received: { at: '2026-10-12T08:00:00.000Z', precision: 'minute', text: null }, route: '999-call', capacity: 'victim', openingCode: 'Theft', sourceClosing: null, qualifiers: [], grade: null },
  text: { narrative: 'A bicycle is gone.', log: [], parties: [caller], place: { text: 'Station yard', postcode: 'TF1 1AA', latitude: 52.7, longitude: -2.5 }, occurred: null, other: [] },
};

const withCaller = (change: Partial<Party>): IncidentVersion => ({ ...version, text: { ...version.text, parties: [{ ...caller, ...change }] } });
const withPlace = (change: object): IncidentVersion => ({ ...version, text: { ...version.text, place: { text: 'Station yard', postcode: 'TF1 1AA', latitude: 52.7, longitude: -2.5, ...change } } });
const received = (change: object): IncidentVersion => ({ ...version, codes: { ...version.codes, received: { ...version.codes.received, ...change } } });

test.each<readonly [string, IncidentVersion, field: string]>([
  ['a telephone number', withCaller({ phone: '01632 960119' }), 'People'],
  ['a date of birth', withCaller({ dateOfBirth: '1991-05-02' }), 'People'],
  ['an organisation', withCaller({ kind: 'organisation' }), 'People'],
  ['a note', withCaller({ note: null }), 'People'],
  ['a latitude', withPlace({ latitude: 52.8 }), 'Place'],
  ['a longitude', withPlace({ longitude: null }), 'Place'],
  ['the day alone', received({ precision: 'day' }), 'First received'],
  ['what the source wrote', received({ text: '12/10' }), 'First received'],
])('%s that differs is said', (_, after, field) => {
  expect(versionDifference(version, after).map((change) => change.field)).toEqual([field]);
});

test('of one that is the same nothing is said', () => {
  expect(versionDifference(version, structuredClone(version))).toEqual([]);
});
