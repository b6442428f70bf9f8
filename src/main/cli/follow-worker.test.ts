/** The thread that follows a bureau's log: what it takes up is found, and what was committed is moved into the store by it and not by whoever decides. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../tests/support/bureau.ts';
import { builtLine } from '../../../tests/support/command-line.ts';
import { enterReport } from '../../../tests/support/incidents.ts';
import { storePath } from '../engine/bureau/folder.ts';
import { behind } from '../engine/search/follow-log.ts';
import { followInWorker, type Searching } from '../engine/search/following.ts';

let t: TestBureau;
let searching: Searching | null;
beforeEach(() => {
  t = testBureau();
  searching = null;
});
afterEach(() => {
  searching?.close();
  t.close();
});

const storeBytes = (): number => statSync(storePath(t.bureau.folder)).size;
const enterMany = (): void => {
  for (let n = 0; n < 80; n++) enterReport(t);
};

test('it takes up the log and empties the journal, which committing alone does not', async () => {
  const logged: string[] = [];
  searching = followInWorker(join(dirname(builtLine), 'follow-worker.js'), (line) => void logged.push(line))(t.bureau);
  searching.look();
  await expect.poll(() => behind(t.bureau.reader, t.bureau.search)).toBe(0);
  const before = storeBytes();
  enterMany();
  expect(storeBytes(), 'committed to the journal alone').toBe(before);
  await expect.poll(() => {
    searching?.look();
    return storeBytes();
  }, { timeout: 10_000 }).toBeGreaterThan(before);
  await expect.poll(() => behind(t.bureau.reader, t.bureau.search)).toBe(0);
  expect(logged).toEqual([]);
});
