/** How many victims were told and referred in time, and how many are still to be. */
import type { Figure } from '../../../shared/ipc/figure-shapes.ts';
import { share, type Measure } from '../../../shared/statistics/share.ts';
import type { Reader } from '../bureau/open-reader.ts';
import { countedTasks, openTasks, openTasksFrom, untold } from '../db/open-victim-tasks.ts';

type Clocked = { readonly n: number; readonly k: number };

/** What was done in time, of what was done or whose day has passed. */
const clocked = (kind: 'tell' | 'refer', owed: string): string => `
  SELECT count(*) AS n, coalesce(sum(t.done_at IS NOT NULL AND t.done_at <= t.due), 0) AS k
    FROM victim_tasks t JOIN standing s ON s.incident = t.incident
   WHERE s.regime = 'live' AND t.kind = '${kind}' AND ${owed} AND ${countedTasks} AND (t.done_at IS NOT NULL OR t.due < ?)`;

const told = clocked('tell', 't.decision = s.decision');
const referred = clocked('refer', 's.decision IS NOT NULL');
const open = `SELECT count(*) AS n, 0 AS k FROM ${openTasksFrom} WHERE ${openTasks}`;

const untoldNow = `SELECT count(*) AS n, 0 AS k FROM ${openTasksFrom} WHERE s.regime = 'live' AND ${untold}`;

const counted = (id: string, label: string, n: number, definition: string, incidents: string): Figure => ({ id, label, unit: 'count', value: n, n, cannot: null, definition, incidents });

const shared = (id: string, label: string, measure: Measure, definition: string, incidents: string): Figure => ({
  id,
  label,
  unit: 'share',
  value: 'value' in measure ? measure.value : null,
  n: measure.n,
  cannot: 'cannot' in measure ? measure.cannot : null,
  definition,
  incidents,
});

export const victimFigures = (reader: Reader, now: string): readonly Figure[] => {
  const count = (sql: string, ...values: readonly string[]): Clocked => reader.prepared<Clocked>(sql).get(...values) ?? { n: 0, k: 0 };
  const toldNow = count(told, now);
  const referredNow = count(referred, now);
  return [
    counted('victims-to-contact', 'Tasks for victims', count(open).n, 'Tasks open for victims of live incidents: to be told of the decision, referred, or safeguarded', 'victims-to-contact'),
    shared('told-in-time', 'Told in time', share(toldNow.k, toldNow.n, 'tellings whose time is over'), 'Victims, or reporters where there is none, told of the current decision within the working days the force has set, of those told or whose day has passed', 'told-clocked'),
    counted('told-late', 'Told late or not yet', toldNow.n - toldNow.k, 'Of those, told after their day, or not told and their day has passed', 'told-late'),
    counted('untold', 'Not told, with why', count(untoldNow).n, 'Tellings that ended because the victim is not to be told or cannot be reached; told in time and late leave them out', 'untold'),
    shared('referred-in-time', 'Referred in time', share(referredNow.k, referredNow.n, 'referrals whose time is over'), 'Victims of recorded crimes whose referral to the victim advice line was accepted or declined within the working days the force has set, of those where it was or whose day has passed', 'referred-clocked'),
    counted('referred-late', 'Referred late or not yet', referredNow.n - referredNow.k, 'Of those, referred after their day, or not referred and their day has passed', 'referred-late'),
  ];
};
