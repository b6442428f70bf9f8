/** Which imports are running, by the marks that processes leave. */
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/bureau.ts';
import { hourMs, msOf } from '../../../shared/domain/instant.ts';
import { steppedClock } from '../clock.ts';
import { beginImport, endImport, isRunning } from './running-imports.ts';
import { newWishes } from './wishes.ts';

const now = '2026-04-13T08:00:00.000Z';
/** A machine that has run for two hours. */
const clock = steppedClock(now);
clock.runFor(2 * hourMs);

const marked = (process: number, hoursAgo: number): string => {
  const folder = temporaryFolder();
  const path = join(folder, 'importing-i');
  writeFileSync(path, String(process));
  const at = (msOf(now) - hoursAgo * hourMs) / 1000;
  utimesSync(path, at, at);
  return folder;
};

test.each([
  ['of a process that is living', process.pid, 1, true],
  ['of a process that is gone', 2 ** 30, 1, false],
  ['from before the machine was started, whoever has that number now', process.pid, 3, false],
])('a mark %s', (_, pid, hoursAgo, runs) => {
  expect(isRunning(marked(pid, hoursAgo), 'i', clock)).toBe(runs);
});

test('without a mark nobody runs it', () => {
  expect(isRunning(temporaryFolder(), 'i', clock)).toBe(false);
});

test('where no mark can be written it does not run here either', () => {
  const gone = join(temporaryFolder(), 'gone');
  expect(() => beginImport(gone, 'unmarked', { session: 's', wishes: newWishes() })).toThrow('ENOENT');
  expect(isRunning(gone, 'unmarked', clock)).toBe(false);
});

test('it runs from its beginning to its end', () => {
  const folder = temporaryFolder();
  beginImport(folder, 'i', { session: 's', wishes: newWishes() });
  expect(isRunning(folder, 'i', clock)).toBe(true);
  endImport(folder, 'i');
  expect(isRunning(folder, 'i', clock)).toBe(false);
});
