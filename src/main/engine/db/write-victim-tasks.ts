/** Opens what a decision owes to its victims, keeps what was owed before, and moves it on as it is done. Historic incidents owe nothing. */
import type { Decision } from '../../../shared/domain/decision.ts';
import { hasEnhancedRights } from '../../../shared/victims/assessment.ts';
import { dutiesOf, victimKey, type Duty } from '../../../shared/victims/duties.ts';
import { referralDue, referralSince, tellingDue, type Reckoning } from '../../../shared/victims/policy.ts';
import { assessmentOf, victimNamed } from './known-victims.ts';
import type { Tx } from './run-command.ts';
import type { Standing } from './tables/standing.ts';
import type { TaskRow } from './tables/victims.ts';

export const reckoningOf = (tx: Tx): Reckoning => ({ policies: tx.store.victims.policies(), holidays: tx.holidays });

/** `seen`: the victims of this decision by the key of their name, each looked up once. */
type Made = { readonly standing: Standing; readonly decision: string; readonly seen: Map<string, string> };

const newVictim = (tx: Tx, { standing: { incident }, decision }: Made, allegation: number): string => {
  const id = tx.id(`v${allegation}`);
  tx.store.victims.insert({ id, incident, decision, allegation, name_text: null }, tx.seq);
  return id;
};

const victimOf = (tx: Tx, made: Made, { victim, allegation }: Duty): string => {
  if (victim === null) return newVictim(tx, made, allegation);
  const key = victimKey(victim);
  const id = made.seen.get(key) ?? victimNamed(tx.store, made.standing.incident, victim)?.id ?? newVictim(tx, made, allegation);
  made.seen.set(key, id);
  return id;
};

const begun = { tries: 0, done_at: null, outcome: null } as const;

/** A crime recorded once more owes no second telling: its clock goes on, and one who was told was told. */
const toldBefore = (before: readonly TaskRow[], { standing }: Made, victim: string): TaskRow | undefined =>
  before.find((task) => task.kind === 'tell' && task.about === 'recorded' && task.victim === victim && task.decision === standing.decision);

const openTelling = (tx: Tx, made: Made, before: readonly TaskRow[], duty: Extract<Duty, { kind: 'tell' }>): void => {
  const victim = victimOf(tx, made, duty);
  const { incident } = made.standing;
  const kept = duty.about === 'recorded' ? toldBefore(before, made, victim) : undefined;
  const own = { victim, kind: 'tell', decision: made.decision, allegation: duty.allegation, incident, about: duty.about } as const;
  if (kept) return tx.store.victims.insertTask({ ...kept, ...own }, tx.seq);
  const due = tellingDue(tx.at, hasEnhancedRights(assessmentOf(tx.store, victim)), duty.promised, reckoningOf(tx));
  const done = duty.toldAt === null ? begun : { tries: 1, done_at: duty.toldAt, outcome: 'told' };
  tx.store.victims.insertTask({ ...own, ...done, since: tx.at, due, promised: duty.promised }, tx.seq);
};

const openReferral = (tx: Tx, made: Made, before: readonly TaskRow[], duty: Extract<Duty, { kind: 'refer' }>): string => {
  const victim = victimOf(tx, made, duty);
  const { incident, due: reportDue } = made.standing;
  const kept = before.find((task) => task.kind === 'refer' && task.victim === victim);
  if (kept?.outcome === 'not-owed') tx.store.victims.moveTask({ ...kept, done_at: null, outcome: null }, tx.seq);
  if (kept) return victim;
  const since = referralSince(reportDue, tx.at);
  tx.store.victims.insertTask({ victim, kind: 'refer', decision: '', allegation: 0, incident, about: 'victim', since, due: referralDue(since, reckoningOf(tx)), promised: null, ...begun }, tx.seq);
  return victim;
};

export const openVictimTasks = (tx: Tx, standing: Standing, decisionId: string, decision: Decision): void => {
  if (standing.regime !== 'live') return;
  const made = { standing, decision: decisionId, seen: new Map<string, string>() };
  const before = tx.store.victims.tasks(standing.incident);
  const owed = dutiesOf(decision).flatMap((duty) => {
    if (duty.kind === 'refer') return [openReferral(tx, made, before, duty)];
    openTelling(tx, made, before, duty);
    return [];
  });
  const ended = before.filter(({ kind, victim, done_at }) => kind === 'refer' && done_at === null && !owed.includes(victim));
  for (const task of ended) tx.store.victims.moveTask({ ...task, done_at: tx.at, outcome: 'not-owed' }, tx.seq);
};

/** Assessed anew, what is still to be told may be due sooner or later; a safeguarding referral is owed from when it is found needed. */
export const reckonAnew = (tx: Tx, victim: string, incident: string): void => {
  const assessment = assessmentOf(tx.store, victim);
  const own = tx.store.victims.tasks(incident).filter((task) => task.victim === victim);
  const isEnhanced = hasEnhancedRights(assessment);
  for (const task of own.filter(({ kind, done_at }) => kind === 'tell' && done_at === null)) {
    tx.store.victims.moveTask({ ...task, due: tellingDue(task.since, isEnhanced, task.promised, reckoningOf(tx)) }, tx.seq);
  }
  const safeguard = own.find(({ kind }) => kind === 'safeguard');
  const isNeeded = assessment?.safeguarding === 'needed';
  if (!safeguard && isNeeded) {
    tx.store.victims.insertTask({ victim, kind: 'safeguard', decision: '', allegation: 0, incident, about: 'victim', since: tx.at, due: referralDue(tx.at, reckoningOf(tx)), promised: null, ...begun }, tx.seq);
  }
  if (safeguard?.outcome === 'not-owed' && isNeeded) tx.store.victims.moveTask({ ...safeguard, done_at: null, outcome: null }, tx.seq);
  if (safeguard?.done_at === null && !isNeeded) tx.store.victims.moveTask({ ...safeguard, done_at: tx.at, outcome: 'not-owed' }, tx.seq);
};

/** One more try at a task; ended where it came to its end. */
export const tried = (tx: Tx, task: TaskRow, end: { readonly at: string; readonly outcome: string } | null): void =>
  tx.store.victims.moveTask({ ...task, tries: task.tries + 1, done_at: task.done_at ?? end?.at ?? null, outcome: task.done_at === null ? (end?.outcome ?? null) : task.outcome }, tx.seq);
