/** Whatever the category, but where the crime stays on the record: another force’s (C1), or the other record of it (C3). */
import { yes } from '../ask.ts';
import { outcomesGuidance } from '../cite.ts';
import { when } from '../rule.ts';
import { inTurn, type Truth } from '../truth.ts';
import { reasonIs, type RemovalCase, type RemovalRule } from './removal-case.ts';

/** A document that tells of the pressure alone says with it whether there was a withdrawal to be concerned about. */
const underPressure = ({ removal }: RemovalCase): Truth => (removal.withdrawn === undefined && removal.pressure !== undefined ? removal.pressure : inTurn(yes(removal, 'withdrawn'), yes(removal, 'pressure')));

export const withdrawnUnderPressure: RemovalRule = {
  id: 'withdrawn-under-pressure',
  sentence: 'Where a victim withdraws and there is clear concern that it is from fear, coercion, influence or pressure, the crime cannot be cancelled.',
  cites: [outcomesGuidance('29')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) => (reasonIs(input, 'C1', 'C3') ? when(false, false, '') : when(underPressure(input), false, 'There is clear concern that the report was withdrawn under pressure.')),
};
