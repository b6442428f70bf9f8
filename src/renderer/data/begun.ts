/**
 * What is typed into a small form and not entered yet, by what it is about: kept while something else is shown and while whoever typed it
 * is locked out, and shown to nobody else. It lies in the memory of this page; decisions and reports are kept with the bureau.
 */
import { useState } from 'react';
import { create } from 'zustand';

type Typed = Readonly<Record<string, unknown>>;

/** Of everybody who typed in this window, and who is there now. */
type Begun = { readonly writer: string; readonly of: Readonly<Record<string, Typed>> };

export const useAllBegun = create<Begun>(() => ({ writer: '', of: {} }));

const mine = ({ writer, of }: Begun): Typed => of[writer] ?? {};

const setMine = (change: (before: Typed) => Typed): void => useAllBegun.setState((all) => ({ of: { ...all.of, [all.writer]: change(mine(all)) } }));

export const begunBy = (writer: string | null): void => useAllBegun.setState({ writer: writer ?? '' });

/** As it was kept under the same name; undefined where nothing is. */
export const begunOn = <T,>(about: string): T | undefined => mine(useAllBegun.getState())[about] as T | undefined;

export const keepBegun = (about: string, typed: unknown): void => setMine((before) => ({ ...before, [about]: typed }));

/** Entered or left: of this, and of all that is about a part of it, nothing is kept. */
export const endBegun = (about: string): void =>
  setMine((before) => Object.fromEntries(Object.entries(before).filter(([each]) => each !== about && !each.startsWith(`${about} `))));

/** As `useState`, for what is not lost when its form is not drawn. A form is drawn anew for each thing it is about. */
export const useBegun = <T,>(about: string, begin: T | (() => T)): readonly [T, (typed: T) => void] => {
  const [blank] = useState(begin);
  const typed = useAllBegun((all) => mine(all)[about]) as T | undefined;
  return [typed === undefined ? blank : typed, (next) => keepBegun(about, next)];
};
