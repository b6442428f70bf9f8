/** Victims, the tasks owed to each, what was entered of them, and the force's policy and service. */
import type { VictimPolicy } from '../../../../shared/victims/policy.ts';
import { VictimService } from '../../../../shared/victims/contact.ts';
import type { Connection } from '../connection.ts';

export type VictimRow = { readonly id: string; readonly incident: string; readonly decision: string | null; readonly allegation: number | null; readonly name_text: string | null };

type TaskKind = 'tell' | 'refer' | 'safeguard';

export type TaskRow = {
  readonly victim: string;
  readonly kind: TaskKind;
  /** Of which decision telling is owed; empty for the other tasks, which are the victim's. */
  readonly decision: string;
  readonly allegation: number;
  readonly incident: string;
  readonly about: 'recorded' | 'not-recorded' | 'victim';
  readonly since: string;
  readonly due: string;
  readonly promised: string | null;
  readonly tries: number;
  readonly done_at: string | null;
  readonly outcome: string | null;
};

type EntryKind = 'assessed' | 'contacted' | 'referred';

type EntryRow = {
  readonly id: string;
  readonly victim: string;
  readonly incident: string;
  readonly at: string;
  readonly made_by: string;
  readonly kind: EntryKind;
  readonly codes: string;
  readonly words_text: string | null;
};

type PolicyRow = VictimPolicy & { readonly at: string; readonly by: string };

const taskColumns = 'victim, kind, decision, allegation, incident, about, since, due, promised, tries, done_at, outcome';

/** The tasks of an incident are those of its victims. */
const ofVictims = (incident: string): string => `victim IN (SELECT id FROM victims WHERE incident = ${incident})`;

export const victimsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO victims (id, incident, event_seq, decision, allegation, name_text) VALUES (?, ?, ?, ?, ?, ?)');
  const byId = db.prepare<[string], VictimRow>('SELECT id, incident, decision, allegation, name_text FROM victims WHERE id = ?');
  const ofIncident = db.prepare<[string], VictimRow>('SELECT id, incident, decision, allegation, name_text FROM victims WHERE incident = ? ORDER BY event_seq, id');
  const insertTask = db.prepare(
    `INSERT INTO victim_tasks (event_seq, ${taskColumns}) VALUES (@seq, @victim, @kind, @decision, @allegation, @incident, @about, @since, @due, @promised, @tries, @done_at, @outcome)`,
  );
  const moveTask = db.prepare(
    'UPDATE victim_tasks SET event_seq = @seq, since = @since, due = @due, tries = @tries, done_at = @done_at, outcome = @outcome WHERE victim = @victim AND kind = @kind AND decision = @decision AND allegation = @allegation',
  );
  const takeBack = db.prepare(
    `UPDATE victim_tasks SET event_seq = @seq, done_at = iif(outcome IS 'not-owed', NULL, @at), outcome = iif(outcome IS 'not-owed', NULL, 'not-owed')
      WHERE ${ofVictims('@incident')} AND kind = 'refer' AND event_seq = @made`,
  );
  const tasks = db.prepare<[string], TaskRow>(`SELECT ${taskColumns} FROM victim_tasks WHERE ${ofVictims('?')} ORDER BY due, victim, kind`);
  const insertEntry = db.prepare('INSERT INTO victim_entries (id, victim, incident, event_seq, at, made_by, kind, codes, words_text) VALUES (@id, @victim, @incident, @seq, @at, @made_by, @kind, @codes, @words_text)');
  const entries = db.prepare<[string], EntryRow>('SELECT id, victim, incident, at, made_by, kind, codes, words_text FROM victim_entries WHERE victim = ? ORDER BY event_seq');
  const entryById = db.prepare<[string], EntryRow>('SELECT id, victim, incident, at, made_by, kind, codes, words_text FROM victim_entries WHERE id = ?');
  const assessed = db.prepare<[string], string>("SELECT codes FROM victim_entries WHERE victim = ? AND kind = 'assessed' ORDER BY event_seq DESC LIMIT 1").pluck();
  const insertPolicy = db.prepare('INSERT INTO victim_policies (event_seq, at, made_by, valid_from, referral, telling, enhanced) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const policies = db.prepare<[], PolicyRow>('SELECT at, made_by AS by, valid_from AS "from", referral, telling, enhanced FROM victim_policies ORDER BY event_seq');
  const insertService = db.prepare('INSERT INTO victim_services (event_seq, at, made_by, body_text) VALUES (?, ?, ?, ?)');
  const service = db.prepare<[], { readonly event: number; readonly body: string | null }>('SELECT s.event_seq AS event, t.body FROM victim_services s JOIN texts t ON t.id = s.body_text ORDER BY s.event_seq DESC LIMIT 1');
  return {
    insert: (row: VictimRow, seq: number): void => void insert.run(row.id, row.incident, seq, row.decision, row.allegation, row.name_text),
    byId: (id: string): VictimRow | null => byId.get(id) ?? null,
    ofIncident: (incident: string): readonly VictimRow[] => ofIncident.all(incident),
    insertTask: (task: TaskRow, seq: number): void => void insertTask.run({ ...task, seq }),
    /** Where a task stands now; who it is owed to stays. */
    moveTask: (task: TaskRow, seq: number): void =>
      void moveTask.run({ victim: task.victim, kind: task.kind, decision: task.decision, allegation: task.allegation, since: task.since, due: task.due, tries: task.tries, done_at: task.done_at, outcome: task.outcome, seq }),
    /** The referrals that the event `made` ended are owed again, and those it opened are not: nothing has happened to them since. */
    takeBackReferrals: (incident: string, made: number, at: string, seq: number): void => void takeBack.run({ incident, made, at, seq }),
    tasks: (incident: string): readonly TaskRow[] => tasks.all(incident),
    insertEntry: (entry: EntryRow, seq: number): void => void insertEntry.run({ ...entry, seq }),
    /** Oldest first. */
    entries: (victim: string): readonly EntryRow[] => entries.all(victim),
    entryById: (id: string): EntryRow | null => entryById.get(id) ?? null,
    /** The codes of the latest assessment, as JSON. */
    assessed: (victim: string): string | null => assessed.get(victim) ?? null,
    insertPolicy: (policy: VictimPolicy, at: string, by: string, seq: number): void => void insertPolicy.run(seq, at, by, policy.from, policy.referral, policy.telling, policy.enhanced),
    /** In the order they were set. */
    policies: (): readonly PolicyRow[] => policies.all(),
    insertService: (bodyText: string, at: string, by: string, seq: number): void => void insertService.run(seq, at, by, bodyText),
    /** The service as it is named now, and the event that named it; null before anybody did, or once its text was erased. */
    service: (): { readonly event: number; readonly service: VictimService } | null => {
      const row = service.get();
      return row === undefined || row.body === null ? null : { event: row.event, service: VictimService.parse(JSON.parse(row.body)) };
    },
  };
};
