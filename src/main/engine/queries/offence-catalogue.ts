/** The offence list in force, for the page's class picker; or an earlier one, to read a decision with the words it was made in. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { notFound } from '../db/run-command.ts';
import type { Context } from '../session.ts';

export const offenceCatalogue = ({ bureau }: Context, { edition }: Parsed<'offence-catalogue'>): Result<Output<'offence-catalogue'>> => {
  const catalogue = edition === null ? bureau.catalogue : bureau.editions.of(bureau.reader.store, edition);
  return catalogue ? ok({ catalogue: catalogue.file }) : notFound(`offence list of ${edition}`);
};
