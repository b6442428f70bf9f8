/** Before 31 January 2024, not intended, not apparent or exempt. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { all, any, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSince } from '../day-of-act.ts';

export const notEndangering: ClassificationRule<'endangering'> = {
  id: 'not-endangering',
  sentence: 'What was not intended, was not apparent or is exempt, or was done before the offence began, is no offence of class 5E.',
  cites: [crr('39-41')],
  apply: (input) => when(any(all(is(input.act, 'deed', 'flashing-images', 'encouraging-self-harm'), any(!isSince(input, '2024-01-31'), yes(input.act, 'exempt'))), not(yes(input.act, 'intended')), all(is(input.act, 'deed', 'danger-to-road-users', 'flashing-images'), not(yes(input.act, 'apparent')))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'An element is missing, or it was not an offence yet.'),
};
