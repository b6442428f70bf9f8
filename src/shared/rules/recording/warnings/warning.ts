/** One thing that is saved only with a reason: what it asks of this decision, or null where it asks nothing. */
import type { Allegation, Decision } from '../../../domain/decision.ts';
import type { DecisionContext } from '../decision-problems.ts';

export type Asks = (decision: Decision, context: DecisionContext) => string | null;

type RecordedHere = Extract<Allegation['answer'], { kind: 'record' }>['crimes'][number];

export const allegationsOf = ({ about }: Decision): readonly Allegation[] => (about.kind === 'allegations' ? about.allegations : []);

export const crimesOf = ({ answer }: Allegation): readonly RecordedHere[] => (answer.kind === 'record' ? answer.crimes : []);

export const recording = (decision: Decision): readonly Allegation[] => allegationsOf(decision).filter(({ answer }) => answer.kind === 'record');

export const hasVictim = ({ victim }: Allegation): boolean => victim.kind !== 'state';

const sameName = (one: string | null, other: string | null): boolean => one !== null && other !== null && one.toLowerCase() === other.toLowerCase();

/** The same victim and the same offender by their names; who is not named is nobody else. */
const isSamePair = (one: Allegation, other: Allegation): boolean =>
  one === other || (one.victim.kind !== 'state' && other.victim.kind !== 'state' && sameName(one.victim.name, other.victim.name) && sameName(one.offender.name, other.offender.name));

/** The classes recorded between the two of an allegation, in whichever allegations they stand. */
export const classesBetween = (allegation: Allegation, decision: Decision, context: DecisionContext): readonly string[] =>
  allegationsOf(decision)
    .filter((other) => isSamePair(allegation, other))
    .flatMap(crimesOf)
    .map(({ offence }) => context.offence(offence)?.class ?? '');

/** Whether an answer, or a record opened before it, keeps the report under this class, N100 or N300. */
export const isKeptUnder = (family: '100' | '300', decision: Decision, { reported = [] }: DecisionContext): boolean =>
  reported.some((code) => code.startsWith(family)) || allegationsOf(decision).some(({ answer }) => answer.kind === 'reported-incident' && answer.code.startsWith(family));
