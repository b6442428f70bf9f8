/** Editions of the offence list that the force loaded. The body of one is read on its own: it is half a megabyte. */
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Connection } from '../connection.ts';

export type EditionRow = {
  readonly edition: string;
  readonly event_seq: number;
  readonly at: string;
  readonly made_by: string;
  readonly in_force_from: LocalDate;
  /** null once the name of the file has been erased. */
  readonly file: string | null;
};

type NewEdition = { readonly edition: string; readonly at: string; readonly madeBy: string; readonly from: LocalDate; readonly fileText: string; readonly catalogue: string };

export const editionsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO editions (edition, event_seq, at, made_by, in_force_from, file_text, catalogue) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const all = db.prepare<[], EditionRow>(
    'SELECT e.edition, e.event_seq, e.at, e.made_by, e.in_force_from, t.body AS file FROM editions e JOIN texts t ON t.id = e.file_text ORDER BY e.in_force_from',
  );
  const body = db.prepare<[string], string>('SELECT catalogue FROM editions WHERE edition = ?').pluck();
  const decisions = db.prepare<[string, string], number>(
    'SELECT (SELECT count(*) FROM decisions WHERE edition = ?) - (SELECT count(*) FROM undone_decisions u JOIN decisions d ON d.id = u.decision WHERE d.edition = ?)',
  ).pluck();
  return {
    insert: (e: NewEdition, seq: number): void => void insert.run(e.edition, seq, e.at, e.madeBy, e.from, e.fileText, e.catalogue),
    /** The one that begins first comes first. */
    all: (): readonly EditionRow[] => all.all(),
    body: (edition: string): string | null => body.get(edition) ?? null,
    /** How many decisions were made under an edition and not undone. */
    decisions: (edition: string): number => decisions.get(edition, edition) ?? 0,
  };
};
