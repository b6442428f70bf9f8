/** What whoever runs an import or an export wishes of it. Kept where the thread that it runs on sees it at once. */
export type Wishes = Int32Array<SharedArrayBuffer>;

const goOn = 0;
const pause = 1;
const cancel = 2;
const isOver = 3;

export const newWishes = (): Wishes => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

const wish = (wishes: Wishes, wished: number): void => {
  // Once it is to end it is not begun again.
  if (Atomics.load(wishes, 0) < cancel) Atomics.store(wishes, 0, wished);
  Atomics.notify(wishes, 0);
};

export const wishPause = (wishes: Wishes): void => wish(wishes, pause);
export const wishToGoOn = (wishes: Wishes): void => wish(wishes, goOn);
export const wishCancel = (wishes: Wishes): void => wish(wishes, cancel);

export const isPaused = (wishes: Wishes): boolean => Atomics.load(wishes, 0) === pause;
export const isCancelled = (wishes: Wishes): boolean => Atomics.load(wishes, 0) === cancel;

/** Waits while it is paused; whether it goes on then. */
export const goesOn = async (wishes: Wishes): Promise<boolean> => {
  while (isPaused(wishes)) await Atomics.waitAsync(wishes, 0, pause).value;
  return !isCancelled(wishes);
};

/** Said by the thread it ran on. */
export const ended = (wishes: Wishes): void => {
  Atomics.store(wishes, 0, isOver);
  Atomics.notify(wishes, 0);
};

/** Longer than it takes to see the wish and take a file away. */
const mostMs = 1000;

/** Of work on another thread: waits until it has taken away what it had half done. */
export const cancelAndWait = (wishes: Wishes): void => {
  wishCancel(wishes);
  Atomics.wait(wishes, 0, cancel, mostMs);
};
