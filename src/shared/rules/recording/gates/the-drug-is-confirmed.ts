/** Box F3, for possession only: what the substance is has to be known (page 91). */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { not } from '../../truth.ts';
import type { GateRule } from './gate.ts';

export const theDrugIsConfirmed: GateRule = {
  id: 'the-drug-is-confirmed',
  sentence: 'Possession is recorded once the drug is confirmed by laboratory analysis, by an approved field test or by admission; cannabis also by an experienced officer.',
  cites: [crr('91')],
  overrides: ['points-to-prove'],
  apply: ({ act }) => {
    if (act.kind !== 'drugs' || act.deed !== 'possession') return silent;
    const enough = act.drug === 'cannabis' ? is(act, 'identifiedBy', 'laboratory', 'field-test', 'admission', 'experienced-officer') : is(act, 'identifiedBy', 'laboratory', 'field-test', 'admission');
    return when(not(enough), false, 'It is not confirmed which drug it is.');
  },
};
