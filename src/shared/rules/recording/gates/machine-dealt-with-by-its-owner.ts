/** Box F7 for theft from a machine or meter. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { offenceOf, type GateRule } from './gate.ts';

export const machineDealtWithByItsOwner: GateRule = {
  id: 'machine-dealt-with-by-its-owner',
  sentence: 'A theft from an automatic machine or meter that its owner has dealt with entirely, for instance by civil action, is not recorded.',
  cites: [crr('81-82')],
  overrides: ['no-rule-directs-otherwise'],
  apply: (input) =>
    input.act.kind === 'theft' && offenceOf(input)?.class === '47' ? when(yes(input.act, 'dealtWithByOwner'), true, 'The owner of the machine or meter dealt with it entirely.') : silent,
};
