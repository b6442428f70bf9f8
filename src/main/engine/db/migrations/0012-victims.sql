-- Victims of incidents, what is owed to each, and what was done. A victim is known by the allegation that first named it, or by a name
-- of its own where somebody assessed it before there was a decision. Tasks are present state, as an incident's standing is.

CREATE TABLE victims (
  id TEXT PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incidents (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  decision TEXT,
  allegation INTEGER,
  name_text TEXT REFERENCES texts (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX victims_by_incident ON victims (incident);

-- Telling is owed of one answer of one decision and goes with it; the other tasks are the victim's and have none.
CREATE TABLE victim_tasks (
  victim TEXT NOT NULL REFERENCES victims (id),
  kind TEXT NOT NULL CHECK (kind IN ('tell', 'refer', 'safeguard')),
  decision TEXT NOT NULL,
  allegation INTEGER NOT NULL,
  incident TEXT NOT NULL REFERENCES incidents (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  about TEXT NOT NULL CHECK (about IN ('recorded', 'not-recorded', 'victim')),
  since TEXT NOT NULL,
  due TEXT NOT NULL,
  promised TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  done_at TEXT,
  outcome TEXT,
  PRIMARY KEY (victim, kind, decision, allegation)
) STRICT, WITHOUT ROWID;
CREATE INDEX victim_tasks_open ON victim_tasks (due, victim, kind) WHERE done_at IS NULL;
CREATE INDEX victim_tasks_by_due ON victim_tasks (due, incident) WHERE done_at IS NULL;
CREATE INDEX victim_tasks_by_incident ON victim_tasks (incident);

CREATE TABLE victim_entries (
  id TEXT PRIMARY KEY,
  victim TEXT NOT NULL REFERENCES victims (id),
  incident TEXT NOT NULL REFERENCES incidents (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('assessed', 'contacted', 'referred')),
  codes TEXT NOT NULL CHECK (json_valid(codes)),
  words_text TEXT REFERENCES texts (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX victim_entries_by_victim ON victim_entries (victim, event_seq);

CREATE TABLE victim_policies (
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  referral INTEGER NOT NULL CHECK (referral > 0),
  telling INTEGER NOT NULL CHECK (telling > 0),
  enhanced INTEGER NOT NULL CHECK (enhanced > 0)
) STRICT;

CREATE TABLE victim_services (
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  body_text TEXT NOT NULL REFERENCES texts (id)
) STRICT;

-- Who was still to be told when there were no tasks yet, with the time that was promised.
INSERT INTO victims (id, incident, event_seq, decision, allegation)
  SELECT a.decision || '.v' || a.allegation, s.incident, a.event_seq, a.decision, a.allegation
    FROM answers a JOIN standing s ON s.decision = a.decision AND s.regime = 'live'
   WHERE a.told = 'not-yet' AND NOT EXISTS (SELECT 1 FROM tellings t WHERE t.decision = a.decision AND t.allegation = a.allegation);

INSERT INTO victim_tasks (victim, kind, decision, allegation, incident, event_seq, about, since, due, promised)
  SELECT v.id, 'tell', a.decision, a.allegation, v.incident, a.event_seq, 'not-recorded', d.at, a.told_due, a.told_due
    FROM victims v JOIN answers a ON a.decision = v.decision AND a.allegation = v.allegation JOIN decisions d ON d.id = a.decision;

CREATE TRIGGER victims_no_update BEFORE UPDATE ON victims
  BEGIN SELECT RAISE(ABORT, 'victims is append-only'); END;

CREATE TRIGGER victims_no_delete BEFORE DELETE ON victims
  BEGIN SELECT RAISE(ABORT, 'victims is append-only'); END;

CREATE TRIGGER victims_of_open_act BEFORE INSERT ON victims
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'victims takes no row without a new event'); END;

CREATE TRIGGER victim_tasks_move_with_event BEFORE UPDATE ON victim_tasks
  WHEN NEW.event_seq <= OLD.event_seq OR EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'victim_tasks moves only with a newer event'); END;

CREATE TRIGGER victim_tasks_no_delete BEFORE DELETE ON victim_tasks
  BEGIN SELECT RAISE(ABORT, 'victim_tasks is append-only'); END;

CREATE TRIGGER victim_tasks_of_open_act BEFORE INSERT ON victim_tasks
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'victim_tasks takes no row without a new event'); END;

CREATE TRIGGER victim_entries_no_update BEFORE UPDATE ON victim_entries
  BEGIN SELECT RAISE(ABORT, 'victim_entries is append-only'); END;

CREATE TRIGGER victim_entries_no_delete BEFORE DELETE ON victim_entries
  BEGIN SELECT RAISE(ABORT, 'victim_entries is append-only'); END;

CREATE TRIGGER victim_entries_of_open_act BEFORE INSERT ON victim_entries
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'victim_entries takes no row without a new event'); END;

CREATE TRIGGER victim_policies_no_update BEFORE UPDATE ON victim_policies
  BEGIN SELECT RAISE(ABORT, 'victim_policies is append-only'); END;

CREATE TRIGGER victim_policies_no_delete BEFORE DELETE ON victim_policies
  BEGIN SELECT RAISE(ABORT, 'victim_policies is append-only'); END;

CREATE TRIGGER victim_policies_of_open_act BEFORE INSERT ON victim_policies
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'victim_policies takes no row without a new event'); END;

CREATE TRIGGER victim_services_no_update BEFORE UPDATE ON victim_services
  BEGIN SELECT RAISE(ABORT, 'victim_services is append-only'); END;

CREATE TRIGGER victim_services_no_delete BEFORE DELETE ON victim_services
  BEGIN SELECT RAISE(ABORT, 'victim_services is append-only'); END;

CREATE TRIGGER victim_services_of_open_act BEFORE INSERT ON victim_services
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'victim_services takes no row without a new event'); END;
