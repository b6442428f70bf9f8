/** Class 92D; without analysis, on the suspect’s admission, it is the attempt, which has the same code (example 1). */
import { is, known } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { drugCode } from './drug-table.ts';

export const possessionOfControlledDrugs: ClassificationRule<'drugs'> = {
  id: 'possession-of-controlled-drugs',
  sentence: 'Possession of a controlled drug other than cannabis is 92D; where analysis or a field test is not justified it is attempted possession, on the suspect’s admission.',
  cites: [crr('91'), crr('93')],
  apply: (input) => {
    const { act } = input;
    const code = drugCode(input);
    return when(
      inTurn(is(act, 'deed', 'possession'), known(act, 'drug'), not(is(act, 'drug', 'cannabis')), code !== undefined),
      offence('92D', code ?? null, 'state'),
      act.identifiedBy === 'admission' ? 'It is attempted possession, on the suspect’s admission.' : 'It is possession of a controlled drug.',
    );
  },
};
