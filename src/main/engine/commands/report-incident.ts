/** Enters a report that reached the police directly. It joins the same queue, with the same clock. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { msBetween } from '../../../shared/domain/instant.ts';
import type { Command } from '../db/run-command.ts';
import { readyVersion } from '../db/ready-version.ts';
import { ownRef, writeIncident } from '../db/write-incident.ts';

/** `ref` names the teaching cases of a demonstration; everybody else gets a reference of the bureau's own. */
export type Report = Parsed<'report-incident'> & { readonly ref?: string };

export const reportIncident: Command<Report, { readonly incident: string; readonly ref: string }> = (tx, report, who) => {
  const { received, route, capacity, openingCode, qualifiers, grade, text } = report;
  if (msBetween(tx.at, received.at) > 0) {
    return fail('refused', 'The report cannot have been received in the future.', {
      problems: [{ path: 'received.at', message: 'This is later than now', cite: null }],
    });
  }
  const isBlank = text.narrative.trim() === '' && text.log.every((entry) => entry.text.trim() === '');
  if (isBlank) {
    return fail('refused', 'A report needs its text.', { problems: [{ path: 'text.narrative', message: 'Say what was reported', cite: null }] });
  }
  const version = { codes: { received, route, capacity, openingCode, sourceClosing: null, qualifiers, grade }, text };
  const ref = report.ref ?? ownRef(tx);
  const written = writeIncident(tx, who, { ref, source: 'assay', sourceReference: null, identity: `assay:${tx.id()}`, regime: 'live', version: readyVersion('live', version) });
  return ok({
    event: {
      kind: 'incident.reported',
      data: {
        incident: tx.id(),
        version: 1,
        regime: 'live',
        receivedAt: received.at,
        precision: received.precision,
        route,
        capacity,
        codes: written.codes.commitment,
        text: written.text.commitment,
      },
    },
    value: { incident: tx.id(), ref },
    changes: [{ topic: 'queue' }, { topic: 'trail' }],
  });
};
