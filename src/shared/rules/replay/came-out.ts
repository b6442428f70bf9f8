/** How an incident comes out: what was decided and what the rules find are brought to one shape, by which they are compared. */
import type { Answer } from '../answer.ts';
import { crimesHere } from '../recording/against-facts.ts';

export type CameOut = {
  /** In the order of their classes; null is a class that the source leaves open. */
  readonly crimes: readonly { readonly class: string | null; readonly count: number }[];
  readonly otherRecords: Readonly<Record<string, number>>;
  /** What is left to a person and keeps it open what is recorded, and why. */
  readonly refer: readonly { readonly about: string; readonly because: string }[];
};

const counted = (crimes: CameOut['crimes']): CameOut['crimes'] =>
  [...Map.groupBy(crimes, (crime) => crime.class)]
    .map(([name, all]) => ({ class: name, count: all.reduce((sum, { count }) => sum + count, 0) }))
    .toSorted((a, b) => ((a.class ?? '~') < (b.class ?? '~') ? -1 : 1));

export const cameOut = (answer: Pick<Answer, 'crimes' | 'otherRecords' | 'refer'>): CameOut => ({
  crimes: counted(crimesHere(answer)),
  otherRecords: answer.otherRecords,
  refer: answer.refer.flatMap(({ decisive, about, because }) => (decisive ? [{ about, because }] : [])),
});

/** What another force records is no crime here but a crime related incident: on ground b, once that force has it (pages 9 and 11). */
export const cameOutHere = (answer: Pick<Answer, 'crimes' | 'otherRecords' | 'refer'>): CameOut => {
  const isElsewhere = ({ recordedBy }: Answer['crimes'][number]): boolean => recordedBy === 'another-force';
  const elsewhere = answer.crimes.filter(isElsewhere).reduce((sum, { count }) => sum + count, 0);
  const here = cameOut({ ...answer, crimes: answer.crimes.filter((crime) => !isElsewhere(crime)) });
  if (elsewhere === 0) return here;
  return { ...here, otherRecords: { ...here.otherRecords, 'crime-related-incident': (here.otherRecords['crime-related-incident'] ?? 0) + elsewhere } };
};

/** What is kept of an answer that records no crime, in the words of the rules. */
const recordOf = ({ answer, code }: AnswerKept): string | null => {
  if (answer === 'crime-related-incident') return answer;
  if (answer === 'reported-incident') return code === null ? null : `N${code}`;
  return answer === 'no-crime' ? 'nsir-incident' : null;
};

export type AnswerKept = { readonly answer: string; readonly code: string | null };

/** A decision as it was made: the classes it recorded, one for each crime, and its other answers. */
export const cameOutAsDecided = (classes: readonly string[], answers: readonly AnswerKept[]): CameOut => ({
  crimes: counted(classes.map((name) => ({ class: name, count: 1 }))),
  otherRecords: Object.fromEntries([...Map.groupBy(answers.flatMap((each) => recordOf(each) ?? []), (name) => name)].map(([name, all]) => [name, all.length])),
  refer: [],
});

const inOrder = (counts: Readonly<Record<string, number>>): string => JSON.stringify(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const sameCrimes = (one: CameOut, other: CameOut): boolean => JSON.stringify(one.crimes) === JSON.stringify(other.crimes);

const referred = ({ refer }: CameOut): string => JSON.stringify([...new Set(refer.map(({ about }) => about))].toSorted());

/** Two findings of the rules. A reason that is only worded anew changes nothing. */
export const sameFound = (one: CameOut, other: CameOut): boolean => sameCrimes(one, other) && inOrder(one.otherRecords) === inOrder(other.otherRecords) && referred(one) === referred(other);

/**
 * What was decided and what the rules settle. A decision answers for each victim and offender and the rules for each act, so
 * that of what is kept instead of a crime the kinds are compared and not how many; a class left open agrees with none.
 */
export const agrees = (decided: CameOut, found: CameOut): boolean =>
  found.refer.length === 0 &&
  sameCrimes(decided, found) &&
  (found.crimes.length > 0 || JSON.stringify(Object.keys(decided.otherRecords).toSorted()) === JSON.stringify(Object.keys(found.otherRecords).toSorted()));
