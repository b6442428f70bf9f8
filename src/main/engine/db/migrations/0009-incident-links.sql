-- Incidents that somebody linked, and links that somebody took back. A link has no direction: the smaller id stands first. The same
-- two may be linked again after that; while a link holds they are not linked twice.

CREATE TABLE incident_links (
  id TEXT PRIMARY KEY,
  one TEXT NOT NULL REFERENCES incidents (id),
  other TEXT NOT NULL REFERENCES incidents (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  note_text TEXT REFERENCES texts (id),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_links_by_one ON incident_links (one, other);
CREATE INDEX incident_links_by_other ON incident_links (other);

CREATE TABLE incident_link_ends (
  link TEXT PRIMARY KEY REFERENCES incident_links (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER incident_links_no_update BEFORE UPDATE ON incident_links
  BEGIN SELECT RAISE(ABORT, 'incident_links is append-only'); END;

CREATE TRIGGER incident_links_no_delete BEFORE DELETE ON incident_links
  BEGIN SELECT RAISE(ABORT, 'incident_links is append-only'); END;

CREATE TRIGGER incident_links_of_open_act BEFORE INSERT ON incident_links
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'incident_links takes no row without a new event'); END;

CREATE TRIGGER incident_links_not_twice BEFORE INSERT ON incident_links
  WHEN EXISTS (SELECT 1 FROM incident_links l WHERE l.one = NEW.one AND l.other = NEW.other AND NOT EXISTS (SELECT 1 FROM incident_link_ends WHERE link = l.id))
  BEGIN SELECT RAISE(ABORT, 'these two are linked already'); END;

CREATE TRIGGER incident_link_ends_no_update BEFORE UPDATE ON incident_link_ends
  BEGIN SELECT RAISE(ABORT, 'incident_link_ends is append-only'); END;

CREATE TRIGGER incident_link_ends_no_delete BEFORE DELETE ON incident_link_ends
  BEGIN SELECT RAISE(ABORT, 'incident_link_ends is append-only'); END;

CREATE TRIGGER incident_link_ends_of_open_act BEFORE INSERT ON incident_link_ends
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'incident_link_ends takes no row without a new event'); END;
