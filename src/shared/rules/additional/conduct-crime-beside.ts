/**
 * The rule before mid-May 2023, of which only the month is known: both were recorded. It began in 2017 or in April 2018, for
 * controlling or coercive behaviour later; the editions of 2017 are not at hand.
 */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { isConduct } from '../principal-crime/conduct/conduct.ts';
import type { Beside, BesideRule } from './additional.ts';

export const isConductWithAnotherCrime = ({ crime, others }: Beside): boolean =>
  isConduct(crime) &&
  others.some((other) => !isConduct(other) && other.against === 'victim' && other.offender === crime.offender && other.afterReport === crime.afterReport && other.victims.some((victim) => crime.victims.includes(victim)));

export const conductCrimeBeside: BesideRule = {
  id: 'conduct-crime-beside',
  sentence: 'Until mid-May 2023 a conduct crime was recorded in addition to the most serious other crime against the same victim; since then the principal crime rule holds.',
  cites: [crr('55')],
  from: '2018-04-01',
  until: '2023-05',
  overrides: ['new-decision-after-three-months', 'dealt-with-before'],
  apply: (input) => when(isConductWithAnotherCrime(input), 'additional', 'The conduct crime is recorded in addition to the most serious other crime.'),
};
