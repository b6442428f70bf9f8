/** Crimes decided and not yet on the force's crime system, the one due first at the top. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { rationaleAfter } from '../../../shared/triage/delay.ts';
import { atMost } from '../db/at-most.ts';
import { dueOf } from '../db/clock-of-decision.ts';
import { notCancelled } from '../db/tables/cancellations.ts';
import type { Context } from '../session.ts';

type Row = Omit<Output<'awaiting-crime-number'>['crimes'][number], 'rationaleAfter'> & { readonly late: number };

const from = `
  FROM crimes c
  JOIN standing s ON s.incident = c.incident
  JOIN crime_revisions r ON r.decision = s.decision AND r.crime = c.id
  JOIN incidents i ON i.id = c.incident
  JOIN decisions d ON d.id = c.decision
 WHERE NOT EXISTS (SELECT 1 FROM crime_numbers n WHERE n.crime = c.id) AND ${notCancelled('c.id')}`;

/** Of the decision that made the crime. */
const due = dueOf('d');

const select = `
  SELECT c.id AS crime, c.incident, i.ref, r.code, r.class, r.title, c.at AS decidedAt, d.made_by AS decidedBy, ${due} AS due, d.clock, d.late
  ${from} AND (coalesce(${due}, '9'), c.id) > (?, ?) ORDER BY coalesce(${due}, '9'), c.id ${atMost}`;

const split = (after: string | null): readonly [string, string] => {
  const [due = '', id = ''] = (after ?? '|').split('|');
  return [due, id];
};

export const awaitingCrimeNumber = ({ bureau }: Context, input: Parsed<'awaiting-crime-number'>): Output<'awaiting-crime-number'> => {
  const { reader, clock } = bureau;
  const rows = reader.prepared<Row>(select).all(...split(input.after), input.limit + 1);
  const crimes = rows.slice(0, input.limit).map(({ late, ...crime }) => ({ ...crime, rationaleAfter: rationaleAfter({ due: crime.due, isDecidedLate: late === 1 }) }));
  const last = crimes.at(-1);
  const counted = reader.prepared<{ readonly total: number; readonly incidents: number }>(`SELECT count(*) AS total, count(DISTINCT c.incident) AS incidents ${from}`).get() ?? { total: 0, incidents: 0 };
  return {
    crimes,
    next: rows.length > input.limit && last ? `${last.due ?? '9'}|${last.crime}` : null,
    ...counted,
    now: clock.now(),
  };
};
