/** Who rules: one row for signing, for withdrawing and for seeing beforehand what a ruling would change. */
import { harassmentByRegistrar, principalByRegistrar } from './bars.ts';
import { decisionMakers } from './groups.ts';
import type { Row } from './row.ts';

/** An agreed place is for the designated decision makers or registrars of both forces (page 15); the other kinds are the registrar’s. */
export const ruling = (act: string): Row => ({ act, roles: decisionMakers, cite: 'Crime Recording Rules 2026/27, pages 15, 55 and 57', bars: [harassmentByRegistrar, principalByRegistrar] });
