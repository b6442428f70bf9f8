/** Boxes F4 and F5: a victim who reports has been found and confirms. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { GateCase, GateRule } from './gate.ts';

/** To a victim who cannot be traced or does not confirm it, another victim of the incident who reports it is a third party (page 9). */
const isAnothers = ({ act, of }: GateCase): boolean => (act.traced === false || act.confirmed === false) && act.to.length > 0 && of.victims.size > act.to.length;

export const theVictimReports: GateRule = {
  id: 'the-victim-reports',
  sentence: 'A report by the victim, or by a person reasonably assumed to act for them, is usually enough.',
  cites: [crr('7'), crr('9')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'necessary-or-appropriate'],
  // Who reports it is not asked where the victim confirms it.
  apply: (input) =>
    when((input.act.confirmed === true && input.act.traced !== false) || isAnothers(input) ? false : is(input.of.report, 'by', 'victim', 'representative'), true, 'The victim, or somebody acting for them, reports it.'),
};
