/** The log of looks as tables: events and tree as in the store, and which events showed which incident, only ever extended; and which sittings have no end yet. */
import type { Connection } from '../db/connection.ts';

/** The number is given and not left to SQLite, or the trigger could not see it. */
const schema = `
  CREATE TABLE IF NOT EXISTS acts (seq INTEGER PRIMARY KEY CHECK (seq > 0)) STRICT;
  CREATE TABLE IF NOT EXISTS events (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    incident TEXT,
    session TEXT GENERATED ALWAYS AS (bytes ->> '$.session') STORED,
    decision TEXT GENERATED ALWAYS AS (bytes ->> '$.data.decision') STORED,
    bytes TEXT NOT NULL CHECK (json_valid(bytes))
  ) STRICT;
  CREATE INDEX IF NOT EXISTS opened_by_incident ON events (incident, seq) WHERE kind = 'incident.opened';
  CREATE INDEX IF NOT EXISTS events_by_actor ON events (actor, seq);
  CREATE TABLE IF NOT EXISTS tree_nodes (place INTEGER PRIMARY KEY CHECK (place > 0), hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT;
  CREATE TABLE IF NOT EXISTS shown (incident TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (incident, seq)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL CHECK (length(value) = 32)) STRICT, WITHOUT ROWID;`;

const appendOnly = ['acts', 'events', 'tree_nodes', 'shown', 'secrets']
  .flatMap((table) => ['UPDATE', 'DELETE'].map((act) => `CREATE TRIGGER IF NOT EXISTS ${table}_no_${act.toLowerCase()} BEFORE ${act} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`))
  .join('\n');

const extending = `
  CREATE TRIGGER IF NOT EXISTS events_extend BEFORE INSERT ON events
    WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.seq) OR (NEW.seq > 1 AND NOT EXISTS (SELECT 1 FROM events WHERE seq = NEW.seq - 1))
    BEGIN SELECT RAISE(ABORT, 'a look must extend the record'); END;
  CREATE TRIGGER IF NOT EXISTS tree_nodes_extend BEFORE INSERT ON tree_nodes
    WHEN EXISTS (SELECT 1 FROM tree_nodes WHERE place = NEW.place) OR (NEW.place > 1 AND NOT EXISTS (SELECT 1 FROM tree_nodes WHERE place = NEW.place - 1))
    BEGIN SELECT RAISE(ABORT, 'a node must extend the tree'); END;
  CREATE TRIGGER IF NOT EXISTS shown_of_open_act BEFORE INSERT ON shown
    WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'shown takes no row without a new event'); END;`;

/** Sittings that have not ended, which the log says too, but only to whoever reads all of it. */
const openSittings = `
  CREATE TABLE open_sittings (session TEXT PRIMARY KEY, person TEXT NOT NULL, process INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO open_sittings (session, person, process)
    SELECT session, actor, bytes ->> '$.data.process' FROM events
     WHERE kind = 'sitting.begun' AND session NOT IN (
       SELECT session FROM events WHERE kind = 'sitting.ended' UNION ALL SELECT bytes ->> '$.data.session' FROM events WHERE kind = 'sitting.broken');
  DROP INDEX IF EXISTS sittings;`;

/** The nodes of a log that has them by level, in the order in which its events completed them, as in the store. */
const treeInOrder = `
  CREATE TABLE tree_in_order (place INTEGER PRIMARY KEY CHECK (place > 0), hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT;
  INSERT INTO tree_in_order (place, hash) SELECT row_number() OVER (ORDER BY (idx + 1) << level, level), hash FROM tree_nodes;
  DROP TABLE tree_nodes;
  ALTER TABLE tree_in_order RENAME TO tree_nodes;`;

export const prepareLooks = (db: Connection): void =>
  db
    .transaction(() => {
      if (db.prepare("SELECT 1 FROM pragma_table_info('tree_nodes') WHERE name = 'level'").get() !== undefined) db.exec(treeInOrder);
      db.exec(`${schema}\n${appendOnly}\n${extending}`);
      if (db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'open_sittings'").get() === undefined) db.exec(openSittings);
    })
    .immediate();
