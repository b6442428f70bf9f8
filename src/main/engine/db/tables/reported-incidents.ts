/** Reported incidents, N100 and N300: open until confirmed as a crime or overseen by the registrar. */
import type { Office } from '../../../../shared/domain/reported-incidents.ts';
import { mostListed } from '../../../../shared/ipc/most-listed.ts';
import type { Connection } from '../connection.ts';

export type ReportedRow = {
  readonly id: string;
  readonly incident: string;
  readonly at: string;
  readonly made_by: string;
  readonly decision: string | null;
  readonly allegation: number | null;
  readonly note_text: string | null;
  readonly code: string;
  /** Undone: the decision that opened it is. */
  readonly state: 'open' | 'confirmed' | 'overseen' | 'undone';
};

type ReportedBefore = Pick<ReportedRow, 'id' | 'code' | 'state'>;

const select =
  'SELECT r.id, r.incident, r.at, r.made_by, r.decision, r.allegation, r.note_text, s.code, s.state FROM reported_incidents r JOIN reported_standing s ON s.reported = r.id';

export const reportedIncidentsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO reported_incidents (id, incident, event_seq, at, made_by, decision, allegation, note_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const insertStanding = db.prepare("INSERT INTO reported_standing (reported, event_seq, code, state) VALUES (?, ?, ?, 'open')");
  const move = db.prepare('UPDATE reported_standing SET event_seq = ?, code = ?, state = ? WHERE reported = ?');
  const keepBefore = db.prepare('INSERT INTO reported_before (decision, reported, event_seq, code, state) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const before = db.prepare<[string], ReportedBefore>('SELECT reported AS id, code, state FROM reported_before WHERE decision = ?');
  const oversee = db.prepare('INSERT INTO oversights (reported, office, code, event_seq, at, made_by, note_text) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const offices = db.prepare<[string], Office>('SELECT o.office FROM oversights o JOIN reported_standing s ON s.reported = o.reported AND s.code = o.code WHERE o.reported = ? ORDER BY o.event_seq').pluck();
  const openedBy = db.prepare<[string], ReportedBefore>('SELECT r.id, s.code, s.state FROM reported_incidents r JOIN reported_standing s ON s.reported = r.id JOIN decisions d ON d.incident = r.incident WHERE d.id = ? AND r.decision = d.id');
  const byId = db.prepare<[string], ReportedRow>(`${select} WHERE r.id = ?`);
  const ofIncident = db.prepare<[string], ReportedRow>(`${select} WHERE r.incident = ? ORDER BY r.event_seq`);
  const open = db.prepare<[], ReportedRow>(`${select} WHERE s.state = 'open' ORDER BY r.event_seq LIMIT ${mostListed.reported}`);
  return {
    insert: (r: Omit<ReportedRow, 'state'>, seq: number): void => {
      insert.run(r.id, r.incident, seq, r.at, r.made_by, r.decision, r.allegation, r.note_text);
      insertStanding.run(r.id, seq, r.code);
    },
    move: (id: string, code: string, state: ReportedRow['state'], seq: number): void => void move.run(seq, code, state, id),
    /** What a decision found it to be, kept before the decision changes it. */
    keepBefore: (decision: string, { id, code, state }: ReportedBefore, seq: number): void => void keepBefore.run(decision, id, seq, code, state),
    oversee: (o: { reported: string; office: Office; code: string; at: string; by: string; noteText: string }, seq: number): void => void oversee.run(o.reported, o.office, o.code, seq, o.at, o.by, o.noteText),
    /** The offices that have overseen it under the code it has now, the first first. */
    overseenBy: (id: string): readonly Office[] => offices.all(id),
    before: (decision: string): readonly ReportedBefore[] => before.all(decision),
    openedBy: (decision: string): readonly ReportedBefore[] => openedBy.all(decision),
    byId: (id: string): ReportedRow | null => byId.get(id) ?? null,
    ofIncident: (incident: string): readonly ReportedRow[] => ofIncident.all(incident),
    open: (): readonly ReportedRow[] => open.all(),
  };
};
