/** Class 802 beside 5D. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { any, isUnknown, unknown, type Truth } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import type { Crime } from '../../counting/crime.ts';

const isIntended = ({ class: classCode, code }: Crime): boolean => classCode === '5D' || code === '005/01';

/** Of any of the driving that is one crime. Asked of driving that is told as such; an offence of class 802 that is chosen says that it stands by itself. */
const hasOtherEvidence = ({ acts }: Crime): Truth => any(...acts.map((act) => (act.kind === 'driving' ? (act.otherEvidence ?? unknown(`${act.at}.otherEvidence`)) : true)));

export const dangerousDrivingBesideIntendedInjury: BesideRule = {
  id: 'dangerous-driving-beside-intended-injury',
  sentence: 'Where injuries are caused on purpose by dangerous driving both are recorded, unless those injuries are the only evidence of the driving.',
  cites: [crr('96-97')],
  apply: ({ crime, others }) => {
    if (crime.class !== '802' || !others.some((other) => other.offender === crime.offender && isIntended(other))) return silent;
    const evidence = hasOtherEvidence(crime);
    const because = evidence === true ? 'There is evidence of dangerous driving beside the injuries.' : 'The injuries are the only evidence of dangerous driving.';
    return when(isUnknown(evidence) ? evidence : true, evidence === true ? 'additional' : 'swallowed', because);
  },
};
