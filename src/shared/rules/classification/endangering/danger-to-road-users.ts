/** Class 5E. With nobody endangered by name it is an offence against the state. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { all } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const dangerToRoadUsers: ClassificationRule<'endangering'> = {
  id: 'danger-to-road-users',
  sentence: 'Intentionally putting something on or over a road, or interfering with a vehicle or traffic equipment, where the danger would be obvious, is 5E 005/11.',
  cites: [crr('39')],
  apply: ({ act }) => when(all(is(act, 'deed', 'danger-to-road-users'), yes(act, 'intended'), yes(act, 'apparent')), offence('5E', '005/11', act.to.length > 0 ? 'victim' : 'state'), 'It was done on purpose, and the danger would be obvious.'),
};
