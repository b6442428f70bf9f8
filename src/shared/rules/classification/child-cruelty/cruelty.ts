/** The elements of cruelty (page 38). */
import { atLeast, has } from '../../ask.ts';
import { offendersOf, victimsOf, type ActCase } from '../../facts/case.ts';
import { all, inTurn, not, type Truth } from '../../truth.ts';

export const isCruelty = (input: ActCase<'child-cruelty'>): Truth =>
  inTurn(
    all(has(input.act, 'elements', 'responsible'), has(input.act, 'elements', 'wilful'), has(input.act, 'elements', 'likely-to-harm')),
    all(...victimsOf(input).map((child) => not(atLeast(child, 'age', 16)))),
    all(...offendersOf(input).map((offender) => atLeast(offender, 'age', 16))),
  );
