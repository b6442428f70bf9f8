/** The flags of each crime that is recorded: what it must carry, what is missing or does not belong, and what would have to be known. */
import { flagProblems, type AnyFlag, type FlagCode } from '../../domain/crime-flags.ts';
import { citation } from '../cite.ts';
import type { Crime } from '../counting/crime.ts';
import type { Case } from '../facts/case.ts';
import { groupOf } from '../principal-crime/groups.ts';
import type { FactName } from '../truth.ts';
import { weigh, type Weighed } from '../weigh.ts';
import { flagKindRules, flagRules } from './flag-rules.ts';

export type FlagsOfCrime = {
  /** The acts that make the crime. */
  readonly of: readonly string[];
  readonly must: readonly AnyFlag[];
  /** Of what must be set what is not; null where it is not told which are set. */
  readonly missing: readonly AnyFlag[] | null;
  readonly problems: readonly { readonly flag: AnyFlag; readonly message: string; readonly cites: readonly string[] }[];
  /** What would tell of further flags; it never keeps a crime from being recorded. */
  readonly asks: readonly FactName[];
};

type FlagWeighed = { readonly flag: FlagCode; readonly weighed: Weighed<readonly AnyFlag[]> };

export const weighFlags = (crime: Crime, of: Case): readonly FlagWeighed[] =>
  (Object.keys(flagRules) as FlagCode[]).flatMap((flag) => [flagRules[flag], flagKindRules[flag] ?? []].map((rules) => ({ flag, weighed: weigh(rules, { crime, of }, of.day) })));

export const flagsOf = (crime: Crime, of: Case, weighed: readonly FlagWeighed[]): FlagsOfCrime => {
  const must = weighed.flatMap(({ weighed: { answer } }) => (answer.is === 'settled' ? answer.outcome : []));
  const told = crime.acts.flatMap(({ flags }) => flags ?? []);
  const isTold = crime.acts.some(({ flags }) => flags !== undefined);
  const group = groupOf(crime, of);
  return {
    of: crime.acts.map(({ id }) => id),
    must,
    missing: isTold ? must.filter((flag) => !told.includes(flag)) : null,
    problems: (isTold ? flagProblems(told, { code: crime.code ?? '', ...(group === '' ? {} : { group }) }) : []).map(({ flag, message, cite }) => ({ flag, message, cites: [citation(cite)] })),
    asks: [...new Set(weighed.flatMap(({ weighed: { answer } }) => (answer.is === 'open' ? answer.needs : [])))],
  };
};
