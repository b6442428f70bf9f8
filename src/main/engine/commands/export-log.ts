/** Discloses the decision log to a file: the event first, so that no disclosure goes unlogged, then the file. */
import { existsSync } from 'node:fs';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import { writeExportEnded } from '../db/write-export-ended.ts';
import type { Context } from '../session.ts';
import type { Head } from '../trail/log.ts';
import { headerTexts } from '../transfer/export-contents.ts';
import { beginExport, endExport } from '../transfer/running-exports.ts';
import { proofPath } from '../transfer/verify-export.ts';
import { isCancelled, newWishes, type Wishes } from '../transfer/wishes.ts';
import { writeExport, type ToExport } from '../transfer/write-export.ts';
import { orHere } from '../workers/or-here.ts';

type Disclosure = Pick<Parsed<'export-log'>, 'format' | 'purpose' | 'recipient'> & { readonly edition: string };

type Disclosed = { readonly id: string; readonly at: string; readonly decisions: number; readonly texts: ReturnType<typeof headerTexts> };

const disclose: Command<Disclosure, Disclosed> = (tx, input, who) => {
  // A spreadsheet leaves out what was undone.
  const decisions = input.format === 'csv' ? tx.store.decisions.countStood() : tx.store.decisions.count();
  const purpose = tx.keep('purpose', input.purpose);
  const recipient = tx.keep('recipient', input.recipient);
  tx.store.imports.insertExport({ id: tx.id(), at: tx.at, madeBy: who.person, format: input.format, purposeText: purpose.id, recipientText: recipient.id }, tx.seq);
  return ok({
    event: { kind: 'log.exported', data: { export: tx.id(), format: input.format, events: tx.seq, decisions, edition: input.edition, purpose: purpose.commitment, recipient: recipient.commitment } },
    // Read within it: a person whom another process adds a moment later is in no event of this log.
    value: { id: tx.id(), at: tx.at, decisions, texts: headerTexts(tx.store, tx.id()) },
    changes: [{ topic: 'trail' }],
  });
};

/** On the thread that is asked aside, where there is one: of a long log somebody else waits for none of it. */
const write = ({ bureau: { aside, reader }, announce }: Context, file: string, asked: ToExport, wishes: Wishes): Promise<Result<Head>> => {
  const steering = { wishes, told: (done: number, total: number) => announce([{ topic: 'export-progress', file, done, total }]) };
  return orHere(aside && (() => aside.writeExport(asked, steering)), () => writeExport(reader.store, asked, steering));
};

export const exportLog = async (context: Context, input: Parsed<'export-log'>): Promise<Result<Output<'export-log'>>> => {
  const { bureau, who, announce, pathOf } = context;
  const path = pathOf(input.file);
  if (!path.ok) return path;
  // Whoever chose a name was asked about a spreadsheet that stands there, not about a proof left by one that is gone.
  if (input.format === 'csv' && !existsSync(path.value) && existsSync(proofPath(path.value))) {
    return fail('refused', 'The proof of another spreadsheet of that name is there. Nothing was written; choose another name.', { path: proofPath(path.value) });
  }
  const { edition } = bureau.catalogue;
  const ran = runCommand(bureau.runner, who, disclose, { ...input, edition });
  if (!ran.ok) return ran;
  announce(ran.value.changes);
  const { seq: size, value: { id, at, decisions, texts } } = ran.value;
  const { origin, app } = bureau.runner;
  const header: ToExport['header'] = { format: 'assay-decision-log/1', marking: 'OFFICIAL-SENSITIVE', origin, app, edition, exportedAt: at, ...texts };
  const wishes = newWishes();
  beginExport(who.session, input.file, wishes);
  try {
    const written = await write(context, input.file, { path: path.value, format: input.format, overNothing: input.overNothing, size, decisions, header }, wishes);
    if (written.ok) return ok({ decisions, events: size, head: written.value });
    // Of a bureau that was closed meanwhile nothing more can be written.
    if (written.error.code !== 'signed-out') writeExportEnded(context, { id, how: isCancelled(wishes) ? 'cancelled' : 'failed' });
    return written;
  } finally {
    endExport(who.session, input.file);
  }
};
