/**
 * Boxes F4 and F5 for public order that police did not see (page 86). It is an incident from the outset, until enquiries find
 * somebody or produce evidence: what is not told of either has not been found.
 */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { GateRule } from './gate.ts';

export const disorderNotSeen: GateRule = {
  id: 'disorder-not-seen',
  sentence: 'Where no disorder continues when police arrive and there is no specific intended victim, it is not routinely recorded, unless enquiries identify a victim or produce supporting evidence.',
  cites: [crr('86')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'necessary-or-appropriate'],
  apply: ({ act, of }) => {
    if (act.kind !== 'public-disorder' || act.to.length > 0) return silent;
    const found = act.traced === true || act.without === 'necessary' || act.without === 'appropriate';
    const forAVictim = is(of.report, 'by', 'victim', 'representative', 'parent-or-carer', 'professional');
    return found ? silent : when(inTurn(not(yes(act, 'seenByPolice')), not(forAVictim)), false, 'No disorder continued when police came, and nobody is known to be a victim.');
  },
};
