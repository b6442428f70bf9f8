/** What is recorded here and belongs to another force. */
import { crr, outcomesGuidance } from '../../cite.ts';
import { when, type Rule } from '../../rule.ts';
import type { Located } from '../place.ts';

type TransferRule = Rule<Located, boolean>;

export const consideredForTransfer: TransferRule = {
  id: 'considered-for-transfer',
  sentence: 'A crime whose place proves to be in the area of another force is considered for transfer to that force, which refuses none merely because the rules would let it; the record here is removed (C1) once that force has given its reference and the victim has been told it.',
  cites: [crr('15'), crr('16'), crr('25'), outcomesGuidance('26')],
  apply: ({ force, place }) => when((force !== null && force !== 'here') || place === 'british-transport-police', true, 'Its place is in the area of another force.'),
};
