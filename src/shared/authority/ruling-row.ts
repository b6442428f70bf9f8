/** Who rules: one row for signing, for withdrawing and for seeing beforehand what a ruling would change. */
import { harassmentByRegistrar, placeByDecisionMakers, principalByRegistrar } from './bars.ts';
import { decisionMakers } from './groups.ts';
import type { Row } from './row.ts';

/**
 * An agreed place is for the designated decision makers or registrars of both forces (page 15), the principal crime for the registrar or whoever
 * they have named (page 57), harassment in law only for the registrar (page 55): each kind has its bar.
 */
export const ruling = (act: string): Row => ({
  act,
  roles: decisionMakers,
  also: ({ delegated }) => delegated === true,
  cite: 'Crime Recording Rules 2026/27, pages 15, 55 and 57',
  bars: [harassmentByRegistrar, principalByRegistrar, placeByDecisionMakers],
});
