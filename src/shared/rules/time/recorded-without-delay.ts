/** Mandatory reports of mutilation, and referrals of modern slavery, whose decision on reasonable grounds is not waited for. */
import { isMandatoryReport } from '../classification/fgm/mandatory-report.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { DueRule } from './due.ts';

export const recordedWithoutDelay: DueRule = {
  id: 'recorded-without-delay',
  sentence: 'Mandatory reports of female genital mutilation, and what the competent authority sends, are recorded without delay or waiting for an investigation or decision.',
  cites: [crr('44'), crr('48')],
  overrides: ['same-day-and-within-24-hours'],
  apply: ({ act, of }) =>
    when((act.kind === 'fgm' && isMandatoryReport({ act, of }) === true) || (act.kind === 'modern-slavery' && (act.source === 'referral' || act.source === 'duty-to-notify')), { from: 'first-report', atOnce: true }, 'It is recorded without delay.'),
};
