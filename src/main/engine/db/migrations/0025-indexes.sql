-- Who took the log or the readings away last is asked of each second reading, and of events that are nearly never of that kind.
CREATE INDEX events_of_exports ON events (actor, seq) WHERE kind IN ('log.exported', 'readings.exported');

-- Each was written with every decision beside another that says the same: what is owed, by when it is due, and what somebody decided.
DROP INDEX victim_tasks_open;
DROP INDEX decisions_by_maker;
