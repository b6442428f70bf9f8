/** Class 79 is against the state; what was done to the witness or juror is against them. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isByOneOf } from './goes-before.ts';

export const justiceBesideAVictim: BesideRule = {
  id: 'justice-beside-a-victim',
  sentence: 'Where perverting the course of justice makes a witness or juror the victim of another crime, that crime is recorded as well.',
  cites: [crr('95')],
  apply: ({ crime, others }) => when(crime.class === '79' && others.some((other) => other.against === 'victim' && isByOneOf(crime, other)), 'additional', 'It stands beside the crime against a victim.'),
};
