/** Common assault, and an assault without injury on a constable or an emergency worker. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { victimsOf } from '../../facts/case.ts';
import type { ClassificationRule } from '../classified.ts';
import { byCapacity } from './assault-case.ts';

export const noInjury: ClassificationRule<'assault'> = {
  id: 'no-injury',
  sentence: 'Force that is felt as a touch or a passing moment of pain, or the fear of force, is an assault without injury.',
  cites: [crr('43')],
  apply: (input) => {
    const onDuty = victimsOf(input).some(({ capacity }) => capacity?.some((each) => each === 'constable' || each === 'emergency-worker') ?? false);
    return byCapacity(is(input.act, 'injury', 'none', 'passing-pain'), input, { anyone: '105A', constable: '104', emergencyWorker: '105A' }, onDuty ? '008/73' : '105/01', 'There is no injury beyond a passing moment of pain.');
  },
};
