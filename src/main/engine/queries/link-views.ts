/** An incident as others list it, and the links of a group. */
import type { LinkView, SeenIncident } from '../../../shared/ipc/beside-shapes.ts';
import type { IncidentCodes } from '../../../shared/domain/incident.ts';
import type { Store } from '../db/store.ts';

/** `codes`: of its latest version, where the caller has read it already. */
export const seenIncident = (store: Store, id: string, codes: IncidentCodes = store.incidents.standingCodes(id)): SeenIncident => {
  const standing = store.standing.of(id);
  if (!standing) throw new Error('An incident has no standing');
  const { received, openingCode } = codes;
  return {
    incident: id,
    ref: standing.ref,
    state: standing.state,
    receivedAt: received.at,
    precision: received.precision,
    openingCode,
    decided: standing.decision === null ? null : store.decisions.decidedAs(standing.decision),
  };
};

/** `readBlind`: what whoever asks is reading a second time; how that was decided is not said. */
export const linkViews = (store: Store, incident: string, readBlind: string | null): LinkView[] => {
  const seen = (id: string): SeenIncident => (id === readBlind ? { ...seenIncident(store, id), decided: null } : seenIncident(store, id));
  return store.links.group(incident).map(({ id, one, other, at, made_by, reason, note }) => ({ link: id, between: [seen(one), seen(other)], reason, at, by: made_by, note }));
};
