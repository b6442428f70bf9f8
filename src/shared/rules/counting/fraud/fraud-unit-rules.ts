/** Every rule that says by what fraud and computer misuse are counted. */
import type { UnitRule } from '../unit.ts';
import { oneCrimePerAccountAndLoser } from './one-crime-per-account-and-loser.ts';
import { oneCrimePerAccountOrApplication } from './one-crime-per-account-or-application.ts';
import { oneCrimePerBankrupt } from './one-crime-per-bankrupt.ts';
import { oneCrimePerCharity } from './one-crime-per-charity.ts';
import { oneCrimePerCompromisedLocation } from './one-crime-per-compromised-location.ts';
import { oneCrimePerEmployee } from './one-crime-per-employee.ts';
import { oneCrimePerGroupOfEmployeesOrTrustees } from './one-crime-per-group-of-employees-or-trustees.ts';
import { oneCrimePerInvestorOrGroup } from './one-crime-per-investor-or-group.ts';
import { oneCrimePerVirusReleased } from './one-crime-per-virus-released.ts';

export const fraudUnitRules: readonly UnitRule[] = [oneCrimePerAccountOrApplication, oneCrimePerAccountAndLoser, oneCrimePerInvestorOrGroup, oneCrimePerEmployee, oneCrimePerGroupOfEmployeesOrTrustees, oneCrimePerCharity, oneCrimePerBankrupt, oneCrimePerCompromisedLocation, oneCrimePerVirusReleased];
