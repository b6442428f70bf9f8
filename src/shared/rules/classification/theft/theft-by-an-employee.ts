/** Class 41. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byEmployee } from './by-employee.ts';

export const theftByAnEmployee: ClassificationRule<'theft'> = {
  id: 'theft-by-an-employee',
  sentence: 'A theft known at the time of recording to be by an employee from the employer is theft by an employee, in the employer’s shop too, and so is theft of mail by an employee of the mail company.',
  cites: [crr('79'), crr('81')],
  overrides: ['theft-from-an-automatic-machine-or-meter', 'theft-of-mail', 'theft-of-a-pedal-cycle', 'theft-of-an-electric-motor-vehicle', 'theft-from-the-person', 'theft-from-a-shop', 'till-or-non-public-area-of-a-shop', 'theft-from-a-motor-vehicle', 'theft-from-another-vehicle', 'theft-in-a-dwelling', 'theft-of-a-conveyance', 'removal-from-a-place-open-to-the-public', 'other-theft'],
  apply: ({ act }) => when(byEmployee(act), offence('41', '041/00'), 'It is known that an employee of the owner, or of the mail company, stole it.'),
};
