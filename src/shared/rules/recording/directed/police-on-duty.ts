/** Box F7: allegations against officers and staff in the execution of duty. The 24 hours do not apply; off duty the ordinary rules do. */
import { has, is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { GateRule } from '../gates/gate.ts';

export const policeOnDuty: GateRule = {
  id: 'police-on-duty',
  sentence: 'An allegation against an officer or member of staff in the execution of duty is recorded when the appropriate authority seeks CPS advice, decides on a charge, summons or out of court disposal, or finds a case to answer for misconduct that would be notifiable.',
  cites: [crr('17')],
  overrides: ['no-rule-directs-otherwise'],
  apply: ({ act }) =>
    when(inTurn(has(act, 'circumstances', 'police-on-duty'), is(act, 'authorityDecided', 'not-yet')), true, 'The appropriate authority has not yet decided one of the three things at which it is recorded.'),
};
