/** Opens what a decision owes to its victims, keeps what was owed before, and ends what is owed no longer. Historic incidents owe nothing. */
import type { Decision } from '../../../shared/domain/decision.ts';
import { hasEnhancedRights } from '../../../shared/victims/assessment.ts';
import { isTellingEnd } from '../../../shared/victims/contact.ts';
import { dutiesOf, victimKey, type Duty } from '../../../shared/victims/duties.ts';
import { referralDue, referralSince, tellingDue } from '../../../shared/victims/policy.ts';
import { readKept } from './kept-decision.ts';
import { assessmentOf, victimName, victimNamed } from './known-victims.ts';
import { begun, reckoningOf, referredSoFar } from './move-victim-tasks.ts';
import type { Tx } from './run-command.ts';
import type { Standing } from './tables/standing.ts';
import type { TaskRow } from './tables/victims.ts';

/** `added`: the allegations with a crime that was not recorded before; `before`: every task as it stood; `seen`: the victims of this decision by the key of their name, each looked up once; `taken`: what goes on already. */
type Made = { readonly standing: Standing; readonly decision: string; readonly added: ReadonlySet<number>; readonly before: readonly TaskRow[]; readonly seen: Map<string, string>; readonly taken: Set<TaskRow> };

type Telling = Extract<Duty, { kind: 'tell' }>;

const newVictim = (tx: Tx, { standing: { incident }, decision }: Made, allegation: number): string => {
  const id = tx.id(`v${allegation}`);
  tx.store.victims.insert({ id, incident, decision, allegation, name_text: null }, tx.seq);
  return id;
};

/** The tellings of the decision that stands until now. */
const tellings = ({ before, standing }: Made, about: Telling['about']): readonly TaskRow[] => before.filter((task) => task.kind === 'tell' && task.about === about && task.decision === standing.decision);

const isUnnamed = (tx: Tx, victim: string): boolean => {
  const row = tx.store.victims.byId(victim);
  return row !== null && victimName(tx.store, row) === null;
};

/** One without a name is the one without a name of the same allegation until now. */
const unnamedVictim = (tx: Tx, made: Made, allegation: number): string | undefined => tellings(made, 'not-recorded').find((task) => task.allegation === allegation && isUnnamed(tx, task.victim))?.victim;

const victimOf = (tx: Tx, made: Made, { victim, allegation }: Duty): string => {
  if (victim === null) return unnamedVictim(tx, made, allegation) ?? newVictim(tx, made, allegation);
  const key = victimKey(victim);
  const id = made.seen.get(key) ?? victimNamed(tx.store, made.standing.incident, victim)?.id ?? newVictim(tx, made, allegation);
  made.seen.set(key, id);
  return id;
};

/** A crime recorded once more owes no second telling: its clock goes on, and one who was told was told, but of no crime that is added. */
const toldBefore = (made: Made, duty: Telling, victim: string): TaskRow | undefined =>
  tellings(made, 'recorded').find((task) => task.victim === victim && task.outcome !== 'not-owed' && (task.done_at === null || !duty.of.some((allegation) => made.added.has(allegation))));

/** Of what is not recorded the answer itself says who was told. A telling that was in time is over; that which is owed, or was late, keeps its clock. */
const owedBefore = (made: Made, { allegation }: Telling, victim: string): TaskRow | undefined => {
  const own = tellings(made, 'not-recorded').filter((task) => task.victim === victim && !made.taken.has(task));
  const task = own.find((each) => each.allegation === allegation) ?? own[0];
  if (task) made.taken.add(task);
  return task?.outcome === 'told' && task.done_at !== null && task.done_at <= task.due ? undefined : task;
};

const soonest = (...times: readonly (string | null)[]): string | null => times.filter((time) => time !== null).toSorted()[0] ?? null;

const clockOf = (tx: Tx, { promised }: Telling, victim: string, kept: TaskRow | undefined): Pick<TaskRow, 'since' | 'due' | 'promised'> => {
  if (!kept) return { since: tx.at, due: tellingDue(tx.at, hasEnhancedRights(assessmentOf(tx.store, victim)), promised, reckoningOf(tx)), promised };
  return { since: kept.since, due: soonest(kept.due, promised) ?? kept.due, promised: soonest(kept.promised, promised) };
};

const progressOf = ({ toldAt }: Telling, kept: TaskRow | undefined): Pick<TaskRow, 'tries' | 'done_at' | 'outcome'> => {
  const { tries, done_at, outcome } = kept ?? begun;
  if (toldAt !== null) return { tries: tries + 1, done_at: toldAt, outcome: 'told' };
  return isTellingEnd(outcome) ? { tries, done_at, outcome } : { ...begun, tries };
};

const openTelling = (tx: Tx, made: Made, duty: Telling): void => {
  const victim = victimOf(tx, made, duty);
  const own = { victim, kind: 'tell', decision: made.decision, allegation: duty.allegation, incident: made.standing.incident, about: duty.about } as const;
  const told = duty.about === 'recorded' ? toldBefore(made, duty, victim) : undefined;
  if (told) return tx.store.victims.insertTask({ ...told, ...own }, tx.seq);
  const kept = duty.about === 'recorded' ? undefined : owedBefore(made, duty, victim);
  tx.store.victims.insertTask({ ...own, ...clockOf(tx, duty, victim, kept), ...progressOf(duty, kept) }, tx.seq);
};

const openReferral = (tx: Tx, made: Made, duty: Extract<Duty, { kind: 'refer' }>): string => {
  const victim = victimOf(tx, made, duty);
  const { incident, due: reportDue } = made.standing;
  const kept = made.before.find((task) => task.kind === 'refer' && task.victim === victim);
  if (kept && kept.outcome !== 'not-owed') return victim;
  const progress = referredSoFar(tx, victim);
  if (kept) {
    tx.store.victims.moveTask({ ...kept, ...progress }, tx.seq);
    return victim;
  }
  const since = referralSince(reportDue, tx.at);
  tx.store.victims.insertTask({ victim, kind: 'refer', decision: '', allegation: 0, incident, about: 'victim', since, due: referralDue(since, reckoningOf(tx)), promised: null, ...progress }, tx.seq);
  return victim;
};

const owedNoLonger = (tx: Tx, tasks: readonly TaskRow[]): void => {
  for (const task of tasks.filter(({ done_at }) => done_at === null)) tx.store.victims.moveTask({ ...task, done_at: tx.at, outcome: 'not-owed' }, tx.seq);
};

/** The allegations of a decision whose every crime is cancelled. */
const cancelledOf = ({ store }: Tx, decision: string): ReadonlySet<number> => {
  const crimes = store.decisions.crimes(decision).map(({ crime, allegation }) => ({ allegation, isCancelled: store.cancellations.cancelled(crime) !== null }));
  const counted = new Set(crimes.filter(({ isCancelled }) => !isCancelled).map(({ allegation }) => allegation));
  return new Set(crimes.map(({ allegation }) => allegation).filter((allegation) => !counted.has(allegation)));
};

export const openVictimTasks = (tx: Tx, standing: Standing, decisionId: string, decision: Decision, added: ReadonlySet<number>): void => {
  if (standing.regime !== 'live') return;
  const before = tx.store.victims.tasks(standing.incident);
  const made = { standing, decision: decisionId, added, before, seen: new Map<string, string>(), taken: new Set<TaskRow>() };
  const owed = dutiesOf(decision, cancelledOf(tx, decisionId)).flatMap((duty) => {
    if (duty.kind === 'refer') return [openReferral(tx, made, duty)];
    openTelling(tx, made, duty);
    return [];
  });
  owedNoLonger(tx, before.filter(({ kind, victim }) => kind === 'refer' && !owed.includes(victim)));
};

/** Once the last crime of a victim has left the figures, nobody is referred for it or told that it is recorded: that it is cancelled or transferred is told apart (page 26). */
export const endOwedOfCancelled = (tx: Tx, incident: string, decisionId: string): void => {
  const row = tx.store.decisions.byId(decisionId);
  const body = row && tx.store.texts.body(row.document_text);
  if (body === null) return;
  const duties = dutiesOf(readKept(body).decision, cancelledOf(tx, decisionId));
  const owed = duties.flatMap((duty) => (duty.kind === 'refer' ? [victimNamed(tx.store, incident, duty.victim)?.id] : []));
  const isOfRecorded = ({ kind, about, decision }: TaskRow): boolean => kind === 'refer' || (about === 'recorded' && decision === decisionId);
  owedNoLonger(tx, tx.store.victims.tasks(incident).filter((task) => isOfRecorded(task) && !owed.includes(task.victim)));
};
