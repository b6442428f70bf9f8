/** What every rule about a sexual act shares: the deed, the ages and sexes of the parties, and whether the victim consented. */
import { has, is } from '../../ask.ts';
import { offendersOf, victimsOf, type ActCase } from '../../facts/case.ts';
import { any, not, unknown, type FactName, type Truth } from '../../truth.ts';
import type { Victim } from '../../facts/people.ts';
import type { Placed } from '../../ask.ts';

export type SexualCase = ActCase<'sexual-act'>;

/** Any deed: where victims of one act differ in class it is referred, and told apart by acts of their own. */
export const victimOf = (input: SexualCase | ActCase): Placed<Victim> | undefined => victimsOf(input)[0];

/** Whether the victim was younger than this when it happened. Of a victim who is not known nothing can be asked. */
export const isBelow = (input: SexualCase | ActCase, years: number): Truth => {
  const victim = victimOf(input);
  if (victim === undefined) return false;
  return victim.age === undefined ? unknown(`${victim.at}.age`) : victim.age < years;
};

export const refused = ({ act }: SexualCase): Truth => is(act, 'consent', 'did-not-consent');
export const consented = ({ act }: SexualCase): Truth => is(act, 'consent', 'consented');

export const isByPenis = ({ act }: SexualCase): Truth => is(act, 'deed', 'penetration-with-penis');
export const isActivity = ({ act }: SexualCase): Truth => is(act, 'deed', 'penetration-with-penis', 'penetration-otherwise', 'touching');
export const isCausing = ({ act }: SexualCase): Truth => is(act, 'deed', 'causing-or-inciting');
export const isBefore = ({ act }: SexualCase): Truth => is(act, 'deed', 'in-presence', 'made-to-watch');
export const isImage = ({ act }: SexualCase): Truth => is(act, 'deed', 'asking-for-an-image');

const disorders = ['mental-disorder-impeding-choice', 'mental-disorder-and-inducement-threat-or-deception', 'mental-disorder-and-care-worker'] as const;

export const hasDisorder = ({ act }: SexualCase): Truth => any(...disorders.map((each) => has(act, 'features', each)));

/** Whether every offender is known to be under 18, or none is; null where that is not known, or they differ. */
export const offendersUnder18 = (input: SexualCase | ActCase): boolean | null => {
  const under = offendersOf(input).map(({ age }) => (age === undefined ? null : age < 18));
  const [first = null] = under;
  return under.every((each) => each === first) ? first : null;
};

/** Nobody who did it is known to be younger than 18: some offences are of adults only. */
export const isByAdult = (input: SexualCase | ActCase): Truth => not(offendersUnder18(input) === true);

/** Whether it involves penetration; null where that is not told. */
export const isPenetrative = ({ act }: SexualCase): boolean | null => (act.deed === 'causing-or-inciting' ? (act.penetrative ?? null) : act.deed === 'penetration-with-penis' || act.deed === 'penetration-otherwise');

type BySex<T> = { readonly female: T; readonly male: T };

/** What the list has for a female and for a male victim; null where the sex is not told. */
export const bySex = <T>(input: SexualCase | ActCase, each: BySex<T>): T | null => {
  const sex = victimOf(input)?.sex;
  return sex === undefined ? null : each[sex];
};

/** The facts of the victim that are not told, of those that tell a class. */
export const lacking = (input: SexualCase, ...facts: readonly ('age' | 'sex')[]): readonly FactName[] => {
  const victim = victimOf(input);
  return victim === undefined ? [] : facts.filter((each) => victim[each] === undefined).map((each) => `${victim.at}.${each}`);
};
