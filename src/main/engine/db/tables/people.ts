/** The people of the bureau. */
import type { Person, Role } from '../../../../shared/domain/roles.ts';
import type { Connection } from '../connection.ts';

type Row = { readonly id: string; readonly user_name: string; readonly role: string; readonly name: string | null };

const fromRow = (row: Row): Person => ({ id: row.id, user: row.user_name, role: row.role as Role, name: row.name ?? row.user_name });

const select = 'SELECT p.id, p.user_name, p.role, t.body AS name FROM people p JOIN texts t ON t.id = p.name_text';

export const peopleTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO people (id, event_seq, user_name, role, name_text) VALUES (?, ?, ?, ?, ?)');
  const all = db.prepare<[], Row>(`${select} ORDER BY p.event_seq`);
  const byUser = db.prepare<[string], Row>(`${select} WHERE p.user_name = ?`);
  const insertSetting = db.prepare('INSERT INTO settings (event_seq, setting, value) VALUES (?, ?, ?)');
  const setting = db.prepare<[string], string>('SELECT value FROM settings WHERE setting = ? ORDER BY event_seq DESC LIMIT 1').pluck();
  return {
    insert: (person: { id: string; user: string; role: Role; nameText: string }, seq: number): void =>
      void insert.run(person.id, seq, person.user, person.role, person.nameText),
    all: (): readonly Person[] => all.all().map(fromRow),
    byUser: (user: string): Person | null => {
      const row = byUser.get(user);
      return row ? fromRow(row) : null;
    },
    /** The latest value of a setting, or null where it was never set. */
    setting: (name: string): string | null => setting.get(name) ?? null,
    set: (name: string, value: string, seq: number): void => void insertSetting.run(seq, name, value),
  };
};
