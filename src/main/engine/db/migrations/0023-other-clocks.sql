-- What a decision's crimes are held against where the facts told with it settle that another clock runs than the 24 hours after the first
-- report: what starts it, and when it ends, null while recording may still wait. Decisions of before were held against the 24 hours.

ALTER TABLE decisions ADD COLUMN clock TEXT CHECK (clock IN ('appropriate-authority', 'investigation', 'national-crime-agency'));
ALTER TABLE decisions ADD COLUMN clock_due TEXT CHECK (clock_due IS NULL OR clock IS NOT NULL);

CREATE INDEX decisions_on_another_clock ON decisions (incident) WHERE clock IS NOT NULL;
