-- People type a reference in small letters or capitals as it comes: it is looked up in either, by an index and not by reading every incident.

CREATE INDEX incidents_by_ref ON incidents (ref COLLATE NOCASE);
DROP INDEX incidents_by_source_reference;
CREATE INDEX incidents_by_source_reference ON incidents (source_reference COLLATE NOCASE) WHERE source_reference IS NOT NULL;
