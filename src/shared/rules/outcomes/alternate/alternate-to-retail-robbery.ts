/** From April 2026. The sergeant’s rationale is in the guidance on retail robbery alone. Where the prosecutor decides, the general rule is enough. */
import { has, is } from '../../ask.ts';
import { crr, retailRobbery } from '../../cite.ts';
import { refer, silent, when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { firstOf, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const alternateToRetailRobbery: OutcomeRule = {
  id: 'alternate-to-retail-robbery',
  sentence: 'Police may give a robbery in a shop 1A where only limited force or threats were used, the value is low, the offender not prolific, no weapon used, threatened or seen, and the theft is charged, with the reasons for not charging the force and, by a sergeant, for not referring it to the prosecutor.',
  cites: [crr('21'), retailRobbery('2')],
  from: '2026-04',
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '1A') || (input.crime.class !== '34A' && input.crime.class !== '34B')) return silent;
    const { outcome, crime } = input;
    const inShop = crime.acts.some((act) => act.kind === 'theft' && act.from === 'shop') || has(outcome, 'nature', 'retail-robbery');
    const theft = when(not(is(outcome, 'alternate', 'theft')), false, 'The theft is not charged.');
    const refusal = firstOf(theft, showing(input, 'limited-force', 'low-value', 'not-prolific', 'no-weapon', 'why-force-not-charged', 'why-not-referred'));
    // Where all of it is shown nothing depends on who decides, nor on whether it was in a shop.
    if (refusal.says === 'silent') return silent;
    const byPolice = inTurn(inShop, not(is(outcome, 'decidedBy', 'prosecutor')));
    if (byPolice === false) return silent;
    if (refusal.says === 'needs' && inShop === true) return refusal;
    return byPolice === true ? refusal : refer(byPolice, '');
  },
};
