/** Boxes F2, F4 and F5: nobody else has to confirm what the competent authority sends. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const referralByTheCompetentAuthority: GateRule = {
  id: 'referral-by-the-competent-authority',
  sentence: 'All referrals and duties to notify that the force receives from the competent authority are recorded.',
  cites: [crr('48')],
  overrides: ['balance-of-probabilities', 'a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate'],
  apply: ({ act, classified }) => (act.kind === 'modern-slavery' && classified.is === 'offence' ? when(is(act, 'source', 'referral', 'duty-to-notify'), true, 'The competent authority sent it.') : silent),
};
