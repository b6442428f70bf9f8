/** Every ruling that was signed, the latest first, with the incident of one that is about an incident; and whom the registrar has let rule. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { incidentRuledOn } from '../../../shared/rulings/ruling.ts';
import type { Context } from '../session.ts';

export const rulings = ({ bureau: { reader } }: Context): Output<'rulings'> => {
  const { store } = reader;
  const refOf = (incident: string | null): string | null => (incident === null ? null : store.incidents.refOf(incident));
  return {
    rulings: store.rulings.all().toReversed().map((ruling) => ({ ...ruling, incidentRef: refOf(incidentRuledOn(ruling.ruled)) })),
    delegates: [...store.rulingDelegations.holding()],
  };
};
