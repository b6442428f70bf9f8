/** A crime related incident, and the details are sent on (page 15). */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isDirect } from './slavery-case.ts';

export const slaveryInScotlandOrNorthernIreland: ClassificationRule<'modern-slavery'> = {
  id: 'slavery-in-scotland-or-northern-ireland',
  sentence: 'Modern slavery committed in Scotland or Northern Ireland is referred to the police there.',
  cites: [crr('15'), crr('49')],
  apply: (input) => when(inTurn(isDirect(input), is(input.act, 'where', 'scotland-or-northern-ireland')), { is: 'not-notifiable', instead: 'crime-related-incident' }, 'The police of the place deal with it.'),
};
