/**
 * What a decision still needs before it may be saved, field by field, each with the page that asks for it. Pure: the
 * engine refuses with this list and the page shows the same list while the assessor is still writing.
 */
import type { Allegation, Answer, Decision, OtherForce, Told } from '../../domain/decision.ts';
import type { IncidentVersion } from '../../domain/incident.ts';
import type { FieldProblem } from '../../ipc/result.ts';
import type { Answer as FactsAnswer } from '../answer.ts';
import { crr, type Cite } from '../cite.ts';
import type { FactsDocument } from '../facts/document.ts';
import { flagProblems } from '../../domain/crime-flags.ts';
import { msBetween } from '../../domain/instant.ts';
import { matchCrimes, reclassified, type ProposedCrime, type RecordedCrime } from '../cancelling/keeps-crimes.ts';
import { factsProblems } from './against-facts.ts';
import type { Binding } from '../../rulings/ruling.ts';
import type { SignedOf } from '../points-to-prove/elements-of.ts';
import { closingProblems } from './closing-problems.ts';
import { basisOf, followPath, type Exit } from './flowchart.ts';
import { evidenceProblems, pointsProblems, rejectedProblems } from './points-problems.ts';
import { clockOfDecision, isPastClock } from './clock-of-decision.ts';
import { clockCite, otherClockTold, pastWords, type ClockFound } from '../time/other-clock.ts';
import { rationaleProblems } from './late-rationale.ts';
import { needed, problem } from './problem.ts';
import { warningProblems } from './warnings.ts';
import { rapeProblems, reportedProblems } from './reported-problems.ts';

/** The offence facts a decision is checked against. */
export type OffenceFacts = {
  readonly id: string;
  readonly code: string;
  readonly class: string;
  /** The group of the offence list: some flags are for some groups only. */
  readonly group: string;
  readonly basis: 'victim' | 'state' | 'either';
  /** Why it is not in force, "it ceased on 1 April 2023"; null where it is. */
  readonly notInForceBecause: string | null;
  readonly isRape: boolean;
  /** On the serious list of the schools protocol, or triable on indictment only. */
  readonly isSeriousAtSchool: boolean;
};

export type DecisionContext = {
  readonly now: string;
  /** When the 24 hours end; null where the incident carries no clock. */
  readonly due: string | null;
  readonly currentVersion: number;
  /** The version that is the latest; without it no words can be marked. */
  readonly version?: IncidentVersion | null;
  /** The crimes the incident has by the decision that stands: saying them again records nothing late. */
  readonly recorded?: readonly RecordedCrime[];
  /** The codes of the reported incidents it has, N100 or N300, opened before the decision or by an earlier one. */
  readonly reported?: readonly string[];
  /** Somebody reads it a second time: nobody is told of that. */
  readonly isSecondReading?: boolean;
  readonly offence: (given: string) => OffenceFacts | null;
  /** The points to prove that the registrar signed, where no page states them. */
  readonly signedOf: SignedOf;
  /** The rulings that bind the incident; the page holds what is told of them against these, as the engine does. */
  readonly rulings?: readonly Binding[];
  /** What the rules say of told facts. */
  readonly factsSay: (document: FactsDocument) => FactsAnswer;
};

const exitWords: Readonly<Record<Exit, string>> = {
  'nsir-closure': 'an NSIR closure, or N100 where it is required',
  'cri-a': 'a crime related incident: not confirmed, or no victim found',
  'cri-b': 'a crime related incident: another force records it',
  'cri-c': 'a crime related incident: a rule directs it',
  record: 'a recorded crime',
};

const exitsFor = (answer: Answer): readonly Exit[] => {
  switch (answer.kind) {
    case 'record':
      return ['record'];
    case 'crime-related-incident':
      return [`cri-${answer.ground}`];
    case 'no-crime':
      return ['nsir-closure'];
    case 'reported-incident':
      return ['nsir-closure', 'cri-a', 'cri-b', 'cri-c'];
  }
};

/** The path must lead to the answer given. A reported incident may be opened before the chart is finished (pages 35, 63). */
const pathProblems = (allegation: Allegation, at: string): FieldProblem[] => {
  const progress = followPath(basisOf(allegation.victim), allegation.path);
  if (progress.at === 'wrong') return [problem(`${at}.path.${progress.step}`, progress.reason, crr('11'))];
  if (progress.at === 'question') {
    if (allegation.answer.kind === 'reported-incident') return [];
    return [problem(`${at}.path`, `${progress.gate.box} is not answered: ${progress.gate.question}`, crr('11'))];
  }
  if (exitsFor(allegation.answer).includes(progress.exit)) return [];
  return [problem(`${at}.answer`, `These answers lead to ${exitWords[progress.exit]}`, crr('11'))];
};

const toldInFuture = (told: Told, at: string, now: string): FieldProblem[] =>
  told.state === 'told' && msBetween(told.at, now) < 0 ? [problem(`${at}.told.at`, 'They cannot have been told in the future')] : [];

const toldProblems = (allegation: Allegation, at: string, { now, isSecondReading }: DecisionContext): FieldProblem[] => {
  if (allegation.answer.kind === 'record' || isSecondReading === true) return [];
  if (allegation.told === null) {
    return [
      problem(`${at}.told`, 'The victim or the person reporting is told, or it says why not yet and by when', crr('10')),
    ];
  }
  return toldInFuture(allegation.told, at, now);
};

const crimeProblems = (allegation: Allegation, at: string, context: DecisionContext): FieldProblem[] => {
  if (allegation.answer.kind !== 'record') return [];
  const basis = basisOf(allegation.victim);
  return allegation.answer.crimes.flatMap((crime, index) => {
    const where = `${at}.answer.crimes.${index}`;
    const facts = context.offence(crime.offence);
    if (!facts) return [problem(`${where}.offence`, `There is no single offence ${crime.offence} in the list: choose it by its id`)];
    const found: FieldProblem[] = [];
    if (facts.notInForceBecause !== null) found.push(problem(`${where}.offence`, `${facts.code} is not in force: ${facts.notInForceBecause}`));
    if (facts.basis === 'state' && basis === 'victim') {
      found.push(problem(`${where}.offence`, `${facts.class} is an offence against the state: its points to prove are asked, not a victim`, crr('7-8')));
    }
    if (facts.basis === 'victim' && basis === 'state') {
      found.push(problem(`${where}.offence`, `${facts.class} needs a victim`, crr('12')));
    }
    return [
      ...found,
      ...pointsProblems(allegation, crime, facts, where, context),
      ...flagProblems(crime.flags, facts).map((flag) => problem(`${where}.flags`, flag.message, flag.cite)),
    ];
  });
};

const groundProblems = (allegation: Allegation, at: string): FieldProblem[] => {
  const { answer } = allegation;
  if (answer.kind !== 'crime-related-incident') return [];
  switch (answer.ground) {
    case 'a':
      return needed(answer.enquiries, `${at}.answer.enquiries`, 'Say what enquiries were made to trace the victim or representative', crr('9'));
    case 'b':
      return needed(answer.otherForce, `${at}.answer.otherForce`, 'Name the force, its reference and who accepted it', crr('9'));
    case 'c':
      return needed(answer.rule, `${at}.answer.rule`, 'Name the rule that directs it', crr('10'));
  }
};

/** The schools protocol keeps nothing of its own serious list from being recorded (page 12). */
const schoolProblems = ({ answer, alleged }: Allegation, at: string, context: DecisionContext): FieldProblem[] => {
  const offence = alleged === null ? null : context.offence(alleged);
  const rule = answer.kind === 'crime-related-incident' && answer.ground === 'c' ? answer.rule : null;
  return rule !== null && /\bschools?\b/i.test(rule) && offence?.isSeriousAtSchool === true
    ? [problem(`${at}.answer.rule`, `${offence.code} is serious in the sense of the schools protocol: it is recorded, in school hours too`, crr('12'))]
    : [];
};

const otherForceOf = ({ answer }: Allegation): OtherForce | null => ('otherForce' in answer ? answer.otherForce : null);

/** A reference is somebody's word that their force has it: who accepted it is named with it. */
const acceptanceProblems = (allegation: Allegation, at: string): FieldProblem[] => {
  const other = otherForceOf(allegation);
  return other !== null && other.reference !== null ? needed(other.acceptedBy, `${at}.answer.otherForce.acceptedBy`, 'Say who of the other force accepted it', crr('9')) : [];
};

const allegedProblems = (allegation: Allegation, at: string, context: DecisionContext): FieldProblem[] =>
  allegation.alleged !== null && context.offence(allegation.alleged) === null
    ? [problem(`${at}.alleged`, `There is no single offence ${allegation.alleged} in the list: choose it by its id`)]
    : [];

/** Leaving at F3 says that there is evidence to the contrary: it is named (page 7). */
const contraryProblems = (allegation: Allegation, at: string): FieldProblem[] => {
  const last = allegation.path.at(-1);
  const atF3 = last?.box === 'F3' && basisOf(allegation.victim) === 'victim' && last.answer === 'yes';
  return atF3 && allegation.answer.kind === 'no-crime' && allegation.answer.contraryEvidence === null
    ? [problem(`${at}.answer.contraryEvidence`, 'Say what the credible evidence to the contrary is', crr('7'))]
    : [];
};

const allegationProblems = (allegation: Allegation, index: number, context: DecisionContext): FieldProblem[] => {
  const at = `about.allegations.${index}`;
  return [
    ...pathProblems(allegation, at),
    ...rapeProblems(allegation, at, context),
    ...groundProblems(allegation, at),
    ...schoolProblems(allegation, at, context),
    ...acceptanceProblems(allegation, at),
    ...reportedProblems(allegation, at),
    ...contraryProblems(allegation, at),
    ...allegedProblems(allegation, at, context),
    ...crimeProblems(allegation, at, context),
    ...evidenceProblems(allegation, at, context),
    ...rejectedProblems(allegation, at, context),
    ...toldProblems(allegation, at, context),
  ];
};

const proposedCrimes = (decision: Decision, context: DecisionContext): readonly ProposedCrime[] =>
  decision.about.kind === 'allegations'
    ? decision.about.allegations.flatMap(({ answer }, allegation) =>
        answer.kind === 'record' ? answer.crimes.map(({ offence }) => ({ class: context.offence(offence)?.class ?? '', allegation })) : [],
      )
    : [];

/** Whether a decision records a crime that the incident does not have yet: one that goes on in another class was recorded when it was. */
const recordsAnother = (decision: Decision, context: DecisionContext): boolean => {
  const proposed = proposedCrimes(decision, context);
  return reclassified(matchCrimes(context.recorded ?? [], proposed), proposed).continues.includes(null);
};

/** What is asked of what is late, and whose page asks it. */
const lateAsks = ({ held, untold }: ClockFound): readonly [says: string, cite: Cite] => {
  if (held !== null) return [`This is past ${pastWords(held.from)}, on which it is recorded: give the reason`, clockCite(held.from)];
  if (untold !== null) return [`More than 24 hours have passed since the report. Its clock runs from ${otherClockTold[untold].from}: tell in the facts on which day that was, or give the reason`, clockCite(untold)];
  return ['More than 24 hours have passed since the report: give the reason. Waiting for an investigation is not one', crr('10')];
};

const lateProblems = (decision: Decision, context: DecisionContext): readonly FieldProblem[] => {
  // What is not past the 24 hours is late under no clock, and the facts need not be weighed for it.
  if (!isPastClock({ held: null }, context.due, context.now) || !recordsAnother(decision, context)) return [];
  const clock = clockOfDecision(decision, context);
  return isPastClock(clock, context.due, context.now) ? rationaleProblems(decision.late, 'late', ...lateAsks(clock)) : [];
};

const versionProblems = (decision: Decision, context: DecisionContext): FieldProblem[] =>
  decision.versionRead === context.currentVersion
    ? []
    : [problem('versionRead', `The incident is at version ${context.currentVersion}; the decision was made on version ${decision.versionRead}`)];

const aboutProblems = ({ about }: Decision, context: DecisionContext): FieldProblem[] => {
  switch (about.kind) {
    case 'allegations':
      return about.allegations.flatMap((allegation, index) => allegationProblems(allegation, index, context));
    case 'duplicate':
      return toldInFuture(about.told, 'about', context.now);
    case 'test':
      return [];
  }
};

/** Every problem at once, in the order of the form. An empty list may be saved. */
export const decisionProblems = (decision: Decision, context: DecisionContext): readonly FieldProblem[] => [
  ...versionProblems(decision, context),
  ...aboutProblems(decision, context),
  ...factsProblems(decision, context),
  ...warningProblems(decision, context),
  ...lateProblems(decision, context),
  ...closingProblems(decision),
];

/** Whether a crime related incident on ground (b), or N100/03, still lacks the other force's reference: its clock goes on. */
export const awaitsReference = (decision: Decision): boolean =>
  decision.about.kind === 'allegations' &&
  decision.about.allegations.some(({ answer }) => {
    if (answer.kind === 'crime-related-incident') return answer.ground === 'b' && answer.otherForce?.reference === null;
    return answer.kind === 'reported-incident' && answer.otherForce !== null && answer.otherForce.reference === null;
  });
