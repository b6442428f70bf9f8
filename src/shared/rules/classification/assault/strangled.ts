/** Section 75A of the Serious Crime Act 2015 is an offence from 7 June 2022 on. */
import { has } from '../../ask.ts';
import type { Truth } from '../../truth.ts';
import { isSince } from '../day-of-law.ts';
import type { AssaultCase } from './assault-case.ts';

export const isStrangled = (input: AssaultCase): Truth => (isSince(input, '2022-06-07') ? has(input.act, 'features', 'strangled-or-suffocated') : false);
