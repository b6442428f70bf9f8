/** What opening a report means for its reader: it is counted for them alone, as distressing once a passage is in sight, and what they uncovered is covered again when they leave. */
import { useEffect } from 'react';
import type { IncidentVersion } from '../../shared/domain/incident.ts';
import { passagesIn, type Passage } from '../../shared/lexicon/passages.ts';
import { coverAgain, isUncoveredNow, useIsUncovered } from '../data/care.ts';
import { noteRead } from '../data/exposure.ts';
import { nowIs } from '../data/now.ts';

/** A version never changes: it is read once for all who show it. */
const readBefore = new WeakMap<IncidentVersion, { readonly narrative: readonly Passage[]; readonly log: readonly (readonly Passage[])[] }>();

export const passagesOf = (version: IncidentVersion) => {
  const known = readBefore.get(version) ?? { narrative: passagesIn(version.text.narrative), log: version.text.log.map((entry) => passagesIn(entry.text)) };
  readBefore.set(version, known);
  return known;
};

export const hasPassages = (version: IncidentVersion | null): boolean => version !== null && [passagesOf(version).narrative, ...passagesOf(version).log].some((found) => found.length > 0);

export const useReading = (incident: string, version: IncidentVersion | null): void => {
  const isThere = version !== null;
  const isDistressing = hasPassages(version);
  const isUncovered = useIsUncovered();
  useEffect(() => {
    const now = nowIs();
    // Asked anew: what was drawn may still speak of the report before, whose passages are covered again by now.
    if (isThere && now !== null) noteRead(incident, isDistressing && isUncoveredNow(), now);
  }, [incident, isThere, isDistressing, isUncovered]);
  useEffect(() => coverAgain, [incident]);
};
