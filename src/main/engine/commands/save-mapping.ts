/** Keeps a mapping of columns under a name, for the next file of the same shape. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { Command } from '../db/run-command.ts';

export const saveMapping: Command<Parsed<'save-mapping'>, { readonly mapping: string }> = (tx, input) => {
  const body = tx.keep('mapping', JSON.stringify(input));
  tx.store.imports.insertMapping(tx.id(), body.id, tx.seq);
  return ok({ event: { kind: 'mapping.saved', data: { mapping: tx.id(), body: body.commitment } }, value: { mapping: tx.id() }, changes: [{ topic: 'imports' }, { topic: 'trail' }] });
};
