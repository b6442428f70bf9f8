/** Class N200, which the list has from 2019 to 2025; the rules of those years are not at hand beyond its titles. */
import { is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const reportedIncidentOfModernSlavery: ClassificationRule<'modern-slavery'> = {
  id: 'reported-incident-of-modern-slavery',
  sentence: 'Until 2025 a referral without a positive decision on reasonable grounds, and a duty to notify, was a reported incident N200.',
  cites: [offenceList],
  from: '2019',
  until: '2025',
  apply: ({ act }) => {
    const notified = is(act, 'source', 'duty-to-notify');
    const undecided = inTurn(is(act, 'source', 'referral'), is(act, 'groundsDecision', 'pending', 'negative'));
    const code = notified === true ? 'N200/03' : act.groundsDecision === 'negative' ? 'N200/02' : 'N200/01';
    return when(inTurn(any(notified, is(act, 'source', 'referral')), is(act, 'where', 'this-force'), any(notified, undecided)), { is: 'not-notifiable', instead: code }, 'It was a reported incident of modern slavery then.');
  },
};
