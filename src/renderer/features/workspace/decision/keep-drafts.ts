/** Decisions being written are kept as they are written, and found again. What this window has in hand and has not kept goes before what was kept. */
import { dropKept, isKept, isNews, keepNothing, keepSoon, keptDraft, readKept, tookUp, type KeptDraft } from '../../../data/kept-drafts.ts';
import { newAllegation, newDraft, type Draft } from './draft.ts';
import { isAsBegun, resumeDraft, useDrafts, writingOf } from './drafts.ts';

/** Rises when a kept draft could no longer be read as one of today. */
const form = 1;

const textOf = (draft: Draft): string => JSON.stringify({ form, draft });

/** Null where there is none now, or one that nobody has typed in. */
const written = (incident: string): string | null => {
  const draft = writingOf(incident)?.draft;
  return draft === undefined || isAsBegun(draft) ? null : textOf(draft);
};

/** Fields that a draft of an earlier edition had not are as in one that is new; null where it is of another form, or cannot be read. */
const readDraft = (text: string): Draft | null =>
  readKept(text, form, (draft: Draft) => ({ ...newDraft(draft.versionRead, []), ...draft, allegations: draft.allegations.map((each) => ({ ...newAllegation(each.key), ...each })) }));

type State = ReturnType<typeof useDrafts.getState>;

/** What would be lost is kept soon, and what is gone or undone is kept no longer. */
const keepChanged = (incident: string, before?: Draft): void => {
  const own = written(incident);
  if (own !== null && !isKept(incident, own)) keepSoon(incident, () => written(incident));
  if (own === null && before !== undefined && !isAsBegun(before)) dropKept(incident);
};

const look = ({ writer, writing }: State, before: State): void => {
  if (writer !== before.writer) {
    // What lies aside is somebody else's: it is not gone because this one does not see it. What this one has in hand may not have been kept.
    keepNothing(writer);
    for (const incident of Object.keys(writing)) keepChanged(incident);
    return;
  }
  for (const incident of new Set([...Object.keys(writing), ...Object.keys(before.writing)])) {
    const was = before.writing[incident]?.draft;
    if (writing[incident]?.draft !== was) keepChanged(incident, was);
  }
};

/** What another window kept last is gone on with, under the claim of this one, unless something was written here that is not kept. */
const takeUp = (kept: KeptDraft): void => {
  const { about } = kept;
  const own = written(about);
  const isUnkept = own !== null && own !== kept.draft && !isKept(about, own);
  const draft = about === 'report' || isUnkept || !isNews(kept) ? null : readDraft(kept.draft);
  if (draft === null) return;
  tookUp({ ...kept, draft: textOf(draft) });
  resumeDraft(about, draft, writingOf(about)?.claim ?? null);
};

let takingUp: Promise<void> = Promise.resolve();

const takeUpFor = (writer: string | null, kept: readonly KeptDraft[]): void => {
  if (useDrafts.getState().writer === writer) kept.forEach(takeUp);
};

/** Takes up what was kept; what is no decision of this form is left where it is. */
export const takeUpDecisions = (kept: Promise<readonly KeptDraft[]>, writer: string): void => void (takingUp = kept.then((drafts) => takeUpFor(writer, drafts)));

/** Before a decision is begun what was kept of it is there, by whichever window: the new beginning would be written beside it. */
export const takenUp = async (incident: string): Promise<void> => {
  const { writer } = useDrafts.getState();
  const [kept] = await Promise.all([keptDraft(incident), takingUp]);
  if (kept !== null) takeUpFor(writer, [kept]);
};

/** Starts keeping; gives the function that stops it. */
export const keepDecisions = (): (() => void) => useDrafts.subscribe(look);
