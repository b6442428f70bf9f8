/** What a ruling would do to the decisions that stand, a slice at a time: those it flips, and how many it confirms or cannot be tried on. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { incidentRuledOn } from '../../../shared/rulings/ruling.ts';
import { atMost } from '../db/at-most.ts';
import { impactOn, isRecallable } from '../db/ruling-impact.ts';
import type { IncidentState } from '../../../shared/triage/status.ts';
import type { DecisionRow } from '../db/tables/decisions.ts';
import type { Reading } from '../session.ts';

type Row = DecisionRow & { readonly ref: string; readonly state: IncidentState };

/** Only what stands: a decision that another has followed is nobody's any more, and one that is not made yet has no facts kept. */
const standing = 'decisions d JOIN standing s ON s.incident = d.incident AND s.decision = d.id JOIN incidents i ON i.id = d.incident WHERE (? IS NULL OR d.incident = ?)';
const select = `SELECT d.*, i.ref, s.state FROM ${standing} AND (d.at, d.id) > (?, ?) ORDER BY d.at, d.id ${atMost}`;
const count = `SELECT count(*) AS n FROM ${standing}`;

const split = (after: string | null): readonly [string, string] => {
  const [at = '', id = ''] = (after ?? '|').split('|');
  return [at, id];
};

export const previewRuling = ({ bureau: { reader, editions } }: Reading, { ruled, after, limit }: Parsed<'preview-ruling'>): Output<'preview-ruling'> => {
  const { store } = reader;
  const about = incidentRuledOn(ruled);
  const rows = reader.prepared<Row>(select).all(about, about, ...split(after), limit + 1);
  const others = { store, editions, standing: store.rulings.all() };
  const slice = rows.slice(0, limit).map((row) => ({ row, impact: impactOn(others, row, { ref: 'preview', ruled }) }));
  const last = slice.at(-1)?.row;
  const counted = (is: 'confirmed' | 'untried'): number => slice.filter(({ impact }) => impact.is === is).length;
  return {
    read: slice.length,
    confirmed: counted('confirmed'),
    untried: counted('untried'),
    flipped: slice.flatMap(({ row: { id, incident, ref, made_by, at, state }, impact }) =>
      impact.is === 'flipped' ? [{ decision: id, incident, ref, by: made_by, at, was: impact.was, now: impact.now, recallable: isRecallable(state) }] : [],
    ),
    next: rows.length > limit && last ? `${last.at}|${last.id}` : null,
    total: after === null ? (reader.prepared<{ readonly n: number }>(count).get(about, about)?.n ?? 0) : null,
  };
};
