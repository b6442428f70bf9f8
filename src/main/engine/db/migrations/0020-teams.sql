-- Teams by the names they have had, and who belongs to which: of each the last row holds. And who was given an incident, by whom and from whom.

CREATE TABLE team_names (
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  team TEXT NOT NULL,
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  name_text TEXT NOT NULL REFERENCES texts (id)
) STRICT;
CREATE INDEX team_names_by_team ON team_names (team, event_seq);

-- `person` is the first account of somebody who has two: both belong to one team. `team` is null where they belong to none from then on.
CREATE TABLE team_members (
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  person TEXT NOT NULL REFERENCES people (id),
  team TEXT,
  at TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT;
CREATE INDEX team_members_by_person ON team_members (person, event_seq);

CREATE TABLE allocations (
  event_seq INTEGER PRIMARY KEY REFERENCES acts (seq),
  incident TEXT NOT NULL REFERENCES incidents (id),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  given_to TEXT NOT NULL REFERENCES people (id),
  given_from TEXT REFERENCES people (id),
  why_text TEXT REFERENCES texts (id)
) STRICT;
CREATE INDEX allocations_by_incident ON allocations (incident, event_seq);

CREATE TRIGGER team_names_no_update BEFORE UPDATE ON team_names
  BEGIN SELECT RAISE(ABORT, 'team_names is append-only'); END;

CREATE TRIGGER team_names_no_delete BEFORE DELETE ON team_names
  BEGIN SELECT RAISE(ABORT, 'team_names is append-only'); END;

CREATE TRIGGER team_names_of_open_act BEFORE INSERT ON team_names
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'team_names takes no row without a new event'); END;

CREATE TRIGGER team_members_no_update BEFORE UPDATE ON team_members
  BEGIN SELECT RAISE(ABORT, 'team_members is append-only'); END;

CREATE TRIGGER team_members_no_delete BEFORE DELETE ON team_members
  BEGIN SELECT RAISE(ABORT, 'team_members is append-only'); END;

CREATE TRIGGER team_members_of_open_act BEFORE INSERT ON team_members
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'team_members takes no row without a new event'); END;

CREATE TRIGGER allocations_no_update BEFORE UPDATE ON allocations
  BEGIN SELECT RAISE(ABORT, 'allocations is append-only'); END;

CREATE TRIGGER allocations_no_delete BEFORE DELETE ON allocations
  BEGIN SELECT RAISE(ABORT, 'allocations is append-only'); END;

CREATE TRIGGER allocations_of_open_act BEFORE INSERT ON allocations
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'allocations takes no row without a new event'); END;
