/** When something was last saved and how long it took, for the status line. */
import { create } from 'zustand';

/** `what`: null where what was saved is said elsewhere already. */
type LastSave = { readonly tookMs: number; readonly what: string | null };

const useStore = create<{ readonly last: LastSave | null }>(() => ({ last: null }));

export const useLastSave = (): LastSave | null => useStore((state) => state.last);

/** What somebody else saved in this window is no news to whoever signs in after them. */
export const forgetLastSave = (): void => useStore.setState({ last: null });

/** Runs a saving call and notes how long it took once it has succeeded. */
export const timed = async <R extends { readonly ok: boolean }>(what: string | null, save: () => Promise<R>): Promise<R> => {
  const started = performance.now();
  const result = await save();
  if (result.ok) useStore.setState({ last: { tookMs: performance.now() - started, what } });
  return result;
};
