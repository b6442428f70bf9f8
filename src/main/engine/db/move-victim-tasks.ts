/** Moves what is owed to a victim on: as it is tried and done, and as the victim is assessed anew. */
import { hasEnhancedRights, type Assessment } from '../../../shared/victims/assessment.ts';
import { endsTask, outweighs, type Referral } from '../../../shared/victims/contact.ts';
import { referralDue, tellingDue, type Reckoning } from '../../../shared/victims/policy.ts';
import { assessmentOf } from './known-victims.ts';
import type { Tx } from './run-command.ts';
import type { TaskRow } from './tables/victims.ts';

/** `since`: by what was set then, so that days which are set later move nothing that was owed already. */
export const reckoningOf = (tx: Tx, since: string = tx.at): Reckoning => ({ policies: tx.store.victims.policies().filter(({ at }) => at <= since), holidays: tx.holidays });

type Progress = Pick<TaskRow, 'tries' | 'done_at' | 'outcome'>;
type End = { readonly at: string; readonly outcome: string };

export const begun: Progress = { tries: 0, done_at: null, outcome: null };

/** One who declined was referred then, whatever they accept later. */
const doneAt = ({ done_at, outcome }: Progress, end: End): string => (outcome === 'declined' && done_at !== null && done_at < end.at ? done_at : end.at);

const afterTry = (before: Progress, end: End | null): Progress => {
  const tries = before.tries + 1;
  const { done_at, outcome } = before;
  return end !== null && outweighs(end.outcome, outcome) ? { tries, done_at: doneAt(before, end), outcome: end.outcome } : { tries, done_at, outcome };
};

/** One more try at a task; ended where it came to its end. */
export const tried = (tx: Tx, task: TaskRow, end: End | null): void => tx.store.victims.moveTask({ ...task, ...afterTry(task, end) }, tx.seq);

export const endOfReferral = (referral: Pick<Referral, 'at' | 'outcome'>): End | null => (endsTask(referral) ? { at: referral.at, outcome: referral.outcome } : null);

/** How far the referral of a victim has come by every entry so far: they may be referred before a decision is saved. */
export const referredSoFar = (tx: Tx, victim: string): Progress =>
  tx.store.victims
    .entries(victim)
    .flatMap(({ kind, codes }) => (kind === 'referred' ? [JSON.parse(codes) as Pick<Referral, 'to' | 'at' | 'outcome'>] : []))
    .filter(({ to }) => to === 'advice-line')
    .reduce((progress, referral) => afterTry(progress, endOfReferral(referral)), begun);

const safeguardAnew = (tx: Tx, victim: string, incident: string, task: TaskRow | undefined, wasNeeded: boolean): void => {
  const owed = { since: tx.at, due: referralDue(tx.at, reckoningOf(tx)), ...begun };
  if (!task) return tx.store.victims.insertTask({ victim, kind: 'safeguard', decision: '', allegation: 0, incident, about: 'victim', promised: null, ...owed }, tx.seq);
  // Found needed once more it is owed once more, unless it was accepted for what was found needed already.
  const isMet = task.done_at === null || (wasNeeded && task.outcome === 'accepted');
  if (!isMet) tx.store.victims.moveTask({ ...task, ...owed }, tx.seq);
};

/** Assessed anew, what is still to be told may be due sooner or later; a safeguarding referral is owed from when it is found needed. `before`: the assessment until now. */
export const reckonAnew = (tx: Tx, victim: string, incident: string, before: Assessment | null): void => {
  const assessment = assessmentOf(tx.store, victim);
  const own = tx.store.victims.tasks(incident).filter((task) => task.victim === victim);
  const isEnhanced = hasEnhancedRights(assessment);
  for (const task of own.filter(({ kind, done_at }) => kind === 'tell' && done_at === null)) {
    tx.store.victims.moveTask({ ...task, due: tellingDue(task.since, isEnhanced, task.promised, reckoningOf(tx, task.since)) }, tx.seq);
  }
  const safeguard = own.find(({ kind }) => kind === 'safeguard');
  if (assessment?.safeguarding === 'needed') return safeguardAnew(tx, victim, incident, safeguard, before?.safeguarding === 'needed');
  if (safeguard?.done_at === null) tx.store.victims.moveTask({ ...safeguard, done_at: tx.at, outcome: 'not-owed' }, tx.seq);
};
