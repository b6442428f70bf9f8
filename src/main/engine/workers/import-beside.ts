/** Imports a file on the thread it is asked on, with one thread more that reads and one that moves the journal. */
import { fail, type Result } from '../../../shared/ipc/result.ts';
import { storePath } from '../bureau/folder.ts';
import { openRunner } from '../bureau/open-runner.ts';
import { systemClock } from '../clock.ts';
import { connect } from '../db/connection.ts';
import type { Runner } from '../db/run-command.ts';
import { openStore } from '../db/store.ts';
import { giveWay, isWanted, type Turns } from '../db/turns.ts';
import { mayNow } from '../may-now.ts';
import { runImport, type Sharing } from '../transfer/run-import.ts';
import type { Import, Said } from './file-thread.ts';
import { movedBeside } from './move-journal.ts';
import { othersHeard } from './others-heard.ts';
import { readBeside } from './read-beside.ts';

/** Other processes look every few milliseconds whether the store is free. */
const sharing = (turns: Turns, heldMs: () => number): Sharing => ({
  heldMs,
  isWanted: () => isWanted(turns),
  rest: async () => {
    giveWay(turns);
    await new Promise((resolve) => setTimeout(resolve, 1));
  },
});

const guarded = (runner: Runner, { person, input }: Import): Runner => ({
  ...runner,
  mayNot: () => {
    const authority = mayNow(runner, person, 'import-file', input);
    return authority.allowed ? null : fail('forbidden', authority.because);
  },
});

/** `script` is of the threads that help. */
export const importBeside = async (work: Import, script: URL, say: (said: Said) => void): Promise<Result<unknown>> => {
  const { folder, card, key, turns, wishes, who } = work;
  const db = connect(storePath(folder), key, 'write');
  const moved = movedBeside(script, { folder, key });
  key.fill(0);
  const { runner, close } = openRunner(db, openStore(db), folder, card, { clock: systemClock, holidays: work.holidays, app: work.app, wrote: (_, added) => say({ kind: 'wrote', added }) });
  const others = othersHeard();
  try {
    return await runImport(
      {
        runner: { ...guarded(runner, work), committed: (last, added) => (others.committed(last, added), runner.committed(last, added)) },
        who,
        folder,
        wishes,
        sharing: sharing(turns, others.heldMs),
        read: (asked) => readBeside(script, asked),
        begun: (id) => say({ kind: 'begun', id }),
        announce: (changes) => say({ kind: 'changed', changes }),
      },
      work.asked,
    );
  } finally {
    await moved();
    close();
    db.close();
  }
};
