/** Page 46 classes a spiking that is an offence in itself; one that was to lead to a rape, a sexual assault or a robbery may be “part of a wide crime” (page 31), and then that is the crime. */
import { crr } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import type { Case } from '../../facts/case.ts';
import { groupOf, isViolence } from '../../principal-crime/groups.ts';
import { when } from '../../rule.ts';
import type { Beside, BesideRule } from '../additional.ts';
import { isBetweenTheSame } from '../modern-slavery.ts';
import { isSexualActivity } from '../sexual/grooming-by-sexual-activity.ts';

/** What the spiking was for: of a crime of several acts, what each was for. */
const isFor = ({ acts }: Crime, purpose: 'sexual' | 'another-crime'): boolean => acts.every((act) => act.kind === 'spiking' && act.purpose === purpose);

const isSpiking = ({ acts }: Crime): boolean => acts.every(({ kind }) => kind === 'spiking');

/** Page 31 collects spiking in violence, robbery and sexual offences. */
const isWhatItWasFor = (spiking: Crime, other: Crime, of: Case): boolean => (isFor(spiking, 'sexual') && isSexualActivity(other)) || (isFor(spiking, 'another-crime') && isViolence(groupOf(other, of)));

/** Whether the crime that the spiking was to lead to is recorded against the same person. */
export const isPartOfAWiderCrime = ({ crime, others, of }: Beside): boolean =>
  others.some((other) => !isSpiking(other) && other.afterReport === crime.afterReport && isBetweenTheSame(crime, other) && isWhatItWasFor(crime, other, of));

export const spikingWithinTheWiderCrime: BesideRule = {
  id: 'spiking-within-the-wider-crime',
  sentence: 'A spiking in order to commit a rape, a sexual assault, a robbery or other violence is part of that crime where it is recorded against the same person.',
  cites: [crr('31'), crr('12')],
  apply: (beside) => when(isPartOfAWiderCrime(beside), 'swallowed', 'The crime that it was to lead to is recorded.'),
};
