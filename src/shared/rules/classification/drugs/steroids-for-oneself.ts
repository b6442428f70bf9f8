/** The table marks the code of steroids with a star that no note explains; the Notifiable Offence List does. */
import { has, is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const steroidsForOneself: ClassificationRule<'drugs'> = {
  id: 'steroids-for-oneself',
  sentence: 'Possession of anabolic steroids is an offence only where they are to be imported or exported without a licence, or are counterfeit.',
  cites: [crr('93'), offenceList],
  overrides: ['possession-of-controlled-drugs'],
  apply: ({ act }) =>
    when(
      inTurn(is(act, 'deed', 'possession'), is(act, 'drug', 'anabolic-steroids'), not(any(has(act, 'steroids', 'for-import-or-export'), has(act, 'steroids', 'counterfeit')))),
      { is: 'not-notifiable', instead: 'nsir-incident' },
      'The steroids were had for nothing that is an offence.',
    ),
};
