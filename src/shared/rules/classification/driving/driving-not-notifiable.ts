/** Page 7: most summary offences are not notifiable. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const drivingNotNotifiable: ClassificationRule<'driving'> = {
  id: 'driving-not-notifiable',
  sentence: 'Driving carelessly, disqualified, unlicensed or uninsured that neither kills nor seriously injures is not notifiable.',
  cites: [crr('7')],
  apply: ({ act }) => when(inTurn(is(act, 'result', 'neither'), not(is(act, 'manner', 'dangerous'))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'Nobody was killed or seriously injured, and it is not dangerous driving.'),
};
