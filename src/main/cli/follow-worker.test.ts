/** The thread that follows a bureau's log: what it takes up is found, what it matches is beside, and what was committed is moved into the store by it and not by whoever decides. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, valueOf, type TestBureau } from '../../../tests/support/bureau.ts';
import { builtLine } from '../../../tests/support/command-line.ts';
import { enterReport } from '../../../tests/support/incidents.ts';
import { storePath } from '../engine/bureau/folder.ts';
import { eventsBehind } from '../engine/db/follow-match-keys.ts';
import { newTurns, want, wantNoMore, type Turns } from '../engine/db/turns.ts';
import { followInWorker, type Follower } from '../engine/following/following.ts';
import { behind } from '../engine/search/follow-log.ts';

let t: TestBureau;
let follower: Follower | null;
beforeEach(() => {
  t = testBureau(undefined, undefined, { turns: newTurns() });
  follower = null;
});
afterEach(() => {
  follower?.close();
  t.close();
});

const storeBytes = (): number => statSync(storePath(t.bureau.folder)).size;
const following = (logged: string[]): Follower => followInWorker(join(dirname(builtLine), 'follow-worker.js'), (line) => void logged.push(line))(t.bureau);
const enterMany = (): void => {
  for (let n = 0; n < 80; n++) enterReport(t);
};

test('it takes up the log and empties the journal, which committing alone does not', async () => {
  const logged: string[] = [];
  follower = following(logged);
  follower.look();
  await expect.poll(() => behind(t.bureau.reader, t.bureau.search)).toBe(0);
  const before = storeBytes();
  enterMany();
  expect(storeBytes(), 'committed to the journal alone').toBe(before);
  await expect.poll(() => {
    follower?.look();
    return storeBytes();
  }, { timeout: 10_000 }).toBeGreaterThan(before);
  await expect.poll(() => behind(t.bureau.reader, t.bureau.search)).toBe(0);
  expect(logged).toEqual([]);
});

test('it makes the match keys a slice at a time, and not by the connection that decides', async () => {
  const logged: string[] = [];
  const versionSeen = (): unknown => t.bureau.runner.db.pragma('data_version', { simple: true });
  enterMany();
  const before = versionSeen();
  follower = following(logged);
  expect(eventsBehind(t.bureau.reader.store)).toBeGreaterThan(0);
  let slices = 0;
  for (let done = 'more'; done === 'more'; slices++) done = valueOf(await follower.match());
  expect(slices).toBeGreaterThan(0);
  expect(eventsBehind(t.bureau.reader.store)).toBe(0);
  expect(versionSeen(), 'written by another connection').not.toBe(before);
  expect(valueOf(await follower.match())).toBe('nothing');
  expect(logged).toEqual([]);
});

test('while somebody here wants to write it waits until they have', async () => {
  const turns = t.bureau.runner.turns as Turns;
  enterMany();
  follower = following([]);
  want(turns);
  const first = follower.match();
  expect(await Promise.race([first, new Promise((resolve) => setTimeout(() => resolve('waits'), 300))])).toBe('waits');
  wantNoMore(turns);
  expect(['more', 'all']).toContain(valueOf(await first));
});
