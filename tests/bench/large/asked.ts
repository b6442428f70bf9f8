/** The bureau asked as a window asks it, and the bare statements that give the same rows. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoPassphrasePath } from '../../../src/main/engine/bureau/folder.ts';
import type { Clock } from '../../../src/main/engine/clock.ts';
import type { Connection } from '../../../src/main/engine/db/connection.ts';
import { demoFolderName } from '../../../src/main/engine/demo/create-demo.ts';
import { demoPeople } from '../../../src/main/engine/demo/staff.ts';
import { startEngine, type EngineSettings } from '../../../src/main/engine/engine.ts';
import { mostOf, type KeyKind } from '../../../src/shared/matching/keys.ts';
import type { CallName, Input, Output } from '../../../src/shared/ipc/calls.ts';
import type { Result } from '../../../src/shared/ipc/result.ts';
import { valueOf } from '../../support/bureau.ts';

const resources = resolve(import.meta.dirname, '../../../resources');

const keyKinds = Object.keys(mostOf) as readonly KeyKind[];

/** `looked` writes down what was shown in lists and waits. */
export type Asked = { readonly looked: () => void; readonly ask: <C extends CallName>(name: C, input: Input<C>) => Promise<Output<C>>; readonly close: () => void };

type Threads = Pick<EngineSettings, 'aside' | 'imports' | 'follow'>;

/** An engine of its own, asked through the dispatcher by whoever signs in to it. */
export const engineOn = (parent: string, clock: Clock, threads: Threads = {}) => {
  const engine = startEngine({ clock, bureaus: parent, resources, app: '0.0.0', demo: true, log: (line) => console.error(line), ...threads });
  const folder = join(parent, demoFolderName);
  return {
    engine,
    signIn: async (user: string): Promise<void> => {
      const passphrase = readFileSync(demoPassphrasePath(folder, user), 'utf8').trim();
      valueOf(await engine.dispatch(user, 'sign-in', { folder: engine.files.choose(user, folder), user, passphrase }));
    },
  };
};

/** The first assessor asks it for everything. */
export const signedIn = async (parent: string, clock: Clock): Promise<Asked> => {
  const { engine, signIn } = engineOn(parent, clock);
  const { user } = demoPeople[0];
  await signIn(user);
  return { looked: () => void valueOf(engine.looked()), ask: async (name, input) => valueOf((await engine.dispatch(user, name, input)) as Result<never>), close: engine.close };
};

const ofIncident = [
  'SELECT * FROM incidents WHERE id = ?',
  'SELECT * FROM standing WHERE incident = ?',
  'SELECT v.*, t.body FROM incident_versions v JOIN texts t ON t.id = v.body_text WHERE v.incident = ?',
  'SELECT d.*, t.body FROM decisions d JOIN texts t ON t.id = d.document_text WHERE d.incident = ?',
  'SELECT c.*, n.number, n.recorded_at FROM decisions d JOIN crime_revisions c ON c.decision = d.id LEFT JOIN crime_numbers n ON n.crime = c.crime WHERE d.incident = ?',
  'SELECT t.* FROM decisions d JOIN tellings t ON t.decision = d.id WHERE d.incident = ?',
  'SELECT r.* FROM reviews r JOIN decisions d ON d.id = r.decision WHERE d.incident = ?',
  'SELECT r.*, s.* FROM reported_incidents r JOIN reported_standing s ON s.reported = r.id WHERE r.incident = ?',
  'SELECT * FROM correction_requests WHERE incident = ?',
  'SELECT * FROM allocations WHERE incident = ?',
  'SELECT * FROM parkings WHERE incident = ?',
  'SELECT * FROM cancellations WHERE incident = ?',
  'SELECT * FROM incident_links WHERE one = ?',
  'SELECT * FROM incident_links WHERE other = ?',
  'SELECT * FROM rulings WHERE incident = ?',
  'SELECT t.body FROM decisions d JOIN texts t ON t.id = d.why_text WHERE d.incident = ?',
  'SELECT u.* FROM decisions d JOIN undone_decisions u ON u.decision = d.id WHERE d.incident = ?',
  'SELECT r.* FROM decisions d JOIN references_received r ON r.decision = d.id WHERE d.incident = ?',
  'SELECT r.* FROM decisions d JOIN decision_recalls r ON r.decision = d.id WHERE d.incident = ?',
  'SELECT o.* FROM decisions d JOIN delay_oversights o ON o.decision = d.id WHERE d.incident = ?',
  'SELECT x.* FROM decisions d JOIN crime_revisions r ON r.decision = d.id JOIN cancelled_crimes x ON x.crime = r.crime WHERE d.incident = ?',
  'SELECT l.* FROM decisions d JOIN crime_revisions r ON r.decision = d.id JOIN late_recordings l ON l.crime = r.crime WHERE d.incident = ?',
] as const;

/** Every row that is shown of one incident. */
export const bareFile = (db: Connection): ((incident: string) => number) => {
  const statements = ofIncident.map((sql) => db.prepare<[string]>(sql));
  return (incident) => statements.reduce((rows, statement) => rows + statement.all(incident).length, 0);
};

/** Where an incident stands and how it was decided, as a line beside another says it. */
const standingSql = ['SELECT * FROM standing WHERE incident = ?', 'SELECT a.* FROM standing s JOIN answers a ON a.decision = s.decision WHERE s.incident = ?', 'SELECT c.* FROM standing s JOIN crime_revisions c ON c.decision = s.decision WHERE s.incident = ?'] as const;

/** How many others the answer reads and compares at most. */
const mostRead = 20;

/**
 * What stands beside an incident, read and not compared: who shares its keys, as far as a key is used; the texts of the newest of those that
 * share most; and, of those the answer names, where each stands and how it was decided.
 */
export const bareBeside = (db: Connection): ((incident: string, named: readonly string[]) => number) => {
  const keys = db.prepare<[string], { readonly key: Buffer; readonly kind: KeyKind }>('SELECT key, kind FROM match_keys WHERE incident = ?');
  const sharing = new Map(keyKinds.map((kind) => [kind, db.prepare<[Buffer, string], string>(`SELECT incident FROM match_keys WHERE key = ? AND incident <> ? ORDER BY incident DESC LIMIT ${mostOf[kind]}`).pluck()]));
  const counted = db.prepare<[Buffer]>('SELECT count(*) FROM (SELECT 1 FROM match_keys WHERE key = ? LIMIT 1000)');
  const text = db.prepare<[string]>('SELECT v.codes, t.body FROM incident_versions v JOIN texts t ON t.id = v.body_text WHERE v.incident = ? ORDER BY v.version DESC LIMIT 1');
  const standing = standingSql.map((sql) => db.prepare<[string]>(sql));
  return (incident, named) => {
    const shared = new Map<string, number>();
    for (const { key, kind } of keys.all(incident)) {
      const others = sharing.get(kind)?.all(key, incident) ?? [];
      if (others.length === mostOf[kind]) counted.get(key);
      else for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const read = [...shared].toSorted(([one, of], [other, than]) => than - of || (one < other ? 1 : -1)).slice(0, mostRead);
    const texts = [incident, ...read.map(([other]) => other)].reduce((rows, each) => rows + text.all(each).length, 0);
    return named.reduce((rows, each) => standing.reduce((all, statement) => all + statement.all(each).length, rows), texts);
  };
};
