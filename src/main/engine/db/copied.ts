/** What was copied to a record from other reports of the same incident. It stays there when the source sends the record anew. */
import type { IncidentVersion } from '../../../shared/domain/incident.ts';
import { copiedInto } from '../../../shared/rules/recording/copied-into.ts';
import { versionAt } from './decision-checks.ts';
import type { Tx } from './run-command.ts';

export const withCopies = (reading: Pick<Tx, 'store'>, incident: string, version: IncidentVersion): IncidentVersion =>
  reading.store.log.copiedTo(incident).reduce((whole, { from, fromVersion }) => {
    const said = versionAt(reading, { incident: from, version: fromVersion });
    return said === null ? whole : copiedInto(whole, said, reading.store.incidents.refOf(from));
  }, version);
