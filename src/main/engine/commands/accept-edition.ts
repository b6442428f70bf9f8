/**
 * Accepts a published offence list as the next edition. The list is read again and compared again inside the transaction,
 * so what is stored and counted is what the person saw, against what the bureau has at that moment.
 */
import { isLocalDate, type LocalDate } from '../../../shared/domain/local-date.ts';
import { countsOf, differenceOf } from '../../../shared/editions/difference.ts';
import { whyNotFrom } from '../../../shared/editions/in-force.ts';
import { readEdition } from '../../../shared/editions/read-edition.ts';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Editions } from '../db/editions.ts';
import { knownEditions } from '../db/known-editions.ts';
import type { Command } from '../db/run-command.ts';
import type { Context } from '../session.ts';
import { sha256Hex } from '../trail/hash.ts';
import { readList, type PublishedList } from '../transfer/offence-list/read-list.ts';
import { orHere } from '../workers/or-here.ts';
import { inTransaction } from './in-transaction.ts';

type Accepted = { readonly edition: string; readonly from: string };

const refuseFrom = (why: string): Result<never> => fail('refused', `${why} Nothing was changed.`, { problems: [{ path: 'from', message: why, cite: null }] });

const accept =
  (editions: Editions, list: PublishedList): Command<{ readonly from: string }, Accepted> =>
  (tx, { from }, who) => {
    const { catalogues, latest } = knownEditions(editions, tx.store);
    const read = readEdition(list.sheets, list, catalogues);
    if (!read.ok) return read;
    const { file } = read.value;
    const why = whyNotFrom(file.edition, from, latest);
    if (why !== null || !isLocalDate(from)) return refuseFrom(why ?? '');
    const { offences, classes } = differenceOf(latest.catalogue.file, file);
    const catalogue = JSON.stringify(file);
    tx.store.editions.insert({ edition: file.edition, at: tx.at, madeBy: who.person, from: from satisfies LocalDate, fileText: tx.keep('file', list.file).id, catalogue }, tx.seq);
    return ok({
      event: {
        kind: 'edition.accepted',
        data: {
          edition: file.edition,
          replaces: latest.edition,
          from,
          file: list.sha256,
          bytes: list.bytes,
          catalogue: sha256Hex(catalogue),
          current: file.offences.filter(({ current }) => current).length,
          offences: countsOf(offences),
          classes: countsOf(classes),
        },
      },
      value: { edition: file.edition, from },
      changes: [{ topic: 'editions' }, { topic: 'trail' }],
    });
  };

export const acceptEdition = async (context: Context, input: Parsed<'accept-edition'>): Promise<Result<Output<'accept-edition'>>> => {
  const path = context.pathOf(input.file);
  if (!path.ok) return path;
  const { imports } = context.bureau;
  const list = await orHere(imports && (() => imports.list(path.value)), () => readList(path.value));
  if (!list.ok) return list;
  if (list.value.sha256 !== input.sha256) return fail('stale', 'The file changed since its difference was shown. Look at it again; nothing was changed.', { path: path.value });
  const accepted = await inTransaction(accept(context.bureau.editions, list.value))(context, input);
  return accepted.ok || accepted.error.code === 'storage' ? accepted : { ok: false, error: { ...accepted.error, path: path.value } };
};
