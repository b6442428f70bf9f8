-- A decision undone within seconds by whoever made it: its row, answers and crimes stay, and stand no more. What it did to the
-- reported incidents of its incident is undone with it.

CREATE TABLE undone_decisions (
  decision TEXT PRIMARY KEY REFERENCES decisions (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER undone_decisions_no_update BEFORE UPDATE ON undone_decisions
  BEGIN SELECT RAISE(ABORT, 'undone_decisions is append-only'); END;

CREATE TRIGGER undone_decisions_no_delete BEFORE DELETE ON undone_decisions
  BEGIN SELECT RAISE(ABORT, 'undone_decisions is append-only'); END;

CREATE TRIGGER undone_decisions_of_open_act BEFORE INSERT ON undone_decisions
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'undone_decisions takes no row without a new event'); END;

CREATE TRIGGER undone_decisions_stood BEFORE INSERT ON undone_decisions
  WHEN NOT EXISTS (SELECT 1 FROM decisions d JOIN standing s ON s.incident = d.incident AND s.decision = d.id WHERE d.id = NEW.decision AND d.made_by = NEW.made_by)
  BEGIN SELECT RAISE(ABORT, 'only whoever made the decision that stands undoes it'); END;

CREATE TRIGGER standing_on_no_undone_decision BEFORE UPDATE OF decision ON standing
  WHEN NEW.decision IS NOT NULL AND EXISTS (SELECT 1 FROM undone_decisions WHERE decision = NEW.decision)
  BEGIN SELECT RAISE(ABORT, 'an undone decision stands no more'); END;

-- What a decision found a reported incident to be, where it changed it.

CREATE TABLE reported_before (
  decision TEXT NOT NULL REFERENCES decisions (id),
  reported TEXT NOT NULL REFERENCES reported_incidents (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  code TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (decision, reported)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER reported_before_no_update BEFORE UPDATE ON reported_before
  BEGIN SELECT RAISE(ABORT, 'reported_before is append-only'); END;

CREATE TRIGGER reported_before_no_delete BEFORE DELETE ON reported_before
  BEGIN SELECT RAISE(ABORT, 'reported_before is append-only'); END;

CREATE TRIGGER reported_before_of_open_act BEFORE INSERT ON reported_before
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'reported_before takes no row without a new event'); END;

-- A reported incident may stand as undone: the decision that opened it is.

CREATE TABLE reported_standing_with_undone (
  reported TEXT PRIMARY KEY REFERENCES reported_incidents (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  code TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'overseen', 'undone'))
) STRICT, WITHOUT ROWID;

INSERT INTO reported_standing_with_undone SELECT reported, event_seq, code, state FROM reported_standing;

DROP TABLE reported_standing;

ALTER TABLE reported_standing_with_undone RENAME TO reported_standing;

CREATE INDEX reported_open ON reported_standing (state);

CREATE TRIGGER reported_standing_moves_with_event BEFORE UPDATE ON reported_standing
  WHEN NEW.event_seq <= OLD.event_seq OR EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'reported_standing moves only with a newer event'); END;

CREATE TRIGGER reported_standing_no_delete BEFORE DELETE ON reported_standing
  BEGIN SELECT RAISE(ABORT, 'reported_standing is append-only'); END;

CREATE TRIGGER reported_standing_of_open_act BEFORE INSERT ON reported_standing
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'reported_standing takes no row without a new event'); END;
