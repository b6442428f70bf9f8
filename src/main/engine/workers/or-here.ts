/** Work that is done on a thread beside the queue, and here where no thread is to be had. */
import { fail } from '../../../shared/ipc/result.ts';

/** What is said of a bureau that was closed meanwhile. */
export const signedOut = fail('signed-out', 'Nobody is signed in here. Sign in and try again.');

/** There is no thread, or it ended before anything was done. */
export class NoThread extends Error {}

/** `ask` is null where nobody waits for the queue meanwhile. */
export const orHere = async <T>(ask: (() => Promise<T>) | null | undefined, here: () => T | Promise<T>): Promise<T> => {
  if (!ask) return here();
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NoThread) return here();
    throw error;
  }
};
