/** Signs in and lets the page ask again who is here; gives the sentence to show where it was refused. */
import { call } from '../../data/call.ts';
import { forgetLockedOut } from '../../data/lock.ts';
import { setNow } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';

export const enter = async (folder: string, user: string, passphrase: string | null): Promise<string | null> => {
  const session = await call('sign-in', { folder, user, passphrase });
  if (!session.ok) return session.error.message;
  const now = await call('now', {});
  if (now.ok) setNow(now.value.now);
  forgetLockedOut();
  queryClient.setQueryData(['session', {}], session.value);
  return null;
};
