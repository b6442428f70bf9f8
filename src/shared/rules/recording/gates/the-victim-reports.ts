/** Boxes F4 and F5: a victim who reports has been found and confirms. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const theVictimReports: GateRule = {
  id: 'the-victim-reports',
  sentence: 'A report by the victim, or by a person reasonably assumed to act for them, is usually enough.',
  cites: [crr('7')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'necessary-or-appropriate'],
  // Who reports it is not asked where the victim confirms it.
  apply: ({ act, of }) =>
    when(act.confirmed === true && act.traced !== false ? false : is(of.report, 'by', 'victim', 'representative'), true, 'The victim, or somebody acting for them, reports it.'),
};
