/** The recovery key that was made and is not sealed yet: the one before it opens nothing any more, so going to another screen must not lose it; signing out and locking do. */
import { create } from 'zustand';
import { nowIs } from '../../data/now.ts';

export const useMadeKey = create<{ readonly key: string | null; readonly at: string | null }>(() => ({ key: null, at: null }));

export const noteMadeKey = (key: string | null): void => useMadeKey.setState({ key, at: nowIs() });
