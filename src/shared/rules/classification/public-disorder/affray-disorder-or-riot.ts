/** Sections 1 to 3 of the Public Order Act 1986: offences against the state. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import type { PublicDisorderAct } from '../../facts/acts/public-disorder.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule, type Classified } from '../classified.ts';

const offenceOf = ({ behaviour }: PublicDisorderAct): Classified => (behaviour === 'riot' ? offence('62A', '064/01', 'state') : behaviour === 'violent-disorder' ? offence('62A', '065/00', 'state') : offence('66', '066/01', 'state'));

export const affrayDisorderOrRiot: ClassificationRule<'public-disorder'> = {
  id: 'affray-disorder-or-riot',
  sentence: 'Affray is 66 066/01, violent disorder 62A 065/00 and riot 62A 064/01.',
  cites: [crr('89')],
  apply: ({ act }) => when(is(act, 'behaviour', 'affray', 'violent-disorder', 'riot'), offenceOf(act), 'It is an offence against the state under sections 1 to 3.'),
};
