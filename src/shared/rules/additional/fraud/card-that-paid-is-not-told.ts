/** The card behind a deposit, a contract or a payment service. */
import { nfib } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import { refer } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';

/** Of goods bought online with the card itself there is that one crime (page 43). */
const besideACard = ['NFIB3A', 'NFIB5B', 'NFIB7'];

const wasPaidByCard = ({ acts }: Crime): boolean => acts.some((act) => act.kind === 'fraud' && (act.particulars ?? []).includes('paid-with-stolen-card'));

export const cardThatPaidIsNotTold: BesideRule = {
  id: 'card-that-paid-is-not-told',
  sentence: 'A stolen or cloned card that paid a deposit, for a contract or into a payment service is a crime beside that fraud, unless it is recorded already.',
  cites: [nfib('42'), nfib('44'), nfib('74'), nfib('86')],
  apply: ({ crime, others }) =>
    refer(
      besideACard.includes(crime.class ?? '') && wasPaidByCard(crime) && !others.some((other) => other.class === 'NFIB5A'),
      'The fraud with the card that paid is a crime of its own: tell it as an act of cheque, card or bank account fraud; where it is recorded already, leave the card out.',
    ),
};
