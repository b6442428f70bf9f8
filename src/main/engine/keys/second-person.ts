/** The second person where something waits for nobody: they are there at the same window, and their passphrase says who they are. */
import type { Person, Role } from '../../../shared/domain/roles.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { demoPassphrase } from '../bureau/folder.ts';
import { doorOf, tryPassphrase } from '../bureau/try-passphrase.ts';
import type { Context } from '../session.ts';

export type Given = { readonly user: string; readonly passphrase: string };

/** Somebody else than who asks and whom it is about, in one of these roles, with a passphrase of their own; the key their passphrase opens is wiped. */
export const secondPerson = async ({ bureau, person }: Context, roles: readonly Role[], { user, passphrase }: Given, about: string | null = null): Promise<Result<Person>> => {
  const key = await tryPassphrase(doorOf(bureau), user, passphrase || demoPassphrase(bureau.folder, bureau.card, user));
  if (!key.ok) return key.error.code === 'forbidden' ? fail('forbidden', `The second person: ${key.error.message}`) : key;
  key.value.fill(0);
  const { people } = bureau.reader.store;
  const second = people.byUser(user);
  const subject = about === null ? null : people.byId(about);
  if (second?.state !== 'active') return fail('forbidden', 'The second person does not work here.');
  if (second.human === person.human) return fail('forbidden', 'The second person is somebody else than you.');
  if (second.human === subject?.human) return fail('forbidden', 'The second person is somebody else than whom it is about.');
  if (people.isPassphraseGiven(second.id)) return fail('forbidden', 'Somebody else set the passphrase of the second person; they change it to one of their own first.');
  return roles.includes(second.role) ? ok(second) : fail('forbidden', 'The second person is a supervisor, the registrar or another administrator.');
};
