/** Long work on the thread that answers: whoever else waits is answered after each few milliseconds of it. */
import { elapsedMs } from './clock.ts';

const sliceMs = 5;

/** Asked after each part of the work. */
export const othersTurn = (): (() => Promise<void>) => {
  let from = elapsedMs();
  return async () => {
    if (elapsedMs() - from < sliceMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    from = elapsedMs();
  };
};
