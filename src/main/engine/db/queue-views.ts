/** What each view of the queue holds, as a condition on the standing `s`. One list for pages, for counts and for what is taken next. */
import { openTasks, openTasksFrom } from './open-victim-tasks.ts';
import type { QueueView } from '../../../shared/ipc/queries.ts';

/** The index of what is no longer merely waiting is used only by a condition that says so. */
const past = (state: 'returned' | 'changed' | 'decided'): string => `s.state = '${state}' AND s.state <> 'waiting'`;

type View = { readonly where: string; readonly parameters: readonly ('me' | 'now')[] };

const open = "s.regime = 'live' AND s.state <> 'decided'";
/** Nobody has it: never taken, or left by a claim that ended; the one parameter is now. */
export const free = '(s.taken_by IS NULL OR s.claim_until <= ?)';

const view = (where: string, ...parameters: readonly ('me' | 'now')[]): View => ({ where, parameters });

export const views: Readonly<Record<QueueView, View>> = {
  open: view(open),
  unclaimed: view(`${open} AND ${free}`, 'now'),
  mine: view("s.state <> 'decided' AND s.taken_by = ?", 'me'),
  overdue: view(`${open} AND s.due < ?`, 'now'),
  returned: view(`${open} AND ${past('returned')}`),
  changed: view(`${open} AND ${past('changed')}`),
  'domestic-abuse': view(`${open} AND s.why LIKE '%domestic abuse%'`),
  'reported-incidents': view("EXISTS (SELECT 1 FROM reported_incidents r JOIN reported_standing rs ON rs.reported = r.id WHERE r.incident = s.incident AND rs.state = 'open')"),
  /** Something is owed to a victim by this time tomorrow, or was before. */
  'victims-due': view(`s.incident IN (SELECT t.incident FROM ${openTasksFrom} WHERE ${openTasks} AND t.due <= strftime('%Y-%m-%dT%H:%M:%fZ', ?, '+1 day'))`, 'now'),
  historic: view("s.regime = 'historic' AND s.state <> 'decided'"),
  decided: view(past('decided')),
};

export const valuesFor = (which: QueueView, me: string, now: string): readonly string[] =>
  views[which].parameters.map((parameter) => (parameter === 'me' ? me : now));

/** Typed text is matched as it is: LIKE's own signs are escaped. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** What a row shows and nothing else: the record's own field names and other codes are not searched. */
const searched = ['i.ref', 'i.source_reference', 'v.opening_code'] as const;
const like = (column: string): string => `${column} LIKE ? ESCAPE '\\'`;
const filterSql = `(${searched.map(like).join(' OR ')} OR EXISTS (SELECT 1 FROM json_each(v.codes, '$.qualifiers') q WHERE ${like('q.value')}))`;

/** One view narrowed by typed text: conditions on the standing `s`, the incident `i` and its version `v`, and their values. */
export const queueCondition = (view: QueueView, filter: string, me: string, now: string): { readonly where: string; readonly values: readonly string[] } => {
  const typed = filter.trim();
  const values = valuesFor(view, me, now);
  if (typed === '') return { where: views[view].where, values };
  const pattern = containing(typed);
  return { where: `${views[view].where} AND ${filterSql}`, values: [...values, ...searched.map(() => pattern), pattern] };
};
