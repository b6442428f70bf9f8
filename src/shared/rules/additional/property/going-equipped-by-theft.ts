/** Class 33 beside the burglary or theft it served. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';

/** Burglaries and thefts: not taking without consent, robbery or making off, which the text does not name. */
const isBurglaryOrTheft = ({ class: classCode, code }: { readonly class: string | null; readonly code: string | null }): boolean =>
  classCode !== null && (/^(28|29|30|31)[A-P]$/.test(classCode) || ['39', '40', '41', '42', '44', '45', '46', '47', '48', '49'].includes(classCode)) && !['130/01', '130/02', '137/18', '049/03'].includes(code ?? '');

export const goingEquippedByTheft: BesideRule = {
  id: 'going-equipped-by-theft',
  sentence: 'Where there is a related crime of burglary or theft, going equipped is not recorded.',
  cites: [crr('83')],
  apply: ({ crime, others }) => when(crime.class === '33' && others.some((other) => other.offender === crime.offender && isBurglaryOrTheft(other)), 'swallowed', 'A related burglary or theft is recorded.'),
};
