/** Decides one incident, by itself or among others that are closed in one act: every allegation answered, or nothing saved. */
import type { Decision } from '../../../shared/domain/decision.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { isOpen } from '../../../shared/triage/status.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { citation, crr } from '../../../shared/rules/cite.ts';
import { bindingOn } from '../../../shared/rulings/binding-on.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import { refuseDecided, refuseUnclaimed } from './claimed.ts';
import { allProblems, contextOf, refuseProblems, timelinessOf } from './decision-checks.ts';
import { keptText } from './kept-decision.ts';
import { notFound, type Command, type Tx } from './run-command.ts';
import type { Standing } from './tables/standing.ts';
import { matchingOf, proposedCrimes, writeDecision } from './write-decision.ts';

type Given = Parsed<'decide-incident'>;
/** Without a claim where whoever decides never took it, as on the command line. */
export type Deciding = Pick<Given, 'incident' | 'decision'> & Partial<Pick<Given, 'claim'>>;

export type Decided = { readonly decision: string; readonly revision: number; readonly state: string; readonly crimes: string[] };

/** A decision made again may add crimes; taking one away is for a designated decision maker (pages 13 and 25). */
const refuseDroppedCrimes = (tx: Tx, catalogue: Catalogue, standing: Standing, decision: Decision): Result<never> | null => {
  const { dropped } = matchingOf(tx, standing, proposedCrimes(decision, catalogue));
  return dropped.length === 0
    ? null
    : fail('refused', 'Not saved. This would remove a recorded crime or change its class. Another class is asked for as a correction; a crime is taken out of the figures by a cancellation, which is asked for beside it under Decisions.', {
        problems: dropped.map((crime) => ({ path: `about.allegations.${crime.allegation}.answer`, message: `A recorded crime of class ${crime.class} would go`, cite: citation(crr('13')) })),
      });
};

export const decideOne =
  (catalogue: Catalogue): Command<Deciding, Decided> =>
  (tx, { incident, decision, claim = null }, who) => {
    const standing = tx.store.standing.of(incident);
    if (!standing) return notFound('such incident');
    if (!isOpen(standing.state)) return refuseDecided(tx, standing);
    const context = contextOf(tx, catalogue, standing);
    const refused = refuseUnclaimed(tx, standing, { person: who.person, claim }, 'Not saved.') ?? refuseProblems(allProblems(tx, context, standing, decision)) ?? refuseDroppedCrimes(tx, catalogue, standing, decision);
    if (refused) return refused;
    const document = tx.keep('document', keptText(decision, catalogue, tx.at, bindingOn(tx.store.rulings.all(), standing.incident)));
    const written = writeDecision(tx, who, catalogue, { standing, decision, documentText: document.id, whyText: null, ...timelinessOf(context, decision) });
    return ok({
      event: { kind: 'incident.decided', data: { ...written, document: document.commitment } },
      value: {
        decision: written.decision,
        revision: written.revision,
        state: tx.store.standing.of(incident)?.state ?? 'decided',
        crimes: written.crimes.map((crime) => crime.crime),
      },
      changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
    });
  };
