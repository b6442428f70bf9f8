/** A series over several forces (page 16): which of its crimes is the most recent principal one, and what is asked. */
import { expect, test } from 'vitest';
import { act, reported } from '../../../../../tests/support/facts.ts';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import type { LocalDate } from '../../../domain/local-date.ts';
import type { Placed } from '../../ask.ts';
import { openCase } from '../../facts/case.ts';
import { FactsDocument, type Act } from '../../facts/document.ts';
import type { Located } from '../place.ts';
import { consideredForTransfer } from '../transfer/considered-for-transfer.ts';
import { theMostRecentPrincipalCrime } from './the-most-recent-principal-crime.ts';

type Told = { readonly id: string; readonly on?: string; readonly until?: string; readonly force: string | null | undefined };

const acts = (told: readonly Told[]): readonly Placed<Act>[] =>
  openCase(FactsDocument.parse(reported({ acts: told.map(({ id, on, until }) => act({ kind: 'offence', class: '105A', id, ...(on === undefined ? {} : { on }), ...(until === undefined ? {} : { until }) })) })), catalogue, '2026-05-04' as LocalDate).acts;

const places = (told: readonly Told[]): ReadonlyMap<string, Located | null> => new Map(told.map(({ id, force }) => [`acts.${id}`, force === undefined ? null : { place: 'where-the-suspect-was', force }]));

const said = (principal: readonly Told[], related: readonly Told[] = []): unknown => {
  const finding = theMostRecentPrincipalCrime.apply({ principal: acts(principal), related: acts(related), places: places([...principal, ...related]) });
  if (finding.says === 'needs') return finding.needs;
  return finding.says === 'holds' ? finding.outcome : finding.says;
};

const recent = (force: string | null) => ({ place: 'most-recent-principal-crime', force });
const first: Told = { id: 'A1', on: '2026-05-01', force: 'A' };
const second: Told = { id: 'A2', on: '2026-05-02', force: 'B' };

test.each<readonly [string, readonly Told[], readonly Told[], unknown]>([
  ['the later is last in the facts', [first, second], [], recent('B')],
  ['the later is first in the facts', [second, first], [], recent('B')],
  ['one went on after the other began', [{ ...first, until: '2026-05-03' }, second], [], recent('A')],
  ['one went on, and ended before the other', [{ ...first, until: '2026-05-01' }, second], [], recent('B')],
  ['three, the middle one last in time', [first, { ...second, on: '2026-05-03' }, { id: 'A3', on: '2026-05-02', force: 'C' }], [], recent('B')],
  ['both on one day: a person decides', [first, { ...second, on: '2026-05-01' }], [], 'refers'],
  ['both ended on one day', [{ ...first, until: '2026-05-02' }, second], [], 'refers'],
  ['both on one day in one force, and an earlier one in another', [{ ...first, on: '2026-04-30' }, second, { id: 'A3', on: '2026-05-02', force: 'B' }], [], recent('B')],
  ['all in one force', [first, { ...second, force: 'A' }], [], 'silent'],
  ['one act', [first], [], 'silent'],
  ['one of them not located', [first, { ...second, force: undefined }], [], 'silent'],
  ['what is part of it in another force', [first], [second], recent('A')],
  ['what is part of it not located', [first], [{ ...second, force: undefined }], 'silent'],
  ['what is part of it in the same force', [first], [{ ...second, force: 'A' }], 'silent'],
  ['not a day told, all in one force', [{ id: 'A1', force: 'A' }, { id: 'A2', force: 'A' }], [], 'silent'],
  ['the later in no force that is named', [first, { ...second, force: null }], [], recent(null)],
  ['no day told, and one principal crime', [{ id: 'A1', force: 'A' }], [second], recent('A')],
  ['one day not told', [first, { id: 'A2', force: 'B' }], [], ['acts.A2.on']],
  ['no day told', [{ id: 'A1', force: 'A' }, { id: 'A2', force: 'B' }], [], ['acts.A1.on', 'acts.A2.on']],
])('%s', (_, principal, related, expected) => {
  expect(said(principal, related)).toEqual(expected);
});

test.each<readonly [string, Located, 'holds' | 'silent']>([
  ['in A', { place: 'where-the-suspect-was', force: 'A' }, 'holds'],
  ['here', { place: 'where-the-suspect-was', force: 'here' }, 'silent'],
  ['this force', { place: 'this-force', force: 'here' }, 'silent'],
  ['in no force that is named', { place: 'departure-airport', force: null }, 'silent'],
  ['the railway', { place: 'british-transport-police', force: null }, 'holds'],
])('considered for transfer (page 15): %s', (_, place, says) => {
  expect(consideredForTransfer.apply(place)).toMatchObject(says === 'holds' ? { says, outcome: true } : { says });
});
