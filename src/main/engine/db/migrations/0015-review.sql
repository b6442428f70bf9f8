-- Which decisions are read again and why; reviews that amend, escalate and name what was wrong; readings by those who do not know the
-- first answer, and who settled where two of them part.

CREATE TABLE review_policies (
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- What chance is drawn from: nobody is shown it, and nobody can foretell what it draws.
CREATE TABLE review_secrets (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  value BLOB NOT NULL CHECK (length(value) = 32)
) STRICT;
INSERT INTO review_secrets (id, value) VALUES (1, randomblob(32));

-- By the policy, with the decision; or later, by hand or in a draw.
CREATE TABLE review_tasks (
  decision TEXT NOT NULL REFERENCES decisions (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  stratum TEXT,
  is_blind INTEGER NOT NULL CHECK (is_blind IN (0, 1)),
  is_review INTEGER NOT NULL CHECK (is_review IN (0, 1)),
  asked_by TEXT,
  why_text TEXT REFERENCES texts (id),
  PRIMARY KEY (decision, event_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_tasks_to_review ON review_tasks (event_seq, decision) WHERE is_review = 1;
CREATE INDEX review_tasks_to_read ON review_tasks (event_seq, decision) WHERE is_blind = 1;
CREATE INDEX decisions_by_maker ON decisions (made_by, event_seq);

CREATE TABLE reviews_of_today (
  id TEXT PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incidents (id),
  decision TEXT NOT NULL REFERENCES decisions (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('agree', 'amend', 'return', 'escalate')),
  mistake TEXT,
  comment_text TEXT REFERENCES texts (id)
) STRICT, WITHOUT ROWID;
INSERT INTO reviews_of_today SELECT id, incident, decision, event_seq, at, made_by, verdict, NULL, comment_text FROM reviews;
-- It names the table that goes, and is made again with the other that went with it.
DROP TRIGGER queue_lists_second_look;
DROP TABLE reviews;
ALTER TABLE reviews_of_today RENAME TO reviews;
CREATE INDEX reviews_by_decision ON reviews (decision);

CREATE TRIGGER queue_lists_second_look AFTER UPDATE ON standing
  WHEN NEW.state = 'decided' AND NOT EXISTS (SELECT 1 FROM crime_revisions c WHERE c.decision = NEW.decision)
   AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.decision = NEW.decision)
  BEGIN
    INSERT INTO queue_lists (incident, list, event_seq, order_at, holds, shown) VALUES (NEW.incident, 'second-look', NEW.event_seq, NEW.order_at, 1, 1)
      ON CONFLICT (incident, list) DO UPDATE SET event_seq = excluded.event_seq, order_at = excluded.order_at, holds = 1, shown = 1;
  END;

CREATE TRIGGER queue_lists_reviewed AFTER INSERT ON reviews
  BEGIN UPDATE queue_lists SET event_seq = NEW.event_seq, holds = 0 WHERE incident = NEW.incident AND list = 'second-look'; END;

CREATE TABLE second_readings (
  id TEXT PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incidents (id),
  decision TEXT NOT NULL REFERENCES decisions (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  is_golden INTEGER NOT NULL CHECK (is_golden IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX second_readings_by_decision ON second_readings (decision);
CREATE INDEX second_readings_by_reader ON second_readings (made_by, event_seq);

-- `first` and `second`: what each answer comes to. `is_blind`: the log of looks shows that the reader had not seen the first.
CREATE TABLE second_reading_ends (
  reading TEXT PRIMARY KEY REFERENCES second_readings (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  ended TEXT NOT NULL CHECK (ended IN ('saved', 'given-up')),
  document_text TEXT REFERENCES texts (id),
  first TEXT,
  second TEXT,
  is_blind INTEGER CHECK (is_blind IN (0, 1)),
  CHECK ((ended = 'saved') = (document_text IS NOT NULL AND first IS NOT NULL AND second IS NOT NULL AND is_blind IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE adjudications (
  reading TEXT PRIMARY KEY REFERENCES second_readings (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  stands TEXT NOT NULL CHECK (stands IN ('first', 'second', 'neither')),
  mistake TEXT,
  why_text TEXT NOT NULL REFERENCES texts (id)
) STRICT, WITHOUT ROWID;

-- The last row of a decision says whether its answer is held to be known.
CREATE TABLE golden_marks (
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  decision TEXT NOT NULL REFERENCES decisions (id),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  is_golden INTEGER NOT NULL CHECK (is_golden IN (0, 1)),
  why_text TEXT NOT NULL REFERENCES texts (id)
) STRICT;
CREATE INDEX golden_marks_by_decision ON golden_marks (decision, event_seq);

CREATE TRIGGER review_policies_no_update BEFORE UPDATE ON review_policies
  BEGIN SELECT RAISE(ABORT, 'review_policies is append-only'); END;

CREATE TRIGGER review_policies_no_delete BEFORE DELETE ON review_policies
  BEGIN SELECT RAISE(ABORT, 'review_policies is append-only'); END;

CREATE TRIGGER review_policies_of_open_act BEFORE INSERT ON review_policies
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'review_policies takes no row without a new event'); END;

CREATE TRIGGER review_tasks_no_update BEFORE UPDATE ON review_tasks
  BEGIN SELECT RAISE(ABORT, 'review_tasks is append-only'); END;

CREATE TRIGGER review_tasks_no_delete BEFORE DELETE ON review_tasks
  BEGIN SELECT RAISE(ABORT, 'review_tasks is append-only'); END;

CREATE TRIGGER review_tasks_of_open_act BEFORE INSERT ON review_tasks
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'review_tasks takes no row without a new event'); END;

CREATE TRIGGER reviews_no_update BEFORE UPDATE ON reviews
  BEGIN SELECT RAISE(ABORT, 'reviews is append-only'); END;

CREATE TRIGGER reviews_no_delete BEFORE DELETE ON reviews
  BEGIN SELECT RAISE(ABORT, 'reviews is append-only'); END;

CREATE TRIGGER reviews_of_open_act BEFORE INSERT ON reviews
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'reviews takes no row without a new event'); END;

CREATE TRIGGER second_readings_no_update BEFORE UPDATE ON second_readings
  BEGIN SELECT RAISE(ABORT, 'second_readings is append-only'); END;

CREATE TRIGGER second_readings_no_delete BEFORE DELETE ON second_readings
  BEGIN SELECT RAISE(ABORT, 'second_readings is append-only'); END;

CREATE TRIGGER second_readings_of_open_act BEFORE INSERT ON second_readings
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'second_readings takes no row without a new event'); END;

CREATE TRIGGER second_reading_ends_no_update BEFORE UPDATE ON second_reading_ends
  BEGIN SELECT RAISE(ABORT, 'second_reading_ends is append-only'); END;

CREATE TRIGGER second_reading_ends_no_delete BEFORE DELETE ON second_reading_ends
  BEGIN SELECT RAISE(ABORT, 'second_reading_ends is append-only'); END;

CREATE TRIGGER second_reading_ends_of_open_act BEFORE INSERT ON second_reading_ends
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'second_reading_ends takes no row without a new event'); END;

CREATE TRIGGER adjudications_no_update BEFORE UPDATE ON adjudications
  BEGIN SELECT RAISE(ABORT, 'adjudications is append-only'); END;

CREATE TRIGGER adjudications_no_delete BEFORE DELETE ON adjudications
  BEGIN SELECT RAISE(ABORT, 'adjudications is append-only'); END;

CREATE TRIGGER adjudications_of_open_act BEFORE INSERT ON adjudications
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'adjudications takes no row without a new event'); END;

CREATE TRIGGER golden_marks_no_update BEFORE UPDATE ON golden_marks
  BEGIN SELECT RAISE(ABORT, 'golden_marks is append-only'); END;

CREATE TRIGGER golden_marks_no_delete BEFORE DELETE ON golden_marks
  BEGIN SELECT RAISE(ABORT, 'golden_marks is append-only'); END;

CREATE TRIGGER golden_marks_of_open_act BEFORE INSERT ON golden_marks
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'golden_marks takes no row without a new event'); END;

CREATE TRIGGER review_secrets_no_update BEFORE UPDATE ON review_secrets
  BEGIN SELECT RAISE(ABORT, 'review_secrets is drawn once'); END;

CREATE TRIGGER review_secrets_no_delete BEFORE DELETE ON review_secrets
  BEGIN SELECT RAISE(ABORT, 'review_secrets is drawn once'); END;
