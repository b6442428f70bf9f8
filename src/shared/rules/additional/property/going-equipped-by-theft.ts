/** Class 33 beside the burglary or theft it served. */
import { crr } from '../../cite.ts';
import { sharesOffender, type Crime } from '../../counting/crime.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';

/** Classes 28 to 31, whatever letter follows. */
const isBurglary = (classCode: string): boolean => ['28', '29', '30', '31'].includes(classCode.slice(0, 2));

/** Not robbery or making off, which the text does not name; nor, listed in these classes, taking without consent and the abduction of a pet. */
const isTheft = (classCode: string, code: string | null): boolean =>
  ['39', '40', '41', '42', '44', '45', '46', '47', '48', '49'].includes(classCode) && !['130/01', '130/02', '137/18', '049/03'].includes(code ?? '');

const isBurglaryOrTheft = ({ class: classCode, code }: Crime): boolean => classCode !== null && (isBurglary(classCode) || isTheft(classCode, code));

export const goingEquippedByTheft: BesideRule = {
  id: 'going-equipped-by-theft',
  sentence: 'Where there is a related crime of burglary or theft, going equipped is not recorded.',
  cites: [crr('83')],
  apply: ({ crime, others }) => when(crime.class === '33' && others.some((other) => sharesOffender(crime, other) && isBurglaryOrTheft(other)), 'swallowed', 'A related burglary or theft is recorded.'),
};
