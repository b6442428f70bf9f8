/** Section 181 of the Online Safety Act 2023, in force from 31 January 2024. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const threateningCommunication: ClassificationRule<'message'> = {
  id: 'threatening-communication',
  sentence: 'A message that conveys a threat of death or serious harm, meant so or reckless of fear that it is carried out, is 8R 005/28.',
  cites: [crr('59-60'), crr('38')],
  from: '2024-01-31',
  law: true,
  apply: ({ act }) => when(inTurn(is(act, 'content', 'threat-of-death-or-serious-harm'), yes(act, 'meant')), offence('8R', '005/28'), 'It conveys a threat of death or serious harm, and is meant so.'),
};
