/** Incidents and their versions. */
import type { IncidentCodes, IncidentText, IncidentVersion, Regime } from '../../../../shared/domain/incident.ts';
import type { Connection } from '../connection.ts';

export type IncidentRow = {
  readonly id: string;
  readonly ref: string;
  readonly source: string;
  readonly source_reference: string | null;
  readonly identity: string;
  readonly regime: Regime;
};

type VersionRow = {
  readonly incident: string;
  readonly version: number;
  readonly at: string;
  readonly made_by: string;
  readonly codes: string;
  readonly content_hash: string;
  readonly body: string | null;
};

type NewVersion = {
  readonly incident: string;
  readonly version: number;
  readonly at: string;
  readonly madeBy: string;
  readonly received: IncidentCodes['received'];
  readonly openingCode: string | null;
  /** The codes as JSON, and the salt of what the event says of them. */
  readonly codes: string;
  readonly codesSalt: Uint8Array;
  readonly contentHash: string;
  readonly bodyText: string;
};

/** A version as people read it; null once its text has been erased. */
export const versionFromRow = (row: VersionRow): IncidentVersion | null =>
  row.body === null
    ? null
    : { codes: JSON.parse(row.codes) as IncidentCodes, text: JSON.parse(row.body) as IncidentText };

export const incidentsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO incidents (id, event_seq, ref, source, source_reference, identity, regime) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const insertVersion = db.prepare(
    `INSERT INTO incident_versions
       (incident, version, event_seq, at, made_by, received_at, received_precision, opening_code, codes, codes_salt, content_hash, body_text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const byId = db.prepare<[string], IncidentRow>('SELECT * FROM incidents WHERE id = ?');
  const byRef = db.prepare<[string], IncidentRow>('SELECT * FROM incidents WHERE ref = ?');
  const byAnyCase = {
    ref: db.prepare<[string], IncidentRow>('SELECT * FROM incidents WHERE ref = ? COLLATE NOCASE LIMIT 2'),
    source: db.prepare<[string], IncidentRow>('SELECT * FROM incidents WHERE source_reference = ? COLLATE NOCASE LIMIT 2'),
  };
  const byIdentity = db.prepare<[string], IncidentRow>('SELECT * FROM incidents WHERE identity = ?');
  const carriers = db.prepare<[string, string, string], number>('SELECT count(*) FROM incidents WHERE source_reference = ? COLLATE NOCASE AND source_reference = ? AND source = ?').pluck();
  const refTaken = db.prepare<[string], number>('SELECT 1 FROM incidents WHERE ref = ?').pluck();
  const latest = db.prepare<[string], { readonly version: number; readonly content_hash: string }>(
    'SELECT version, content_hash FROM incident_versions WHERE incident = ? ORDER BY version DESC LIMIT 1',
  );
  const versions = db.prepare<[string], VersionRow>(
    `SELECT v.incident, v.version, v.at, v.made_by, v.codes, v.content_hash, t.body
       FROM incident_versions v JOIN texts t ON t.id = v.body_text WHERE v.incident = ? ORDER BY v.version`,
  );
  const standingVersion = db.prepare<[string], VersionRow & { readonly event_seq: number }>(
    `SELECT v.incident, v.version, v.event_seq, v.at, v.made_by, v.codes, v.content_hash, t.body
       FROM incident_versions v JOIN texts t ON t.id = v.body_text WHERE v.incident = ? ORDER BY v.version DESC LIMIT 1`,
  );
  const standingCodes = db.prepare<[string], string>('SELECT codes FROM incident_versions WHERE incident = ? ORDER BY version DESC LIMIT 1').pluck();
  const refOf = db.prepare<[string], string>('SELECT ref FROM incidents WHERE id = ?').pluck();
  return {
    insert: (row: Omit<IncidentRow, 'source_reference'> & { readonly sourceReference: string | null }, seq: number): void =>
      void insert.run(row.id, seq, row.ref, row.source, row.sourceReference, row.identity, row.regime),
    insertVersion: (v: NewVersion, seq: number): void =>
      void insertVersion.run(v.incident, v.version, seq, v.at, v.madeBy, v.received.at, v.received.precision, v.openingCode, v.codes, v.codesSalt, v.contentHash, v.bodyText),
    byId: (id: string): IncidentRow | null => byId.get(id) ?? null,
    /** By what people type: the bureau's reference, or the source's where only one incident carries it, in capitals or not. */
    byAnyRef: (typed: string): IncidentRow | null => {
      const ref = typed.trim();
      const found = [byAnyCase.ref.all(ref), byAnyCase.source.all(ref)].find((rows) => rows.length > 0) ?? [];
      return byRef.get(ref) ?? (found.length === 1 ? (found[0] ?? null) : null);
    },
    byIdentity: (identity: string): IncidentRow | null => byIdentity.get(identity) ?? null,
    /** How many incidents of a source carry its reference. */
    carriers: (source: string, reference: string): number => carriers.get(reference, reference, source) ?? 0,
    isRefTaken: (ref: string): boolean => refTaken.get(ref) !== undefined,
    refOf: (id: string): string => refOf.get(id) ?? id,
    latest: (id: string) => latest.get(id) ?? null,
    /** The latest, with its text. */
    standingVersion: (id: string) => standingVersion.get(id) ?? null,
    /** The codes of the latest alone. */
    standingCodes: (id: string): IncidentCodes => {
      const codes = standingCodes.get(id);
      if (codes === undefined) throw new Error('An incident has no version');
      return JSON.parse(codes) as IncidentCodes;
    },
    versions: (id: string): readonly VersionRow[] => versions.all(id),
  };
};
