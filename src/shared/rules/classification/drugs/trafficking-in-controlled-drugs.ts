/** Class 92A. */
import { is, known } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { drugCode } from './drug-table.ts';

export const traffickingInControlledDrugs: ClassificationRule<'drugs'> = {
  id: 'trafficking-in-controlled-drugs',
  sentence: 'Production, supply, possession with intent to supply, possession and carrying on a ship, import and export of a controlled drug are trafficking.',
  cites: [crr('91'), crr('93')],
  apply: (input) => {
    const code = drugCode(input);
    const told = inTurn(is(input.act, 'deed', 'production', 'supply', 'intent-to-supply', 'had-on-a-ship', 'carried-on-a-ship', 'import', 'export'), known(input.act, 'drug'));
    return when(inTurn(told, code !== undefined), offence('92A', code ?? null, 'state'), 'It is trafficking in a controlled drug.');
  },
};
