-- Each was written with every decision and is read off what is there anyway: the crimes of an incident are those of its decisions, the
-- tasks those of its victims.
DROP INDEX crimes_by_incident;
DROP INDEX victim_tasks_by_incident;
