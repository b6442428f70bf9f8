/** Whether a weapon that somebody had was used (page 94): asked wherever another offence of the same offender stands beside it. */
import { yesNo } from '../fact.ts';

export const weaponUsed = {
  weaponUsed: yesNo('Was the weapon used during the commission of another notifiable offence?', 'Produced, shown or threatened with counts as used. Asked where another offence of the same offender, other than of drugs or weapons, is recorded.'),
};
