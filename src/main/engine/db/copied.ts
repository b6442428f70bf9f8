/** What was copied to a record from other reports of the same incident. It stays there when the source sends the record anew. */
import type { IncidentVersion } from '../../../shared/domain/incident.ts';
import { copiedInto } from '../../../shared/rules/recording/copied-into.ts';
import type { Tx } from './run-command.ts';
import { versionFromRow } from './tables/incidents.ts';

type Reading = Pick<Tx, 'store'>;

const versionOf = ({ store }: Reading, incident: string, version: number): IncidentVersion | null => {
  const row = store.incidents.versions(incident).find((each) => each.version === version);
  return row === undefined ? null : versionFromRow(row);
};

export const withCopies = (reading: Reading, incident: string, version: IncidentVersion): IncidentVersion =>
  reading.store.log.copiedTo(incident).reduce((whole, { from, fromVersion }) => {
    const said = versionOf(reading, from, fromVersion);
    return said === null ? whole : copiedInto(whole, said, reading.store.incidents.refOf(from));
  }, version);
