/** What a published offence list would change in this bureau: read, validated and compared as on accepting it, and nothing written. */
import { beginsOn } from '../../../shared/editions/edition-name.ts';
import { differenceOf } from '../../../shared/editions/difference.ts';
import { readEdition } from '../../../shared/editions/read-edition.ts';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { editionCounts } from '../db/edition-counts.ts';
import { knownEditions } from '../db/known-editions.ts';
import type { Context } from '../session.ts';
import { readList } from '../transfer/offence-list/read-list.ts';
import { orHere } from '../workers/or-here.ts';

export const previewEdition = async ({ bureau, pathOf }: Context, input: Parsed<'preview-edition'>): Promise<Result<Output<'preview-edition'>>> => {
  const path = pathOf(input.file);
  if (!path.ok) return path;
  const { imports } = bureau;
  const list = await orHere(imports && (() => imports.list(path.value)), () => readList(path.value));
  if (!list.ok) return list;
  const { catalogues, latest } = knownEditions(bureau.editions, bureau.reader.store);
  const read = readEdition(list.value.sheets, list.value, catalogues);
  if (!read.ok) return { ok: false, error: { ...read.error, path: path.value } };
  const { file, notes } = read.value;
  return ok({
    edition: file.edition,
    title: file.title,
    sha256: list.value.sha256,
    from: beginsOn(file.edition),
    latest: { edition: latest.edition, from: latest.from },
    ...editionCounts(file),
    difference: differenceOf(latest.catalogue.file, file),
    notes: [...notes],
  });
};
