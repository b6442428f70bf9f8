/** Boxes F4 and F5 for classes that are counted without a victim where none is found. */
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { offenceOf, type GateRule } from './gate.ts';

const countedAlone: readonly (string | null)[] = ['NFIB4A', 'NFIB9', 'NFIB10', 'NFIB16B'];

export const fraudWithoutAnIdentifiedVictim: GateRule = {
  id: 'fraud-without-an-identified-victim',
  sentence: 'Where nobody who was defrauded can be identified, false accounting, business trading, charity, virus release and a conspiracy at a compromised location are still one crime for each offender, charity or virus.',
  cites: [nfib('62'), nfib('65'), nfib('94-95'), nfib('97'), nfib('129')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate'],
  apply: (input) => {
    const { act } = input;
    const offence = offenceOf(input);
    if (act.to.length > 0 || offence === null) return silent;
    const counts = countedAlone.includes(offence.class) || offence.code === '053/04';
    const released = act.kind === 'computer-misuse' && act.what === 'malware' && act.reach === 'released-by-suspect-here';
    return when(counts || released, true, 'It is counted though nobody defrauded can be identified.');
  },
};
