/** Who decides which outcome of which crime, with the page that says so. */
import { has } from '../ask.ts';
import type { Outcome } from '../facts/outcome.ts';
import { any, type Truth } from '../truth.ts';
import { isOfHomicide, isOfRape, typeIs, type OutcomeCase } from './outcome-case.ts';

type Decider = NonNullable<Outcome['decidedBy']>;

export const outcomeDeciders = ['inspector-or-equivalent-or-registrars-team', 'registrar', 'inspector', 'inspector-or-equivalent', 'prosecutor'] as const;
export type OutcomeDecider = (typeof outcomeDeciders)[number];

type Level = { readonly where: Truth; readonly who: OutcomeDecider; readonly by: readonly Decider[]; readonly says: string };

const inspectors = ['inspector', 'superintendent'] as const;
const registrars = ['registrar', 'registered-registrar'] as const;

/** Crime Recording Rules pages 22-23; Outcomes pages 11, 13, 15, 16, 18 and 23. */
export const askedLevels = (input: OutcomeCase): readonly Level[] => {
  const { outcome } = input;
  const nature = (...those: readonly NonNullable<Outcome['nature']>[number][]): Truth => any(...those.map((each) => has(outcome, 'nature', each)));
  const matter = (...those: readonly NonNullable<Outcome['matters']>[number][]): Truth => any(...those.map((each) => has(outcome, 'matters', each)));
  const abuse = ['domestic-abuse-by-intimate-partner', 'domestic-abuse-otherwise', 'high-risk-domestic-abuse'] as const;
  const levels: readonly (Level & { readonly types: Parameters<typeof typeIs>[1][] })[] = [
    { types: ['15', '16'], where: any(isOfRape(input), nature('high-risk-domestic-abuse')), who: 'inspector-or-equivalent-or-registrars-team', by: [...inspectors, 'inspector-equivalent', 'registrars-team', ...registrars], says: 'an inspector, the police staff equivalent, or the independent team of the registrar’s unit' },
    { types: ['5'], where: isOfRape(input) || isOfHomicide(input), who: 'registrar', by: registrars, says: 'the registrar' },
    { types: ['8'], where: nature('hate', 'domestic-abuse-otherwise'), who: 'inspector', by: inspectors, says: 'an inspector' },
    { types: ['22'], where: nature(...abuse), who: 'inspector-or-equivalent', by: [...inspectors, 'inspector-equivalent'], says: 'an inspector or the police staff equivalent' },
    { types: ['3', '3A'], where: matter('cautioned-or-convicted-within-two-years', 'specified-in-appendix-b'), who: 'inspector', by: inspectors, says: 'an inspector or above' },
    { types: ['9'], where: true, who: 'prosecutor', by: ['prosecutor'], says: 'the Crown Prosecution Service' },
  ];
  return levels.filter(({ types }) => typeIs(input, ...types));
};
