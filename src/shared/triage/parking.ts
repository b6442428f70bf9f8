/**
 * Setting an incident aside until a time: what it waits for, and what that takes. Parking stops no clock; the 24 hours go on (page 10).
 * There is no reason "to investigate first", for recording must not wait for that (page 10).
 */
import { dayMs, msBetween, plusMs, type Instant } from '../domain/instant.ts';
import type { Regime } from '../domain/incident.ts';
import type { FieldProblem } from '../ipc/result.ts';
import { rationaleProblems } from '../rules/recording/late-rationale.ts';
import { problem } from '../rules/recording/problem.ts';
import { crr, type Cite } from '../rules/cite.ts';

export const parkReasons = ['reporter', 'victim', 'registrar', 'other-force', 'referral-details', 'appropriate-authority', 'national-crime-agency', 'driving-investigation'] as const;
export type ParkReason = (typeof parkReasons)[number];

type ParkRule = {
  readonly name: string;
  /** What whoever parks for it has to know. */
  readonly help: string | null;
  readonly cites: readonly Cite[];
  /** Whether the rules give it another clock than 24 hours after the first report. */
  readonly ownClock: boolean;
};

export const parkRules: Readonly<Record<ParkReason, ParkRule>> = {
  reporter: { name: 'Information from the reporter', help: null, cites: [], ownClock: false },
  victim: { name: 'Contact with the victim', help: 'A victim who cannot be found, or who does not confirm, does not always keep a crime from being recorded.', cites: [crr('7-8')], ownClock: false },
  registrar: { name: 'The registrar’s ruling', help: null, cites: [], ownClock: false },
  'other-force': { name: 'Another force’s acceptance', help: null, cites: [], ownClock: false },
  'referral-details': { name: 'Details of a National Referral Mechanism referral', help: 'A decision on reasonable grounds is not waited for.', cites: [crr('48')], ownClock: false },
  'appropriate-authority': { name: 'The appropriate authority’s decision', help: 'Only of what officers or staff did in the execution of duty. It is recorded when the authority decides.', cites: [crr('17')], ownClock: true },
  'national-crime-agency': { name: 'The end of the harm to an investigation of the National Crime Agency', help: 'Only where recording it would not be in the public interest, would compromise the investigation or risk safety.', cites: [crr('18')], ownClock: true },
  'driving-investigation': { name: 'An investigation of death or injury by driving', help: 'Only once N300/04, or a crime related incident, is registered. It is recorded when the investigation confirms the offence; driving unlicensed, disqualified or uninsured is not waited for.', cites: [crr('37')], ownClock: true },
};

/** The reason within a sentence. */
export const parkWords = (reason: ParkReason): string => `${parkRules[reason].name.charAt(0).toLowerCase()}${parkRules[reason].name.slice(1)}`;

/** The longest that anything is set aside at once; ours, so that nothing is forgotten. It can be parked again. */
export const longestParkMs = 28 * dayMs;

export type Proposed = { readonly reason: ParkReason; readonly until: string; readonly rationale: string | null };
type Waiting = { readonly due: string | null; readonly regime: Regime };

/** Whether recording would be delayed past the 24 hours. In doubt it would: where nobody can read when it was received. */
export const outlastsClock = ({ reason, until }: Pick<Proposed, 'reason' | 'until'>, { due, regime }: Waiting): boolean =>
  !parkRules[reason].ownClock && regime === 'live' && (due === null || msBetween(due, until) > 0);

const timeProblems = (until: string, now: string): readonly FieldProblem[] => {
  if (msBetween(now, until) <= 0) return [problem('until', 'This is not in the future')];
  return msBetween(now, until) > longestParkMs ? [problem('until', 'This is more than four weeks ahead; it can be parked again then')] : [];
};

/** Of one whose recording would be delayed: how its 24 hours stand to that. */
export const clockWords = ({ due }: Pick<Waiting, 'due'>, now: string): string => {
  if (due === null) return 'When it was received is not known, so its 24 hours may end before then';
  return msBetween(now, due) > 0 ? 'Its 24 hours end before then' : 'Its 24 hours are over';
};

const delayProblems = (proposed: Proposed, waiting: Waiting, now: string): readonly FieldProblem[] => {
  if (!outlastsClock(proposed, waiting)) return [];
  return rationaleProblems(proposed.rationale, 'rationale', `${clockWords(waiting, now)}: a rationale that complies with the National Crime Recording Standard is needed, and the registrar’s oversight`);
};

export const parkProblems = (proposed: Proposed, waiting: Waiting, now: string): readonly FieldProblem[] => [...timeProblems(proposed.until, now), ...delayProblems(proposed, waiting, now)];

/** Parked until its time and no longer: nothing has to happen for it to come back. */
export const isParked = (until: string | null, now: string | null): boolean => until !== null && now !== null && msBetween(now, until) > 0;

/** What a form begins with: in four hours, as that is soon enough to look again on the same shift. */
export const proposedUntil = (now: string): Instant => plusMs(`${now.slice(0, 14)}00:00.000Z`, 4 * 3_600_000);
