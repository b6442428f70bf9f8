/** Class 92E. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { drugCode } from './drug-table.ts';

export const possessionOfCannabis: ClassificationRule<'drugs'> = {
  id: 'possession-of-cannabis',
  sentence: 'Possession of cannabis is a class of its own, and is recorded where the officer is experienced in identifying it or the suspect admits it.',
  cites: [crr('91'), crr('93')],
  apply: (input) => when(inTurn(is(input.act, 'deed', 'possession'), is(input.act, 'drug', 'cannabis')), offence('92E', drugCode(input) ?? null, 'state'), 'It is possession of cannabis.'),
};
