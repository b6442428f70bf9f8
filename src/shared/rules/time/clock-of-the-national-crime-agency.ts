/** An investigation of the National Crime Agency that is not of a recorded offence. */
import { has } from '../ask.ts';
import { any, inTurn } from '../truth.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { DueRule } from './due.ts';

export const clockOfTheNationalCrimeAgency: DueRule = {
  id: 'clock-of-the-national-crime-agency',
  sentence: 'Recording of what the National Crime Agency investigates may wait where it would not be in the public interest, would compromise the investigation or risk safety, until that ceases; then the registrar is given what a decision needs.',
  cites: [crr('18')],
  overrides: ['same-day-and-within-24-hours', 'death-recorded-at-once', 'recorded-without-delay'],
  apply: ({ act }) =>
    when(
      inTurn(has(act, 'circumstances', 'national-crime-agency'), any(act.harmEndedOn !== undefined, ...(['public-interest', 'investigation', 'safety'] as const).map((harm) => has(act, 'recordingCompromises', harm)))),
      { from: 'national-crime-agency', atOnce: false },
      'It may wait until the investigation ends or recording does no more harm.',
    ),
};
