/** Who may not. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { not } from '../truth.ts';
import { byRegistrarOrDesignated, type ReclassificationRule } from './reclassification-case.ts';

export const reclassifiedByNobodyElse: ReclassificationRule = {
  id: 'reclassified-by-nobody-else',
  sentence: 'Nobody but the registrar or a designated decision maker reclassifies.',
  cites: [crr('13')],
  apply: (input) => when(not(byRegistrarOrDesignated(input)), false, 'It is decided by somebody who may not.'),
};
