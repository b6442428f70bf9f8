/**
 * What time it is, according to the engine. The page has no clock of its own: it asks for `now` and counts on from there
 * with the page's stopwatch, asking again each minute because the stopwatch stops while the machine sleeps.
 */
import { create } from 'zustand';
import { instantFromMs, msOf, type Instant } from '../../shared/domain/instant.ts';
import { call } from './call.ts';

type Mark = { readonly engineMs: number; readonly pageMs: number };

let mark: Mark | null = null;

const useTick = create<{ readonly now: Instant | null }>(() => ({ now: null }));

const tickMs = 5_000;
const askMs = 60_000;

/** The present moment; null only before the engine has been asked for the first time. */
export const nowIs = (): Instant | null => (mark === null ? null : instantFromMs(mark.engineMs + performance.now() - mark.pageMs));

/** Whatever is written with the present moment is held against it at once, and not against a tick before it. */
export const tick = (): void => useTick.setState({ now: nowIs() });

/** Take the time from an answer that carries it, or ask for it. */
export const setNow = (now: string): void => {
  mark = { engineMs: msOf(now), pageMs: performance.now() };
  tick();
};

const askNow = async (): Promise<void> => {
  const result = await call('now', {});
  if (result.ok) setNow(result.value.now);
};

let stopClock = (): void => undefined;

/** Starts the clock, in the place of one that runs; gives the function that stops it. */
export const startClock = (): (() => void) => {
  stopClock();
  void askNow();
  const ticking = setInterval(tick, tickMs);
  const asking = setInterval(() => void askNow(), askMs);
  const stop = (): void => {
    clearInterval(ticking);
    clearInterval(asking);
  };
  stopClock = stop;
  return stop;
};

/** The moment as of the last tick, every five seconds. */
export const useNow = (): Instant | null => useTick((state) => state.now);
