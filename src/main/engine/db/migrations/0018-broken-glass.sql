-- Who read one incident that their role reads none of, until when and why; and how somebody else judged it afterwards.

CREATE TABLE broken_glass (
  id TEXT PRIMARY KEY,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  person TEXT NOT NULL REFERENCES people (id),
  incident TEXT NOT NULL REFERENCES incidents (id),
  at TEXT NOT NULL,
  until TEXT NOT NULL CHECK (until > at),
  why_text TEXT NOT NULL REFERENCES texts (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX broken_glass_by_person ON broken_glass (person, until);

CREATE TABLE glass_reviews (
  glass TEXT PRIMARY KEY REFERENCES broken_glass (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES people (id),
  finding TEXT NOT NULL CHECK (finding IN ('justified', 'not-justified')),
  note_text TEXT NOT NULL REFERENCES texts (id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER broken_glass_no_update BEFORE UPDATE ON broken_glass
  BEGIN SELECT RAISE(ABORT, 'broken_glass is append-only'); END;

CREATE TRIGGER broken_glass_no_delete BEFORE DELETE ON broken_glass
  BEGIN SELECT RAISE(ABORT, 'broken_glass is append-only'); END;

CREATE TRIGGER broken_glass_of_open_act BEFORE INSERT ON broken_glass
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'broken_glass takes no row without a new event'); END;

CREATE TRIGGER glass_reviews_no_update BEFORE UPDATE ON glass_reviews
  BEGIN SELECT RAISE(ABORT, 'glass_reviews is append-only'); END;

CREATE TRIGGER glass_reviews_no_delete BEFORE DELETE ON glass_reviews
  BEGIN SELECT RAISE(ABORT, 'glass_reviews is append-only'); END;

CREATE TRIGGER glass_reviews_of_open_act BEFORE INSERT ON glass_reviews
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'glass_reviews takes no row without a new event'); END;
