/** Box F7: the schools protocol begins with "an incident involving school aged children", and page 12 speaks of children and young people. */
import { atLeast, has } from '../../ask.ts';
import { crr, schoolsProtocol } from '../../cite.ts';
import { offendersOf, victimsOf } from '../../facts/case.ts';
import { refer, when, type Finding } from '../../rule.ts';
import { all, inTurn, not, type Truth } from '../../truth.ts';
import type { GateCase, GateRule } from '../gates/gate.ts';
import { isAskedFor } from './asked-at-school.ts';
import { isSeriousAtSchool } from './serious-at-school.ts';

const people = (input: GateCase): readonly { readonly at: string; readonly age?: number | undefined }[] => [...victimsOf(input).filter(({ kind }) => kind !== 'organisation'), ...offendersOf(input)];

/** Somebody nobody knows may be a pupil. An age is asked only where others are known to be adults. */
const areAllAdults = (input: GateCase): Truth => {
  const told = people(input);
  if (input.act.by.length === 0 || !told.some(({ age }) => age !== undefined && age >= 18)) return false;
  return all(...told.map((each) => atLeast(each, 'age', 18)));
};

export const nobodyOfSchoolAge: GateRule = {
  id: 'nobody-of-school-age',
  sentence: 'The schools protocol is for incidents that involve school aged children: what adults did to adults at a school is recorded as anywhere else; whether somebody of 18 is still of school age is not said.',
  cites: [crr('12'), schoolsProtocol('1')],
  overrides: ['at-school'],
  apply: (input): Finding<boolean> => {
    const adults = areAllAdults(input);
    const incidentOnly = inTurn(not(isSeriousAtSchool(input)), not(isAskedFor(input)));
    const atSchool = has(input.act, 'circumstances', 'school-premises-in-school-hours');
    const isEighteen = people(input).some(({ age }) => age === 18);
    if (isEighteen) return refer(inTurn(atSchool, incidentOnly, adults), 'Everybody involved is 18 or over, and somebody is 18: whether that is still a school aged child or young person is not said.');
    // No age is asked of what is recorded at a school anyway.
    return when(inTurn(atSchool, adults === true || inTurn(incidentOnly, adults)), false, 'Everybody involved is an adult.');
  },
};
