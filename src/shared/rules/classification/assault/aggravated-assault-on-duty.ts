/** Pages 44 and 45 each name a class for it, and neither says which goes before. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isOnDuty } from './assault-case.ts';

export const aggravatedAssaultOnDuty: ClassificationRule<'assault'> = {
  id: 'aggravated-assault-on-duty',
  sentence: 'A racially or religiously aggravated assault on a constable or emergency worker fits two classes, and the registrar says which.',
  cites: [crr('44'), crr('45')],
  overrides: ['aggravated-assault-with-injury', 'aggravated-assault-without-injury', 'serious-harm', 'strangulation', 'strangulation-on-duty', 'actual-bodily-harm', 'no-injury'],
  apply: (input) =>
    refer(
      inTurn(has(input.act, 'features', 'racially-or-religiously-aggravated'), isOnDuty(input)),
      'It is aggravated (8P or 105B, pages 44-45) and on a constable or emergency worker (8S, 8T, 104 or 105A, page 45); the text does not say which class goes before.',
    ),
};
