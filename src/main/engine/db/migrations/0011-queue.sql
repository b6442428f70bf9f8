-- What the queue is narrowed and ordered by lies beside its place in it, each with an index over what is still open: no view and
-- no filter reads more of the queue than it shows. `marks` are the harms of the version read, a bit each (triage/marks.ts).

ALTER TABLE standing ADD COLUMN ref TEXT NOT NULL DEFAULT '';
ALTER TABLE standing ADD COLUMN opening_code TEXT NOT NULL DEFAULT '';
ALTER TABLE standing ADD COLUMN marks INTEGER NOT NULL DEFAULT 0;
-- When the 24 hours end; without a clock, a day after the place it has in the queue, so that one order holds all.
ALTER TABLE standing ADD COLUMN clock_at TEXT NOT NULL DEFAULT '';
-- The parking that holds now and until when; once that is past it is parked no longer, and nothing need be written.
ALTER TABLE standing ADD COLUMN parked TEXT;
ALTER TABLE standing ADD COLUMN parked_until TEXT;

-- What stands already is told no more than it knew: no event happened, so the guard that asks for one is put away meanwhile.
DROP TRIGGER standing_moves_with_event;

UPDATE standing AS s SET
  ref = (SELECT i.ref FROM incidents i WHERE i.id = s.incident),
  opening_code = coalesce((SELECT v.opening_code FROM incident_versions v WHERE v.incident = s.incident AND v.version = s.version), ''),
  clock_at = coalesce(s.due, strftime('%Y-%m-%dT%H:%M:%fZ', s.order_at, '+24 hours')),
  marks = 1 * (s.why LIKE '%"sexual offence:%') +
           2 * (s.why LIKE '%"death:%') +
           4 * (s.why LIKE '%"domestic abuse:%') +
           8 * (s.why LIKE '%"stalking or harassment:%') +
           16 * (s.why LIKE '%"modern slavery:%') +
           32 * (s.why LIKE '%"honour based abuse:%') +
           64 * (s.why LIKE '%"a child:%') +
           128 * (s.why LIKE '%"vulnerable adult:%') +
           256 * (s.why LIKE '%"violence:%') +
           512 * (s.why LIKE '%"weapon:%') +
           1024 * (s.why LIKE '%"hate:%');

CREATE TRIGGER standing_moves_with_event BEFORE UPDATE ON standing
  WHEN NEW.event_seq <= OLD.event_seq OR EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'standing moves only with a newer event'); END;

CREATE INDEX standing_by_clock ON standing (regime, clock_at, incident) WHERE state <> 'decided';
CREATE INDEX standing_by_ref ON standing (regime, ref, incident) WHERE state <> 'decided';
CREATE INDEX standing_by_code ON standing (regime, opening_code, order_at, incident) WHERE state <> 'decided';
CREATE INDEX standing_no_clock ON standing (order_at, incident) WHERE state <> 'decided' AND regime = 'live' AND due IS NULL;
CREATE INDEX standing_parked ON standing (order_at, incident, parked_until) WHERE parked_until IS NOT NULL;
CREATE INDEX standing_of_sexual ON standing (regime, order_at, incident) WHERE state <> 'decided' AND (marks & 1) <> 0;
CREATE INDEX standing_of_death ON standing (regime, order_at, incident) WHERE state <> 'decided' AND (marks & 2) <> 0;
CREATE INDEX standing_of_domestic_abuse ON standing (regime, order_at, incident) WHERE state <> 'decided' AND (marks & 4) <> 0;
CREATE INDEX standing_of_stalking ON standing (regime, order_at, incident) WHERE state <> 'decided' AND (marks & 8) <> 0;
CREATE INDEX standing_of_slavery ON standing (regime, order_at, incident) WHERE state <> 'decided' AND (marks & 16) <> 0;
CREATE INDEX standing_of_honour ON standing (regime, order_at, incident) WHERE state <> 'decided' AND (marks & 32) <> 0;
CREATE INDEX standing_of_child ON standing (regime, order_at, incident) WHERE state <> 'decided' AND (marks & 64) <> 0;
CREATE INDEX standing_of_vulnerable ON standing (regime, order_at, incident) WHERE state <> 'decided' AND (marks & 128) <> 0;
CREATE INDEX standing_of_violence ON standing (regime, order_at, incident) WHERE state <> 'decided' AND (marks & 256) <> 0;
CREATE INDEX standing_of_weapon ON standing (regime, order_at, incident) WHERE state <> 'decided' AND (marks & 512) <> 0;
CREATE INDEX standing_of_hate ON standing (regime, order_at, incident) WHERE state <> 'decided' AND (marks & 1024) <> 0;

-- Lists an incident stands in besides: one for each of its qualifiers, `reported` and `reported/N100` while it has such a record
-- open, `second-look` while it is decided without a crime and nobody has reviewed that. `holds` says whether it still belongs there,
-- `shown` whether it is to be seen: qualifiers are of the open queue only. The triggers below keep the order and the rest in step.
CREATE TABLE queue_lists (
  incident TEXT NOT NULL REFERENCES standing (incident),
  list TEXT NOT NULL,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  order_at TEXT NOT NULL,
  holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  PRIMARY KEY (incident, list)
) STRICT, WITHOUT ROWID;

INSERT INTO queue_lists (incident, list, event_seq, order_at, holds, shown)
  SELECT DISTINCT s.incident, 'qualifier/' || s.regime || '/' || q.value, s.event_seq, s.order_at, 1, s.state <> 'decided'
    FROM standing s JOIN incident_versions v ON v.incident = s.incident AND v.version = s.version, json_each(v.codes, '$.qualifiers') q;

INSERT INTO queue_lists (incident, list, event_seq, order_at, holds, shown)
  SELECT r.incident, n.list, max(rs.event_seq), s.order_at, 1, 1
    FROM reported_standing rs JOIN reported_incidents r ON r.id = rs.reported JOIN standing s ON s.incident = r.incident
    JOIN (SELECT 'reported' AS list, '' AS class UNION ALL SELECT 'reported/N100', '100' UNION ALL SELECT 'reported/N300', '300') n
      ON n.class = '' OR n.class = substr(rs.code, 1, 3)
   WHERE rs.state = 'open' GROUP BY r.incident, n.list;

INSERT INTO queue_lists (incident, list, event_seq, order_at, holds, shown)
  SELECT s.incident, 'second-look', s.event_seq, s.order_at, 1, 1 FROM standing s
   WHERE s.state = 'decided'
     AND NOT EXISTS (SELECT 1 FROM crime_revisions c WHERE c.decision = s.decision) AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.decision = s.decision);

CREATE INDEX queue_lists_in_order ON queue_lists (list, order_at, incident) WHERE holds = 1 AND shown = 1;

CREATE TRIGGER queue_lists_move_with_event BEFORE UPDATE ON queue_lists
  WHEN NEW.event_seq < OLD.event_seq OR EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'queue_lists moves only with a newer event'); END;

CREATE TRIGGER queue_lists_no_delete BEFORE DELETE ON queue_lists
  BEGIN SELECT RAISE(ABORT, 'queue_lists is append-only'); END;

CREATE TRIGGER queue_lists_of_open_act BEFORE INSERT ON queue_lists
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'queue_lists takes no row without a new event'); END;

CREATE TRIGGER queue_lists_follow_standing AFTER UPDATE ON standing
  WHEN NEW.order_at <> OLD.order_at OR NEW.state <> OLD.state
  BEGIN
    UPDATE queue_lists
       SET event_seq = NEW.event_seq, order_at = NEW.order_at, shown = (NEW.state <> 'decided' OR list NOT GLOB 'qualifier/*')
     WHERE incident = NEW.incident;
  END;

CREATE TRIGGER queue_lists_second_look AFTER UPDATE ON standing
  WHEN NEW.state = 'decided' AND NOT EXISTS (SELECT 1 FROM crime_revisions c WHERE c.decision = NEW.decision)
   AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.decision = NEW.decision)
  BEGIN
    INSERT INTO queue_lists (incident, list, event_seq, order_at, holds, shown) VALUES (NEW.incident, 'second-look', NEW.event_seq, NEW.order_at, 1, 1)
      ON CONFLICT (incident, list) DO UPDATE SET event_seq = excluded.event_seq, order_at = excluded.order_at, holds = 1, shown = 1;
  END;

CREATE TRIGGER queue_lists_looked_at_again AFTER UPDATE ON standing
  WHEN NEW.state <> 'decided' OR EXISTS (SELECT 1 FROM crime_revisions c WHERE c.decision = NEW.decision)
  BEGIN UPDATE queue_lists SET event_seq = NEW.event_seq, holds = 0 WHERE incident = NEW.incident AND list = 'second-look' AND holds = 1; END;

CREATE TRIGGER queue_lists_reviewed AFTER INSERT ON reviews
  BEGIN UPDATE queue_lists SET event_seq = NEW.event_seq, holds = 0 WHERE incident = NEW.incident AND list = 'second-look'; END;

CREATE TRIGGER queue_lists_reported_opened AFTER INSERT ON reported_standing
  BEGIN
    INSERT INTO queue_lists (incident, list, event_seq, order_at, holds, shown)
      SELECT s.incident, n.list, NEW.event_seq, s.order_at,
             EXISTS (SELECT 1 FROM reported_incidents o JOIN reported_standing os ON os.reported = o.id
                      WHERE o.incident = s.incident AND os.state = 'open' AND (n.class = '' OR n.class = substr(os.code, 1, 3))), 1
        FROM reported_incidents r JOIN standing s ON s.incident = r.incident
        JOIN (SELECT 'reported' AS list, '' AS class UNION ALL SELECT 'reported/N100', '100' UNION ALL SELECT 'reported/N300', '300') n
       WHERE r.id = NEW.reported
      ON CONFLICT (incident, list) DO UPDATE SET event_seq = excluded.event_seq, holds = excluded.holds;
  END;

CREATE TRIGGER queue_lists_reported_moved AFTER UPDATE ON reported_standing
  BEGIN
    INSERT INTO queue_lists (incident, list, event_seq, order_at, holds, shown)
      SELECT s.incident, n.list, NEW.event_seq, s.order_at,
             EXISTS (SELECT 1 FROM reported_incidents o JOIN reported_standing os ON os.reported = o.id
                      WHERE o.incident = s.incident AND os.state = 'open' AND (n.class = '' OR n.class = substr(os.code, 1, 3))), 1
        FROM reported_incidents r JOIN standing s ON s.incident = r.incident
        JOIN (SELECT 'reported' AS list, '' AS class UNION ALL SELECT 'reported/N100', '100' UNION ALL SELECT 'reported/N300', '300') n
       WHERE r.id = NEW.reported
      ON CONFLICT (incident, list) DO UPDATE SET event_seq = excluded.event_seq, holds = excluded.holds;
  END;

-- Set aside until a time, with why and who is asked. A parking stops no clock: it says only who is given the incident meanwhile.
-- `oversight` where the 24 hours end before then and no rule gives it another clock: the rationale is kept, and the registrar is told.
CREATE TABLE parkings (
  id TEXT PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incidents (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  until TEXT NOT NULL,
  oversight INTEGER NOT NULL CHECK (oversight IN (0, 1)),
  asked_text TEXT NOT NULL REFERENCES texts (id),
  note_text TEXT NOT NULL REFERENCES texts (id),
  rationale_text TEXT REFERENCES texts (id),
  CHECK (oversight = 0 OR rationale_text IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX parkings_by_incident ON parkings (incident, event_seq);

CREATE TRIGGER parkings_no_update BEFORE UPDATE ON parkings
  BEGIN SELECT RAISE(ABORT, 'parkings is append-only'); END;

CREATE TRIGGER parkings_no_delete BEFORE DELETE ON parkings
  BEGIN SELECT RAISE(ABORT, 'parkings is append-only'); END;

CREATE TRIGGER parkings_of_open_act BEFORE INSERT ON parkings
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'parkings takes no row without a new event'); END;

-- Views of the queue a person saved: what they show and their names are text. A view ends when it is removed or saved anew.
CREATE TABLE saved_views (
  id TEXT PRIMARY KEY,
  event_seq INTEGER NOT NULL REFERENCES acts (seq),
  person TEXT NOT NULL REFERENCES people (id),
  body_text TEXT NOT NULL REFERENCES texts (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX saved_views_of_person ON saved_views (person, event_seq);

CREATE TRIGGER saved_views_no_update BEFORE UPDATE ON saved_views
  BEGIN SELECT RAISE(ABORT, 'saved_views is append-only'); END;

CREATE TRIGGER saved_views_no_delete BEFORE DELETE ON saved_views
  BEGIN SELECT RAISE(ABORT, 'saved_views is append-only'); END;

CREATE TRIGGER saved_views_of_open_act BEFORE INSERT ON saved_views
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'saved_views takes no row without a new event'); END;

CREATE TABLE saved_view_ends (
  view TEXT PRIMARY KEY REFERENCES saved_views (id),
  event_seq INTEGER NOT NULL REFERENCES acts (seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER saved_view_ends_no_update BEFORE UPDATE ON saved_view_ends
  BEGIN SELECT RAISE(ABORT, 'saved_view_ends is append-only'); END;

CREATE TRIGGER saved_view_ends_no_delete BEFORE DELETE ON saved_view_ends
  BEGIN SELECT RAISE(ABORT, 'saved_view_ends is append-only'); END;

CREATE TRIGGER saved_view_ends_of_open_act BEFORE INSERT ON saved_view_ends
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'saved_view_ends takes no row without a new event'); END;
