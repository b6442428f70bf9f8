/** The rulings that were signed, what was withdrawn of them, and the decisions sent for another look under them. */
import { Ruled } from '../../../../shared/rulings/ruling.ts';
import type { Connection } from '../connection.ts';

type Row = {
  readonly id: string;
  readonly ref: string;
  readonly at: string;
  readonly made_by: string;
  readonly kind: string;
  readonly principal: string | null;
  readonly lesser: string | null;
  readonly from_day: string | null;
  readonly until_day: string | null;
  readonly incident: string | null;
  readonly other_force: string | null;
  readonly recorded_by: string | null;
  readonly agreed_as: string | null;
  readonly agreed_by: string | null;
  readonly reasons: string | null;
  readonly withdrawn_at: string | null;
  readonly withdrawn_by: string | null;
  readonly withdrawn_why: string | null;
};

export type Withdrawal = { readonly at: string; readonly by: string; readonly why: string | null };
/** `reasons` null once their text was erased; what was ruled stands without them. `agreedBy`: who agreed for the other force, null where none did or the name was erased. */
export type SignedRuling = { readonly id: string; readonly ref: string; readonly at: string; readonly by: string; readonly ruled: Ruled; readonly reasons: string | null; readonly agreedBy: string | null; readonly withdrawn: Withdrawal | null };
type NewRuling = { readonly id: string; readonly ref: string; readonly at: string; readonly by: string; readonly ruled: Ruled; readonly reasonsText: string; readonly agreedByText: string | null };
type Recall = { readonly ruling: string; readonly ref: string; readonly at: string; readonly by: string };

const select = `
  SELECT r.id, r.ref, r.at, r.made_by, r.kind, r.principal, r.lesser, r.from_day, r.until_day, r.incident,
         r.other_force, r.recorded_by, r.agreed_as, a.body AS agreed_by, t.body AS reasons,
         w.at AS withdrawn_at, w.made_by AS withdrawn_by, u.body AS withdrawn_why
    FROM rulings r JOIN texts t ON t.id = r.reasons_text LEFT JOIN texts a ON a.id = r.agreed_by_text LEFT JOIN ruling_withdrawals w ON w.ruling = r.id LEFT JOIN texts u ON u.id = w.why_text`;

const shapeOf = ({ kind, principal, lesser, from_day, until_day, incident, other_force, recorded_by, agreed_as }: Row): object => {
  if (kind === 'principal-crime') return { kind, principal, over: lesser, from: from_day, until: until_day };
  return kind === 'place-agreed' ? { kind, incident, otherForce: other_force, recordedBy: recorded_by, agreedAs: agreed_as } : { kind, incident };
};

const fromRow = (row: Row): SignedRuling => ({
  id: row.id,
  ref: row.ref,
  at: row.at,
  by: row.made_by,
  ruled: Ruled.parse(shapeOf(row)),
  reasons: row.reasons,
  agreedBy: row.agreed_by,
  withdrawn: row.withdrawn_at === null || row.withdrawn_by === null ? null : { at: row.withdrawn_at, by: row.withdrawn_by, why: row.withdrawn_why },
});

const columnsOf = (ruled: Ruled): readonly (string | null)[] => {
  if (ruled.kind === 'principal-crime') return [ruled.kind, ruled.principal, ruled.over, ruled.from, ruled.until, null, null, null, null];
  const place = ruled.kind === 'place-agreed' ? [ruled.otherForce, ruled.recordedBy, ruled.agreedAs] : [null, null, null];
  return [ruled.kind, null, null, null, null, ruled.incident, ...place];
};

export const rulingsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO rulings (id, ref, event_seq, at, made_by, kind, principal, lesser, from_day, until_day, incident, other_force, recorded_by, agreed_as, agreed_by_text, reasons_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const withdraw = db.prepare('INSERT INTO ruling_withdrawals (ruling, event_seq, at, made_by, why_text) VALUES (?, ?, ?, ?, ?)');
  const recall = db.prepare('INSERT INTO decision_recalls (decision, ruling, event_seq, at, made_by) VALUES (?, ?, ?, ?, ?)');
  const all = db.prepare<[], Row>(`${select} ORDER BY r.event_seq`);
  const byId = db.prepare<[string], Row>(`${select} WHERE r.id = ?`);
  const recalls = db.prepare<[string], Recall>('SELECT c.ruling, r.ref, c.at, c.made_by AS by FROM decision_recalls c JOIN rulings r ON r.id = c.ruling WHERE c.decision = ? ORDER BY c.event_seq');
  return {
    insert: (r: NewRuling, seq: number): void => void insert.run(r.id, r.ref, seq, r.at, r.by, ...columnsOf(r.ruled), r.agreedByText, r.reasonsText),
    withdraw: (ruling: string, at: string, by: string, whyText: string, seq: number): void => void withdraw.run(ruling, seq, at, by, whyText),
    recall: (decision: string, ruling: string, at: string, by: string, seq: number): void => void recall.run(decision, ruling, seq, at, by),
    /** The oldest first. */
    all: (): readonly SignedRuling[] => all.all().map(fromRow),
    byId: (id: string): SignedRuling | null => [byId.get(id)].flatMap((row) => (row ? [fromRow(row)] : []))[0] ?? null,
    recallsOf: (decision: string): readonly Recall[] => recalls.all(decision),
  };
};
