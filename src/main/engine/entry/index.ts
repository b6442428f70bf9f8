/** The calls that need nobody signed in. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mayBegin } from '../../../shared/domain/roles.ts';
import type { EntryName, Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import type { BureauCard, VerifyVerdict } from '../../../shared/ipc/entry.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { createBureau } from '../bureau/create-bureau.ts';
import { newRecoveryKey } from '../bureau/recovery-key.ts';
import { bureausIn, checkFolder, readCard, slotPath } from '../bureau/folder.ts';
import type { Surroundings } from '../bureau/open-bureau.ts';
import { createDemo, demoFolderName } from '../demo/create-demo.ts';
import type { ChosenFiles } from '../files.ts';
import type { Sessions } from '../open-sessions.ts';
import { describeSession } from '../session.ts';
import { verifyExportFile } from '../transfer/verify-export.ts';
import { fileThreads } from '../workers/file-threads.ts';
import { orHere } from '../workers/or-here.ts';
import { recover } from './recover.ts';
import { signIn } from './sign-in.ts';

export type EntryHandlers = {
  readonly [E in EntryName]: (caller: string, input: Parsed<E>) => Promise<Result<Output<E>>>;
};

type Entrance = {
  readonly around: Surroundings;
  /** The folder that holds this machine's bureaus. */
  readonly bureaus: string;
  /** Whether the program was started to show a demonstration. */
  readonly demo: boolean;
  readonly files: ChosenFiles;
  readonly announce: (changes: readonly Change[]) => void;
  readonly sessions: Pick<Sessions, 'of' | 'begin' | 'end' | 'lock'>;
  /** Whether whoever calls now is still there when they are let in. */
  readonly arriving: (caller: string) => { readonly isGone: () => boolean };
};

const folderName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'bureau';

const unopenable = (folder: string, message: string, token: string): BureauCard => ({
  folder: token,
  name: folder.split(/[\\/]/).at(-1) ?? folder,
  force: '',
  demo: false,
  people: [],
  trouble: message,
});

export const entryHandlers = ({ around, bureaus, demo, files, announce, sessions, arriving }: Entrance): EntryHandlers => {
  const threads = around.imports === undefined ? null : fileThreads(around.imports);
  const cardOf = (caller: string, folder: string): BureauCard => {
    const token = files.choose(caller, folder);
    const card = readCard(folder);
    if (!card.ok) return unopenable(folder, card.error.message, token);
    const fit = checkFolder(folder);
    const { name, force, demo } = card.value;
    // Whoever was removed has no slot any more; what else became of somebody is told by the store alone, which is closed yet.
    const people = (demo ?? []).filter(({ user }) => existsSync(slotPath(folder, user)));
    return { folder: token, name, force, demo: demo !== null, people, trouble: fit.ok ? null : fit.error.message };
  };

  /** One demonstration at a time, however many windows ask for it. */
  let makingDemo: ReturnType<typeof createDemo> | null = null;

  return {
    now: () => Promise.resolve(ok({ now: around.clock.now() })),
    'list-bureaus': (caller) => {
      const cards = bureausIn(bureaus).map((folder) => cardOf(caller, folder));
      return Promise.resolve(ok({ bureaus: cards, wantsDemo: demo && !cards.some((card) => card.demo) }));
    },
    'open-folder': (caller, input) => {
      const folder = files.pathOf(caller, input.folder);
      return Promise.resolve(folder.ok ? ok(cardOf(caller, folder.value)) : folder);
    },
    'create-bureau': async (caller, { name, force, people }) => {
      if (!people.some(({ role }) => mayBegin(role))) {
        return fail('refused', 'A bureau needs a supervisor, the registrar or an administrator, or nobody could ever add people to it.', {
          problems: [{ path: 'people', message: 'One of the people is a supervisor, the registrar or an administrator', cite: null }],
        });
      }
      const folder = join(bureaus, folderName(name));
      const recoveryKey = newRecoveryKey();
      const made = await createBureau(folder, { name, force, people, demo: null, recoveryKey }, around);
      return made.ok ? ok({ card: cardOf(caller, folder), recoveryKey }) : made;
    },
    'create-demo': async (caller) => {
      const folder = join(bureaus, demoFolderName);
      makingDemo ??= createDemo(folder, { incidents: 3000, seed: 1, now: around.clock.now() }, around, (done, total) =>
        announce([{ topic: 'demo-progress', done, total }]),
      ).finally(() => (makingDemo = null));
      const made = await makingDemo;
      return made.ok ? ok(cardOf(caller, folder)) : made;
    },
    'sign-in': async (caller, input) => {
      const folder = files.pathOf(caller, input.folder);
      if (!folder.ok) return folder;
      const arrival = arriving(caller);
      const entered = await signIn(folder.value, input, around);
      if (!entered.ok) return entered;
      const session = sessions.begin(caller, entered.value);
      if (!arrival.isGone()) return ok(describeSession(session));
      sessions.end(caller);
      return fail('signed-out', 'The window was closed while you signed in.');
    },
    recover: async (caller, input) => {
      const folder = files.pathOf(caller, input.folder);
      if (!folder.ok) return folder;
      const recovered = await recover(folder.value, input, around);
      if (recovered.ok) announce([{ topic: 'trail' }]);
      return recovered;
    },
    lock: (caller, { why }) => {
      sessions.lock(caller, why);
      return Promise.resolve(ok({}));
    },
    'sign-out': (caller) => {
      sessions.end(caller);
      return Promise.resolve(ok({}));
    },
    session: (caller) => {
      const open = sessions.of(caller);
      return Promise.resolve(ok(open ? describeSession(open) : null));
    },
    'verify-export': async (caller, input) => {
      const file = files.pathOf(caller, input.file);
      if (!file.ok) return file;
      return orHere(threads && (() => threads.done<VerifyVerdict>({ work: 'verify', path: file.value, head: input.head })), () => verifyExportFile(file.value, input.head));
    },
  };
};
