/** A suspect found releasing malware, beside each intended victim. */
import { is, known } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { all } from '../../truth.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerVirusReleased: UnitRule = {
  id: 'one-crime-per-virus-released',
  sentence: 'Where a suspect is identified for releasing malware from a place in England or Wales one crime is counted for each distinct virus, besides one for each specific intended victim.',
  cites: [nfib('129')],
  overrides: ['one-crime-per-victim', 'one-crime-per-offender-or-group'],
  apply: ({ act }) =>
    act.kind === 'computer-misuse' && act.what === 'malware' ? when(all(is(act, 'reach', 'released-by-suspect-here'), known(act, 'items')), 'item', 'One crime is counted for each virus released.') : silent,
};
