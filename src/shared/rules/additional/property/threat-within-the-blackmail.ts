/** A demand with menaces: the threat by which it is made is what makes it blackmail, and is no crime beside it. */
import { crr, nfib } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import type { Act } from '../../facts/document.ts';
import { silent, when } from '../../rule.ts';
import { any } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import { isBetweenTheSame } from '../modern-slavery.ts';
import { during } from './during.ts';
import { isOutweighedAnyway } from './outweighed.ts';

const isThreat = (act: Act): boolean =>
  act.kind === 'threat' || act.kind === 'threat-of-damage' || (act.kind === 'message' && act.content === 'threat-of-death-or-serious-harm') || (act.kind === 'intimate-image' && act.deed === 'threatened-to-share');

/** Blackmail, or the extortion by computer that is recorded for it. */
const isBlackmail = ({ class: classCode }: Crime): boolean => ['35', 'NFIB51B', 'NFIB52E'].includes(classCode ?? '');

export const threatWithinTheBlackmail: BesideRule = {
  id: 'threat-within-the-blackmail',
  sentence: 'Menaces are a threat: the threat with which a demand is made is part of the blackmail.',
  cites: [crr('80'), nfib('134'), nfib('146')],
  apply: ({ crime, others, of }) => {
    const demands = crime.acts.every(isThreat) ? others.filter((other) => isBlackmail(other) && other.afterReport === crime.afterReport && isBetweenTheSame(crime, other)) : [];
    if (isOutweighedAnyway(crime, demands, of)) return silent;
    return when(any(...demands.map((demand) => during(crime, demand))), 'swallowed', 'The demand was made with that threat.');
  },
};
