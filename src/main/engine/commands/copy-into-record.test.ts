/** Copying what one report adds to the main record: a further version that its source does not take away again. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { decision, noCrime } from '../../../../tests/support/invented.ts';
import type { Report } from './report-incident.ts';

let t: TestBureau;
let call: Calling;
let main: string;
let second: string;

const person = (role: 'reporter' | 'victim', name: string) => ({ role, kind: 'person' as const, name, dateOfBirth: null, age: null, phone: null, note: null });
const text = (narrative: string, ...parties: Report['text']['parties']): Report['text'] => ({ narrative, log: [], parties, place: null, occurred: null, other: [] });

beforeEach(() => {
  t = testBureau();
  call = calling(t);
  main = enterReport(t, { capacity: 'other-third-party', text: text('A fire in the yard.', person('reporter', 'Cara Moss')) });
  second = enterReport(t, { capacity: 'victim', text: text('The yard burns and my van with it.', person('reporter', 'Ann Other')) });
});
afterEach(() => t.close());

const file = (incident: string) => call.get('assessor', 'incident-file', { incident });
const latest = async (incident: string) => (await file(incident)).versions.at(-1)?.incident?.text;
const copy = () => call.get('assessor', 'copy-into-record', { incident: main, from: second });

test('the second caller is on the main record as caller and as victim, with their words, under the reference they came by', async () => {
  expect(await copy()).toMatchObject({ version: 2 });
  const { ref } = await file(second);
  expect(await latest(main)).toMatchObject({
    narrative: 'A fire in the yard.',
    parties: [{ role: 'reporter', name: 'Cara Moss' }, { role: 'reporter', name: 'Ann Other' }, { role: 'victim', name: 'Ann Other' }],
    log: [{ author: `Copied from ${ref}`, text: 'The yard burns and my van with it.' }],
  });
  expect((await file(second)).versions).toHaveLength(1);
  const { events } = await call.get('auditor', 'trail', { incident: main, before: null, limit: 10 });
  expect(events[0]).toMatchObject({ kind: 'incident.copied', sentence: expect.stringContaining(`copied what ${ref} adds to`) as string });
});

test('one that was decided is read again: it comes back as changed', async () => {
  decideOk(t, main, decision([noCrime()]));
  await copy();
  expect((await file(main)).state).toBe('changed');
});

test('nothing is copied twice, nor to itself, nor where there is nothing', async () => {
  await copy();
  expect(await call.refused('assessor', 'copy-into-record', { incident: main, from: second })).toMatchObject({ code: 'stale', message: 'Nothing was copied. The main record says all of it already.' });
  expect(await call.refused('assessor', 'copy-into-record', { incident: main, from: main })).toMatchObject({ code: 'refused' });
  expect(await call.refused('assessor', 'copy-into-record', { incident: main, from: 'nowhere' })).toMatchObject({ code: 'not-found' });
  expect(await call.refused('auditor', 'copy-into-record', { incident: main, from: second })).toMatchObject({ code: 'forbidden' });
});

test('a record that can hold no more people is left as it is', async () => {
  const full = enterReport(t, { text: text('A crowd.', ...Array.from({ length: 200 }, (_, n) => person('victim', `Person ${n}`))) });
  expect(await call.refused('assessor', 'copy-into-record', { incident: full, from: second })).toMatchObject({ code: 'refused', message: 'Nothing was copied. The main record can hold no more people or entries.' });
});

test('the source that sends the record again leaves what was copied: unchanged it is no news, and changed it is kept', async () => {
  const path = join(temporaryFolder(), 'log.csv');
  const send = async (narrative: string) => {
    writeFileSync(path, `Reference,Reported,Incident type,Narrative\nCAD 77,13/04/2026 07:00,Fire,${narrative}\nCAD 78,13/04/2026 07:05,Fire,Another fire far away\n`);
    const chosen = call.choose('assessor', path);
    const { mapping } = await call.get('assessor', 'preview-import', { file: chosen, mapping: null });
    return call.get('assessor', 'import-file', { file: chosen, mapping, regime: 'live' });
  };
  expect(await send('A fire in the yard')).toMatchObject({ added: 2 });
  const { incident } = await call.get('assessor', 'find-incident', { ref: 'CAD 77' });
  await call.get('assessor', 'copy-into-record', { incident, from: second });
  expect(await send('A fire in the yard')).toMatchObject({ unchanged: 2 });
  expect(await send('A fire in the yard put out at 08:00')).toMatchObject({ updated: 1, unchanged: 1 });
  expect(await latest(incident)).toMatchObject({ narrative: 'A fire in the yard put out at 08:00', parties: [{ name: 'Ann Other', role: 'reporter' }, { name: 'Ann Other', role: 'victim' }], log: [{ text: 'The yard burns and my van with it.' }] });
  expect((await file(incident)).versions.map(({ number }) => number)).toEqual([1, 2, 3]);
});
