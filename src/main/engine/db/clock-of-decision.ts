/**
 * For queries over decisions: the clock that each was held against when it was made, which is said by the version it was made on. A later
 * version that tells of another time moves the clock of what is still to be decided, and of nothing that was.
 */

/** The version `v` that the decision read. */
export const versionReadBy = (decision: string): string => `v.incident = ${decision}.incident AND v.version = ${decision}.version`;

/** When the 24 hours end that this version begins; NULL where it is historic or nobody can read when it was received. */
export const dueBy = (version: string): string =>
  `(SELECT strftime('%Y-%m-%dT%H:%M:%fZ', v.received_at, '+24 hours') FROM incident_versions v JOIN incidents i ON i.id = v.incident WHERE i.regime = 'live' AND ${version})`;

/** When the clock of the decision ended, be it the 24 hours or another. */
export const dueOf = (decision: string): string => `CASE WHEN ${decision}.clock IS NULL THEN ${dueBy(versionReadBy(decision))} ELSE ${decision}.clock_due END`;
