/** The rule before mid-May 2023, of which only the month is known: both were recorded. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { isConduct } from '../principal-crime/conduct/conduct.ts';
import type { BesideRule } from './additional.ts';

export const conductCrimeBeside: BesideRule = {
  id: 'conduct-crime-beside',
  sentence: 'Until mid-May 2023 a conduct crime was recorded in addition to the most serious other crime against the same victim; since then the principal crime rule holds.',
  cites: [crr('55')],
  until: '2023-05',
  apply: ({ crime, others }) =>
    when(
      isConduct(crime) && others.some((other) => !isConduct(other) && other.against === 'victim' && other.offender === crime.offender && other.victims.some((victim) => crime.victims.includes(victim))),
      'additional',
      'The conduct crime is recorded in addition to the most serious other crime.',
    ),
};
