/** What the engine tells of by itself: a list that another process accepted, one whose day has come, and what is parked no longer. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { valueOf } from '../../../tests/support/bureau.ts';
import { report } from '../../../tests/support/invented.ts';
import { nextYear, odsOf } from '../../../tests/support/offence-list.ts';
import { plusMs } from '../../shared/domain/instant.ts';
import type { Change } from '../../shared/ipc/changes.ts';
import type { CallName, Input, Output } from '../../shared/ipc/calls.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { createBureau } from './bureau/create-bureau.ts';
import { steppedClock } from './clock.ts';
import { startEngine, type Engine } from './engine.ts';

const passphrase = 'seven grey herons wade';
const resources = join(import.meta.dirname, '../../../resources');
const clock = steppedClock('2027-03-31T21:00:00.000Z');

let home: string;
let engines: Engine[];
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'assay-engine-'));
  engines = [1, 2].map(() => startEngine({ clock, bureaus: home, resources, app: '0.0.0', demo: false, log: () => undefined }));
  const people = [{ user: 's.test', name: 'Test Registrar', role: 'registrar', passphrase }] as const;
  valueOf(await createBureau(join(home, 'bureau'), { name: 'Test bureau', force: 'Test Constabulary', people, demo: null }, (engines[0] as Engine).around));
});
afterEach(() => {
  for (const engine of engines) engine.close();
  rmSync(home, { recursive: true, force: true });
});

const get = async <C extends CallName>(engine: Engine, name: C, input: Input<C>): Promise<Output<C>> => valueOf((await engine.dispatch('window', name, input)) as Result<Output<C>>);

const heard = (engine: Engine): Change[] => {
  const changes: Change[] = [];
  engine.onChange((some) => changes.push(...some));
  return changes;
};

test('a list accepted in one process is told in another, and so is the day it comes into force', async () => {
  const [one, other] = engines as [Engine, Engine];
  for (const engine of [one, other]) await get(engine, 'sign-in', { folder: engine.files.choose('window', join(home, 'bureau')), user: 's.test', passphrase });
  const told = heard(other);
  const editions = (): number => told.filter(({ topic }) => topic === 'editions').length;
  other.lookAround();
  expect(editions()).toBe(0);

  writeFileSync(join(home, 'next.ods'), odsOf(nextYear()));
  const file = one.files.choose('window', join(home, 'next.ods'));
  const { sha256, from } = await get(one, 'preview-edition', { file });
  await get(one, 'accept-edition', { file, sha256, from });
  other.lookAround();
  expect(editions()).toBe(1);
  expect((await get(other, 'session', {}))?.bureau.edition).toBe('2026-27');

  clock.moveTo('2027-03-31T23:00:00.000Z');
  other.lookAround();
  other.lookAround();
  expect(editions()).toBe(2);
  expect((await get(other, 'session', {}))?.bureau.edition).toBe('2027-28');
});

test('what is parked is told to be back when its time has come, once', async () => {
  const [one] = engines as [Engine];
  await get(one, 'sign-in', { folder: one.files.choose('window', join(home, 'bureau')), user: 's.test', passphrase });
  const now = clock.now();
  const { incident } = await get(one, 'report-incident', { ...report(), received: { at: now, precision: 'minute', text: null } });
  await get(one, 'park-incident', { incident, reason: 'victim', until: plusMs(now, 60_000), asked: 'The victim', note: 'She rings back' });
  const told = heard(one);
  one.lookAround();
  const before = told.length;
  clock.moveTo(plusMs(now, 60_000));
  one.lookAround();
  one.lookAround();
  expect(told.slice(before)).toEqual([{ topic: 'queue' }]);
});

test('what another process changed may be anything that is shown, and is told once', async () => {
  const [one, other] = engines as [Engine, Engine];
  for (const engine of [one, other]) await get(engine, 'sign-in', { folder: engine.files.choose('window', join(home, 'bureau')), user: 's.test', passphrase });
  other.lookAround();
  const told = heard(other);
  other.lookAround();
  expect(told).toEqual([]);
  await get(one, 'report-incident', report());
  other.lookAround();
  other.lookAround();
  expect(told.filter(({ topic }) => topic === 'incidents')).toHaveLength(1);
});

test('what this process wrote itself is told when it is written, and not once more as another’s', async () => {
  const [one, other] = engines as [Engine, Engine];
  for (const engine of [one, other]) await get(engine, 'sign-in', { folder: engine.files.choose('window', join(home, 'bureau')), user: 's.test', passphrase });
  one.lookAround();
  await get(one, 'report-incident', report());
  const told = heard(one);
  one.lookAround();
  expect(told).toEqual([]);
  await get(one, 'report-incident', report());
  await get(other, 'report-incident', report());
  one.lookAround();
  expect(told.filter(({ topic }) => topic === 'incidents'), 'of two, one is another’s').toHaveLength(1);
});

test('a window that goes while its passphrase is tried leaves no session behind', async () => {
  const [one] = engines as [Engine];
  const signingIn = one.dispatch('window', 'sign-in', { folder: one.files.choose('window', join(home, 'bureau')), user: 's.test', passphrase });
  one.forget('window');
  expect(await signingIn).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  expect(await get(one, 'session', {})).toBeNull();
  const folder = one.files.choose('window', join(home, 'bureau'));
  expect(await one.dispatch('window', 'sign-in', { folder, user: 's.test', passphrase }), 'it may come again').toMatchObject({ ok: true });
});

test('where the store cannot be read the engine stays, and whoever asks is told why', async () => {
  const [one, other] = engines as [Engine, Engine];
  for (const engine of [one, other]) await get(engine, 'sign-in', { folder: engine.files.choose('window', join(home, 'bureau')), user: 's.test', passphrase });
  await get(one, 'report-incident', report());
  const path = join(home, 'bureau', 'bureau.assay');
  for (const part of [path, `${path}-wal`]) writeFileSync(part, readFileSync(part).fill(7));
  expect(() => other.lookAround()).not.toThrow();
  expect(await other.dispatch('window', 'queue-page', { view: 'open', filter: '', after: null, limit: 10 })).toMatchObject({ ok: false, error: { code: 'unreadable' } });
});
