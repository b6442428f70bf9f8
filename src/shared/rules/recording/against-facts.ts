/**
 * A decision held against what the rules say of the facts told with it. A crime that must be recorded and is not keeps it from
 * being saved (page 7); other crimes than the rules find want the reason, kept with the decision: which is the principal crime
 * is guidance (page 13), and so is what a person sees that no fact says.
 */
import type { Allegation, Decision } from '../../domain/decision.ts';
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
export const crimesHere = ({ crimes }: Pick<Answer, 'crimes'>): Answer['crimes'] => crimes.filter((crime) => !crime.alreadyRecorded && crime.localRecord !== false);

const byClass = (crimes: Answer['crimes']): Tally => tally(crimes.flatMap((crime) => (crime.class === null ? [] : Array<string>(crime.count).fill(crime.class))));

/** The crimes this force records by the facts, by class; null where a fact is missing, a person must settle it or a class is left open. */
export const crimesByFacts = (said: Answer): Tally | null => {
  const ours = crimesHere(said);
  if (said.needs.length > 0 || said.refer.some(({ decisive }) => decisive)) return null;
  return ours.some((crime) => crime.class === null) ? null : byClass(ours);
};

const crimesDecided = (allegations: readonly Allegation[], context: DecisionContext): Tally =>
  tally(allegations.flatMap(({ answer }) => (answer.kind === 'record' ? answer.crimes.map(({ offence }) => context.offence(offence)?.class ?? 'unknown') : [])));

/** The crimes found and those decided, where the facts settle them and name only those who are there. */
const heldAgainst = ({ facts, about }: Decision, context: DecisionContext): { readonly found: Tally; readonly decided: Tally; readonly said: Answer } | null => {
  if (facts === null || about.kind !== 'allegations' || documentProblems(facts.document).length > 0) return null;
  const said = context.factsSay(facts.document);
  // What belongs to another force may stand here until it is transferred, or go there at once (pages 11, 15).
  const meanwhile = crimesByFacts(said);
  if (meanwhile === null) return null;
  const decided = crimesDecided(about.allegations, context);
  return { found: same(meanwhile, decided) ? meanwhile : byClass(crimesHere(said).filter(({ recordedBy }) => recordedBy !== 'another-force')), decided, said };
};

const leavesAllOut = ({ found, decided }: { readonly found: Tally; readonly decided: Tally }): boolean => found.size > 0 && decided.size === 0;

const countOf = (crimes: Tally, classCode: string): number => crimes.get(classCode) ?? 0;

/** Between former partners it is stalking; that the registrar is satisfied of harassment only is theirs to rule, and no reason of the assessor's (page 55). */
const isHarassmentOfFormerPartners = ({ found, decided, said }: NonNullable<ReturnType<typeof heldAgainst>>): boolean =>
  said.findings.some(({ rule }) => rule === 'former-partner-is-stalking') && countOf(decided, '8Q') < countOf(found, '8Q') && countOf(decided, '8L') > countOf(found, '8L');

/** What no reason answers. */
export const factsProblems = (decision: Decision, context: DecisionContext): readonly FieldProblem[] => {
  if (decision.facts === null || decision.about.kind !== 'allegations') return [];
  const wrong = documentProblems(decision.facts.document).map((each) => ({ ...each, path: `facts.document.${each.path}` }));
  if (wrong.length > 0) return wrong;
  const held = heldAgainst(decision, context);
  if (held === null) return [];
  if (leavesAllOut(held)) return [problem('facts', `By the facts told ${words(held.found)} is recorded, and this decision records none. Mend the facts or record it`, crr('7'))];
  return isHarassmentOfFormerPartners(held)
    ? [problem('facts', 'Between former partners, both 16 or over, a course of conduct is recorded as stalking unless the registrar is satisfied that it is harassment in law only. Ask the registrar for a ruling, or record stalking', crr('55'))]
    : [];
};

/** What the rules say where the facts tell of just the crimes that are recorded; null where of others, of none, or facts are missing. */
export const factsOfAllCrimes = (decision: Decision, context: DecisionContext): Answer | null => {
  const held = heldAgainst(decision, context);
  return held !== null && held.decided.size > 0 && same(held.found, held.decided) ? held.said : null;
};

/** What a reason answers: other crimes, more, or fewer than the rules find. */
export const crimesApart = (decision: Decision, context: DecisionContext): string | null => {
  const held = heldAgainst(decision, context);
  return held === null || same(held.found, held.decided) || leavesAllOut(held) ? null : `By the facts told ${words(held.found)} is recorded, and here ${words(held.decided)}. Say why`;
};
