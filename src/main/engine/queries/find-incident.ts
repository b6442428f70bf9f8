/** An incident by its reference, or by the source's where only one incident carries it. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { notFound } from '../db/run-command.ts';
import type { Context } from '../session.ts';

export const findIncident = ({ bureau }: Context, { ref }: Parsed<'find-incident'>): Result<Output<'find-incident'>> => {
  const incident = bureau.reader.store.incidents.byAnyRef(ref);
  return incident ? ok({ incident: incident.id }) : notFound(`incident ${ref.trim()}`);
};
