/** Who is signed in, where, and what they may do. */
import type { Output } from '../../shared/ipc/calls.ts';
import { may, type Authority, type Guarded } from '../../shared/authority/may.ts';
import type { Relation } from '../../shared/authority/row.ts';
import { useAsk } from './use-ask.ts';

export type SignedIn = NonNullable<Output<'session'>>;

export const useSession = (): SignedIn | null => useAsk('session', {}).data ?? null;

/** Whether the person signed in may run this command, and the reason to show where they may not. */
export const useMay = (command: Guarded, relation?: Relation): Authority => {
  const session = useSession();
  if (!session) return { allowed: false, because: 'Nobody is signed in' };
  return may(session.person, command, relation);
};

/** How the bureau calls a person, by id. */
export const usePersonName = (): ((id: string) => string) => {
  const people = useAsk('people', {}).data?.people ?? [];
  return (id) => people.find((person) => person.id === id)?.name ?? (id === 'system' ? 'Assay' : id);
};
