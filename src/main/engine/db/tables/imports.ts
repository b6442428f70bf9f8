/** Imports, how they ended, the rows they refused, saved mappings; and exports. */
import { atMost } from '../at-most.ts';
import type { Connection } from '../connection.ts';
import type { DateReading } from '../../../../shared/intake/read-date.ts';
import { mostListed } from '../../../../shared/ipc/most-listed.ts';

type ImportRow = {
  readonly id: string;
  readonly at: string;
  readonly made_by: string;
  readonly regime: 'live' | 'historic';
  readonly file: string | null;
  readonly ended: 'completed' | 'cancelled' | 'interrupted' | null;
  readonly rows_read: number | null;
  readonly added: number | null;
  readonly updated: number | null;
  readonly unchanged: number | null;
  readonly refused: number | null;
};

export type Totals = { readonly read: number; readonly added: number; readonly updated: number; readonly unchanged: number; readonly refused: number };

export const importsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO imports (id, event_seq, at, made_by, regime, file_text, mapping_text) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const end = db.prepare('INSERT INTO import_ends (import, event_seq, ended, rows_read, added, updated, unchanged, refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const refuse = db.prepare('INSERT INTO import_refusals (import, row, reason, body_text) VALUES (?, ?, ?, ?)');
  const all = db.prepare<[], ImportRow>(
    `SELECT i.id, i.at, i.made_by, i.regime, t.body AS file, e.ended, e.rows_read, e.added, e.updated, e.unchanged, e.refused
       FROM imports i JOIN texts t ON t.id = i.file_text LEFT JOIN import_ends e ON e.import = i.id ORDER BY i.event_seq DESC LIMIT ${mostListed.imports}`,
  );
  const refusals = db.prepare<[string, number, number], { readonly row: number; readonly reason: string; readonly text: string | null }>(
    `SELECT r.row, r.reason, t.body AS text FROM import_refusals r JOIN texts t ON t.id = r.body_text WHERE r.import = ? AND r.row > ? ORDER BY r.row ${atMost}`,
  );
  const refusalCount = db.prepare<[string], number>('SELECT count(*) FROM import_refusals WHERE import = ?').pluck();
  const insertMapping = db.prepare('INSERT INTO mappings (id, event_seq, body_text) VALUES (?, ?, ?)');
  const mappings = db.prepare<[], { readonly id: string; readonly body: string | null }>(
    `SELECT m.id, t.body FROM mappings m JOIN texts t ON t.id = m.body_text ORDER BY m.event_seq DESC LIMIT ${mostListed.mappings}`,
  );
  // The text of a mapping may have been erased; the import was one all the same.
  const datesOf = db.prepare<[string], DateReading>(
    `SELECT t.body ->> '$.dateOrder' AS "order", coalesce(t.body ->> '$.zone', 'Europe/London') AS zone
       FROM incident_versions v JOIN events e ON e.seq = v.event_seq JOIN imports i ON i.id = e.bytes ->> '$.data.import' JOIN texts t ON t.id = i.mapping_text
      WHERE v.incident = ? ORDER BY v.version DESC LIMIT 1`,
  );
  // A spreadsheet leaves out what was undone by then.
  const exportsOf = db.prepare<[string], { readonly at: string; readonly by: string }>(
    `SELECT e.at, e.made_by AS "by" FROM exports e WHERE EXISTS (SELECT 1 FROM decisions d LEFT JOIN undone_decisions u ON u.decision = d.id AND u.event_seq < e.event_seq
      WHERE d.incident = ? AND d.event_seq < e.event_seq AND (e.format = 'jsonl' OR u.decision IS NULL)) ORDER BY e.event_seq DESC LIMIT ${mostListed.exports}`,
  );
  const insertExport = db.prepare('INSERT INTO exports (id, event_seq, at, made_by, format, purpose_text, recipient_text) VALUES (?, ?, ?, ?, ?, ?, ?)');
  return {
    insert: (i: { id: string; at: string; madeBy: string; regime: string; fileText: string; mappingText: string }, seq: number): void =>
      void insert.run(i.id, seq, i.at, i.madeBy, i.regime, i.fileText, i.mappingText),
    end: (id: string, ended: 'completed' | 'cancelled' | 'interrupted', t: Totals, seq: number): void =>
      void end.run(id, seq, ended, t.read, t.added, t.updated, t.unchanged, t.refused),
    refuse: (id: string, row: number, reason: string, bodyText: string): void => void refuse.run(id, row, reason, bodyText),
    all: (): readonly ImportRow[] => all.all(),
    refusals: (id: string, after: number, limit: number) => refusals.all(id, after, limit),
    refusalCount: (id: string): number => refusalCount.get(id) ?? 0,
    insertMapping: (id: string, bodyText: string, seq: number): void => void insertMapping.run(id, seq, bodyText),
    mappings: () => mappings.all(),
    /** How the last import that brought a version of an incident read the dates of its file; null where none did. */
    datesOf: (incident: string): DateReading | null => datesOf.get(incident) ?? null,
    /** The exports of the decision log that hold what was decided of an incident, the latest first, up to a bound. */
    exportsOf: (incident: string): readonly { readonly at: string; readonly by: string }[] => exportsOf.all(incident),
    insertExport: (e: { id: string; at: string; madeBy: string; format: string; purposeText: string; recipientText: string }, seq: number): void =>
      void insertExport.run(e.id, seq, e.at, e.madeBy, e.format, e.purposeText, e.recipientText),
  };
};
