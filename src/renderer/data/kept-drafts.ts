/**
 * What is begun and not saved, kept with the bureau half a second after each edit. A draft that could not be kept is kept with the
 * next; nothing typed is touched.
 */
import { call } from './call.ts';

const waitMs = 500;

/** What to keep of each thing that was edited, asked for when it is time; null takes it away. */
type Give = () => string | null;

const due = new Map<string, Give>();
/** Rises with whoever is signed in: what was one person's is never kept as another's. */
let turn = 0;
let timer: ReturnType<typeof setTimeout> | null = null;

const keep = async (about: string, give: Give): Promise<void> => {
  const begun = turn;
  const kept = await call('keep-draft', { about, draft: give() });
  if (!kept.ok && begun === turn && !due.has(about)) due.set(about, give);
};

/** Keeps at once what waits to be: before somebody signs out or the window closes. */
export const keepNow = async (): Promise<void> => {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  const all = [...due];
  due.clear();
  await Promise.all(all.map(([about, give]) => keep(about, give)));
};

export const keepSoon = (about: string, give: Give): void => {
  due.set(about, give);
  timer ??= setTimeout(() => void keepNow(), waitMs);
};

/** Somebody else is signed in, or nobody. */
export const keepNothing = (): void => {
  due.clear();
  turn += 1;
};

export type KeptDraft = { readonly about: string; readonly draft: string };

/** What was kept for whoever is signed in, the latest first. */
export const keptDrafts = async (): Promise<readonly KeptDraft[]> => {
  const found = await call('kept-drafts', {});
  return found.ok ? found.value.drafts : [];
};
