/** Nothing of the three. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isEither, isNoChild } from './elements.ts';

export const noAbduction: ClassificationRule<'abduction'> = {
  id: 'no-abduction',
  sentence: 'Where no kidnapping, false imprisonment or child abduction is made out, none is recorded.',
  cites: [crr('38-39')],
  apply: (input) => when(inTurn(not(isEither(input)), any(isNoChild(input), is(input.act, 'childTakenBy', 'nobody'))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'Neither kidnapping, false imprisonment nor child abduction is made out.'),
};
