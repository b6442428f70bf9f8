/** When something was last saved and how long it took, for the status line. */
import { create } from 'zustand';

type LastSave = { readonly tookMs: number; readonly what: string };

const useStore = create<{ readonly last: LastSave | null }>(() => ({ last: null }));

export const useLastSave = (): LastSave | null => useStore((state) => state.last);

/** Runs a saving call and notes how long it took once it has succeeded. */
export const timed = async <R extends { readonly ok: boolean }>(what: string, save: () => Promise<R>): Promise<R> => {
  const started = performance.now();
  const result = await save();
  if (result.ok) useStore.setState({ last: { tookMs: performance.now() - started, what } });
  return result;
};
