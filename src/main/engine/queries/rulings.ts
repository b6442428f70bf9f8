/** Every ruling that was signed, the latest first, with the incident of one that is about an incident. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { incidentRuledOn } from '../../../shared/rulings/ruling.ts';
import type { Context } from '../session.ts';

export const rulings = ({ bureau: { reader } }: Context): Output<'rulings'> => {
  const refOf = (incident: string | null): string | null => (incident === null ? null : reader.store.incidents.refOf(incident));
  return { rulings: reader.store.rulings.all().toReversed().map((ruling) => ({ ...ruling, incidentRef: refOf(incidentRuledOn(ruling.ruled)) })) };
};
