/** Class 3B. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const threatToKill: ClassificationRule<'threat'> = {
  id: 'threat-to-kill',
  sentence: 'A threat to kill is recorded where the offender intends the other to fear that it would be carried out; the mere word kill is not enough.',
  cites: [crr('38')],
  apply: ({ act }) => when(inTurn(is(act, 'of', 'death'), yes(act, 'meantToBeFeared'), is(act, 'means', 'face-to-face')), offence('3B', '003/01'), 'It was meant to be feared.'),
};
