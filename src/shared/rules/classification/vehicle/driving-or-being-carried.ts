/** Section 12: only the taking is notifiable. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const drivingOrBeingCarried: ClassificationRule<'vehicle'> = {
  id: 'driving-or-being-carried',
  sentence: 'Driving a vehicle that somebody else took, or being carried in it, is not notifiable.',
  cites: [crr('76')],
  apply: ({ act }) => when(is(act, 'deed', 'driven-or-carried-only'), { is: 'not-notifiable', instead: 'nsir-incident' }, 'Only the taking is notifiable.'),
};
