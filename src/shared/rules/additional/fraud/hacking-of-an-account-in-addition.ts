/** Accounts from which others were defrauded, and those hacked to redirect a payment of their holder. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { refer, when } from '../../rule.ts';
import { any, inTurn, type Truth } from '../../truth.ts';
import type { Beside, BesideRule } from '../additional.ts';
import { isFraud, mayServe, sharesVictim } from './pairs-of-frauds.ts';

const isHacking = (classCode: string | null): boolean => classCode === 'NFIB52C';

/** Page 78 counts mandate fraud only; pages 137 and 139 except such accounts, and page 142 speaks of frauds on others. */
const redirected = ({ crime, others }: Beside): Truth => {
  const isMandate = isHacking(crime.class) && others.some((other) => other.class === 'NFIB5D' && sharesVictim(crime, other) && mayServe(crime, other));
  return inTurn(isMandate, any(...crime.acts.map((act) => (act.kind === 'computer-misuse' ? is(act, 'enabled', 'fraud') : true))));
};

export const hackingOfAnAccountInAddition: BesideRule = {
  id: 'hacking-of-an-account-in-addition',
  sentence: 'The hacking of an account of e-mail or social media is recorded in addition to the frauds it led to; whether it is beside a mandate fraud on its holder is for a person.',
  cites: [nfib('142'), nfib('78'), nfib('137'), nfib('139')],
  apply: (input) => {
    const doubt = refer(redirected(input), 'The account was hacked for a mandate fraud on its holder: page 78 counts that fraud only, and pages 137 and 139 except the hacking of e-mail and social media from being part of a fraud.');
    return doubt.says === 'silent' ? when(isHacking(input.crime.class) && input.others.some((other) => isFraud(other.class)), 'additional', 'The hacking of the account is recorded in addition.') : doubt;
  },
};
