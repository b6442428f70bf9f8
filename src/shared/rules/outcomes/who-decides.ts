/** Who decides which outcome of which crime, with the page that says so. */
import { has } from '../ask.ts';
import type { Outcome, OutcomeType } from '../facts/outcome.ts';
import { any, type Truth } from '../truth.ts';
import { domesticAbuse, isOfHomicide, isOfNature, isOfRape, typeIs, type OutcomeCase } from './outcome-case.ts';

type Decider = NonNullable<Outcome['decidedBy']>;

const outcomeDeciders = ['inspector-or-equivalent-or-registrars-team', 'registrar', 'inspector', 'inspector-or-equivalent', 'prosecutor'] as const;
export type OutcomeDecider = (typeof outcomeDeciders)[number];

type Level = { readonly types: readonly OutcomeType[]; readonly where: (input: OutcomeCase) => Truth; readonly who: OutcomeDecider; readonly by: readonly Decider[]; readonly says: string };

const inspectors = ['inspector', 'superintendent'] as const;
const registrars = ['registrar', 'registered-registrar'] as const;

/** Crime Recording Rules pages 22-23; Outcomes pages 11, 13, 15, 16, 18 and 23. */
const levels: readonly Level[] = [
  {
    types: ['15', '16'],
    where: (input) => any(isOfRape(input), isOfNature(input, 'high-risk-domestic-abuse')),
    who: 'inspector-or-equivalent-or-registrars-team',
    by: [...inspectors, 'inspector-equivalent', 'registrars-team', ...registrars],
    says: 'an inspector, the police staff equivalent, or the independent team of the registrar’s unit',
  },
  { types: ['5'], where: (input) => any(isOfRape(input), isOfHomicide(input)), who: 'registrar', by: registrars, says: 'the registrar' },
  { types: ['8'], where: (input) => isOfNature(input, 'hate', 'domestic-abuse-otherwise', 'high-risk-domestic-abuse'), who: 'inspector', by: inspectors, says: 'an inspector' },
  { types: ['22'], where: (input) => isOfNature(input, ...domesticAbuse), who: 'inspector-or-equivalent', by: [...inspectors, 'inspector-equivalent'], says: 'an inspector or the police staff equivalent' },
  {
    types: ['3', '3A'],
    where: ({ outcome }) => any(has(outcome, 'matters', 'cautioned-or-convicted-within-two-years'), has(outcome, 'matters', 'specified-in-appendix-b')),
    who: 'inspector',
    by: inspectors,
    says: 'an inspector or above',
  },
  { types: ['9'], where: () => true, who: 'prosecutor', by: ['prosecutor'], says: 'the Crown Prosecution Service' },
];

/** The level an outcome of this type asks of some crimes, and whether of this one. */
export const levelAsked = (input: OutcomeCase): (Omit<Level, 'types' | 'where'> & { readonly where: Truth }) | undefined => {
  const level = levels.find(({ types }) => typeIs(input, ...types));
  return level && { ...level, where: level.where(input) };
};
