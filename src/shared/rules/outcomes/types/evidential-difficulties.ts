/** Outcome 15. Of a crime against the state the points to prove must be made out, or it may have been recorded in error (C4). */
import { has, is } from '../../ask.ts';
import { crr, outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { firstOf, showing, shows, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const evidentialDifficulties: OutcomeRule = {
  id: 'evidential-difficulties',
  sentence: 'Outcome 15 is for a crime whose victim supports action, or whose points to prove are made out, where evidential difficulties prevent it, or the suspect is wanted and cannot be traced.',
  cites: [outcomesGuidance('18'), crr('22')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '15')) return silent;
    const { outcome, crime } = input;
    const support = crime.against === 'state' ? silent : when(not(is(outcome, 'victim', 'supports')), false, 'The victim does not support police action: see outcome 16.');
    const points = crime.against === 'state' ? when(not(shows(input, 'points-made-out')), false, 'The points to prove are not made out: consider whether it was recorded in error (C4).') : silent;
    const enough = when(inTurn(is(outcome, 'evidence', 'sufficient-to-charge'), not(has(outcome, 'matters', 'wanted-on-pnc'))), false, 'The evidence is sufficient, and no difficulty prevents action.');
    return firstOf(support, points, enough, showing(input, 'suspect-recorded', 'difficulties-recorded'));
  },
};
