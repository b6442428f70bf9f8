-- Triggers that keep the log and the record append-only. INSERT OR REPLACE would slip past a DELETE trigger, so
-- recursive_triggers is set on every connection and the log also refuses any INSERT that does not extend it.
-- The neighbours are looked up by key: max() inside a trigger would read the whole log for every event.
-- A test asks that every table of the schema has its guard.

CREATE TRIGGER events_no_update BEFORE UPDATE ON events
  BEGIN SELECT RAISE(ABORT, 'events is append-only'); END;

CREATE TRIGGER events_no_delete BEFORE DELETE ON events
  BEGIN SELECT RAISE(ABORT, 'events is append-only'); END;

CREATE TRIGGER events_extend BEFORE INSERT ON events
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.seq) OR (NEW.seq > 1 AND NOT EXISTS (SELECT 1 FROM events WHERE seq = NEW.seq - 1))
  BEGIN SELECT RAISE(ABORT, 'an event must extend the log'); END;

CREATE TRIGGER events_end_an_act BEFORE INSERT ON events
  WHEN NOT EXISTS (SELECT 1 FROM acts WHERE seq = NEW.seq)
  BEGIN SELECT RAISE(ABORT, 'an event ends an act'); END;

CREATE TRIGGER acts_no_update BEFORE UPDATE ON acts
  BEGIN SELECT RAISE(ABORT, 'acts is append-only'); END;

CREATE TRIGGER acts_no_delete BEFORE DELETE ON acts
  BEGIN SELECT RAISE(ABORT, 'acts is append-only'); END;

CREATE TRIGGER tree_nodes_no_update BEFORE UPDATE ON tree_nodes
  BEGIN SELECT RAISE(ABORT, 'tree_nodes is append-only'); END;

CREATE TRIGGER tree_nodes_no_delete BEFORE DELETE ON tree_nodes
  BEGIN SELECT RAISE(ABORT, 'tree_nodes is append-only'); END;

CREATE TRIGGER tree_nodes_extend BEFORE INSERT ON tree_nodes
  WHEN EXISTS (SELECT 1 FROM tree_nodes WHERE level = NEW.level AND idx = NEW.idx)
    OR (NEW.idx > 0 AND NOT EXISTS (SELECT 1 FROM tree_nodes WHERE level = NEW.level AND idx = NEW.idx - 1))
  BEGIN SELECT RAISE(ABORT, 'a node must extend the tree'); END;

CREATE TRIGGER texts_only_emptied BEFORE UPDATE ON texts
  WHEN NEW.id <> OLD.id OR NEW.event_seq <> OLD.event_seq OR NEW.body IS NOT NULL OR NEW.salt IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a text may only be emptied'); END;

CREATE TRIGGER texts_no_delete BEFORE DELETE ON texts
  BEGIN SELECT RAISE(ABORT, 'texts is append-only'); END;

CREATE TRIGGER people_no_update BEFORE UPDATE ON people
  BEGIN SELECT RAISE(ABORT, 'people is append-only'); END;

CREATE TRIGGER people_no_delete BEFORE DELETE ON people
  BEGIN SELECT RAISE(ABORT, 'people is append-only'); END;

CREATE TRIGGER settings_no_update BEFORE UPDATE ON settings
  BEGIN SELECT RAISE(ABORT, 'settings is append-only'); END;

CREATE TRIGGER settings_no_delete BEFORE DELETE ON settings
  BEGIN SELECT RAISE(ABORT, 'settings is append-only'); END;

CREATE TRIGGER mappings_no_update BEFORE UPDATE ON mappings
  BEGIN SELECT RAISE(ABORT, 'mappings is append-only'); END;

CREATE TRIGGER mappings_no_delete BEFORE DELETE ON mappings
  BEGIN SELECT RAISE(ABORT, 'mappings is append-only'); END;

CREATE TRIGGER incidents_no_update BEFORE UPDATE ON incidents
  BEGIN SELECT RAISE(ABORT, 'incidents is append-only'); END;

CREATE TRIGGER incidents_no_delete BEFORE DELETE ON incidents
  BEGIN SELECT RAISE(ABORT, 'incidents is append-only'); END;

CREATE TRIGGER incident_versions_no_update BEFORE UPDATE ON incident_versions
  BEGIN SELECT RAISE(ABORT, 'incident_versions is append-only'); END;

CREATE TRIGGER incident_versions_no_delete BEFORE DELETE ON incident_versions
  BEGIN SELECT RAISE(ABORT, 'incident_versions is append-only'); END;

CREATE TRIGGER decisions_no_update BEFORE UPDATE ON decisions
  BEGIN SELECT RAISE(ABORT, 'decisions is append-only'); END;

CREATE TRIGGER decisions_no_delete BEFORE DELETE ON decisions
  BEGIN SELECT RAISE(ABORT, 'decisions is append-only'); END;

CREATE TRIGGER answers_no_update BEFORE UPDATE ON answers
  BEGIN SELECT RAISE(ABORT, 'answers is append-only'); END;

CREATE TRIGGER answers_no_delete BEFORE DELETE ON answers
  BEGIN SELECT RAISE(ABORT, 'answers is append-only'); END;

CREATE TRIGGER crimes_no_update BEFORE UPDATE ON crimes
  BEGIN SELECT RAISE(ABORT, 'crimes is append-only'); END;

CREATE TRIGGER crimes_no_delete BEFORE DELETE ON crimes
  BEGIN SELECT RAISE(ABORT, 'crimes is append-only'); END;

CREATE TRIGGER crime_revisions_no_update BEFORE UPDATE ON crime_revisions
  BEGIN SELECT RAISE(ABORT, 'crime_revisions is append-only'); END;

CREATE TRIGGER crime_revisions_no_delete BEFORE DELETE ON crime_revisions
  BEGIN SELECT RAISE(ABORT, 'crime_revisions is append-only'); END;

CREATE TRIGGER crime_numbers_no_update BEFORE UPDATE ON crime_numbers
  BEGIN SELECT RAISE(ABORT, 'crime_numbers is append-only'); END;

CREATE TRIGGER crime_numbers_no_delete BEFORE DELETE ON crime_numbers
  BEGIN SELECT RAISE(ABORT, 'crime_numbers is append-only'); END;

CREATE TRIGGER reported_incidents_no_update BEFORE UPDATE ON reported_incidents
  BEGIN SELECT RAISE(ABORT, 'reported_incidents is append-only'); END;

CREATE TRIGGER reported_incidents_no_delete BEFORE DELETE ON reported_incidents
  BEGIN SELECT RAISE(ABORT, 'reported_incidents is append-only'); END;

CREATE TRIGGER correction_requests_no_update BEFORE UPDATE ON correction_requests
  BEGIN SELECT RAISE(ABORT, 'correction_requests is append-only'); END;

CREATE TRIGGER correction_requests_no_delete BEFORE DELETE ON correction_requests
  BEGIN SELECT RAISE(ABORT, 'correction_requests is append-only'); END;

CREATE TRIGGER tellings_no_update BEFORE UPDATE ON tellings
  BEGIN SELECT RAISE(ABORT, 'tellings is append-only'); END;

CREATE TRIGGER tellings_no_delete BEFORE DELETE ON tellings
  BEGIN SELECT RAISE(ABORT, 'tellings is append-only'); END;

CREATE TRIGGER references_received_no_update BEFORE UPDATE ON references_received
  BEGIN SELECT RAISE(ABORT, 'references_received is append-only'); END;

CREATE TRIGGER references_received_no_delete BEFORE DELETE ON references_received
  BEGIN SELECT RAISE(ABORT, 'references_received is append-only'); END;

CREATE TRIGGER reviews_no_update BEFORE UPDATE ON reviews
  BEGIN SELECT RAISE(ABORT, 'reviews is append-only'); END;

CREATE TRIGGER reviews_no_delete BEFORE DELETE ON reviews
  BEGIN SELECT RAISE(ABORT, 'reviews is append-only'); END;

CREATE TRIGGER imports_no_update BEFORE UPDATE ON imports
  BEGIN SELECT RAISE(ABORT, 'imports is append-only'); END;

CREATE TRIGGER imports_no_delete BEFORE DELETE ON imports
  BEGIN SELECT RAISE(ABORT, 'imports is append-only'); END;

CREATE TRIGGER import_ends_no_update BEFORE UPDATE ON import_ends
  BEGIN SELECT RAISE(ABORT, 'import_ends is append-only'); END;

CREATE TRIGGER import_ends_no_delete BEFORE DELETE ON import_ends
  BEGIN SELECT RAISE(ABORT, 'import_ends is append-only'); END;

CREATE TRIGGER import_refusals_no_update BEFORE UPDATE ON import_refusals
  BEGIN SELECT RAISE(ABORT, 'import_refusals is append-only'); END;

CREATE TRIGGER import_refusals_no_delete BEFORE DELETE ON import_refusals
  BEGIN SELECT RAISE(ABORT, 'import_refusals is append-only'); END;

CREATE TRIGGER exports_no_update BEFORE UPDATE ON exports
  BEGIN SELECT RAISE(ABORT, 'exports is append-only'); END;

CREATE TRIGGER exports_no_delete BEFORE DELETE ON exports
  BEGIN SELECT RAISE(ABORT, 'exports is append-only'); END;

CREATE TRIGGER standing_moves_with_event BEFORE UPDATE ON standing
  WHEN NEW.event_seq <= OLD.event_seq OR EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'standing moves only with a newer event'); END;

CREATE TRIGGER standing_no_delete BEFORE DELETE ON standing
  BEGIN SELECT RAISE(ABORT, 'standing is append-only'); END;

CREATE TRIGGER reported_standing_moves_with_event BEFORE UPDATE ON reported_standing
  WHEN NEW.event_seq <= OLD.event_seq OR EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'reported_standing moves only with a newer event'); END;

CREATE TRIGGER reported_standing_no_delete BEFORE DELETE ON reported_standing
  BEGIN SELECT RAISE(ABORT, 'reported_standing is append-only'); END;

-- A row belongs to the act that is open: one whose event is written already takes no more rows. Texts alone may be kept
-- under an earlier act, for the rows an import refused; those end with their import.

CREATE TRIGGER people_of_open_act BEFORE INSERT ON people
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'people takes no row without a new event'); END;

CREATE TRIGGER settings_of_open_act BEFORE INSERT ON settings
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'settings takes no row without a new event'); END;

CREATE TRIGGER mappings_of_open_act BEFORE INSERT ON mappings
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'mappings takes no row without a new event'); END;

CREATE TRIGGER incidents_of_open_act BEFORE INSERT ON incidents
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'incidents takes no row without a new event'); END;

CREATE TRIGGER incident_versions_of_open_act BEFORE INSERT ON incident_versions
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'incident_versions takes no row without a new event'); END;

CREATE TRIGGER standing_of_open_act BEFORE INSERT ON standing
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'standing takes no row without a new event'); END;

CREATE TRIGGER decisions_of_open_act BEFORE INSERT ON decisions
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'decisions takes no row without a new event'); END;

CREATE TRIGGER answers_of_open_act BEFORE INSERT ON answers
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'answers takes no row without a new event'); END;

CREATE TRIGGER crimes_of_open_act BEFORE INSERT ON crimes
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'crimes takes no row without a new event'); END;

CREATE TRIGGER crime_revisions_of_open_act BEFORE INSERT ON crime_revisions
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'crime_revisions takes no row without a new event'); END;

CREATE TRIGGER crime_numbers_of_open_act BEFORE INSERT ON crime_numbers
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'crime_numbers takes no row without a new event'); END;

CREATE TRIGGER reported_incidents_of_open_act BEFORE INSERT ON reported_incidents
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'reported_incidents takes no row without a new event'); END;

CREATE TRIGGER reported_standing_of_open_act BEFORE INSERT ON reported_standing
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'reported_standing takes no row without a new event'); END;

CREATE TRIGGER correction_requests_of_open_act BEFORE INSERT ON correction_requests
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'correction_requests takes no row without a new event'); END;

CREATE TRIGGER tellings_of_open_act BEFORE INSERT ON tellings
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'tellings takes no row without a new event'); END;

CREATE TRIGGER references_received_of_open_act BEFORE INSERT ON references_received
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'references_received takes no row without a new event'); END;

CREATE TRIGGER reviews_of_open_act BEFORE INSERT ON reviews
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'reviews takes no row without a new event'); END;

CREATE TRIGGER imports_of_open_act BEFORE INSERT ON imports
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'imports takes no row without a new event'); END;

CREATE TRIGGER import_ends_of_open_act BEFORE INSERT ON import_ends
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'import_ends takes no row without a new event'); END;

CREATE TRIGGER exports_of_open_act BEFORE INSERT ON exports
  WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.event_seq)
  BEGIN SELECT RAISE(ABORT, 'exports takes no row without a new event'); END;

CREATE TRIGGER import_refusals_of_running_import BEFORE INSERT ON import_refusals
  WHEN EXISTS (SELECT 1 FROM import_ends WHERE import = NEW.import)
  BEGIN SELECT RAISE(ABORT, 'import_refusals takes no row once the import has ended'); END;
