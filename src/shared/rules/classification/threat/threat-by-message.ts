/** Class 8R: section 181 of the Online Safety Act 2023 from 31 January 2024, section 1 of the Malicious Communications Act 1988 before. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isSince } from '../day-of-law.ts';

export const threatByMessage: ClassificationRule<'threat'> = {
  id: 'threat-by-message',
  sentence: 'A threat to kill by telephone, letter, email, text or social media is more likely to be a malicious communication.',
  cites: [crr('38'), crr('59-60')],
  apply: (input) => when(inTurn(is(input.act, 'of', 'death'), yes(input.act, 'meantToBeFeared'), is(input.act, 'means', 'message-or-call')), offence('8R', isSince(input, '2024-01-31') ? '005/28' : '008/72'), 'It was made by message or call.'),
};
