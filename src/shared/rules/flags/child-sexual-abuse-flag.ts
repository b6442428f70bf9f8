/** A sexual offence against somebody under 18, and whatever else forces or entices a child into sexual activity. */
import { atLeast } from '../ask.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { any, inTurn, not, type Truth } from '../truth.ts';
import { isExploitationOfAChild } from './exploited.ts';
import { isInGroup, shows, type FlagCase, type FlagRule } from './flag-case.ts';

const aChild = ({ crime, of }: FlagCase): Truth => any(...crime.victims.flatMap((id) => of.victims.get(id) ?? []).map((victim) => not(atLeast(victim, 'age', 18))));

export const childSexualAbuseFlag: FlagRule = {
  id: 'child-sexual-abuse-flag',
  sentence: 'Forcing or enticing a child or young person into sexual activity is flagged as child sexual abuse, and so is all child sexual exploitation.',
  cites: [crr('29'), crr('72')],
  apply: (input) =>
    when(
      any(inTurn(isInGroup(input, 'Sexual offences'), aChild(input)), input.crime.acts.some(({ flags }) => flags?.includes('cse')), shows(input, 'child-sexual-abuse'), isExploitationOfAChild(input)),
      ['csa'],
      'A child was sexually abused.',
    ),
};
