/** What stops a decision, whether it is made or corrected: the rules' own list, and what only the store knows. */
import type { Decision } from '../../../shared/domain/decision.ts';
import type { IncidentVersion } from '../../../shared/domain/incident.ts';
import { clockOfDecision, isPastClock } from '../../../shared/rules/recording/clock-of-decision.ts';
import { decisionProblems, type DecisionContext } from '../../../shared/rules/recording/decision-problems.ts';
import { fail, type FieldProblem, type Result } from '../../../shared/ipc/result.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import { citation } from '../../../shared/rules/cite.ts';
import { nsir } from '../../../shared/domain/nsir-categories.ts';
import { decisionContext } from '../../../shared/rules/recording/decision-context.ts';
import type { DecisionRow } from './tables/decisions.ts';
import { bindingOn } from '../../../shared/rulings/binding-on.ts';
import { noRulings } from '../../../shared/rulings/ruling.ts';
import { toldWithoutRuling } from '../../../shared/rulings/told-without-ruling.ts';
import { versionFromRow } from './tables/incidents.ts';
import { mainProblem, namedProblem } from './main-record.ts';
import type { Tx } from './run-command.ts';
import { recordedCrimes, type Revision } from './write-decision.ts';
import type { Standing } from './tables/standing.ts';

const atWhole = (path: string, message: string | null): readonly FieldProblem[] => (message === null ? [] : [{ path, message, cite: citation(nsir('26')) }]);

/**
 * Duplicates name a record that is kept, and neither they nor tests are one that is named so. A reported incident that is confirmed is this incident's own and not overseen;
 * a decision made again or corrected confirms once more what the one before it confirmed.
 */
const referenceProblems = (tx: Pick<Tx, 'store'>, standing: Standing, decision: Decision): readonly FieldProblem[] => {
  const { about } = decision;
  if (about.kind !== 'allegations') {
    const refused = about.kind === 'duplicate' ? mainProblem(tx, standing.incident, about.of) : null;
    return refused === null ? atWhole('about.why', namedProblem(tx, standing.incident)) : atWhole('about.of', refused);
  }
  return about.allegations.flatMap(({ answer }, index) => {
    if (answer.kind !== 'record' || answer.confirms === null) return [];
    const row = tx.store.reported.byId(answer.confirms);
    const fits = row?.incident === standing.incident && row.state !== 'overseen' && row.state !== 'undone';
    return fits ? [] : [{ path: `about.allegations.${index}.answer.confirms`, message: 'There is no such reported incident open here', cite: null }];
  });
};

/** As the store holds it now; null once its text has been erased. */
export const versionAt = (tx: Pick<Tx, 'store'>, { incident, version }: Pick<Standing, 'incident' | 'version'>): IncidentVersion | null => {
  const row = tx.store.incidents.versions(incident).find((each) => each.version === version);
  return row === undefined ? null : versionFromRow(row);
};

/** What a decision on an incident is held against. Made once for each: the facts told with it are weighed for the first that asks, and not again. */
export const contextOf = (tx: Pick<Tx, 'store' | 'at'>, catalogue: Catalogue, standing: Standing): DecisionContext => {
  const recorded = recordedCrimes(tx, standing);
  const reported = tx.store.reported.ofIncident(standing.incident).flatMap(({ code, state }) => (state === 'undone' ? [] : [code]));
  return decisionContext(catalogue, { now: tx.at, due: standing.due, currentVersion: standing.version, version: versionAt(tx, standing), recorded, reported, signedOf: tx.store.signedPoints.of, rulings: bindingOn(tx.store.rulings.all(), standing.incident) });
};

/** Everything that stops a decision, read inside the transaction that would save it. */
export const allProblems = (tx: Pick<Tx, 'store'>, context: DecisionContext, standing: Standing, decision: Decision): readonly FieldProblem[] => {
  return [...decisionProblems(decision, context), ...toldWithoutRuling(decision, context.rulings ?? noRulings), ...referenceProblems(tx, standing, decision)];
};

/** Whether a decision is past its clock, and which that is: the 24 hours, or another that the facts told with it settle (pages 10, 17, 18 and 37). */
export const timelinessOf = (context: DecisionContext, decision: Decision): Pick<Revision, 'late' | 'clock'> => {
  const held = decision.facts === null ? null : clockOfDecision(decision, context).held;
  return { late: isPastClock({ held }, context.due, context.now), clock: held };
};

/**
 * Of a second reading, held against the version the first was made on: it records nothing anew, so nothing of it is late, continues what the
 * incident has or needs somebody to be told; and what it tells of a ruling is not held against those on file.
 */
export const readingProblems = (tx: Pick<Tx, 'store' | 'at'>, catalogue: Catalogue, { incident, version }: Pick<DecisionRow, 'incident' | 'version'>, decision: Decision): readonly FieldProblem[] => {
  const context = decisionContext(catalogue, { now: tx.at, due: null, currentVersion: version, version: versionAt(tx, { incident, version }), signedOf: tx.store.signedPoints.of, rulings: bindingOn(tx.store.rulings.all(), incident) });
  return decisionProblems(decision, { ...context, isSecondReading: true });
};

export const refuseProblems = (problems: readonly FieldProblem[]): Result<never> | null => {
  const first = problems[0];
  if (!first) return null;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return fail(first.path === 'versionRead' ? 'stale' : 'refused', `Not saved. ${first.message}${more}.`, { problems: [...problems] });
};
