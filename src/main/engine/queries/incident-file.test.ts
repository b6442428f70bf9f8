/** An incident found by what people call it, and its file: what arrived after a decision stands beside it, not in its place. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { decision } from '../../../../tests/support/invented.ts';
import type { IncidentVersion } from '../../../shared/domain/incident.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import { contentHash, readyVersion } from '../db/ready-version.ts';
import { writeFurtherVersion, writeIncident } from '../db/write-incident.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const version = (narrative: string): IncidentVersion => ({
  codes: { received: { at: '2026-04-13T07:00:00.000Z' as never, precision: 'minute', text: null }, route: 'import', capacity: null, openingCode: 'Theft', sourceClosing: null, qualifiers: [], grade: null },
  text: { narrative, log: [], parties: [], place: null, occurred: null, other: [] },
});

/** As an import enters and updates an incident. */
const enter: Command<{ readonly ref: string; readonly sourceReference: string }, { readonly incident: string }> = (tx, { ref, sourceReference }, who) => {
  const first = version('A bicycle was taken.');
  const { codes, text } = writeIncident(tx, who, { ref, source: 'test', sourceReference, identity: `test:${ref}`, regime: 'live', version: readyVersion('live', first) });
  const data = { import: 'none', row: 1, incident: tx.id(), version: 1, regime: 'live', receivedAt: '2026-04-13T07:00:00.000Z', precision: 'minute', codes: codes.commitment, text: text.commitment } as const;
  return ok({ event: { kind: 'incident.imported', data }, value: { incident: tx.id() }, changes: [] });
};
const update: Command<{ readonly incident: string }, object> = (tx, { incident }, who) => {
  const standing = tx.store.standing.of(incident);
  if (!standing) throw new Error('There is no such incident');
  const next = version('A bicycle and a helmet were taken.');
  const { codes, text } = writeFurtherVersion(tx, who, standing, next, contentHash(next));
  const data = { import: 'none', row: 1, incident, version: standing.version + 1, decidedBefore: standing.decision !== null, codes: codes.commitment, text: text.commitment };
  return ok({ event: { kind: 'incident.updated', data }, value: {}, changes: [] });
};
const imported = (ref: string, sourceReference: string) => valueOf(runCommand(t.bureau.runner, t.people.assessor, enter, { ref, sourceReference })).value.incident;
const find = (ref: string) => call.get('auditor', 'find-incident', { ref });
const file = (incident: string) => call.get('auditor', 'incident-file', { incident });

test('an incident is found by the bureau’s reference, with spaces around it, or by the source’s where one carries it', async () => {
  const [one, two, three] = [imported('A-1', 'CAD 77'), imported('A-2', 'CAD 88'), imported('A-3', 'CAD 88')];
  expect(await find(' A-1 ')).toEqual({ incident: one });
  expect(await find('CAD 77')).toEqual({ incident: one });
  expect([await find('A-2'), await find('A-3')]).toEqual([{ incident: two }, { incident: three }]);
  expect(await call.refused('auditor', 'find-incident', { ref: 'CAD 88' })).toEqual(failure('not-found'));
  expect(await call.refused('auditor', 'find-incident', { ref: 'A-%' })).toEqual(failure('not-found'));
});

test('what arrives after a decision brings the incident back, beside the decision and the version that was read', async () => {
  const incident = imported('A-1', 'CAD 77');
  const made = decideOk(t, incident);
  t.clock.moveTo('2026-04-13T09:00:00.000Z');
  valueOf(runCommand(t.bureau.runner, t.people.assessor, update, { incident }));
  const now = await file(incident);
  expect(now.state).toBe('changed');
  expect(now.versions.map(({ number, at, incident: text }) => [number, at, text?.text.narrative])).toEqual([
    [1, '2026-04-13T08:00:00.000Z', 'A bicycle was taken.'],
    [2, '2026-04-13T09:00:00.000Z', 'A bicycle and a helmet were taken.'],
  ]);
  expect(now.decisions).toMatchObject([{ id: made.decision, versionRead: 1, current: true }]);
  expect((await call.get('assessor', 'queue-page', { view: 'changed', filter: '', after: null, limit: 10 })).rows.map(({ id }) => id)).toEqual([incident]);
});

test('a decision on the version before is refused as stale, and the next one says which it read', async () => {
  const incident = imported('A-1', 'CAD 77');
  valueOf(runCommand(t.bureau.runner, t.people.assessor, update, { incident }));
  expect(await call.refused('assessor', 'decide-incident', { incident, decision: decision() })).toEqual(failure('stale', 'versionRead'));
  await call.get('assessor', 'decide-incident', { incident, decision: decision(undefined, { versionRead: 2 }) });
  expect((await file(incident)).decisions).toMatchObject([{ versionRead: 2 }]);
});

test('a returned incident stays at the top when more arrives', async () => {
  const incident = imported('A-1', 'CAD 77');
  const made = decideOk(t, incident);
  await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: made.decision, comment: 'Read it again' } });
  valueOf(runCommand(t.bureau.runner, t.people.assessor, update, { incident }));
  enterReport(t, { openingCode: 'Rape' });
  const [top] = (await call.get('assessor', 'queue-page', { view: 'open', filter: '', after: null, limit: 10 })).rows;
  expect(top).toMatchObject({ id: incident, state: 'returned', why: ['returned to be decided again: first in the queue'] });
});

test('there is no file of an incident nobody entered', async () => {
  expect(await call.refused('auditor', 'incident-file', { incident: 'none' })).toEqual(failure('not-found'));
});

test.for<readonly [string, string, number]>([
  ['at the start of a summer’s day, all that is due before the next midnight by the wall clock', '2026-04-13T08:00:00.000Z', 2],
  ['once it is past its time, it is overdue and not due today', '2026-04-13T21:00:00.000Z', 1],
  ['after midnight by the wall clock, the next day’s', '2026-04-13T23:00:00.000Z', 2],
])('due today: %s', async ([, now, dueToday]) => {
  for (const received of ['2026-04-12T20:00:00.000Z', '2026-04-12T22:59:00.000Z', '2026-04-12T23:00:00.000Z', '2026-04-13T07:00:00.000Z']) {
    enterReport(t, { received: { at: received, precision: 'minute', text: null } });
  }
  t.clock.moveTo(now);
  expect(await call.get('assessor', 'queue-counts', {})).toMatchObject({ dueToday, now });
});
