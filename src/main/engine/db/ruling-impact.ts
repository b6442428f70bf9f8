/** What a ruling would do to a decision of the bureau that stands, and whether the decision can be sent for another look. */
import { localDateOf } from '../../../shared/domain/local-date.ts';
import { cameOutAsDecided } from '../../../shared/rules/replay/came-out.ts';
import { bindingOn } from '../../../shared/rulings/binding-on.ts';
import { impactOf, type Impact } from '../../../shared/rulings/impact.ts';
import { incidentRuledOn, type Binding } from '../../../shared/rulings/ruling.ts';
import { nextState, type IncidentState } from '../../../shared/triage/status.ts';
import type { Editions } from './editions.ts';
import { readKept } from './kept-decision.ts';
import type { Store } from './store.ts';
import type { DecisionRow } from './tables/decisions.ts';
import type { SignedRuling } from './tables/rulings.ts';

type Bureau = { readonly store: Store; readonly editions: Editions; readonly standing: readonly SignedRuling[] };

/** A ruling about one incident does nothing to any other. */
const isAbout = ({ ruled }: Binding, incident: string): boolean => [null, incident].includes(incidentRuledOn(ruled));

/** `standing`: every ruling there is but this one. */
export const impactOn = ({ store, editions, standing }: Bureau, { id, incident, at, document_text }: DecisionRow, ruling: Binding): Impact => {
  if (!isAbout(ruling, incident)) return { is: 'none' };
  const body = store.texts.body(document_text);
  const facts = body === null ? null : readKept(body).decision.facts;
  if (facts === null) return { is: 'untried' };
  const was = cameOutAsDecided(store.decisions.crimes(id).map((crime) => crime.class), store.decisions.answers(id));
  return impactOf({ facts: facts.document, day: localDateOf(at), was }, ruling, bindingOn(standing, incident), editions.inForce(store, at));
};

/** What is back in the queue is decided again in any case. */
export const isRecallable = (state: IncidentState): boolean => nextState(state, 'returned-by-supervisor', true) !== null;
