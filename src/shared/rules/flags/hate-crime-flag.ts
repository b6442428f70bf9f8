/** Five strands, of which several may apply. */
import type { AnyFlag } from '../../domain/crime-flags.ts';
import { known } from '../ask.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { any, inTurn } from '../truth.ts';
import { shows, type Aspect, type FlagCase, type FlagRule } from './flag-case.ts';

const strands = {
  'hostility-disability': 'hate:disability',
  'hostility-transgender': 'hate:transgender',
  'hostility-race': 'hate:racial',
  'hostility-religion': 'hate:religion',
  'hostility-sexual-orientation': 'hate:sexual-orientation',
} as const satisfies Partial<Record<Aspect, AnyFlag>>;

/** Racially or religiously aggravated in law: one of the two shows, whoever perceives it. */
export const isAggravated = ({ crime }: FlagCase): boolean => ['8M', '8P', '9B', '58J', '105B'].includes(crime.class ?? '');

const hostilities = Object.keys(strands) as readonly (keyof typeof strands)[];

export const hateCrimeFlag: FlagRule = {
  id: 'hate-crime-flag',
  sentence: 'What the victim or anybody else perceives as motivated by hostility is flagged with each strand.',
  cites: [crr('26')],
  apply: (input) => {
    const perceived = hostilities.filter((each) => shows(input, each) === true);
    const flags: readonly AnyFlag[] = ['hate', ...perceived.map((each) => strands[each])];
    return when(inTurn(any(...hostilities.map((each) => shows(input, each)), isAggravated(input)), any(...input.crime.acts.map((act) => known(act, 'aspects')))), flags, 'Hostility is perceived.');
  },
};
