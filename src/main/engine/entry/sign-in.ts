/** Signing in: the person's slot opens the store, the store says who they are, and the session is an event. */
import { existsSync, readFileSync } from 'node:fs';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type AppError, type Result } from '../../../shared/ipc/result.ts';
import { demoPassphrasePath, readCard, readSlot, slotPath, type Card } from '../bureau/folder.ts';
import { isDamaged, openSlot, SlotOutOfBounds } from '../bureau/key-slot.ts';
import { openBureau, type Bureau, type Surroundings } from '../bureau/open-bureau.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import type { Person } from '../../../shared/domain/roles.ts';

/** One sentence for a wrong name and a wrong passphrase, so that neither is told apart. */
const refused = (): Result<never> => fail('forbidden', 'The user name or the passphrase is not right.');

/** Whoever may open the folder sees the file there; that it is damaged tells nobody more. */
const damagedSlot = (folder: string, user: string): Result<never> =>
  fail('unreadable', 'This person’s key slot is damaged, so no passphrase opens it. Nothing was changed; restore the file from a copy.', { path: slotPath(folder, user) });

/** Nothing was being changed by whoever signs in, and what they hear is said of that. */
const notEntered = ({ code, message, reference }: AppError): Result<never> =>
  fail(code, code === 'storage' ? `Nobody was signed in: signing in is written to the log. ${message}` : message, { reference });

const passphraseFor = (folder: string, card: Card, input: { readonly user: string; readonly passphrase: string | null }): string | null => {
  if (input.passphrase !== null) return input.passphrase;
  const path = demoPassphrasePath(folder, input.user);
  return card.demo && existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : null;
};

const opened: Command<null, { readonly session: string }> = (tx) =>
  ok({ event: { kind: 'session.opened', data: { session: tx.id() } }, value: { session: tx.id() }, changes: [{ topic: 'trail' }] });

export type SignedIn = { readonly bureau: Bureau; readonly person: Person; readonly session: string };

const enter = (bureau: Bureau, user: string): Result<SignedIn> => {
  const person = bureau.reader.store.people.byUser(user);
  if (!person || person.state === 'left') return refused();
  if (person.state === 'waiting') return fail('forbidden', 'Your account waits for a second person to approve it. Ask a supervisor or an administrator.');
  const ran = runCommand(bureau.runner, { person: person.id, role: person.role, session: 'sign-in' }, opened, null);
  return ran.ok ? ok({ bureau, person, session: ran.value.value.session }) : notEntered(ran.error);
};

export const signIn = async (
  folder: string,
  input: Pick<Parsed<'sign-in'>, 'user' | 'passphrase'>,
  around: Surroundings,
): Promise<Result<SignedIn>> => {
  const card = readCard(folder);
  if (!card.ok) return card;
  const slot = readSlot(folder, input.user);
  const passphrase = passphraseFor(folder, card.value, input);
  if (slot === 'damaged') return damagedSlot(folder, input.user);
  if (!slot || passphrase === null) return refused();
  try {
    const key = await openSlot(card.value.id, slot, passphrase);
    if (!key) return isDamaged(slot) ? damagedSlot(folder, input.user) : refused();
    const bureau = openBureau(folder, card.value, key, around);
    if (!bureau.ok) return bureau;
    const entered = enter(bureau.value, input.user);
    if (!entered.ok) bureau.value.close();
    return entered;
  } catch (error) {
    if (error instanceof SlotOutOfBounds) {
      return fail('refused', 'This person’s key slot is weaker than Assay accepts. It was not used; restore it from a copy.');
    }
    throw error;
  }
};

export const closed: Command<string, object> = (_tx, session) =>
  ok({ event: { kind: 'session.closed', data: { session } }, value: {}, changes: [{ topic: 'trail' }] });
