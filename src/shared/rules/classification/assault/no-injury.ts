/** Common assault, and an assault without injury on a constable, an emergency worker or an officer with a code of their own. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSince } from '../day-of-law.ts';
import { byCapacity } from './assault-case.ts';
import { anyone, type Classes } from './capacities.ts';

/** Before assaults on emergency workers were an offence of their own, one on a constable was of the Police Act, whose code the list no longer has. */
const earlier = ({ unhurt }: Classes): string | null => (unhurt === anyone.unhurt ? anyone.code : null);

export const noInjury: ClassificationRule<'assault'> = {
  id: 'no-injury',
  sentence: 'Force that is felt as a touch or a passing moment of pain, or the fear of force, is an assault without injury.',
  cites: [crr('43'), crr('45'), crr('47')],
  apply: (input) =>
    byCapacity(
      is(input.act, 'injury', 'none', 'passing-pain'),
      input,
      (classes) => [classes.unhurt, classes.codeSince === undefined || isSince(input, classes.codeSince) ? classes.code : earlier(classes)],
      'There is no injury beyond a passing moment of pain.',
    ),
};
