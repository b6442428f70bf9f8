/** What a search was found in is shown once, though two fields of the record hold it. */
import { expect, test } from 'vitest';
import type { IncidentVersion } from '../domain/incident.ts';
import { findersOf, foundInVersion } from './found-in-version.ts';
import { readSearch } from './read-search.ts';

const version: IncidentVersion = {
  codes: { received: { at: null, precision: 'unreadable', text: null }, route: 'import', capacity: null, openingCode: 'Theft', sourceClosing: null, qualifiers: [], grade: null },
  text: { narrative: 'A bicycle was taken.', log: [], parties: [], place: null, occurred: null, other: [] },
};

test.each([
  ['the source’s own', 'W0731', 'W0731'],
  ['none of the source’s', null, 'W0731'],
  ['another than the source’s', 'CAD 77', 'W0731, CAD 77'],
] as const)('a reference that is %s', (_, sourceReference, text) => {
  const { terms } = readSearch('w0731', '2026-10-12' as never);
  expect(foundInVersion({ ref: 'W0731', sourceReference, version }, findersOf(terms))).toMatchObject([{ part: 'reference', text }]);
});
