/** A crime that was decided within its clock and recorded after it, by its number: asked why, and put to the registrar (page 10). */
import { fail, type Result } from '../../../shared/ipc/result.ts';
import { rationaleProblems } from '../../../shared/rules/recording/late-rationale.ts';
import { clockCite, pastWords, type OtherClock } from '../../../shared/rules/time/other-clock.ts';
import { rationaleAfter, wantsRationale } from '../../../shared/triage/delay.ts';
import type { KeptText, Tx, Who } from './run-command.ts';
import type { Store } from './store.ts';

type Made = { readonly incident: string; readonly decision: string };
type Numbered = Made & { readonly crime: string };

/** Recorded after this the crime wants a rationale; null where it wants none. `decision` is the one that made it. */
export const rationaleAfterOf = (store: Store, { decision }: Made): string | null =>
  rationaleAfter({ due: store.decisions.dueOf(decision), isDecidedLate: store.decisions.byId(decision)?.late === 1 });

/** Which clock the crime is held against where it is not the 24 hours. */
export const clockOf = (store: Store, { decision }: Made): OtherClock | null => store.decisions.byId(decision)?.clock ?? null;

/** What the number to be entered makes late: the clock it missed; null where nothing is. `before`: the recording time that it corrects. */
export const missedClock = (store: Store, made: Made, recordedAt: string, before: string | null = null): string | null => {
  const after = rationaleAfterOf(store, made);
  return wantsRationale(after, recordedAt, before) ? after : null;
};

/** `path`: the field it stands in; `clock`: the one that was missed, where it is not the 24 hours. */
export const refuseRationale = (rationale: string | null, path: string, clock: OtherClock | null): Result<never> | null => {
  const problems = rationaleProblems(rationale, path, `This is past ${pastWords(clock)}: say why it was recorded so late. Waiting for an investigation is not a reason`, clockCite(clock));
  const [first] = problems;
  return first === undefined ? null : fail('refused', `Not entered. ${first.message}.`, { problems: [...problems] });
};

/** Kept with the entry of the number, whose row is there already; gives what the event says of it. */
export const keepLateRecording = (tx: Tx, who: Who, { crime, incident }: Numbered, due: string, rationale: KeptText): { readonly recording: string } => {
  tx.store.delays.insertRecording({ id: tx.id(), incident, crime, at: tx.at, made_by: who.person, due, rationale_text: rationale.id }, tx.seq);
  return { recording: tx.id() };
};
