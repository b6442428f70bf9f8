/**
 * The sets of incidents that figures count and lead to. A figure and its list use the same set, so what a number counts
 * is what a click shows. A set is written `name` or `name:value`.
 */
import { dueOf, versionReadBy } from '../db/clock-of-decision.ts';
import { requestWaits } from '../db/tables/decisions.ts';
import { delayWaits } from '../db/tables/delays.ts';
import { isLocalDate, plusDays, startOfDate } from '../../../shared/domain/local-date.ts';
import { countedTasks, openTasks, tasksOf, untold } from '../db/open-victim-tasks.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { cancellationWaits, notCancelled } from '../db/tables/cancellations.ts';
import { isReview } from '../db/tables/reviews.ts';
import { notUndone } from '../db/tables/undone.ts';

type IncidentSet = { readonly where: string; readonly values: readonly string[] };

type Maker = (value: string, now: string) => IncidentSet;

const plain = (where: string): Maker => () => ({ where, values: [] });
export const live = "s.regime = 'live'";
const open = `${live} AND s.state <> 'decided'`;
const inDecision = (what: string): string => `EXISTS (SELECT 1 FROM ${what})`;
const awaitingNumber = inDecision(`crime_revisions c WHERE c.decision = s.decision AND NOT EXISTS (SELECT 1 FROM crime_numbers n WHERE n.crime = c.crime) AND ${notCancelled('c.crime')}`);
/** The first decision on its incident, of those that were not undone. */
export const isFirst = `d.supersedes IS NULL AND ${notUndone('d.id')}`;
/** The version `v` that says when the clock of the incident `s` began: what its first decision was made on, or until then what stands. */
export const report = `incident_versions v WHERE v.incident = s.incident AND v.version = coalesce((SELECT d.version FROM decisions d WHERE d.incident = s.incident AND ${isFirst}), s.version)`;
export const toTheMinute = "v.received_precision = 'minute'";
/** Live, and the time of the report is known to the minute: what the measures of time are taken of. */
export const timed = `${live} AND ${inDecision(`${report} AND ${toTheMinute}`)}`;
/** The crime `c` was made by the decision `k`, which the 24 hours hold for, and no other clock. */
const on24Hours = `k.clock IS NULL AND ${inDecision(`incident_versions v WHERE ${versionReadBy('k')} AND ${toTheMinute}`)}`;
const firstOn24Hours = `decisions d WHERE d.incident = s.incident AND d.clock IS NULL AND ${isFirst}`;
const onAnotherClock = `decisions d WHERE d.incident = s.incident AND d.clock IS NOT NULL AND ${notUndone('d.id')}`;
const onCrimeSystem = `crime_revisions r JOIN crimes c ON c.id = r.crime JOIN decisions k ON k.id = c.decision JOIN crime_numbers n ON n.crime = c.id WHERE r.decision = s.decision AND ${notUndone('c.decision')} AND ${notCancelled('c.id')}`;
/** The answer `a` as it counts: recorded, but for one whose every crime is cancelled. */
export const answerNow = `CASE WHEN a.answer = 'record' AND NOT EXISTS (SELECT 1 FROM crime_revisions c WHERE c.decision = a.decision AND c.allegation = a.allegation AND ${notCancelled('c.crime')}) THEN 'cancelled' ELSE a.answer END`;

/** Told: what is owed of the decision that stands. Referred: whether the victim accepted or declined. Of both not those with a reason for none. */
const clockedTasks = {
  told: `${tasksOf('s.incident')} AND t.kind = 'tell' AND t.decision = s.decision AND ${countedTasks}`,
  referred: `${tasksOf('s.incident')} AND t.kind = 'refer' AND s.decision IS NOT NULL AND ${countedTasks}`,
} as const;
/** Its time is over: it was done, or its day has passed. */
const clocked = (which: keyof typeof clockedTasks): Maker => (_, now) => ({ where: `${live} AND ${inDecision(`${clockedTasks[which]} AND (t.done_at IS NOT NULL OR t.due < ?)`)}`, values: [now] });
const clockedLate = (which: keyof typeof clockedTasks): Maker => (_, now) => ({ where: `${live} AND ${inDecision(`${clockedTasks[which]} AND coalesce(t.done_at, ?) > t.due`)}`, values: [now] });
const nothing: IncidentSet = { where: 'FALSE', values: [] };

const sets: Readonly<Record<string, Maker>> = {
  open: plain(open),
  /** What was decided and is back in the queue was decided by then, or late, which a figure of its own says: page 10 asks when it was recorded. */
  overdue: (_, now) => ({ where: `${open} AND s.decision IS NULL AND s.due < ?`, values: [now] }),
  decided: plain('s.decision IS NOT NULL'),
  historic: plain("s.regime = 'historic'"),
  reviewed: plain(inDecision(`reviews r WHERE r.incident = s.incident AND ${isReview}`)),
  returned: plain(inDecision("reviews r WHERE r.incident = s.incident AND r.verdict = 'return'")),
  'timed-decided': plain(`${timed} AND ${inDecision(firstOn24Hours)}`),
  'timed-recorded': plain(`${timed} AND ${inDecision(`${onCrimeSystem} AND ${on24Hours}`)}`),
  'decided-late': plain(`${timed} AND ${inDecision(`${firstOn24Hours} AND d.late = 1`)}`),
  'recorded-late': plain(`${timed} AND ${inDecision(`${onCrimeSystem} AND ${on24Hours} AND n.recorded_at > ${dueOf('k')}`)}`),
  'number-overdue': (_, now) => ({ where: `${timed} AND ${inDecision(`crime_revisions r JOIN crimes c ON c.id = r.crime JOIN decisions k ON k.id = c.decision WHERE r.decision = s.decision AND ${on24Hours} AND ${dueOf('k')} < ? AND NOT EXISTS (SELECT 1 FROM crime_numbers n WHERE n.crime = c.id) AND ${notCancelled('c.id')}`)}`, values: [now] }),
  'other-clock': plain(`${live} AND ${inDecision(onAnotherClock)}`),
  'other-clock-late': plain(`${live} AND ${inDecision(`${onAnotherClock} AND EXISTS (SELECT 1 FROM crime_revisions r JOIN crimes c ON c.id = r.crime LEFT JOIN crime_numbers n ON n.crime = c.id WHERE r.decision = s.decision AND c.decision = d.id AND (d.late = 1 OR n.recorded_at > d.clock_due) AND ${notCancelled('c.id')})`)}`),
  corrected: plain(inDecision('decisions d WHERE d.id = s.decision AND d.supersedes IS NOT NULL')),
  'awaiting-number': plain(awaitingNumber),
  'reported-open': plain(inDecision("reported_incidents r JOIN reported_standing rs ON rs.reported = r.id WHERE r.incident = s.incident AND rs.state = 'open'")),
  'delays-waiting': plain(delayWaits),
  requests: plain(inDecision(`correction_requests r WHERE r.decision = s.decision AND ${requestWaits}`)),
  'not-told': plain(
    inDecision(`answers a WHERE a.decision = s.decision AND a.told = 'not-yet' AND NOT EXISTS (SELECT 1 FROM tellings t WHERE t.decision = a.decision AND t.allegation = a.allegation) AND NOT ${inDecision(`${tasksOf('s.incident')} AND ${untold} AND t.allegation = a.allegation`)}`),
  ),
  'told-clocked': clocked('told'),
  'told-late': clockedLate('told'),
  untold: plain(`${live} AND ${inDecision(`${tasksOf('s.incident')} AND ${untold}`)}`),
  'referred-clocked': clocked('referred'),
  'referred-late': clockedLate('referred'),
  'victims-to-contact': plain(inDecision(`${tasksOf('s.incident')} AND ${openTasks}`)),
  cancellations: plain(inDecision(`cancellations k WHERE k.incident = s.incident AND ${cancellationWaits}`)),
  cancelled: (value) => ({ where: inDecision("cancelled_crimes x JOIN cancellations k ON k.id = x.cancellation WHERE k.incident = s.incident AND k.category = ?"), values: [value] }),
  class: (value) => ({ where: inDecision(`crime_revisions c WHERE c.decision = s.decision AND c.class = ? AND ${notCancelled('c.crime')}`), values: [value] }),
  answer: (value) => ({ where: inDecision(`answers a WHERE a.decision = s.decision AND ${answerNow} = ?`), values: [value] }),
  opening: (value) => ({
    where: "s.decision IS NOT NULL AND coalesce((SELECT v.opening_code FROM incident_versions v WHERE v.incident = s.incident AND v.version = 1), '') = ?",
    values: [value],
  }),
  /** Received in the seven days from a Monday, by the clock on the wall. */
  week: (value) =>
    isLocalDate(value)
      ? { where: `${timed} AND ${inDecision(`${report} AND v.received_at >= ? AND v.received_at < ?`)}`, values: [startOfDate(value), startOfDate(plusDays(value, 7))] }
      : nothing,
};

export const incidentSet = (written: string, now: string): Result<IncidentSet> => {
  const colon = written.indexOf(':');
  const name = colon < 0 ? written : written.slice(0, colon);
  const maker = Object.hasOwn(sets, name) ? sets[name] : undefined;
  return maker ? ok(maker(colon < 0 ? '' : written.slice(colon + 1), now)) : fail('invalid', `There is no set of incidents called ${name}`);
};
