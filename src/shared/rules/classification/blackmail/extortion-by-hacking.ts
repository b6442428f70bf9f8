/** NFIB52E, which Report Fraud records, as it does where the same is told as computer misuse. */
import { is } from '../../ask.ts';
import { crr, nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const extortionByHacking: ClassificationRule<'blackmail'> = {
  id: 'extortion-by-hacking',
  sentence: 'Where hacking is part of the threat, the computer offence is the principal crime over blackmail and goes to Report Fraud, unless the victim complied or suffered another direct loss.',
  cites: [crr('80'), nfib('146'), nfib('147')],
  apply: ({ act }) => when(inTurn(is(act, 'demand', 'gain-or-loss'), is(act, 'unwarranted', true), is(act, 'hacking', true), not(is(act, 'compliedOrLost', true))), offence('NFIB52E', '035/00'), 'Hacking is part of the threat, and the victim has neither complied nor lost anything.'),
};
