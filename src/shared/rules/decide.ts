/**
 * What the rules say of an incident: is it recorded, as what, how many times, and which of several is the principal crime.
 * A pipeline of pure stages, each with its trace: classify each act, follow the chart, count, join a finished incident, choose the
 * principal crime, add what stands beside it. Whatever a stage lacks is named; whatever the text leaves to a person is referred.
 */
import { besideRules } from './additional/beside-rules.ts';
import { isNearest, partOf } from './additional/part-of.ts';
import { weighRemovals } from './cancelling/decide-removals.ts';
import type { Decider } from './cancelling/who-decides/who-decides.ts';
import type { Cite } from './cite.ts';
import { classificationRules } from './classification/classification-rules.ts';
import type { Classified, ClassificationRule } from './classification/classified.ts';
import { dayOfLaw } from './classification/day-of-law.ts';
import { judgedByVictim } from './classification/judged-by-victim.ts';
import { areCountedApart, crimesOfAct, finishedIncident } from './counting/count-crimes.ts';
import type { Crime } from './counting/crime.ts';
import { areOfOneHousehold } from './counting/property/of-one-household.ts';
import { tracedAgreement } from './facts/agreed-place.ts';
import type { ActCase, Case } from './facts/case.ts';
import type { ActKind } from './facts/document.ts';
import type { RecordedCrime } from './facts/recorded.ts';
import { tracedRuling } from './facts/ruled-pair.ts';
import { weighLocation } from './location/decide-location.ts';
import type { Located } from './location/place.ts';
import { theMostRecentPrincipalCrime } from './location/series/the-most-recent-principal-crime.ts';
import { consideredForTransfer } from './location/transfer/considered-for-transfer.ts';
import { flagsOf, weighFlags, type FlagsOfCrime } from './flags/decide-flags.ts';
import { weighOutcomes } from './outcomes/decide-outcomes.ts';
import { onlyTheRelatedCrimeCanBeCharged } from './outcomes/related/only-the-related-crime-can-be-charged.ts';
import type { OutcomeDecider } from './outcomes/who-decides.ts';
import type { OutcomeType } from './facts/outcome.ts';
import { rankCrimes, type Beaten, type Ranked } from './principal-crime/rank-crimes.ts';
import { followChart, type Followed } from './recording/follow-chart.ts';
import { reportRules } from './recording/incident-report.ts';
import { insteadRules } from './recording/instead-rules.ts';
import { rapeThatIsReferred } from './recording/instead/rape-that-is-referred.ts';
import { recordsKept } from './recording/instead/records-kept.ts';
import type { OtherRecord } from './recording/other-record.ts';
import { whateverItsClass } from './recording/whatever-its-class.ts';
import { isLocalOnly, isReportFraud, type Beforehand, type Recorder } from './reporting/recorder.ts';
import { beforehandRules, recorderRules } from './reporting/recorder-rules.ts';
import { hasClock, weighTime, type DueOfAct } from './time/weigh-time.ts';
import { weighReclassification } from './reclassification/decide-reclassification.ts';
import type { FactName } from './truth.ts';
import { weigh, type Said, type Weighed } from './weigh.ts';

/** `decisive`: what is recorded stands open until a person has settled it; a delay or a place is settled beside that. */
export type Referred = { readonly decisive: boolean; readonly about: string; readonly because: string; readonly cites: readonly Cite[] };

export type Traced = { readonly stage: string; readonly about: string; readonly said: readonly Said<unknown>[] };

/** `instead` is what is kept of an act that is not recorded, `kept` how many records of it. */
export type ActDecided = { readonly act: string; readonly classified: Classified | null; readonly followed: Followed | null; readonly instead: OtherRecord | null; readonly kept: number; readonly location: Located | null; readonly due: DueOfAct | null };

/** `relatedTo`: the first act of the principal crime it is part of, where it is recorded beside it because it alone can be charged. */
type ChosenCrime = Crime & { readonly principal: boolean; readonly additional: boolean; readonly swallows: readonly Crime[]; readonly relatedTo: string | null };

export type DecidedCrime = ChosenCrime & { readonly recorder: Recorder; readonly beforehand: Beforehand | null; readonly location: Located | null };

/** A removal that is proposed: whether it may be made, null where that is open, and who may authorise it. */
type RemovalDecided = { readonly of: string; readonly reason: string; readonly removed: boolean | null; readonly authority: Decider | null };

/** An outcome that is put forward: whether it may be given, null where that is open, why, and for whom it is. */
type OutcomeDecided = { readonly at: string; readonly of: string; readonly type: OutcomeType; readonly may: boolean | null; readonly because: string | null; readonly authority: OutcomeDecider | null };

/** A change of class that is proposed: whether it is made, null where that is open, and who may make it. */
type ReclassificationDecided = { readonly of: string; readonly reclassified: boolean | null; readonly authority: Decider | null };

export type Decided = {
  /** Crimes that are on the record already, and stand. */
  readonly recorded: readonly RecordedCrime[];
  /** What is kept of a report in which no crime is alleged. */
  readonly incident: OtherRecord | null;
  readonly acts: readonly ActDecided[];
  readonly crimes: readonly DecidedCrime[];
  readonly removals: readonly RemovalDecided[];
  readonly reclassifications: readonly ReclassificationDecided[];
  readonly flags: readonly FlagsOfCrime[];
  readonly outcomes: readonly OutcomeDecided[];
  readonly needs: readonly FactName[];
  readonly refer: readonly Referred[];
  readonly trace: readonly Traced[];
};

/** What the stages find on their way; each adds and none takes away. */
type Found = { readonly reclassifications: ReclassificationDecided[]; readonly needs: FactName[]; readonly refer: Referred[]; readonly trace: Traced[] };

const decisiveStages: readonly string[] = ['recording', 'instead', 'classification', 'counting', 'additional', 'principal-crime', 'cancelling'];

type Unsettled = Extract<Weighed<unknown>['answer'], { readonly is: 'open' | 'referred' }>;

const noteUnsettled = (found: Found, stage: string, about: string, answer: Unsettled): void => {
  if (answer.is === 'open') found.needs.push(...answer.needs);
  else found.refer.push({ decisive: decisiveStages.includes(stage), about, because: answer.because, cites: answer.cites });
};

/** The outcome where a set of rules settled it; otherwise what it lacks is noted. */
const outcomeOf = <O>(found: Found, stage: string, about: string, { answer, said }: Weighed<O>): O | null => {
  found.trace.push({ stage, about, said });
  if (answer.is === 'settled') return answer.outcome;
  if (answer.is !== 'silent') noteUnsettled(found, stage, about, answer);
  return null;
};

/** The class a recorded crime has once somebody who may has changed it. */
const reclassified = (found: Found, input: ActCase, classified: Classified): Classified => {
  const weighed = weighReclassification(input, classified);
  if (weighed === null) return classified;
  const { change, may, who, becomes } = weighed;
  const allowed = outcomeOf(found, 'reclassification', change.at, may);
  found.reclassifications.push({ of: change.of, reclassified: allowed, authority: outcomeOf(found, 'authority', change.at, who) });
  return allowed === true ? becomes : classified;
};

/** What an act is in law, against all its victims or against some of them. */
type Judged = { readonly input: ActCase; readonly classified: Classified };

/** Each part of an act that is a crime of its own; of one mind about them all, the rules have judged the act as a whole. */
const judge = (found: Found, input: ActCase): readonly Judged[] | null => {
  const rules = classificationRules[input.act.kind] as readonly ClassificationRule<ActKind>[];
  const parts = judgedByVictim(input).map((part) => {
    const weighed = weigh(rules, part, input.of.day, dayOfLaw(part));
    return { part, weighed, answer: JSON.stringify(weighed.answer) };
  });
  const apart = parts.filter(({ answer }, at) => parts.findIndex((each) => each.answer === answer) === at);
  const outcomes = new Map(apart.map(({ weighed, answer }) => [answer, outcomeOf(found, 'classification', input.act.at, weighed)]));
  for (const outcome of outcomes.values()) if (outcome?.is === 'offence' && outcome.doubt) found.refer.push({ decisive: true, about: input.act.at, ...outcome.doubt });
  const judged = parts.flatMap(({ part, answer }) => {
    const classified = outcomes.get(answer) ?? null;
    return classified === null ? [] : [{ input: part, classified }];
  });
  if (judged.length < parts.length) return null;
  return outcomes.size > 1 ? judged : judged.slice(0, 1).map(({ classified }) => ({ input, classified }));
};

/** A change of class that is proposed is of the whole act. */
const classify = (found: Found, input: ActCase): readonly [Judged, ...Judged[]] | null => {
  const [first, ...others] = judge(found, input) ?? [];
  if (first === undefined) return null;
  const classified = reclassified(found, input, first.classified);
  return classified === first.classified ? [first, ...others] : [{ input, classified }];
};

const followed = (found: Found, input: ActCase, classified: Classified): Followed => {
  const chart = followChart({ ...input, classified });
  found.trace.push({ stage: 'recording', about: input.act.at, said: chart.said });
  if (chart.end.is !== 'exit') noteUnsettled(found, 'recording', input.act.at, chart.end);
  return chart;
};

/** What is missing for the clock is said with it: it keeps nothing from being recorded. */
const timed = (found: Found, input: ActCase, classified: Classified, keeps: OtherRecord | null, isRecorded: boolean): DueOfAct | null => {
  if (!hasClock(input, classified, keeps, isRecorded)) return null;
  const { due, clock, delay } = weighTime(input, classified, keeps);
  if (clock.answer.is === 'referred') outcomeOf(found, 'time', input.act.at, clock);
  else found.trace.push({ stage: 'time', about: input.act.at, said: clock.said });
  if (delay !== null && delay.answer.is !== 'open') outcomeOf(found, 'time', input.act.at, delay);
  return due;
};

/** What was done in the course of another act is kept with that one. */
const isPartOfAnother = ({ act }: ActCase): boolean => act.inCourseOf !== undefined && act.inCourseOf !== act.id;

const instead = (found: Found, input: ActCase, classified: Classified, { end }: Followed): OtherRecord | null =>
  end.is === 'exit' && end.exit !== 'record' && !isPartOfAnother(input) ? outcomeOf(found, 'instead', input.act.at, weigh(insteadRules, { ...input, classified, exit: end.exit }, input.of.day)) : null;

/** The crimes of one act, each made of the act as it is told. */
const counted = (found: Found, { act }: ActCase, { input, classified }: Judged): readonly Crime[] => {
  if (classified.is !== 'offence') return [];
  const { weighed, crimes } = crimesOfAct({ ...input, offence: classified });
  outcomeOf(found, 'counting', act.at, weighed);
  found.needs.push(...(classified.awaits ?? []));
  return crimes.map((crime) => ({ ...crime, acts: [act] }));
};

const nothingFound = (): Found => ({ reclassifications: [], needs: [], refer: [], trace: [] });

/** What was found apart is added, all but the questions where it turned out that nothing rests on them. */
const add = (found: Found, apart: Found, needs: readonly FactName[] = apart.needs): void => {
  found.reclassifications.push(...apart.reclassifications);
  found.needs.push(...needs);
  found.refer.push(...apart.refer);
  found.trace.push(...apart.trace);
};

const undecided = (act: string): ActDecided => ({ act, classified: null, followed: null, instead: null, kept: 0, location: null, due: null });

/** While a person settles what an act is, only a reported rape is kept as something else. */
const whileReferred = (found: Found, input: ActCase): ActDecided => {
  const { at } = input.act;
  const rape = isPartOfAnother(input) ? null : rapeThatIsReferred(input);
  if (rape === null) return undecided(at);
  const keeps = outcomeOf(found, 'instead', at, rape.kept);
  return { ...undecided(at), instead: keeps, due: timed(found, input, rape.classified, keeps, false) };
};

/** Without a class an act is still not recorded where none that it may have would be. */
const unclassified = (found: Found, apart: Found, input: ActCase): ActDecided => {
  const { at } = input.act;
  const isReferred = apart.refer.length > 0;
  const left = isReferred ? null : whateverItsClass(input);
  add(found, apart, left === null ? apart.needs : []);
  if (isReferred) return whileReferred(found, input);
  if (left === null) return undecided(at);
  const { classified } = left;
  const chart = followed(found, input, classified);
  const keeps = instead(found, input, classified, chart);
  return { act: at, classified, followed: chart, instead: keeps, kept: 0, location: null, due: timed(found, input, classified, keeps, false) };
};

const decideAct = (found: Found, input: ActCase): { readonly decided: ActDecided; readonly crimes: readonly Crime[] } => {
  const { at } = input.act;
  const apart = nothingFound();
  const judged = classify(apart, input);
  if (judged === null) return { decided: unclassified(found, apart, input), crimes: [] };
  add(found, apart);
  const { classified } = judged.find((each) => each.classified.is === 'offence') ?? judged[0];
  const chart = followed(found, input, classified);
  const isRecorded = chart.end.is === 'exit' && chart.end.exit === 'record';
  const keeps = instead(found, input, classified, chart);
  const decided = { act: at, classified, followed: chart, instead: keeps, kept: 0, location: isRecorded ? outcomeOf(found, 'location', at, weighLocation(input)) : null, due: timed(found, input, classified, keeps, isRecorded) };
  return { decided, crimes: isRecorded ? judged.flatMap((each) => counted(found, input, each)) : [] };
};

const nameOf = (crime: Crime): string => `${crime.code ?? crime.class ?? 'crime'} of ${crime.acts.map(({ at }) => at).join(', ')}`;

const shareVictim = (one: Crime, other: Crime): boolean => one.victims.some((victim) => other.victims.includes(victim));

/** Those of which each has a victim of the other, or the household, and the same offender: between them the principal crime rule chooses (page 12). Nobody is the victim of what is against the state, whoever is told with it. */
const alike = (one: Crime, other: Crime): boolean => one.against === other.against && one.offender === other.offender && one.afterReport === other.afterReport && (shareVictim(one, other) || areOfOneHousehold(one, other));

/** Each is more serious than the next and the last than the first: the rules disagree, and a person says which is the principal crime. */
const referCircle = (found: Found, circle: readonly Beaten[]): void => {
  const settled = circle.map(({ weighed: { answer } }) => answer);
  const about = [...new Set(circle.flatMap(({ one, other }) => [nameOf(one), nameOf(other)]))].join(', ');
  found.refer.push({ decisive: true, about, because: `The rules disagree: each is more serious than another of them. ${settled.map(({ because }) => because).join(' But: ')}`, cites: settled.flatMap(({ cites }) => cites) });
};

/** Ranks crimes of which any may be part of another, and keeps what the ranking rests on. */
const ranked = (found: Found, crimes: readonly Crime[], of: Case, areRivals: (one: Crime, other: Crime) => boolean): readonly Ranked[] => {
  const { ranked: all, compared, circle } = rankCrimes(crimes, of, areRivals);
  for (const { one, other, weighed } of compared) outcomeOf(found, 'principal-crime', `${nameOf(one)} and ${nameOf(other)}`, weighed);
  if (circle.length > 0) referCircle(found, circle);
  return all;
};

/** Of no class yet, or without a victim, a crime competes with none. */
const compete = (one: Crime, other: Crime): boolean => one.class !== null && other.class !== null && alike(one, other) && !areCountedApart(one, other);

/** However it is placed, a crime keeps the acts it is made of, and no two are made of the same list of them. */
const isSame = (one: Crime, other: Crime): boolean => one.acts === other.acts;

const single = (crime: Crime, additional: boolean): ChosenCrime => ({ ...crime, principal: !additional, additional, swallows: [], relatedTo: null });

/** What the rules say of a crime beside the others: nothing, that it is additional or part of another; null while that is open. What a person must settle stands until then. */
const placeOf = (found: Found, crime: Crime, crimes: readonly Crime[], of: Case): 'alone' | 'additional' | 'swallowed' | 'referred' | null => {
  const weighed = weigh(besideRules, { crime, others: crimes.filter((other) => other !== crime), of }, of.day);
  if (weighed.answer.is === 'silent') return 'alone';
  return outcomeOf(found, 'additional', nameOf(crime), weighed) ?? (weighed.answer.is === 'referred' ? 'referred' : null);
};

/** Against different victims, related crimes compete no more than others do (page 12). */
const competeAsParts = (one: Crime, other: Crime): boolean => !areCountedApart(one, other) && (one.victims.length === 0 || other.victims.length === 0 || shareVictim(one, other));

/** Of what is part of a principal crime, what alone can be charged; of several the principal crime rule chooses again (page 18). */
const relatedTo = (found: Found, principal: ChosenCrime, parts: readonly Crime[], of: Case): readonly ChosenCrime[] => {
  const charged = parts.filter((crime) => outcomeOf(found, 'related', nameOf(crime), weigh([onlyTheRelatedCrimeCanBeCharged], { crime, principal, of }, of.day)) === true);
  const chosen = ranked(found, charged, of, competeAsParts);
  return chosen.map(({ principal: crime }) => ({ ...single(crime, true), relatedTo: principal.acts[0]?.at ?? null }));
};

/** What rules find to be part of another crime stands under that crime; what is recorded because it alone can be charged has no parts, and is under none. */
const withParts = (recorded: readonly ChosenCrime[], parts: readonly Crime[], of: Case): readonly ChosenCrime[] => {
  const wholes = recorded.filter((crime) => crime.relatedTo === null);
  const isOnlyPart = (part: Crime): boolean => !recorded.some((crime) => isSame(crime, part));
  const within = new Map(parts.filter(isOnlyPart).map((part) => [part, partOf(part, wholes, of)]));
  return recorded.map((crime) => ({ ...crime, swallows: [...crime.swallows.filter(isOnlyPart), ...[...within].filter(([, whole]) => whole === crime).map(([part]) => part)] }));
};

const choose = (found: Found, crimes: readonly Crime[], of: Case): readonly ChosenCrime[] => {
  const places = crimes.map((crime) => ({ crime, place: placeOf(found, crime, crimes, of) }));
  const placed = (wanted: string): readonly Crime[] => places.filter(({ place }) => place === wanted).map(({ crime }) => crime);
  const principals = ranked(found, placed('alone'), of, compete).map(({ principal, swallows }) => ({ ...single(principal, false), swallows }));
  const inPassing = placed('swallowed');
  const belongs = (crime: Crime, principal: Crime): boolean => crime.offender === principal.offender && isNearest(crime, principal, principals, of);
  const related = principals.flatMap((principal) => relatedTo(found, principal, [...principal.swallows, ...inPassing.filter((crime) => belongs(crime, principal))], of));
  const once = related.filter((crime, at) => related.findIndex((each) => isSame(each, crime)) === at);
  const recorded = [...principals, ...once, ...[...placed('additional'), ...placed('referred')].map((crime) => single(crime, principals.length > 0))];
  return withParts(recorded, inPassing, of);
};

/** What is neither fraud, cyber nor on the list of page 98 has only one recorder. */
const withRecorder = (found: Found, crime: ChosenCrime, of: Case): Omit<DecidedCrime, 'location'> => {
  const recording = { crime, of };
  const beforehand = outcomeOf(found, 'reporting', nameOf(crime), weigh(beforehandRules, recording, of.day));
  if (!isReportFraud(recording) && !isLocalOnly(recording)) return { ...crime, recorder: { by: 'this-force', local: true }, beforehand };
  const recorder = outcomeOf(found, 'reporting', nameOf(crime), weigh(recorderRules, recording, of.day));
  return { ...crime, recorder: recorder ?? { by: 'report-fraud', local: null }, beforehand };
};

/** Where all its acts that have a place have it in one force, that; null where they do not, and it is not told which was last. */
const placeOfOne = (crime: Omit<DecidedCrime, 'location'>, places: ReadonlyMap<string, Located | null>): Located | null => {
  const known = crime.acts.flatMap(({ at }) => places.get(at) ?? []);
  return new Set(known.map(({ force }) => force)).size > 1 ? null : (known[0] ?? null);
};

/** Of a series over several forces that of the most recent principal crime; and whether it goes to another force. */
const withLocation = (found: Found, crime: Omit<DecidedCrime, 'location'>, acts: readonly ActDecided[], of: Case): DecidedCrime => {
  const places = new Map(acts.map(({ act, location }) => [act, location]));
  const related = crime.swallows.flatMap((swallowed) => swallowed.acts);
  const series = outcomeOf(found, 'location', nameOf(crime), weigh([theMostRecentPrincipalCrime], { principal: crime.acts, related, places }, of.day));
  const location = series ?? placeOfOne(crime, places);
  const elsewhere = location !== null && outcomeOf(found, 'transfer', nameOf(crime), weigh([consideredForTransfer], location, of.day)) === true;
  return { ...crime, recorder: elsewhere ? { by: 'another-force', local: null } : crime.recorder, location };
};

/** What is missing for a flag is said with the flags: it keeps nothing from being recorded. */
const withFlags = (found: Found, crime: Crime, of: Case): FlagsOfCrime => {
  const weighed = weighFlags(crime, of);
  for (const { weighed: one } of weighed) if (one.answer.is !== 'open') outcomeOf(found, 'flags', nameOf(crime), one);
  return flagsOf(crime, of, weighed);
};

const removalsIn = (found: Found, of: Case, acts: readonly ActDecided[]): readonly RemovalDecided[] =>
  weighRemovals(of, acts).map(({ of: act, reason, may, who }) => ({
    of: act,
    reason,
    removed: outcomeOf(found, 'cancelling', `removals.${act}`, may),
    authority: outcomeOf(found, 'authority', `removals.${act}`, who),
  }));

const outcomesIn = (found: Found, of: Case, acts: readonly ActDecided[], crimes: readonly DecidedCrime[]): readonly OutcomeDecided[] =>
  weighOutcomes(of, acts, crimes).map(({ at, of: act, type, listed, may, who }) => ({
    at,
    of: act,
    type,
    // Of what is only listed nothing is asked.
    may: outcomeOf(listed ? nothingFound() : found, 'outcomes', at, may),
    because: 'because' in may.answer ? may.answer.because : null,
    authority: outcomeOf(found, 'authority', at, who),
  }));

/** Total: any case gives an answer, if only what it lacks. */
export const decide = (of: Case): Decided => {
  const found = nothingFound();
  found.trace.push(...tracedRuling(of.pairs, of.rulings), ...tracedAgreement(of.acts, of.rulings));
  const incident = outcomeOf(found, 'recording', 'report', weigh(reportRules, of, of.day));
  const acts = of.acts.map((act) => ({ act, ...decideAct(found, { act, of }) }));
  const kept = recordsKept(acts.map(({ act, decided: { instead: record } }) => ({ act, instead: record })));
  const decided = acts.map((each, index) => ({ ...each.decided, kept: kept[index] ?? 0 }));
  const removals = removalsIn(found, of, decided);
  const gone = new Set(removals.filter(({ removed }) => removed === true).map((removal) => removal.of));
  const left = acts.filter(({ act }) => !gone.has(act.id)).flatMap(({ crimes }) => crimes);
  const chosen = choose(found, finishedIncident(left), of);
  const crimes = chosen.map((crime) => withLocation(found, withRecorder(found, crime, of), decided, of));
  const flags = crimes.map((crime) => withFlags(found, crime, of));
  const outcomes = outcomesIn(found, of, decided, crimes);
  return { incident, recorded: of.recorded, acts: decided, crimes, reclassifications: found.reclassifications, removals, outcomes, flags, needs: [...new Set(found.needs)], refer: found.refer, trace: found.trace.filter(({ said }) => said.length > 0) };
};
