/** Reads a file to be imported: looked through once, then in batches of rows made ready to be written. It asks no store, so it can be done beside the writing. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Regime } from '../../../../shared/domain/incident.ts';
import type { DateOrder, ImportMapping } from '../../../../shared/intake/mapping.ts';
import { fail, type Result } from '../../../../shared/ipc/result.ts';
import { readyRow, type ReadyRow } from '../../db/ready-row.ts';
import { sha256Hex } from '../../trail/hash.ts';
import { asShown } from './as-shown.ts';
import { IntakeFailure, attempt } from './intake-failure.ts';
import { proposedBatches } from './intake.ts';
import { needsDateOrder, surveyFile, type Survey } from './survey.ts';

/** `shown`: what the preview gave, or null where nothing was shown. */
export type ToRead = { readonly path: string; readonly mapping: ImportMapping; readonly regime: Regime; readonly shown: string | null };

/** `order`: in which its dates are read, as the mapping says or as it was found; null where they need none. */
export type Looked = { readonly rows: number; readonly bytes: number; readonly sha256: string; readonly order: DateOrder | null };

export type Reading = { readonly looked: Looked; readonly batches: AsyncIterable<readonly ReadyRow[]> };

const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

async function* readyBatches(path: string, mapping: ImportMapping, regime: Regime, survey: Survey): AsyncGenerator<readonly ReadyRow[]> {
  for await (const rows of proposedBatches(path, mapping, survey, { hash: sha256Hex })) yield rows.map((row) => readyRow(regime, row));
}

/** A file that keeps changing or has vanished stops here, before anything is stored. */
export const readImport = async ({ path, mapping, regime, shown }: ToRead): Promise<Result<Reading>> => {
  const read = await attempt(path, async () => {
    const survey = await surveyFile(path, mapping);
    if (needsDateOrder(survey)) throw new IntakeFailure('date-order', survey.ambiguousExample === null ? '' : `The first such date is ${survey.ambiguousExample}.`);
    const looked = { rows: survey.rows, bytes: survey.stamp.bytes, sha256: await hashFile(path), order: survey.order };
    return { looked, batches: readyBatches(path, mapping, regime, survey), seen: asShown(survey.stamp, mapping, sha256Hex) };
  });
  if (!read.ok || shown === null || shown === read.value.seen) return read;
  return fail('stale', 'Nothing was imported. The file, or what its columns become, is no longer what was shown. Look at it again.', { path });
};
