/** What went wrong where no screen waits for the answer: said over every page until it is mended, each under what it is about. */
import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { Result } from '../../shared/ipc/result.ts';
import { refusalWords } from './call.ts';

/** `isOver`: it was refused and is no longer going on, so that whoever has read it may put it away. */
type Trouble = { readonly words: string; readonly isOver: boolean };

export const useTroubles = create<Readonly<Record<string, Trouble>>>(() => ({}));

/** Rises with whoever is signed in: what is answered late is said to nobody else. */
let turn = 0;

/** Somebody else is signed in: what went wrong for one is not said to the next. */
export const forgetTroubles = (): void => {
  turn += 1;
  useTroubles.setState({}, true);
};

/** Null: it is mended. */
export const setTrouble = (about: string, words: string | null, isOver = false): void =>
  useTroubles.setState((before) => ({ ...Object.fromEntries(Object.entries(before).filter(([each]) => each !== about)), ...(words === null ? {} : { [about]: { words, isOver } }) }), true);

/** `act` as it is named over the page: "Review", of those references. */
type Asked = { readonly about: string; readonly act: string; readonly refs: readonly string[] };

const askedWords = ({ act, refs: [first, ...more] }: Asked): string => (first === undefined ? act : `${act} of ${first}${more.length === 0 ? '' : ` and ${more.length} more`}`);

/** The answer as it comes. Where whoever asked has gone on by then, no form says that it was refused: it is said over every page until the same is asked again. */
export const heardWhereLeft = async <T>(asked: Asked, answer: Promise<Result<T>>, isStill: () => boolean): Promise<Result<T>> => {
  const begun = turn;
  setTrouble(asked.about, null);
  const result = await answer;
  if (begun === turn && !result.ok && !isStill()) setTrouble(asked.about, `${askedWords(asked)}: ${refusalWords(result.error)}`, true);
  return result;
};

/** For what a form asks. It says itself that it was refused, unless it was left by then or is another's: `act` is how it is named over the page. */
export const useHeardWhereLeft = (act: string): (<T>(answer: Promise<Result<T>>) => Promise<Result<T>>) => {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    shown.current = act;
    return () => {
      shown.current = null;
    };
  }, [act]);
  return (answer) => heardWhereLeft({ about: act, act, refs: [] }, answer, () => shown.current === act);
};
