/** Points to prove that a registrar signed. What they say is text; a row whose text was erased signs nothing any more. */
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import { SignedPoints, type Signed } from '../../../../shared/domain/signed-points.ts';
import type { Connection } from '../connection.ts';

type Row = { readonly id: string; readonly offence: string; readonly at: string; readonly made_by: string; readonly signed_on: LocalDate; readonly body: string | null; readonly registrar: string | null };

type SignedRow = Signed & { readonly at: string; readonly by: string };

type NewSigned = { readonly id: string; readonly offence: string; readonly at: string; readonly madeBy: string; readonly signedOn: string; readonly bodyText: string; readonly registrarText: string };

/** What is kept as one text: it is read whole or not at all. */
export const Body = SignedPoints.pick({ elements: true, source: true });

const select =
  'SELECT s.id, s.offence, s.at, s.made_by, s.signed_on, b.body, r.body AS registrar FROM signed_points s JOIN texts b ON b.id = s.body_text JOIN texts r ON r.id = s.registrar_text';

const read = ({ id, offence, at, made_by, signed_on, body, registrar }: Row): readonly SignedRow[] =>
  body === null ? [] : [{ id, offence, ...Body.parse(JSON.parse(body)), registrar: registrar ?? '(erased)', signedOn: signed_on, at, by: made_by }];

export const signedPointsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO signed_points (id, offence, event_seq, at, made_by, signed_on, body_text, registrar_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const all = db.prepare<[], Row>(`${select} ORDER BY s.event_seq`);
  const last = db.prepare<[string], Row>(`${select} WHERE s.offence = ? ORDER BY s.event_seq DESC LIMIT 1`);
  return {
    insert: (s: NewSigned, seq: number): void => void insert.run(s.id, s.offence, seq, s.at, s.madeBy, s.signedOn, s.bodyText, s.registrarText),
    /** The oldest first. */
    all: (): readonly SignedRow[] => all.all().flatMap(read),
    /** What holds of an offence, by its id in the list. */
    of: (offence: string): SignedRow | null => [last.get(offence)].flatMap((row) => (row ? read(row) : []))[0] ?? null,
  };
};
