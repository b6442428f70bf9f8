/** Class 88E, sections 67 and 67A. */
import { has, is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, type Truth } from '../../truth.ts';
import type { ActCase } from '../../facts/case.ts';
import type { ClassificationRule } from '../classified.ts';
import { sexualOffence } from '../sexual/as-if-today.ts';

/** Of a private act only sexual gratification will do; beneath clothing and of breastfeeding, humiliation as well. */
export const isMadeOut = ({ act }: ActCase<'indecency'>): Truth => {
  const gratified = has(act, 'elements', 'sexual-gratification');
  return inTurn(has(act, 'elements', 'without-consent'), act.deed === 'voyeurism' ? gratified : any(gratified, has(act, 'elements', 'humiliation-alarm-or-distress')));
};

export const voyeurism: ClassificationRule<'indecency'> = {
  id: 'voyeurism',
  sentence: 'Observing or recording a private act without consent for sexual gratification is class 88E, and so is an image beneath somebody’s clothing.',
  cites: [crr('69'), offenceList],
  apply: (input) => when(inTurn(is(input.act, 'deed', 'voyeurism', 'up-skirting'), isMadeOut(input)), sexualOffence(input, '88E', input.act.deed === 'voyeurism' ? '088/10' : '088/12'), 'It was observed or recorded without consent.'),
};
