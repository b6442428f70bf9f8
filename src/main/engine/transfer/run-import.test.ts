/** How an import ends: as nobody expected, or cancelled. What was stored stays, and the trail says that it ended and with how much. And what it keeps of how it read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testBureau, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import type { ImportMapping } from '../../../shared/intake/mapping.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { readImport, type Reading } from './intake/read-import.ts';
import { runImport, type Importing } from './run-import.ts';
import { newWishes, wishCancel } from './wishes.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

/** One batch, and then the thread that reads is gone. */
async function* breaking(batches: Reading['batches']): Reading['batches'] {
  for await (const batch of batches) {
    yield batch;
    throw new RangeError('The thread ended before its work did');
  }
}

const rows = (...refs: readonly string[]): string => `Reference,Reported,Incident type,Narrative\n${refs.map((ref) => `${ref},13/04/2026 07:00,Fire,A fire in the yard\n`).join('')}`;

/** Of a file of these rows, read as `through` hands it on. */
const run = async (text: string, wishes = newWishes(), through: (batches: Reading['batches']) => Reading['batches'] = (batches) => batches, said: Partial<ImportMapping> = {}) => {
  const path = join(temporaryFolder(), 'log.csv');
  writeFileSync(path, text);
  const file = call.choose('assessor', path);
  const proposed = await call.get('assessor', 'preview-import', { file, mapping: null });
  const mapping = { ...proposed.mapping, ...said };
  const importing: Importing = {
    runner: t.bureau.runner,
    who: t.people.assessor,
    folder: t.bureau.folder,
    wishes,
    sharing: { heldMs: () => 22, isWanted: () => false, rest: () => Promise.resolve() },
    read: async (asked) => {
      const { looked, batches } = valueOf(await readImport(asked));
      return ok({ looked, batches: through(batches) });
    },
    begun: () => undefined,
    announce: () => undefined,
  };
  return runImport(importing, { path, file, mapping, regime: 'live', shown: null });
};
const imports = async () => (await call.get('assessor', 'imports', {})).imports;

test('where its reader breaks, it is ended as interrupted with what it stored, and the error goes on to whoever quotes it', async () => {
  await expect(run(rows('CAD 1'), newWishes(), breaking)).rejects.toThrow('The thread ended');
  expect(await imports()).toMatchObject([{ state: 'interrupted', read: 1, added: 1 }]);
});

test.each([
  ['after its last row it is complete', 'after', 'completed', 2],
  ['before it', 'before', 'cancelled', 0],
] as const)('cancelled %s', async (_, when, state, read) => {
  const wishes = newWishes();
  async function* cancelling(batches: Reading['batches']): Reading['batches'] {
    if (when === 'before') wishCancel(wishes);
    yield* batches;
    wishCancel(wishes);
  }
  await run(rows('CAD 1', 'CAD 2'), wishes, cancelling);
  expect(await imports()).toMatchObject([{ state, read }]);
});

test.each([
  ['was found in the file', { dateOrder: null }, { order: 'day-first', zone: 'Europe/London' }],
  ['was said', { dateOrder: 'month-first', zone: 'America/Chicago' }, { order: 'month-first', zone: 'America/Chicago' }],
] as const)('the order of dates that %s is kept with the import, and told with its incidents', async (_, said, dates) => {
  await run(rows('CAD 1'), newWishes(), (batches) => batches, said);
  const { incident } = await call.get('assessor', 'find-incident', { ref: 'CAD 1' });
  expect(await call.get('assessor', 'incident-file', { incident })).toMatchObject({ dates });
});
