/** Every ruling the registrar signed, the latest first, with the incident of one that is about an incident. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';

export const rulings = ({ bureau: { reader } }: Context): Output<'rulings'> => ({
  rulings: reader.store.rulings
    .all()
    .toReversed()
    .map((ruling) => ({ ...ruling, incidentRef: ruling.ruled.kind === 'harassment-only' ? reader.store.incidents.refOf(ruling.ruled.incident) : null })),
});
