/** What the victims of a decision were told of the revisions before it: a crime recorded once more owes no second telling, so it says who was told of the first. */
import type { DecisionView } from '../../../shared/ipc/queries.ts';
import type { Store } from '../db/store.ts';
import type { DecisionRow } from '../db/tables/decisions.ts';
import type { TaskRow } from '../db/tables/victims.ts';

type ToldBefore = DecisionView['toldBefore'];

const toldOf = (store: Store, { id, revision }: DecisionRow, tasks: readonly TaskRow[], now: TaskRow): ToldBefore =>
  tasks
    .filter(({ decision, victim }) => decision === id && victim === now.victim)
    .flatMap(({ allegation }) => store.decisions.tellings(id).filter((telling) => telling.allegation === allegation))
    .map((telling) => ({ ...telling, by: telling.by ?? '', allegation: now.allegation, revision }));

/** Of answers that are not recorded the decision itself says it. Oldest first. */
export const toldBefore = (store: Store, { id, incident, revision }: DecisionRow): ToldBefore => {
  const tasks = store.victims.tasks(incident).filter(({ kind, about }) => kind === 'tell' && about === 'recorded');
  const earlier = store.decisions.ofIncident(incident).filter((each) => each.revision < revision);
  return tasks.filter(({ decision }) => decision === id).flatMap((now) => earlier.flatMap((each) => toldOf(store, each, tasks, now)));
};
