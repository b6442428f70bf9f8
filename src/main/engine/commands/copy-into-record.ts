/** Copies what one report adds to the main record of the same incident: a further version of that record, which its source did not send. */
import { IncidentVersion } from '../../../shared/domain/incident.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { copiedInto } from '../../../shared/rules/recording/copied-into.ts';
import { versionAt } from '../db/decision-checks.ts';
import { notFound, type Command } from '../db/run-command.ts';
import { writeFurtherVersion } from '../db/write-incident.ts';

export const copyIntoRecord: Command<Parsed<'copy-into-record'>, { readonly version: number }> = (tx, { incident, from }, who) => {
  if (incident === from) return fail('refused', 'Nothing was copied. A report adds nothing to itself.');
  const [main, other] = [tx.store.standing.of(incident), tx.store.standing.of(from)];
  const latest = tx.store.incidents.latest(incident);
  if (!main || !other || !latest) return notFound('such incident');
  const [record, report] = [versionAt(tx, main), versionAt(tx, other)];
  if (record === null || report === null) return fail('refused', 'Nothing was copied. The text of one of the two has been erased.');
  const whole = copiedInto(record, report, tx.store.incidents.refOf(from));
  if (whole === record) return fail('stale', 'Nothing was copied. The main record says all of it already.');
  if (!IncidentVersion.safeParse(whole).success) return fail('refused', 'Nothing was copied. The main record can hold no more people or entries.');
  // It is still compared with what its source sent last.
  const written = writeFurtherVersion(tx, who, main, whole, latest.content_hash);
  const version = main.version + 1;
  return ok({
    event: { kind: 'incident.copied', data: { incident, from, fromVersion: other.version, version, decidedBefore: main.decision !== null, codes: written.codes.commitment, text: written.text.commitment } },
    value: { version },
    changes: [{ topic: 'queue' }, { topic: 'incident', id: incident }, { topic: 'trail' }],
  });
};
