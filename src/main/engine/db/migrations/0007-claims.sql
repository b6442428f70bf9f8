-- A claim is the number of the event that made it, until when it holds, and the session that has it. Incidents taken before
-- are with their assessor as before, without a claim.

ALTER TABLE standing ADD COLUMN claim INTEGER;
ALTER TABLE standing ADD COLUMN claim_until TEXT;
ALTER TABLE standing ADD COLUMN claim_session TEXT;
