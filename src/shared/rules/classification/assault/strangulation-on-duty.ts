/** The offence list added 008/77 to 8S and 8T on 1 April 2025: before, it was 8N whoever was strangled. */
import { crr, offenceList } from '../../cite.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { byCapacity, isOnDuty } from './assault-case.ts';
import { isStrangled } from './strangled.ts';

export const strangulationOnDuty: ClassificationRule<'assault'> = {
  id: 'strangulation-on-duty',
  sentence: 'From 1 April 2025 strangling or suffocating a constable is 8S 008/77, and an emergency worker 8T 008/77.',
  cites: [crr('45'), offenceList],
  from: '2025-04-01',
  overrides: ['strangulation', 'actual-bodily-harm', 'no-injury'],
  apply: (input) => byCapacity(inTurn(isStrangled(input), isOnDuty(input)), input, ({ injured }) => [injured, '008/77'], 'A constable or emergency worker was strangled or suffocated.'),
};
