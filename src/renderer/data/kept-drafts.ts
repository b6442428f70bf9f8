/**
 * What is begun and not saved, kept with the bureau half a second after each edit. A draft that could not be kept is tried again until it
 * is, and that it is not is said meanwhile; nothing typed is touched.
 */
import { call, refusalWords } from './call.ts';
import { setTrouble } from './troubles.ts';

const waitMs = 500;
const againMs = 5000;

/** What to keep of each thing that was edited, asked for when it is time; null takes it away. */
type Give = () => string | null;

const due = new Map<string, Give>();
/** Rises with whoever is signed in: what was one person's is never kept as another's. */
let turn = 0;
let timer: ReturnType<typeof setTimeout> | null = null;
/** What they kept before could not be read: nothing is kept over it until they sign in again. */
let isUnread = false;

const about = 'drafts';

/** Gives why it was not kept, or null. */
const keep = async (thing: string, give: Give): Promise<string | null> => {
  const kept = await call('keep-draft', { about: thing, draft: give() });
  return kept.ok ? null : refusalWords(kept.error).replace(/\.$/, '');
};

/** Keeps at once what waits to be: before somebody signs out or the window closes. */
export const keepNow = async (): Promise<void> => {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  if (isUnread) return;
  const begun = turn;
  const all = [...due];
  due.clear();
  const refusals = await Promise.all(all.map(async ([thing, give]) => ({ thing, give, because: await keep(thing, give) })));
  if (begun !== turn) return;
  const failed = refusals.filter(({ because }) => because !== null);
  for (const { thing, give } of failed) if (!due.has(thing)) due.set(thing, give);
  if (all.length > 0) setTrouble(about, failed[0] ? `What you have begun is not kept: ${failed[0].because}. It is on this page; do not close it.` : null);
  if (failed.length > 0) timer ??= setTimeout(() => void keepNow(), againMs);
};

export const keepSoon = (about: string, give: Give): void => {
  due.set(about, give);
  timer ??= setTimeout(() => void keepNow(), waitMs);
};

/** Saved or discarded: taken away before whoever did so can be locked out, or it would be there again. */
export const dropKept = (about: string): void => {
  due.set(about, () => null);
  void keepNow();
};

/** Somebody else is signed in, or nobody. */
export const keepNothing = (): void => {
  due.clear();
  turn += 1;
  isUnread = false;
  setTrouble(about, null);
};

/** What was kept in this form; null where it is of another, or cannot be read. */
export const readKept = <D, T>(text: string, form: number, read: (draft: D) => T): T | null => {
  try {
    const kept = JSON.parse(text) as { readonly form?: number; readonly draft: D };
    return kept.form === form ? read(kept.draft) : null;
  } catch {
    return null;
  }
};

export type KeptDraft = { readonly about: string; readonly draft: string };

/** What was kept for whoever is signed in, the latest first. */
export const keptDrafts = async (): Promise<readonly KeptDraft[]> => {
  const begun = turn;
  const found = await call('kept-drafts', {});
  if (found.ok) return found.value.drafts;
  // Whoever's role writes nothing has none, and whoever has left meanwhile is asked again.
  const isAnswer = found.error.code === 'forbidden' || found.error.code === 'signed-out';
  if (begun === turn && !isAnswer) {
    isUnread = true;
    setTrouble(about, `What you had begun before cannot be read: ${refusalWords(found.error).replace(/\.$/, '')}. So that it is not lost nothing new is kept: save what you write, or sign out and in again.`);
  }
  return [];
};
