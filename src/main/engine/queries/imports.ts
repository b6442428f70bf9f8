/** Past imports and how each ended. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';
import { isRunning } from '../transfer/running-imports.ts';

export const imports = ({ bureau }: Context): Output<'imports'> => ({
  imports: bureau.reader.store.imports.all().map((row) => ({
    import: row.id,
    file: row.file ?? '',
    at: row.at,
    by: row.made_by,
    regime: row.regime,
    state: row.ended ?? (isRunning(bureau.folder, row.id, bureau.clock) ? 'running' : 'interrupted'),
    read: row.rows_read ?? 0,
    added: row.added ?? 0,
    updated: row.updated ?? 0,
    unchanged: row.unchanged ?? 0,
    refused: row.refused ?? 0,
  })),
});
