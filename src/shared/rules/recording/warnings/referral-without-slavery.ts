/**
 * What the competent authority sends is recorded as class 106 if committed in England and Wales, without awaiting its decision
 * (page 48). The page's exceptions: overseas only, no crime in law, a place that cannot be confirmed as the force's.
 */
import { anyOf, textOf } from '../report-words.ts';
import { allegationsOf, recording, classesBetween, type Asks } from './warning.ts';

const words = anyOf('nrm', 'national referral mechanism', 'duty to notify', 'competent authority');

export const referralWithoutSlavery: Asks = (decision, context) => {
  const { version } = context;
  const isReferral = version !== null && version !== undefined && (version.codes.capacity === 'competent-authority' || words.test(textOf(version)));
  return isReferral && allegationsOf(decision).length > 0 && !recording(decision).some((allegation) => classesBetween(allegation, decision, context).includes('106'))
    ? 'The report tells of a referral for modern slavery, which is recorded as class 106. Record it, or say which exception applies: overseas only, no crime in law, or not confirmed as in this force'
    : null;
};
