/** Classes 1 and 4. Advice is sought before (page 34): `advice-before-recording`. */
import { is, known } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { victimsOf } from '../../facts/case.ts';
import type { ClassificationRule } from '../classified.ts';
import { homicideOf } from './homicides.ts';

export const homicide: ClassificationRule<'death'> = {
  id: 'homicide',
  sentence: 'Where police believe a death is a homicide, the homicide is recorded without delay; an unlawful killing of which no more is known is murder.',
  cites: [crr('34'), crr('35-36')],
  apply: (input) => {
    const which = input.act.homicide;
    return when(inTurn(is(input.act, 'cause', 'homicide'), known(input.act, 'homicide')), homicideOf(which ?? 'unlawful-killing', victimsOf(input)), 'It is believed to be a homicide.');
  },
};
