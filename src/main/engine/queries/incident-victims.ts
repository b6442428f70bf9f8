/** The victims of one incident: what is owed to each, and everything that was entered of them. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { VictimEntry, VictimView } from '../../../shared/ipc/victim-shapes.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { assessmentOf, victimName } from '../db/known-victims.ts';
import { notFound } from '../db/run-command.ts';
import type { Store } from '../db/store.ts';
import type { TaskRow, VictimRow } from '../db/tables/victims.ts';
import { victimSettingsNow } from '../db/victim-settings.ts';
import type { Context } from '../session.ts';

const entered = (store: Store, victim: string): readonly VictimEntry[] =>
  store.victims.entries(victim).map((row) => ({ id: row.id, kind: row.kind, at: row.at, by: row.made_by, codes: JSON.parse(row.codes) as VictimEntry['codes'], words: store.texts.body(row.words_text) }));

/** What was entered of the answers that are told to this victim, whatever revision they are of. */
const tellings = (store: Store, tasks: readonly TaskRow[]): readonly VictimEntry[] =>
  tasks
    .filter(({ kind }) => kind === 'tell')
    .flatMap(({ decision, allegation }) =>
      store.decisions
        .tellings(decision)
        .filter((telling) => telling.allegation === allegation)
        .map(({ at, whom, how, by }) => ({ id: `${decision} ${allegation} ${at}`, kind: 'told' as const, at, by: by ?? '', codes: { whom, how }, words: null })),
    );

/** Telling that a later revision has followed is no longer owed; what was told of it stays among the entries. */
const owed = (tasks: readonly TaskRow[], current: string | null): VictimView['tasks'] =>
  tasks
    .filter(({ kind, decision, outcome }) => outcome !== 'not-owed' && (kind !== 'tell' || decision === current))
    .map(({ kind, about, decision, allegation, since, due, tries, done_at, outcome }) => ({ kind, about, decision: decision === '' ? null : decision, allegation, since, due, tries, doneAt: done_at, outcome }));

const view = (store: Store, row: VictimRow, tasks: readonly TaskRow[], current: string | null): VictimView => ({
  id: row.id,
  name: victimName(store, row),
  tasks: owed(tasks, current),
  assessment: assessmentOf(store, row.id),
  entries: [...entered(store, row.id), ...tellings(store, tasks)].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
});

/** Named by a decision that stands for something, or by whoever entered something of them alone. */
const isNamed = (store: Store, { decision }: VictimRow, { name }: VictimView): boolean => name !== null && (decision === null || store.undone.of(decision) === null);

/** Anybody else is shown for what is owed or was entered, and not for a revision that has gone. */
const isShown = (store: Store, row: VictimRow, seen: VictimView): boolean => isNamed(store, row, seen) || seen.tasks.length > 0 || seen.entries.length > 0;

export const incidentVictims = ({ bureau }: Context, { incident }: Parsed<'incident-victims'>): Result<Output<'incident-victims'>> => {
  const { store } = bureau.reader;
  const standing = store.standing.of(incident);
  if (!standing) return notFound('such incident');
  const tasks = store.victims.tasks(incident);
  const victims = store.victims.ofIncident(incident).flatMap((row) => {
    const seen = view(store, row, tasks.filter(({ victim }) => victim === row.id), standing.decision);
    return isShown(store, row, seen) ? [seen] : [];
  });
  return ok({ victims, settings: victimSettingsNow(store, bureau.runner.holidays, bureau.clock.now()) });
};
