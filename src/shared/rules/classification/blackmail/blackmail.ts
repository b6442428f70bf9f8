/** Class 35. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byAttack } from './by-attack.ts';

export const blackmail: ClassificationRule<'blackmail'> = {
  id: 'blackmail',
  sentence: 'An unwarranted demand with menaces, for gain or to cause loss, is blackmail whether or not it succeeds.',
  cites: [crr('80')],
  apply: ({ act }) => when(inTurn(is(act, 'demand', 'gain-or-loss'), is(act, 'unwarranted', true), any(not(is(act, 'hacking', true)), inTurn(is(act, 'hacking', true), is(act, 'compliedOrLost', true))), not(byAttack(act))), offence('35', '035/00'), 'An unwarranted demand was made with menaces.'),
};
