/** An import that ends as nobody expected: what was stored stays, and the trail says that it ended and with how much. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testBureau, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { readImport, type Reading } from './intake/read-import.ts';
import { runImport, type Importing } from './run-import.ts';
import { newWishes } from './wishes.ts';

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

test('where its reader breaks, it is ended as interrupted with what it stored, and the error goes on to whoever quotes it', async () => {
  const path = join(temporaryFolder(), 'log.csv');
  writeFileSync(path, 'Reference,Reported,Incident type,Narrative\nCAD 1,13/04/2026 07:00,Fire,A fire in the yard\n');
  const file = call.choose('assessor', path);
  const { mapping } = await call.get('assessor', 'preview-import', { file, mapping: null });
  const importing: Importing = {
    runner: t.bureau.runner,
    who: t.people.assessor,
    folder: t.bureau.folder,
    wishes: newWishes(),
    sharing: { sliceMs: 13, isWanted: () => false, rest: () => Promise.resolve() },
    read: async (asked) => {
      const { looked, batches } = valueOf(await readImport(asked));
      return ok({ looked, batches: breaking(batches) });
    },
    begun: () => undefined,
    announce: () => undefined,
  };
  await expect(runImport(importing, { path, file, mapping, regime: 'live', shown: null })).rejects.toThrow('The thread ended');
  expect((await call.get('assessor', 'imports', {})).imports).toMatchObject([{ state: 'interrupted', read: 1, added: 1 }]);
});
