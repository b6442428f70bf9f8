/** Writes every second reading to a spreadsheet, with whether it was measured, and to whoever is told those of known answers: the event first, so that no disclosure goes unlogged, then the file. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { toldKnownAnswers } from '../../../shared/authority/groups.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { isUsed } from '../../../shared/review/agreement-of-readings.ts';
import { readingLabelWords } from '../../../shared/review/reading-label-words.ts';
import { csvLine } from '../../../shared/trail/decision-csv.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import { savedReadings, type ListedReading } from '../db/saved-readings.ts';
import { writeExportEnded } from '../db/write-export-ended.ts';
import type { Context } from '../session.ts';
import { writeWholeFile } from '../transfer/write-whole-file.ts';

type Disclosure = Pick<Parsed<'export-agreement'>, 'purpose' | 'recipient'> & { readonly readings: number };

const disclose: Command<Disclosure, { readonly id: string }> = (tx, { purpose, recipient, readings }) => {
  const kept = { purpose: tx.keep('purpose', purpose).commitment, recipient: tx.keep('recipient', recipient).commitment };
  return ok({ event: { kind: 'readings.exported', data: { export: tx.id(), readings, ...kept } }, value: { id: tx.id() }, changes: [{ topic: 'trail' }] });
};

const yes = (is: boolean): string => (is ? 'yes' : 'no');

export const exportAgreement = async (context: Context, input: Parsed<'export-agreement'>): Promise<Result<Output<'export-agreement'>>> => {
  const { bureau, who, person, announce, pathOf } = context;
  const path = pathOf(input.file);
  if (!path.ok) return path;
  const { store } = bureau.reader;
  const isTold = toldKnownAnswers.some((role) => role === person.role);
  const readings = savedReadings(store).filter(({ golden, second }) => isTold || !golden || second.by === person.human);
  const ran = runCommand(bureau.runner, who, disclose, { ...input, readings: readings.length });
  if (!ran.ok) return ran;
  announce(ran.value.changes);
  const users = new Map(store.people.all().map(({ id, user }) => [id, user]));
  const words = (label: string): string => readingLabelWords(label, store.incidents.refOf);
  const known = (cell: string): readonly string[] => (isTold ? [cell] : []);
  const line = (each: ListedReading): string =>
    csvLine([each.reading, store.incidents.refOf(each.incident), each.at, users.get(each.first.by) ?? each.first.by, words(each.first.label), users.get(each.second.by) ?? each.second.by, words(each.second.label), yes(each.blind), ...known(yes(each.golden)), yes(isUsed(each)), each.rules.join(' ')]);
  const heading = csvLine(['reading', 'incident', 'read at', 'first by', 'first answer', 'second by', 'second answer', 'blind', ...known('known answer'), 'measured', 'rules']);
  const written = await writeWholeFile(path.value, [csvLine(['OFFICIAL-SENSITIVE. Second readings; agreement is measured of those marked so.']), heading, ...readings.map(line)]);
  if (written.ok) return ok({ readings: readings.length });
  writeExportEnded(context, { id: ran.value.value.id, how: 'failed' });
  return written;
};
