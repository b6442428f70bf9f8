/** What is owed to victims and not done: told, referred, safeguarded. The task due first at the top. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { VictimTask } from '../../../shared/ipc/victim-shapes.ts';
import { hasEnhancedRights } from '../../../shared/victims/assessment.ts';
import { atMost } from '../db/at-most.ts';
import { assessmentOf } from '../db/known-victims.ts';
import { openTasks, openTasksFrom } from '../db/open-victim-tasks.ts';
import type { TaskRow } from '../db/tables/victims.ts';
import type { Reading } from '../session.ts';

type Row = Pick<TaskRow, 'victim' | 'kind' | 'about' | 'decision' | 'allegation' | 'incident' | 'since' | 'due' | 'tries'> & { readonly ref: string };

/** As the index has them: what is owed of one incident stands together. */
const places = 't.due, t.incident, t.victim, t.kind, t.decision, t.allegation';

const select = `
  SELECT t.victim, t.kind, t.about, t.decision, t.allegation, t.incident, i.ref, t.since, t.due, t.tries
    FROM ${openTasksFrom} JOIN incidents i ON i.id = t.incident
   WHERE ${openTasks} AND (${places}) > (?, ?, ?, ?, ?, ?)
   ORDER BY ${places} ${atMost}`;

const count = `SELECT count(*) AS total, coalesce(sum(t.due < ?), 0) AS late FROM ${openTasksFrom} WHERE ${openTasks}`;

const placeOf = ({ due, incident, victim, kind, decision, allegation }: Row): string => [due, incident, victim, kind, decision, allegation].join('|');

const split = (after: string | null): readonly (string | number)[] => {
  const [due = '', incident = '', victim = '', kind = '', decision = '', allegation = '-1'] = (after ?? '').split('|');
  return [due, incident, victim, kind, decision, Number(allegation)];
};

export const victimsToContact = ({ bureau }: Reading, { after, limit }: Parsed<'victims-to-contact'>): Output<'victims-to-contact'> => {
  const { reader, clock } = bureau;
  const now = clock.now();
  const rows = reader.prepared<Row>(select).all(...split(after), limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const counted = reader.prepared<{ readonly total: number; readonly late: number }>(count).get(now) ?? { total: 0, late: 0 };
  const task = ({ decision, ...row }: Row): VictimTask => ({ ...row, decision: decision === '' ? null : decision, enhanced: hasEnhancedRights(assessmentOf(reader.store, row.victim)) });
  return { tasks: page.map(task), next: rows.length > limit && last ? placeOf(last) : null, ...counted, now };
};
