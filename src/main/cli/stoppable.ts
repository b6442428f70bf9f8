/** Work that whoever runs it may ask to end: it takes away what it had half done, and can still say what it did. */

/** Ctrl+C, a request of the system, and a terminal that was closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `stop`: asks it to end. Whoever asks a second time is not waited for. */
export const stoppable = async <T>(stop: () => void, run: () => Promise<T>): Promise<T> => {
  for (const signal of signals) process.once(signal, stop);
  try {
    return await run();
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
};
