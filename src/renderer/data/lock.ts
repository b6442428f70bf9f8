/** Locking: whoever does nothing for a while, or leaves the machine, is signed out with what they began kept. The page forgets what it showed. */
import { create } from 'zustand';
import type { LockReason } from '../../shared/domain/lock-reasons.ts';
import type { Output } from '../../shared/ipc/calls.ts';
import { call } from './call.ts';
import { keepNow } from './kept-drafts.ts';
import { queryClient } from './query-client.ts';

type LockedOut = { readonly user: string; readonly name: string; readonly bureau: string; readonly why: string };

const useLock = create<{ readonly last: LockedOut | null }>(() => ({ last: null }));

/** Who was locked out of this window last, until somebody signs in. */
export const useLockedOut = (): LockedOut | null => useLock((state) => state.last);
export const forgetLockedOut = (): void => useLock.setState({ last: null });

/** Whoever has left is not waited for longer than this, where the bureau is busy. */
const keptWithinMs = 2000;

const lock = async (reason: LockReason, why: string): Promise<void> => {
  const session = queryClient.getQueryData<Output<'session'>>(['session', {}]);
  if (!session) return;
  useLock.setState({ last: { user: session.person.user, name: session.person.name, bureau: session.bureau.name, why } });
  await Promise.race([keepNow(), new Promise((resolve) => setTimeout(resolve, keptWithinMs))]);
  // However it answers, the engine has let go of the session: that is the first thing it does. The page hides what it showed meanwhile.
  const locked = call('lock', { why: reason });
  queryClient.setQueryData(['session', {}], null);
  await locked;
};

export const lockNow = (): void => void lock('asked', 'the window was locked');

export const signOut = async (): Promise<void> => {
  await keepNow();
  // However it answers, the engine has let go of the session: that is the first thing it does.
  await call('sign-out', {});
  queryClient.setQueryData(['session', {}], null);
};

/** The engine has ended this session, and may have said so already: the page forgets what it showed and says why. */
export const wasLeft = (session: NonNullable<Output<'session'>>, why: string): void => {
  useLock.setState({ last: { user: session.person.user, name: session.person.name, bureau: session.bureau.name, why } });
  queryClient.setQueryData(['session', {}], null);
};

/** What somebody does who is there. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

const minuteMs = 60_000;

/** How often it is looked whether the time is up, in milliseconds. */
const lookEvery = 1000;

/** For as long as somebody is signed in; gives the function that stops it. `minutes` is asked each time: the setting may change. `isOwn`: whether this window imports or writes that file. */
export const lockWhenIdle = (minutes: () => number, isOwn: (file: string) => boolean): (() => void) => {
  let last = performance.now();
  const there = (): void => void (last = performance.now());
  for (const sign of signs) window.addEventListener(sign, there, { capture: true, passive: true });
  const looking = setInterval(() => {
    if (performance.now() - last < minutes() * minuteMs) return;
    there();
    void lock('idle', `nothing was done for ${minutes() === 1 ? 'a minute' : `${minutes()} minutes`}`);
  }, lookEvery);
  // An import that runs is work of whoever began it: it would end with their session. Another window hears of it too.
  const stop = window.assay.onChange((change) => {
    if ((change.topic === 'import-progress' || change.topic === 'export-progress') && isOwn(change.file)) there();
    if (change.topic === 'lock') void lock('left', 'the machine was left');
  });
  return () => {
    for (const sign of signs) window.removeEventListener(sign, there, { capture: true });
    clearInterval(looking);
    stop();
  };
};
