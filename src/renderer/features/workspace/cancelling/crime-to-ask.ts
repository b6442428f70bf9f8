/** The recorded crimes a cancellation may be asked for, and which of them is next. */
import type { DecisionView, IncidentFile } from '../../../../shared/ipc/queries.ts';

type Crime = DecisionView['crimes'][number];

export const recordedCrimes = ({ decisions }: Pick<IncidentFile, 'decisions'>): readonly Crime[] =>
  (decisions.find(({ current }) => current)?.crimes ?? []).filter(({ cancelled }) => cancelled === null);

/** A cancellation of it was asked for and has not ended. */
export const waits = ({ cancellations }: Pick<IncidentFile, 'cancellations'>, crime: string): boolean =>
  cancellations.some((each) => each.crime === crime && (each.state === 'asked' || each.state === 'authorised'));

export const crimeToAsk = (file: IncidentFile): Crime | null => recordedCrimes(file).find(({ id }) => !waits(file, id)) ?? null;
