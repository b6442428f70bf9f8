/** Class 33 beside the burglary or theft it served. */
import { crr } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';

/** Classes 28 to 31, whatever letter follows. */
const burglaries: readonly string[] = ['28', '29', '30', '31'];

/** Not robbery or making off, which the text does not name. */
const thefts: readonly string[] = ['39', '40', '41', '42', '44', '45', '46', '47', '48', '49'];

/** Listed in those classes: taking without consent, and the abduction of a pet. */
const noTheft: readonly string[] = ['130/01', '130/02', '137/18', '049/03'];

const isBurglaryOrTheft = ({ class: classCode, code }: Crime): boolean =>
  classCode !== null && (burglaries.includes(classCode.slice(0, 2)) || thefts.includes(classCode)) && !noTheft.includes(code ?? '');

export const goingEquippedByTheft: BesideRule = {
  id: 'going-equipped-by-theft',
  sentence: 'Where there is a related crime of burglary or theft, going equipped is not recorded.',
  cites: [crr('83')],
  apply: ({ crime, others }) => when(crime.class === '33' && others.some((other) => other.offender === crime.offender && isBurglaryOrTheft(other)), 'swallowed', 'A related burglary or theft is recorded.'),
};
