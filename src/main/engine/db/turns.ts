/**
 * Whether anybody in this process wants to write. A thread that writes long looks after each row: it commits what it has and lets whoever
 * asked go first, so that no decision waits for a whole slice. Other processes wait for the slice, which is as long as they may.
 */
export type Turns = Int32Array<SharedArrayBuffer>;

/** One for all bureaus of a process: nobody writes to two at once for long. */
export const newTurns = (): Turns => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

export const want = (turns: Turns): void => void Atomics.add(turns, 0, 1);

export const wantNoMore = (turns: Turns): void => {
  Atomics.sub(turns, 0, 1);
  Atomics.notify(turns, 0);
};

export const isWanted = (turns: Turns): boolean => Atomics.load(turns, 0) > 0;

/** Longer than any write that was waited for; a thread that died wanting stops nobody for ever. */
const mostMs = 1000;

/** Waits until nobody here wants to write any more. */
export const giveWay = (turns: Turns): void => {
  for (let wanting = Atomics.load(turns, 0); wanting > 0; wanting = Atomics.load(turns, 0)) {
    if (Atomics.wait(turns, 0, wanting, mostMs) === 'timed-out') return;
  }
};
