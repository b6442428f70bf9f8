/** The figures of the bureau: SQL counts, the measures turn counts into values, each with its n and its incidents. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { Figure, FigureTable } from '../../../shared/ipc/figure-shapes.ts';
import { categoryNames, type Category } from '../../../shared/cancelling/cancellation.ts';
import { hourMs, msBetween } from '../../../shared/domain/instant.ts';
import { sameDay, within24Hours } from '../../../shared/triage/clock.ts';
import { daysBetween, localDateOf, plusDays, weekOf, type LocalDate } from '../../../shared/domain/local-date.ts';
import { quantile } from '../../../shared/statistics/quantile.ts';
import { share, type Measure } from '../../../shared/statistics/share.ts';
import type { Reader } from '../bureau/open-reader.ts';
import { className } from '../db/editions.ts';
import { versionReadBy } from '../db/clock-of-decision.ts';
import { notCancelled, standsNow } from '../db/tables/cancellations.ts';
import { notUndone } from '../db/tables/undone.ts';
import type { Reading } from '../session.ts';
import { answerNow, incidentSet, isFirst, live, report, timed, toTheMinute } from './figure-sets.ts';
import { victimFigures } from './victim-figures.ts';

type Counted = { readonly n: number };

/** What the 24 hours do not hold for: the facts told settled another clock (pages 17, 18 and 37). */
type OnClock = { readonly is_other: number | null };
/** A live incident with a readable time to the minute, as its first decision read it, and that decision. */
type TimedDecision = OnClock & { readonly received: string; readonly decided: string | null };
/** A crime of a live incident: when the incident was received, as its first decision read it (`reported`) and as that of the crime did, and when the crime was recorded. */
type TimedCrime = OnClock & { readonly reported: string; readonly received: string; readonly recorded: string | null };

const timedDecisions = `
  SELECT v.received_at AS received, d.at AS decided, d.clock IS NOT NULL AS is_other
    FROM standing s LEFT JOIN decisions d ON d.incident = s.incident AND ${isFirst}
    JOIN incident_versions v ON v.incident = s.incident AND v.version = coalesce(d.version, s.version)
   WHERE ${live} AND ${toTheMinute}`;

const timedCrimes = `
  SELECT (SELECT v.received_at FROM ${report}) AS reported, v.received_at AS received, n.recorded_at AS recorded, k.clock IS NOT NULL AS is_other
    FROM crimes c JOIN standing s ON s.incident = c.incident JOIN decisions k ON k.id = c.decision
    JOIN incident_versions v ON ${versionReadBy('k')} AND ${toTheMinute}
    LEFT JOIN crime_numbers n ON n.crime = c.id
   WHERE ${timed} AND ${notUndone('c.decision')} AND ${notCancelled('c.id')} AND ${standsNow('c.id')}`;

type Row = { readonly key: string; readonly n: number; readonly k: number };

const classes = `
  SELECT c.class AS key, count(*) AS n, sum(EXISTS (SELECT 1 FROM crime_numbers x WHERE x.crime = c.crime)) AS k
    FROM standing s JOIN crime_revisions c ON c.decision = s.decision WHERE ${notCancelled('c.crime')} GROUP BY c.class ORDER BY n DESC, key`;

const answers = `
  SELECT ${answerNow} AS key, count(*) AS n, count(DISTINCT s.incident) AS k
    FROM standing s JOIN answers a ON a.decision = s.decision GROUP BY key ORDER BY n DESC, key`;

const openings = `
  SELECT coalesce(v.opening_code, '') AS key, count(*) AS n,
         sum(EXISTS (SELECT 1 FROM crime_revisions c WHERE c.decision = s.decision AND ${notCancelled('c.crime')})) AS k
    FROM standing s JOIN incident_versions v ON v.incident = s.incident AND v.version = 1
   WHERE s.decision IS NOT NULL GROUP BY key ORDER BY n DESC, key LIMIT ${mostListed.openings}`;

const cancelled = `
  SELECT k.category AS key, count(*) AS n, count(DISTINCT k.incident) AS k
    FROM cancelled_crimes x JOIN cancellations k ON k.id = x.cancellation GROUP BY k.category ORDER BY k.category`;

const figure = (id: string, label: string, unit: Figure['unit'], measure: Measure, definition: string, incidents: string | null): Figure => ({
  id,
  label,
  unit,
  value: 'value' in measure ? measure.value : null,
  n: measure.n,
  cannot: 'cannot' in measure ? measure.cannot : null,
  definition,
  incidents,
});

const counted = (reader: Reader, now: string, set: string): number => {
  const found = incidentSet(set, now);
  if (!found.ok) throw new Error(found.error.message);
  return reader.prepared<Counted>(`SELECT count(*) AS n FROM standing s WHERE ${found.value.where}`).get(...found.value.values)?.n ?? 0;
};

/** What the measures of time are taken of: of what the 24 hours hold for. What they do not is in figures of its own. */
const timedWords = 'Live incidents whose time of report is known to the minute and that no other clock holds for (pages 17, 18 and 37)';

const countFigures = (reader: Reader, now: string): readonly Figure[] => {
  const count = (id: string, label: string, definition: string): Figure => {
    const n = counted(reader, now, id);
    return figure(id, label, 'count', { value: n, n }, definition, id);
  };
  return [
    count('open', 'Waiting', 'Live incidents not decided, or back in the queue'),
    count('overdue', 'Past 24 hours', 'Live incidents that have no decision more than 24 hours after the report (page 10)'),
    count('decided', 'Incidents decided', 'Incidents with a decision, historic ones included'),
    count('reviewed', 'Reviewed', 'Incidents whose decision a supervisor has reviewed'),
    count('returned', 'Returned', 'Incidents whose decision a supervisor has returned'),
    count('corrected', 'Decided more than once', 'Incidents with more than one revision of their decision'),
    count('awaiting-number', 'Incidents awaiting a crime number', 'Incidents with a crime decided and not yet on the crime system'),
    count('reported-open', 'Reported incidents open', 'Incidents with an N100 or N300 neither confirmed as a crime nor overseen'),
    count('delays-waiting', 'Incidents with a delay not overseen', 'Live incidents recorded or parked past their clock, where the registrar has not overseen that yet (page 10)'),
    count('requests', 'Corrections requested', 'Incidents with a correction awaiting a designated decision maker'),
    count('cancellations', 'Cancellations waiting', 'Incidents with a cancellation that is asked for, or authorised and not yet in effect'),
    count('not-told', 'Victim or reporter not told yet', 'Incidents where the victim or reporter is still to be told'),
    count('decided-late', 'Decided late', `${timedWords}: first decision more than 24 hours after the report`),
    count('recorded-late', 'Recorded late', `${timedWords}: a crime on the crime system more than 24 hours after the report`),
    count('number-overdue', 'Crime number overdue', `${timedWords}: more than 24 hours ago, with a crime decided and not yet on the crime system; no share counts them until they are`),
    count('other-clock', 'On another clock', 'Live incidents with a decision that the facts told hold against another clock than the 24 hours (pages 17, 18 and 37); no figure of 24 hours counts it or its crimes'),
    count('other-clock-late', 'Past another clock', 'Of those on another clock, those decided or recorded after it had ended'),
    count('historic', 'Historic', 'Incidents imported as history: no clock, not in live figures'),
  ];
};

const timeFigures = (decisions: readonly TimedDecision[], crimes: readonly TimedCrime[]): readonly Figure[] => {
  const decided = decisions.flatMap((row) => (row.decided === null || row.is_other === 1 ? [] : [{ received: row.received, at: row.decided }]));
  const recorded = crimes.flatMap((row) => (row.recorded === null || row.is_other === 1 ? [] : [{ received: row.received, at: row.recorded }]));
  const part = (rows: readonly { received: string; at: string }[], test: (from: string, to: string) => boolean, of: string): Measure =>
    share(rows.filter((row) => test(row.received, row.at)).length, rows.length, of);
  const hours = decided.map((row) => msBetween(row.received, row.at) / hourMs);
  return [
    figure('decided-within-24h', 'Decided within 24 hours', 'share', part(decided, within24Hours, 'decided incidents'), `${timedWords}: first decision no later than 24 hours after the report`, 'timed-decided'),
    figure('recorded-same-day', 'Recorded the same day', 'share', part(recorded, sameDay, 'recorded crimes'), `${timedWords}: crimes on the crime system on the date of the report, of crimes on the crime system (page 10)`, 'timed-recorded'),
    figure('recorded-within-24h', 'Recorded within 24 hours', 'share', part(recorded, within24Hours, 'recorded crimes'), `${timedWords}: crimes on the crime system no later than 24 hours after the report, of crimes on the crime system (page 10)`, 'timed-recorded'),
    figure('hours-to-decision', 'Half are decided within', 'hours', quantile(hours, 0.5, 'decided incidents'), `${timedWords}: the median of hours from report to first decision`, 'timed-decided'),
    figure('hours-to-decision-90', 'Nine in ten are decided within', 'hours', quantile(hours, 0.9, 'decided incidents'), `${timedWords}: the 90th percentile of hours from report to first decision`, 'timed-decided'),
  ];
};

const count = (id: string, label: string) => ({ id, label, unit: 'count' as const });
const part = (id: string, label: string) => ({ id, label, unit: 'share' as const });
const text = (id: string, label: string) => ({ id, label, unit: 'text' as const });

/** More weeks than this between two reports are a year that was typed wrongly, not a bureau that had none. */
const mostWeeksBetween = 52;

/** The Mondays of weeks with reports in order, and those of weeks between them without one. */
const withoutGaps = (weeks: readonly LocalDate[]): readonly LocalDate[] =>
  weeks.toSorted().flatMap((week, at, all) => {
    const before = all[at - 1];
    const between = before === undefined ? 0 : daysBetween(before, week) / 7 - 1;
    return between > mostWeeksBetween ? [week] : Array.from({ length: between + 1 }, (_, n) => plusDays(week, (n - between) * 7));
  });

const noneOf = { received: 0, decided: 0, clocked: 0, inTime: 0, crimes: 0, recorded: 0, recordedClocked: 0, recordedInTime: 0 };

const weekTable = (decisions: readonly TimedDecision[], crimes: readonly TimedCrime[]): FigureTable => {
  const weeks = new Map<LocalDate, typeof noneOf>();
  const of = (received: string) => {
    const key = weekOf(localDateOf(received));
    const week = weeks.get(key) ?? { ...noneOf };
    weeks.set(key, week);
    return week;
  };
  for (const row of decisions) {
    const week = of(row.received);
    week.received += 1;
    if (row.decided === null) continue;
    week.decided += 1;
    if (row.is_other === 1) continue;
    week.clocked += 1;
    if (within24Hours(row.received, row.decided)) week.inTime += 1;
  }
  for (const row of crimes) {
    const week = of(row.reported);
    week.crimes += 1;
    if (row.recorded === null) continue;
    week.recorded += 1;
    if (row.is_other === 1) continue;
    week.recordedClocked += 1;
    if (within24Hours(row.received, row.recorded)) week.recordedInTime += 1;
  }
  const rate = (k: number, n: number): number | null => (n === 0 ? null : k / n);
  return {
    id: 'by-week',
    label: 'By week of the report',
    definition: 'Live incidents whose time of report is known to the minute, by the week, from Monday, in which police first received the report; the shares within 24 hours are of those that no other clock holds for (pages 17, 18 and 37)',
    columns: [text('week', 'Week from'), count('received', 'Received'), count('decided', 'Decided'), part('decided-24h', 'Decided within 24\u00a0h'), count('crimes', 'Crimes'), count('recorded', 'On the crime system'), part('recorded-24h', 'Recorded within 24\u00a0h')],
    rows: withoutGaps([...weeks.keys()]).map((key) => {
      const w = weeks.get(key) ?? noneOf;
      return {
        key,
        cells: [key, w.received, w.decided, rate(w.inTime, w.clocked), w.crimes, w.recorded, rate(w.recordedInTime, w.recordedClocked)],
        incidents: weeks.has(key) ? `week:${key}` : null,
      };
    }),
  };
};

const answerNames: Readonly<Record<string, string>> = {
  record: 'Recorded as crime',
  'crime-related-incident': 'Crime related incident',
  'reported-incident': 'Reported incident, N100 or N300',
  'no-crime': 'No notifiable crime',
  duplicate: 'Duplicate',
  test: 'Test',
  cancelled: 'Recorded, and every crime of it cancelled',
};

const codeTables = (reader: Reader, className: (code: string) => string): readonly FigureTable[] => [
  {
    id: 'by-answer',
    label: 'Answers',
    definition: 'Allegations by their answer in the current decision, historic incidents included; duplicates and tests count once',
    columns: [text('answer', 'Answer'), count('allegations', 'Allegations'), count('incidents', 'Incidents')],
    rows: reader.prepared<Row>(answers).all().map((row) => ({ key: row.key, cells: [answerNames[row.key] ?? row.key, row.n, row.k], incidents: `answer:${row.key}` })),
  },
  {
    id: 'by-class',
    label: 'Crimes by class',
    definition: 'Crimes of current decisions by class, historic incidents included, and how many are on the crime system',
    columns: [text('class', 'Class'), text('name', 'Name'), count('crimes', 'Crimes'), count('recorded', 'On the crime system')],
    rows: reader.prepared<Row>(classes).all().map((row) => ({ key: row.key, cells: [row.key, className(row.key), row.n, row.k], incidents: `class:${row.key}` })),
  },
  {
    id: 'cancelled',
    label: 'Crimes cancelled, by category',
    definition: 'Crimes that were transferred (C1) or cancelled (C2 to C5); no other figure counts them',
    columns: [text('category', 'Category'), text('name', 'Name'), count('crimes', 'Crimes'), count('incidents', 'Incidents')],
    rows: reader.prepared<Row & { readonly key: Category }>(cancelled).all().map((row) => ({ key: row.key, cells: [row.key, categoryNames[row.key], row.n, row.k], incidents: `cancelled:${row.key}` })),
  },
  {
    id: 'by-opening',
    label: 'Conversion by opening code',
    definition: 'Decided incidents by the code they were opened with, historic ones included, and the share that led to a crime',
    columns: [text('opening', 'Opening code'), count('decided', 'Decided'), count('crimes', 'Led to a crime'), part('conversion', 'Conversion')],
    rows: reader.prepared<Row>(openings).all().map((row) => ({ key: row.key, cells: [row.key === '' ? 'None given' : row.key, row.n, row.k, row.n === 0 ? null : row.k / row.n], incidents: `opening:${row.key}` })),
  },
];

export const figures = ({ bureau }: Reading): Output<'figures'> => {
  const { reader, clock, editions } = bureau;
  const now = clock.now();
  const decisions = reader.prepared<TimedDecision>(timedDecisions).all();
  const crimes = reader.prepared<TimedCrime>(timedCrimes).all();
  return {
    figures: [...countFigures(reader, now), ...victimFigures(reader, now), ...timeFigures(decisions, crimes)],
    tables: [weekTable(decisions, crimes), ...codeTables(reader, (code) => className(editions, reader.store, now, code))],
    now,
  };
};
