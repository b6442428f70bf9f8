/**
 * Imports a file of incidents: on a thread of its own, so that nobody who asks for the queue waits; here, in short slices, where no thread is to be had.
 */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';
import { readImport } from '../transfer/intake/read-import.ts';
import { runImport, type Sharing, type ToImport } from '../transfer/run-import.ts';
import { beginImport, endImport } from '../transfer/running-imports.ts';
import { newWishes, type Wishes } from '../transfer/wishes.ts';
import type { ImportsAside } from '../workers/import-aside.ts';
import { orHere } from '../workers/or-here.ts';

type Totals = Result<Output<'import-file'>>;

/** Others of this process have their turn between two slices, and others of the machine find the store held for less than 25 ms. */
const here: Sharing = { heldMs: () => 22, isWanted: () => false, rest: () => new Promise((resolve) => setTimeout(resolve, 1)) };

const importHere = ({ bureau, who, announce }: Context, asked: ToImport, wishes: Wishes): Promise<Totals> =>
  runImport({ runner: bureau.runner, who, folder: bureau.folder, wishes, sharing: here, read: readImport, begun: () => undefined, announce }, asked);

const importAside = async (thread: ImportsAside, { bureau, person, who, announce }: Context, input: Parsed<'import-file'>, asked: ToImport, wishes: Wishes): Promise<Totals> => {
  let id: string | null = null;
  const begun = (is: string): void => beginImport(bureau.folder, (id = is), { session: who.session, wishes });
  try {
    const done = await thread.run({ who, person, input, asked, wishes }, { begun, changed: announce });
    // What was refused there is an attempt like any other: asked again here, it is kept as one.
    return !done.ok && done.error.code === 'forbidden' ? (bureau.runner.mayNot?.() ?? done) : done;
  } finally {
    if (id !== null) endImport(bureau.folder, id);
  }
};

export const importFile = async (context: Context, input: Parsed<'import-file'>): Promise<Totals> => {
  const path = context.pathOf(input.file);
  if (!path.ok) return path;
  const { file, mapping, regime, shown } = input;
  const asked = { path: path.value, file, mapping, regime, shown };
  const wishes = newWishes();
  const { imports } = context.bureau;
  return orHere(imports && (() => importAside(imports, context, input, asked, wishes)), () => importHere(context, asked, wishes));
};
