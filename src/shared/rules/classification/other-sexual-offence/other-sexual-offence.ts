/** Classes 88C and 88D, which the pages head but do not describe. */
import { known } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { offendersOf } from '../../facts/case.ts';
import { when } from '../../rule.ts';
import type { Classified, ClassificationRule } from '../classified.ts';
import { eitherOffence, sexualOffence } from '../sexual/as-if-today.ts';
import type { ActCase } from '../../facts/case.ts';

/** Intercourse with an animal has a code for male and one for female offenders. */
const animalCode = (input: ActCase): string | null => {
  const sexes = new Set(offendersOf(input).map(({ sex }) => sex));
  const [only] = sexes;
  return sexes.size !== 1 || only === undefined ? null : only === 'male' ? '088/03' : '088/04';
};

const offenceOf = (input: ActCase<'other-sexual-offence'>): Classified => {
  switch (input.act.deed) {
    case 'intercourse-with-an-animal':
      return eitherOffence(input, '88D', animalCode(input));
    // The list has it against a victim: the dead, where they are told as one.
    case 'penetration-of-a-corpse':
      return eitherOffence(input, '88D', '088/11');
    case 'offence-with-intent':
      return eitherOffence(input, '88C', '088/06');
    case 'trespass-with-intent':
      return sexualOffence(input, '88C', '088/07');
    default:
      return sexualOffence(input, '88C', '088/05');
  }
};

export const otherSexualOffence: ClassificationRule<'other-sexual-offence'> = {
  id: 'other-sexual-offence',
  sentence: 'Administering a substance, committing an offence and trespassing with sexual intent are class 88C; intercourse with an animal and penetration of a corpse are class 88D.',
  cites: [crr('67'), offenceList],
  apply: (input) => when(known(input.act, 'deed'), offenceOf(input), 'The list has it in classes 88C and 88D.'),
};
