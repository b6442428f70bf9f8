/** The report's codes say domestic abuse, and no crime of it carries the flag. */
import { flagsPointedTo } from '../../../triage/priority.ts';
import { crimesOf, hasVictim, recording, type Asks } from './warning.ts';

export const noDomesticAbuseFlag: Asks = (decision, { version }) => {
  const crimes = recording(decision).filter(hasVictim).flatMap(crimesOf);
  const isPointedTo = version !== null && version !== undefined && flagsPointedTo(version).includes('domestic-abuse');
  return isPointedTo && crimes.length > 0 && !crimes.some(({ flags }) => flags.includes('domestic-abuse')) ? 'The report is coded as domestic abuse and no crime has its flag: say why it is none' : null;
};
