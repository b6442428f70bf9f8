/** That no file came of an export, which its own event told before: what is in the trail as a disclosure is not taken for one. */
import type { Change } from '../../../shared/ipc/changes.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { runCommand, type Command, type Runner, type Who } from './run-command.ts';

type Ended = { readonly id: string; readonly how: 'cancelled' | 'failed' };

const ended: Command<Ended, null> = (_tx, { id, how }) => ok({ event: { kind: 'export.ended', data: { export: id, how } }, value: null, changes: [{ topic: 'trail' }] });

export const writeExportEnded = ({ bureau, who, announce }: { readonly bureau: { readonly runner: Runner }; readonly who: Who; readonly announce: (changes: readonly Change[]) => void }, of: Ended): void => {
  const ran = runCommand(bureau.runner, who, ended, of);
  if (ran.ok) announce(ran.value.changes);
};
