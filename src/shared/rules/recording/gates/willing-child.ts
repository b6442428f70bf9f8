/** Sexual activity in which a child of 13 to 15 took part willingly (page 65). */
import { is } from '../../ask.ts';
import { any, type Truth } from '../../truth.ts';
import { victimsOf } from '../../facts/case.ts';
import type { GateCase } from './gate.ts';

/** The class depends on the age, so it is known by now. Asking for an image is told on page 66, which has it recorded; acts before a child are not activity it takes part in. */
export const isWillingParticipation = ({ act, of, classified }: GateCase): boolean =>
  act.kind === 'sexual-act' && classified.is === 'offence' && (classified.class === '22B' || classified.class === '23') && act.consent === 'consented' && victimsOf({ act, of }).every(({ age = 0 }) => age < 16) && act.deed !== 'asking-for-an-image' && act.deed !== 'in-presence' && act.deed !== 'made-to-watch';

/** By one of those whose report is recorded whatever was done. */
export const isReportedByParty = ({ of }: GateCase): Truth => any(is(of.report, 'by', 'victim', 'representative', 'other-party', 'parent-or-carer', 'multi-agency-panel'));
