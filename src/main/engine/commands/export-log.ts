/** Discloses the decision log to a file: the event first, so that no disclosure goes unlogged, then the file. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { ExportHeader } from '../../../shared/trail/export-lines.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import { othersTurn } from '../others-turn.ts';
import type { Context } from '../session.ts';
import { csvParts, headerTexts, logParts, textsUpTo } from '../transfer/export-contents.ts';
import { proofPath } from '../transfer/verify-export.ts';
import { writeWholeFiles } from '../transfer/write-whole-file.ts';

type Disclosure = Pick<Parsed<'export-log'>, 'format' | 'purpose' | 'recipient'>;

type Disclosed = { readonly at: string; readonly decisions: number; readonly texts: ReturnType<typeof headerTexts> };

const disclose: Command<Disclosure, Disclosed> = (tx, input, who) => {
  // A spreadsheet leaves out what was undone.
  const decisions = input.format === 'csv' ? tx.store.decisions.countStood() : tx.store.decisions.count();
  const purpose = tx.keep('purpose', input.purpose);
  const recipient = tx.keep('recipient', input.recipient);
  tx.store.imports.insertExport({ id: tx.id(), at: tx.at, madeBy: who.person, format: input.format, purposeText: purpose.id, recipientText: recipient.id }, tx.seq);
  return ok({
    event: { kind: 'log.exported', data: { export: tx.id(), format: input.format, events: tx.seq, decisions, purpose: purpose.commitment, recipient: recipient.commitment } },
    // Read within it: a person whom another process adds a moment later is in no event of this log.
    value: { at: tx.at, decisions, texts: headerTexts(tx.store, tx.id()) },
    changes: [{ topic: 'trail' }],
  });
};

const hashOf = async (parts: Iterable<string>): Promise<string> => {
  const turn = othersTurn();
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(part, 'utf8');
    await turn();
  }
  return hash.digest('hex');
};

export const exportLog = async (context: Context, input: Parsed<'export-log'>): Promise<Result<Output<'export-log'>>> => {
  const { bureau, who, announce, pathOf } = context;
  const path = pathOf(input.file);
  if (!path.ok) return path;
  // Whoever chose a name was asked about a spreadsheet that stands there, not about a proof left by one that is gone.
  if (input.format === 'csv' && !existsSync(path.value) && existsSync(proofPath(path.value))) {
    return fail('refused', 'The proof of another spreadsheet of that name is there. Nothing was written; choose another name.', { path: proofPath(path.value) });
  }
  const { store } = bureau.reader;
  const ran = runCommand(bureau.runner, who, disclose, input);
  if (!ran.ok) return ran;
  announce(ran.value.changes);
  const { seq: size, value: { at, decisions, texts } } = ran.value;
  const csv = input.format === 'csv' ? await hashOf(csvParts(store, size, texts.people)) : null;
  const header: ExportHeader = {
    format: 'assay-decision-log/1',
    marking: 'OFFICIAL-SENSITIVE',
    origin: bureau.runner.origin,
    app: bureau.runner.app,
    edition: bureau.catalogue.edition,
    exportedAt: at,
    ...texts,
    events: size,
    texts: await textsUpTo(store, size),
    csv,
  };
  const log = logParts(store, size, header);
  const written = await writeWholeFiles(
    csv === null
      ? [{ path: path.value, parts: log }]
      : [
          { path: proofPath(path.value), parts: log },
          { path: path.value, parts: csvParts(store, size, texts.people) },
        ],
  );
  return written.ok ? ok({ decisions, events: size, head: store.log.headAt(size) }) : written;
};
