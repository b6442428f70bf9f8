/** Decisions being written are kept as they are written, and found again. What this window has in hand goes before what was kept. */
import { dropKept, keepNothing, keepSoon, readKept, type KeptDraft } from '../../../data/kept-drafts.ts';
import { newAllegation, newDraft, type Draft } from './draft.ts';
import { beginDraft, useDrafts, writingOf } from './drafts.ts';

/** Rises when a kept draft could no longer be read as one of today. */
const form = 1;

/** Null where there is none now. */
const written = (incident: string): string | null => {
  const draft = writingOf(incident)?.draft;
  return draft === undefined ? null : JSON.stringify({ form, draft });
};

/** Fields that a draft of an earlier edition had not are as in one that is new; null where it is of another form, or cannot be read. */
const readDraft = (text: string): Draft | null =>
  readKept(text, form, (draft: Draft) => ({ ...newDraft(draft.versionRead, []), ...draft, allegations: draft.allegations.map((each) => ({ ...newAllegation(each.key), ...each })) }));

type State = ReturnType<typeof useDrafts.getState>;

const look = ({ writer, writing }: State, before: State): void => {
  if (writer !== before.writer) {
    // What lies aside is somebody else's: it is not gone because this one does not see it. What this one has in hand may not have been kept.
    keepNothing();
    for (const incident of Object.keys(writing)) keepSoon(incident, () => written(incident));
    return;
  }
  for (const incident of new Set([...Object.keys(writing), ...Object.keys(before.writing)])) {
    if (writing[incident] === undefined) dropKept(incident);
    else if (writing[incident].draft !== before.writing[incident]?.draft) keepSoon(incident, () => written(incident));
  }
};

const takeUp = (kept: readonly KeptDraft[]): void => {
  for (const { about, draft: text } of kept) {
    const draft = about === 'report' || writingOf(about) !== null ? null : readDraft(text);
    if (draft !== null) beginDraft(about, draft, null);
  }
};

let takingUp: Promise<void> = Promise.resolve();

/** Takes up what was kept; what is no decision of this form is left where it is. */
export const takeUpDecisions = (kept: Promise<readonly KeptDraft[]>, writer: string): void =>
  void (takingUp = kept.then((drafts) => (useDrafts.getState().writer === writer ? takeUp(drafts) : undefined)));

/** Before a decision is begun what was kept of it is there, or the new beginning would be kept in its place. */
export const allTakenUp = (): Promise<void> => takingUp;

/** Starts keeping; gives the function that stops it. */
export const keepDecisions = (): (() => void) => useDrafts.subscribe(look);
