/** Collected from April 2026: the day of recording governs. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { any, inTurn } from '../truth.ts';
import { isInGroup, isKind, shows, type FlagRule } from './flag-case.ts';

export const spikingFlag: FlagRule = {
  id: 'spiking-flag',
  sentence: 'From April 2026 violence, robbery and sexual offences in which somebody was spiked, also in order to commit another offence, are flagged.',
  cites: [crr('31')],
  from: '2026-04-01',
  apply: (input) => when(inTurn(isInGroup(input, 'Violence against the person', 'Robbery', 'Sexual offences'), any(isKind(input, 'spiking'), shows(input, 'spiking'))), ['spiking'], 'Somebody was spiked.'),
};
