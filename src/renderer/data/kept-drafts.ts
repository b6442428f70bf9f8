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
/** As each thing was kept last as far as this window knows: whether something would be lost is held against it, and a newer copy of another window is not written over. */
type Last = Map<string, Pick<KeptDraft, 'at'> & { readonly draft: string | null }>;

const lasts = new Map<string, Last>();
let last: Last = new Map();
/** What they kept before could not be read: nothing is kept over it until they sign in again. */
let isUnread = false;

const about = 'drafts';

const noteKept = (of: Last, thing: string, draft: string | null, at: string | null): void => void (at === null ? of.delete(thing) : of.set(thing, { draft, at }));

/** Gives why it was not kept, or null. */
const keep = async (thing: string, give: Give): Promise<string | null> => {
  const draft = give();
  const of = last;
  const kept = await call('keep-draft', { about: thing, draft, over: of.get(thing)?.at ?? null });
  if (kept.ok) noteKept(of, thing, draft, kept.value.at);
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

/** Somebody else is signed in, or nobody. What is known of what they kept is theirs. */
export const keepNothing = (who: string | null = null): void => {
  due.clear();
  last = who === null ? new Map() : (lasts.get(who) ?? new Map());
  if (who !== null) lasts.set(who, last);
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

export type KeptDraft = { readonly about: string; readonly draft: string; readonly at: string };

/** Whether it is kept as it is now, as far as this window knows. */
export const isKept = (about: string, draft: string): boolean => last.get(about)?.draft === draft;

/** Whether another window kept it since, or nothing is known of it here. */
export const isNews = ({ about, at }: KeptDraft): boolean => last.get(about)?.at !== at;

/** Kept by another window, or before: what is written from now on follows it. */
export const tookUp = ({ about, draft, at }: KeptDraft): void => noteKept(last, about, draft, at);

/** As it is kept now, where it is; what cannot be read is nothing, and is not written over. */
export const keptDraft = async (about: string): Promise<KeptDraft | null> => {
  const found = await call('kept-drafts', { about });
  return found.ok ? (found.value.drafts[0] ?? null) : null;
};

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
