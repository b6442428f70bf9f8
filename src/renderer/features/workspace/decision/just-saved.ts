/** What was saved a moment ago, while it may still be undone, and how it is undone: back in the form as it was written. */
import { create } from 'zustand';
import { undoMs } from '../../../../shared/triage/undo.ts';
import { msBetween, plusMs } from '../../../../shared/domain/instant.ts';
import { call } from '../../../data/call.ts';
import { nowIs } from '../../../data/now.ts';
import type { Draft } from './draft.ts';
import { isWrittenIn, restoreDraft, say, undo, useDrafts, writingOf, type Writing } from './drafts.ts';
import { openAgain } from '../open-incident.ts';
import { setWorkspace, useWorkspace } from '../workspace.ts';

export type Saved = {
  /** "DEMO-001: 1 crime" */
  readonly words: string;
  readonly decisions: readonly string[];
  /** What was being written, by incident; of those closed without a form begun there is none. */
  readonly writings: Readonly<Record<string, Writing>>;
  /** What was written of others when it was saved, by incident. */
  readonly besides: Readonly<Record<string, Draft>>;
  readonly until: string;
};

export const useJustSaved = create<{ readonly saved: Saved | null }>(() => ({ saved: null }));

export const forgetSaved = (): void => useJustSaved.setState({ saved: null });

/** `from`: when saving began, so that no more time is offered than the engine gives. */
export const noteSaved = (saved: Omit<Saved, 'until' | 'besides'>, from: string): void => {
  const besides = Object.fromEntries(Object.entries(useDrafts.getState().writing).map(([incident, { draft }]) => [incident, draft]));
  useJustSaved.setState({ saved: { ...saved, besides, until: plusMs(from, undoMs) } });
};

export const secondsLeft = ({ until }: Pick<Saved, 'until'>): number => {
  const now = nowIs();
  return now === null ? 0 : Math.max(0, Math.ceil(msBetween(now, until) / 1000));
};

export const maySavedBeUndone = (): boolean => {
  const { saved } = useJustSaved.getState();
  return saved !== null && secondsLeft(saved) > 0;
};

/** Whether anything was written of an incident, and since the last save. */
const isWrittenSince = (incident: string | null, writing: Writing | null | undefined): boolean =>
  incident !== null && isWrittenIn(writing) && useJustSaved.getState().saved?.besides[incident] !== writing?.draft;

/** The incident whose form the key undoes in: once something was saved just now, only one that was written in since. */
const formToUndo = (): string | null => {
  const { open } = useWorkspace.getState();
  const writing = open === null ? null : writingOf(open);
  return writing !== null && (isWrittenSince(open, writing) || !maySavedBeUndone()) ? open : null;
};

export const isFormUndone = (): boolean => formToUndo() !== null;

export const undoInForm = (): void => undo(formToUndo() ?? '');

export const useIsWritten = (): boolean => {
  const open = useWorkspace((state) => state.open);
  useJustSaved();
  return useDrafts(({ writing }) => open !== null && isWrittenSince(open, writing[open]));
};

export const undoSaved = async (): Promise<void> => {
  const { saved } = useJustSaved.getState();
  if (saved === null) return;
  forgetSaved();
  const result = await call('undo-decision', { decisions: [...saved.decisions] });
  if (!result.ok) {
    // A bureau that was busy may do it yet, for as long as there is time.
    if (result.error.code === 'busy' && useJustSaved.getState().saved === null) useJustSaved.setState({ saved });
    return setWorkspace({ trouble: result.error });
  }
  const { undone } = result.value;
  for (const { incident, claim } of undone) {
    const writing = saved.writings[incident];
    if (writing) restoreDraft(incident, writing, claim);
  }
  const [first] = undone;
  if (first === undefined || undone.length > 1) return setWorkspace({ notice: `Undone. ${undone.length} incidents are with you, as they were.` });
  await openAgain(first.incident, first.claim);
  say(first.incident, first.incident in saved.writings ? 'Undone. What you wrote is as it was.' : 'Undone. It is with you, as it was.');
};
