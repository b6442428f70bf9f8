/** Code 059/11; possession with intent is an offence to be chosen by its code. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const threatToDamageProperty: ClassificationRule<'threat-of-damage'> = {
  id: 'threat-to-damage-property',
  sentence: 'A threat to another to damage their property or a third person’s, or one’s own so as to endanger life, is recorded under class 59, and instead of malicious communications where it was sent.',
  cites: [crr('85-86')],
  apply: ({ act }) =>
    when(
      inTurn(any(act.endangersLife === true, is(act, 'whose', 'the-other', 'a-third-person'), inTurn(is(act, 'whose', 'own'), is(act, 'endangersLife', true))), is(act, 'meantToBeFeared', true)),
      offence('59', '059/11', act.to.length > 0 ? 'victim' : 'state'),
      'Damage to property was threatened, and it was meant to be feared.',
    ),
};
