/** Crimes dependent on mobile or internet devices have three principles of their own. */
import { crr } from '../../cite.ts';
import { refer, silent } from '../../rule.ts';
import { inOrder, type Principle } from './in-order.ts';
import { inSetting, isDeclinedThere, type LocationRule } from './located-act.ts';

const principles: readonly Principle[] = [
  { fact: 'suspectWas', place: 'where-the-suspect-was', says: 'Where the suspect was at the time is known.' },
  { fact: 'suspectLives', place: 'latest-residence-of-the-suspect', says: 'Where the suspect was is not known, and their most recent confirmed residence is.' },
  { fact: 'victimLives', place: 'where-the-victim-lives', says: 'Nothing is known of where the suspect was or lives.' },
];

export const crimesDependentOnDevices: LocationRule = {
  id: 'crimes-dependent-on-devices',
  sentence: 'A crime that depends on a mobile or internet device is recorded where the suspect was; else at the most recent confirmed residence of the suspect, however old that is; else at the usual home of the victim.',
  cites: [crr('15')],
  overrides: ['principles-in-order-of-priority'],
  apply: (input) => {
    const device = inSetting(input, 'mobile-or-internet-device');
    if (isDeclinedThere(input)) return silent;
    if (device !== true) return refer(device, '');
    return inOrder(input.act, principles, 'None of the three principles names one force: the forces concerned settle it together, with their registrars.');
  },
};
