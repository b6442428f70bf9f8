/** Class 92C: an occupier. */
import { is, known } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { drugCode } from './drug-table.ts';

export const permittingPremisesToBeUsed: ClassificationRule<'drugs'> = {
  id: 'permitting-premises-to-be-used',
  sentence: 'An occupier who knowingly permits production, supply, preparing opium, or smoking of cannabis or opium on the premises commits another drug offence.',
  cites: [crr('91'), crr('93')],
  apply: (input) => {
    const code = drugCode(input);
    return when(
      inTurn(is(input.act, 'deed', 'permitting-premises'), known(input.act, 'drug'), is(input.act, 'premisesUse', 'production', 'supply', 'preparing-opium', 'smoking-cannabis-or-opium'), code !== undefined),
      offence('92C', code ?? null, 'state'),
      'The occupier knowingly permitted it.',
    );
  },
};
