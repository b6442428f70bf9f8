/** Threats and falsehoods were part of section 1 of the Malicious Communications Act 1988 until 31 January 2024 (page 59). */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const beforeTheOnlineSafetyAct: ClassificationRule<'message'> = {
  id: 'before-the-online-safety-act',
  sentence: 'Until 31 January 2024 a threatening or false message meant to cause distress or anxiety was 008/72 too.',
  cites: [crr('59')],
  until: '2024-01-31',
  law: true,
  apply: ({ act }) => when(inTurn(is(act, 'content', 'threat-of-death-or-serious-harm', 'knowingly-false'), yes(act, 'meant')), offence('8R', '008/72'), 'Before 31 January 2024 it was the offence of section 1 of the Malicious Communications Act 1988.'),
};
