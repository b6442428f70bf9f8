/** What went wrong where no screen waits for the answer: said over every page until it is mended, each under what it is about. */
import { create } from 'zustand';

export const useTroubles = create<Readonly<Record<string, string>>>(() => ({}));

/** Somebody else is signed in: what went wrong for one is not said to the next. */
export const forgetTroubles = (): void => useTroubles.setState({}, true);

/** Null: it is mended. */
export const setTrouble = (about: string, words: string | null): void =>
  useTroubles.setState((before) => ({ ...Object.fromEntries(Object.entries(before).filter(([each]) => each !== about)), ...(words === null ? {} : { [about]: words }) }), true);
