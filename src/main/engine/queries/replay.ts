/** Past decisions tried again, a slice at a time: what the rules find today of the facts that were told with each. */
import { localDateOf, plusDays, startOfDate, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { cameOutAsDecided } from '../../../shared/rules/replay/came-out.ts';
import { noFactsTold, replayDecision, textErased, type Replayed } from '../../../shared/rules/replay/replay-decision.ts';
import { bindingOn } from '../../../shared/rulings/binding-on.ts';
import { atMost } from '../db/at-most.ts';
import { readKept } from '../db/kept-decision.ts';
import type { SignedRuling } from '../db/tables/rulings.ts';
import { notUndone } from '../db/tables/undone.ts';
import type { Reading } from '../session.ts';

type Row = {
  readonly decision: string;
  readonly incident: string;
  readonly ref: string;
  readonly by: string;
  readonly at: string;
  readonly current: 0 | 1;
  readonly body: string | null;
};

const between = `d.at >= ? AND d.at < ? AND ${notUndone('d.id')}`;

const select = `
  SELECT d.id AS decision, d.incident, i.ref, d.made_by AS by, d.at, s.decision IS d.id AS current, t.body
    FROM decisions d JOIN incidents i ON i.id = d.incident JOIN standing s ON s.incident = d.incident JOIN texts t ON t.id = d.document_text
   WHERE ${between} AND (d.at, d.id) > (?, ?) ORDER BY d.at, d.id ${atMost}`;

const split = (after: string | null): readonly [string, string] => {
  const [at = '', id = ''] = (after ?? '|').split('|');
  return [at, id];
};

/** The offence list is that of the day of the decision, as it was when the decision was made; one accepted later for that day counts, and so does a ruling. */
const replayed = ({ reader: { store }, editions }: Reading['bureau'], { decision: id, incident, at, body }: Row, signed: readonly SignedRuling[]): Replayed => {
  if (body === null) return textErased;
  const { decision, found } = readKept(body);
  if (decision.facts === null) return noFactsTold;
  const was = cameOutAsDecided(store.decisions.crimes(id).map((crime) => crime.class), store.decisions.answers(id));
  return replayDecision({ facts: decision.facts.document, found, day: localDateOf(at), was }, editions.inForce(store, at), bindingOn(signed, incident));
};

export const replay = ({ bureau }: Reading, { from, to, after, limit, namesAll }: Parsed<'replay'>): Output<'replay'> => {
  const { reader, editions } = bureau;
  const days = [startOfDate(from as LocalDate), startOfDate(plusDays(to as LocalDate, 1))] as const;
  const rows = reader.prepared<Row>(select).all(...days, ...split(after), limit + 1);
  const signed = reader.store.rulings.all();
  const slice = rows.slice(0, limit).map((row) => ({ row, outcome: replayed(bureau, row, signed) }));
  const last = slice.at(-1)?.row;
  const isCounted = (outcome: Replayed): boolean => !namesAll && outcome.is === 'not-replayable' && outcome.because === 'no-facts';
  const nameOf = ({ ref, incident, decision, current }: Row) => ({ ref, incident, decision, current: current === 1 });
  return {
    read: slice.length,
    same: slice.filter(({ outcome }) => outcome.is === 'same').length,
    different: slice.flatMap(({ row, outcome }) =>
      outcome.is === 'different' ? [{ ...nameOf(row), by: row.by, at: row.at, edition: editions.inForce(reader.store, row.at).edition, was: outcome.was, then: outcome.then, is: outcome.now, rules: [...outcome.rules] }] : [],
    ),
    without: slice.filter(({ outcome }) => isCounted(outcome)).length,
    notReplayable: slice.flatMap(({ row, outcome }) => (outcome.is === 'not-replayable' && !isCounted(outcome) ? [{ ...nameOf(row), because: outcome.because, why: outcome.why }] : [])),
    next: rows.length > limit && last ? `${last.at}|${last.decision}` : null,
    total: after === null ? (reader.prepared<{ readonly n: number }>(`SELECT count(*) AS n FROM decisions d WHERE ${between}`).get(...days)?.n ?? 0) : null,
  };
};
