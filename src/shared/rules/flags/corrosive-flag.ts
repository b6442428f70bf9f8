/** Violence and robbery, verified in one of three ways. */
import { has } from '../ask.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { any, inTurn } from '../truth.ts';
import { isInGroup, shows, type FlagRule } from './flag-case.ts';

export const corrosiveFlag: FlagRule = {
  id: 'corrosive-flag',
  sentence: 'Violence or robbery in which a corrosive substance was used on a body, or attempted to be, is flagged where skin, clothing or forensic evidence shows it.',
  cites: [crr('30')],
  apply: (input) =>
    when(
      inTurn(
        isInGroup(input, 'Violence against the person', 'Robbery'),
        shows(input, 'corrosive-substance'),
        any(...input.crime.acts.flatMap((act) => [has(act, 'corrosiveEvidence', 'skin'), has(act, 'corrosiveEvidence', 'clothing'), has(act, 'corrosiveEvidence', 'attempt')])),
      ),
      ['corrosive'],
      'It is shown that a corrosive substance was used.',
    ),
};
