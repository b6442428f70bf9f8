/**
 * A decision held against what the rules say of the facts told with it. A crime that must be recorded and is not keeps it from
 * being saved (page 7); other crimes than the rules find want the reason, kept with the decision: which is the principal crime
 * is guidance (page 13), and so is what a person sees that no fact says.
 */
import type { Decision } from '../../domain/decision.ts';
import type { FieldProblem } from '../../ipc/result.ts';
import type { Answer } from '../answer.ts';
import { crr } from '../cite.ts';
import { documentProblems } from '../facts/document-problems.ts';
import type { DecisionContext } from './decision-problems.ts';
import { problem } from './problem.ts';

type Tally = ReadonlyMap<string, number>;

const tally = (names: readonly string[]): Tally => new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));

const words = (crimes: Tally): string => (crimes.size === 0 ? 'no crime' : [...crimes].map(([name, count]) => `${count} × ${name}`).join(' and '));

const same = (one: Tally, other: Tally): boolean => one.size === other.size && [...one].every(([name, count]) => other.get(name) === count);

/** Those of the crimes found that this force records now, be it beside Report Fraud. */
export const crimesHere = ({ crimes }: Pick<Answer, 'crimes'>): Answer['crimes'] => crimes.filter((crime) => !crime.alreadyRecorded && (crime.recordedBy === 'this-force' || crime.localRecord !== false));

/** The crimes this force records by the facts, by class; null where a fact is missing, a person must settle it or a class is left open. */
export const crimesByFacts = (said: Answer): Tally | null => {
  if (said.needs.length > 0 || said.refer.some(({ decisive }) => decisive)) return null;
  const ours = crimesHere(said);
  return ours.some((crime) => crime.class === null) ? null : tally(ours.flatMap((crime) => Array<string>(crime.count).fill(crime.class ?? '')));
};

const crimesDecided = ({ about }: Decision, context: DecisionContext): Tally =>
  tally(
    about.kind !== 'allegations'
      ? []
      : about.allegations.flatMap(({ answer }) => (answer.kind === 'record' ? answer.crimes.map(({ offence }) => context.offence(offence)?.class ?? 'unknown') : [])),
  );

export const factsProblems = (decision: Decision, context: DecisionContext): readonly FieldProblem[] => {
  if (decision.facts === null || decision.about.kind !== 'allegations') return [];
  const wrong = documentProblems(decision.facts.document).map((each) => ({ ...each, path: `facts.document.${each.path}` }));
  if (wrong.length > 0) return wrong;
  const found = crimesByFacts(context.factsSay(decision.facts.document));
  if (found === null) return [];
  const decided = crimesDecided(decision, context);
  if (same(found, decided)) return [];
  if (found.size > 0 && decided.size === 0) return [problem('facts', `By the facts told ${words(found)} is recorded, and this decision records none. Mend the facts or record it`, crr('7'))];
  return decision.departure === null ? [problem('departure', `By the facts told ${words(found)} is recorded, and here ${words(decided)}. Say why`, crr('13'))] : [];
};
