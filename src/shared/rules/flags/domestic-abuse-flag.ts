/** Abuse is physical, sexual, violent, threatening, controlling, economic, psychological, emotional or other: violence and sexual offences are abuse by themselves. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { any, inTurn, type Truth } from '../truth.ts';
import { areConnectedAdults, areToldAsIntimateAdults } from './connected.ts';
import { isInGroup, shows, type FlagCase, type FlagRule } from './flag-case.ts';

const isAbusive = (input: FlagCase): Truth => any(isInGroup(input, 'Violence against the person', 'Sexual offences', 'Robbery'), shows(input, 'abusive'));

/** As far as the facts say: partners, now or once, both 16 or over. */
export const isToldAsAbuseByAPartner = (input: FlagCase): boolean => areToldAsIntimateAdults(input) && isAbusive(input) === true;

export const domesticAbuseFlag: FlagRule = {
  id: 'domestic-abuse-flag',
  sentence: 'Abusive behaviour between two people who are each 16 or over and personally connected is flagged as domestic abuse, be it one incident or a course of conduct, and be it done to one of them or to another person, such as a child.',
  cites: [crr('28')],
  apply: (input) =>
    when(
      any(inTurn(areConnectedAdults(input), isAbusive(input)), shows(input, 'abusive-towards-another')),
      ['domestic-abuse'],
      'Two are connected, both 16 or over, and it is abusive towards one of them.',
    ),
};
