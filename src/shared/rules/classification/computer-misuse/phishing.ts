/** Phishing is an enabler. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const phishing: ClassificationRule<'computer-misuse'> = {
  id: 'phishing',
  sentence: 'Having received a phishing message is no crime of its own: the fraud or computer misuse it was used for is recorded. Where the victim was targeted in particular a crime is recorded, and which is for a person to say.',
  cites: [nfib('125')],
  apply: ({ act }) => {
    const what = is(act, 'what', 'phishing');
    const targeted = inTurn(what, is(act, 'reach', 'sent-to-victim'), not(is(act, 'enabled', 'fraud', 'computer-misuse')));
    const doubt = { because: 'A victim targeted in particular by phishing is recorded, but the page does not say as which fraud or computer misuse.', cites: [nfib('125')] };
    const own = when(targeted, { ...offence(null, null), doubt }, 'The victim was targeted in particular.');
    return own.says === 'silent' ? when(what, { is: 'not-notifiable', instead: 'information-report' }, 'A phishing message alone is no crime to record.') : own;
  },
};
