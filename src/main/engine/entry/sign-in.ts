/** Signing in: the person's slot opens the store, the store says who they are, and the session is an event. */
import type { LockReason } from '../../../shared/domain/lock-reasons.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type AppError, type Result } from '../../../shared/ipc/result.ts';
import { demoPassphrase, readCard } from '../bureau/folder.ts';
import { noKeyStore } from '../bureau/key-store.ts';
import { openBureau, type Bureau, type Surroundings } from '../bureau/open-bureau.ts';
import { finishRotation } from '../bureau/rotation-folder.ts';
import { forgetTries, toldTries, untoldTries, type Places, type Untold } from '../bureau/tries.ts';
import { notRight, placesOf, tryPassphrase } from '../bureau/try-passphrase.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import type { Head } from '../trail/log.ts';
import type { Person } from '../../../shared/domain/roles.ts';

/** Nothing was being changed by whoever signs in, and what they hear is said of that. */
const notEntered = ({ code, message, reference }: AppError): Result<never> =>
  fail(code, code === 'storage' ? `Nobody was signed in: signing in is written to the log. ${message}` : message, { reference });

const wrong: Command<Untold & { readonly person: string }, null> = (_tx, { person, times }) =>
  ok({ event: { kind: 'sign-in.failed', data: { person, times } }, value: null, changes: [{ topic: 'trail' }] });

/** What was tried while the store was closed is written as soon as somebody has opened it. */
const tellTries = ({ runner, reader }: Bureau, places: Places): void => {
  for (const untold of untoldTries(places)) {
    const person = reader.store.people.byUser(untold.user);
    const told = person && runCommand(runner, { person: 'system', role: 'system', session: 'sign-in' }, wrong, { ...untold, person: person.id });
    if (told?.ok === true) toldTries(places, untold.user);
  }
};

const opened: Command<null, { readonly session: string }> = (tx) =>
  ok({ event: { kind: 'session.opened', data: { session: tx.id() } }, value: { session: tx.id() }, changes: [{ topic: 'trail' }] });

export type SignedIn = { readonly bureau: Bureau; readonly person: Person; readonly session: string };

const enter = (bureau: Bureau, user: string): Result<SignedIn> => {
  tellTries(bureau, bureau.tries);
  const person = bureau.reader.store.people.byUser(user);
  if (!person || person.state === 'left') return notRight();
  if (person.state === 'waiting') return fail('forbidden', 'Your account waits for a second person to approve it. Ask a supervisor or an administrator.');
  const ran = runCommand(bureau.runner, { person: person.id, role: person.role, session: 'sign-in' }, opened, null);
  if (!ran.ok) return notEntered(ran.error);
  forgetTries(bureau.tries, user);
  return ok({ bureau, person, session: ran.value.value.session });
};

export const signIn = async (
  folder: string,
  input: Pick<Parsed<'sign-in'>, 'user' | 'passphrase'>,
  around: Surroundings,
): Promise<Result<SignedIn>> => {
  finishRotation(folder);
  const card = readCard(folder);
  if (!card.ok) return card;
  const door = { folder, card: card.value, places: placesOf(folder, card.value, around.machine), clock: around.clock, keyStore: around.keyStore ?? noKeyStore };
  const key = await tryPassphrase(door, input.user, input.passphrase ?? demoPassphrase(folder, card.value, input.user));
  if (!key.ok) return key;
  const bureau = openBureau(folder, card.value, key.value, around);
  if (!bureau.ok) {
    key.value.fill(0);
    return bureau;
  }
  let isIn = false;
  try {
    const entered = enter(bureau.value, input.user);
    isIn = entered.ok;
    return entered;
  } finally {
    if (!isIn) bureau.value.close();
  }
};

export const closed: Command<string, object> = (_tx, session) =>
  ok({ event: { kind: 'session.closed', data: { session } }, value: {}, changes: [{ topic: 'trail' }] });

export const looksNoted: Command<Head, object> = (_tx, { size, root }) => ok({ event: { kind: 'looks.noted', data: { size, root } }, value: {}, changes: [{ topic: 'trail' }] });

export const locked =
  (why: LockReason): Command<string, object> =>
  (_tx, session) =>
    ok({ event: { kind: 'session.locked', data: { session, why } }, value: {}, changes: [{ topic: 'trail' }] });
