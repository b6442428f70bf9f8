/** Classes 105B and 9B: sections 29 and 31 of the Crime and Disorder Act 1998. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import type { ThreatAct } from '../../facts/acts/threat.ts';
import type { ActCase } from '../../facts/case.ts';
import { when } from '../../rule.ts';
import { any, inTurn, type Truth } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isFearOrProvocation, isLesserThreatIn } from './lesser-threat.ts';

/** Hostility as anybody perceives it is no aggravation yet, but where it shows aggravation is asked. */
const showsHostility = ({ aspects }: ThreatAct): boolean => (aspects ?? []).some((aspect) => aspect === 'hostility-race' || aspect === 'hostility-religion');

const isAggravated = ({ act }: ActCase<'threat'>): Truth => (showsHostility(act) || act.aggravatedByRaceOrReligion === true) && yes(act, 'aggravatedByRaceOrReligion');

export const aggravatedThreat: ClassificationRule<'threat'> = {
  id: 'aggravated-threat',
  sentence: 'A threat that is racially or religiously aggravated is 105B in a private place, where violence was feared, and 9B in a public one, where it was feared or meant or likely to be believed.',
  cites: [crr('45'), crr('86'), crr('89')],
  overrides: ['threat-in-a-private-place', 'threat-in-a-public-place'],
  apply: (input) =>
    when(
      inTurn(any(inTurn(isLesserThreatIn(input, 'dwelling'), yes(input.act, 'feared')), inTurn(isLesserThreatIn(input, 'public'), isFearOrProvocation(input))), isAggravated(input)),
      input.act.place === 'dwelling' ? offence('105B', '008/57') : offence('9B', '066/91'),
      'It is racially or religiously aggravated.',
    ),
};
