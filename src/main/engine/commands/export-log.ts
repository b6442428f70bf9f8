/** Discloses the decision log to a file: the event first, so that no disclosure goes unlogged, then the file. */
import { createHash } from 'node:crypto';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { ExportHeader } from '../../../shared/trail/export-lines.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import type { Context } from '../session.ts';
import { countsOf, csvParts, logParts } from '../transfer/export-contents.ts';
import { proofPath } from '../transfer/verify-export.ts';
import { writeWholeFile } from '../transfer/write-whole-file.ts';

type Disclosure = Pick<Parsed<'export-log'>, 'format' | 'purpose' | 'recipient'>;

const disclose: Command<Disclosure & { readonly decisions: number }, { readonly at: string }> = (tx, input, who) => {
  const purpose = tx.keep('purpose', input.purpose);
  const recipient = tx.keep('recipient', input.recipient);
  tx.store.imports.insertExport({ id: tx.id(), at: tx.at, madeBy: who.person, format: input.format, purposeText: purpose.id, recipientText: recipient.id }, tx.seq);
  return ok({
    event: { kind: 'log.exported', data: { export: tx.id(), format: input.format, events: tx.seq, decisions: input.decisions, purpose: purpose.commitment, recipient: recipient.commitment } },
    value: { at: tx.at },
    changes: [{ topic: 'trail' }],
  });
};

const hashOf = (parts: Iterable<string>): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part, 'utf8');
  return hash.digest('hex');
};

export const exportLog = async (context: Context, input: Parsed<'export-log'>): Promise<Result<Output<'export-log'>>> => {
  const { bureau, who, announce, pathOf } = context;
  const path = pathOf(input.file);
  if (!path.ok) return path;
  const { store } = bureau.reader;
  const { decisions } = countsOf(store, store.log.size());
  const ran = runCommand(bureau.runner, who, disclose, { ...input, decisions });
  if (!ran.ok) return ran;
  announce(ran.value.changes);
  const size = ran.value.seq;
  const people = Object.fromEntries(store.people.all().map((person) => [person.id, person.user]));
  const csv = input.format === 'csv' ? hashOf(csvParts(store, size, people)) : null;
  const header: ExportHeader = {
    format: 'assay-decision-log/1',
    marking: 'OFFICIAL-SENSITIVE',
    origin: bureau.runner.origin,
    app: bureau.runner.app,
    edition: bureau.catalogue.edition,
    exportedAt: ran.value.value.at,
    purpose: input.purpose,
    recipient: input.recipient,
    events: size,
    texts: countsOf(store, size).texts,
    people,
    csv,
  };
  if (csv !== null) {
    const written = await writeWholeFile(path.value, csvParts(store, size, people));
    if (!written.ok) return written;
  }
  const log = await writeWholeFile(csv === null ? path.value : proofPath(path.value), logParts(store, size, header));
  return log.ok ? ok({ decisions, events: size, head: store.log.headAt(size) }) : log;
};
