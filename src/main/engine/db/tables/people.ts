/** The people of the bureau: their accounts, what each stands for now, and the settings they made. */
import type { AccountState, Person, Role } from '../../../../shared/domain/roles.ts';
import type { Connection } from '../connection.ts';

type Row = { readonly id: string; readonly user_name: string; readonly role: string; readonly registered: number; readonly state: string; readonly human: string; readonly name: string | null };

const fromRow = (row: Row): Person => ({
  id: row.id,
  user: row.user_name,
  role: row.role as Role,
  name: row.name ?? row.user_name,
  registered: row.registered === 1,
  state: row.state as AccountState,
  human: row.human,
});

/** What an account is written as. */
export type Standing = Pick<Person, 'role' | 'registered' | 'state' | 'human'>;

const select =
  'SELECT p.id, p.user_name, s.role, s.registered, s.state, s.human, t.body AS name FROM people p JOIN person_standing s ON s.person = p.id JOIN texts t ON t.id = p.name_text';

export const peopleTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO people (id, event_seq, user_name, role, name_text) VALUES (?, ?, ?, ?, ?)');
  const insertStanding = db.prepare('INSERT INTO person_standing (person, event_seq, role, registered, state, human) VALUES (?, ?, ?, ?, ?, ?)');
  const move = db.prepare('UPDATE person_standing SET event_seq = ?, role = ?, registered = ?, state = ? WHERE person = ?');
  const all = db.prepare<[], Row>(`${select} ORDER BY p.event_seq`);
  const byUser = db.prepare<[string], Row>(`${select} WHERE p.user_name = ?`);
  const byId = db.prepare<[string], Row>(`${select} WHERE p.id = ?`);
  const insertSetting = db.prepare('INSERT INTO settings (event_seq, setting, value) VALUES (?, ?, ?)');
  const setting = db.prepare<[string], string>('SELECT value FROM settings WHERE setting = ? ORDER BY event_seq DESC LIMIT 1').pluck();
  /** Among the settings, by account: whether somebody else set its passphrase last. Accounts of before that counted have none. */
  const given = (person: string): string => `given-passphrase ${person}`;
  const one = (row: Row | undefined): Person | null => (row ? fromRow(row) : null);
  return {
    insert: (person: { id: string; user: string; nameText: string } & Standing, seq: number): void => {
      insert.run(person.id, seq, person.user, person.role, person.nameText);
      insertStanding.run(person.id, seq, person.role, Number(person.registered), person.state, person.human);
    },
    move: (person: string, { role, registered, state }: Omit<Standing, 'human'>, seq: number): void => void move.run(seq, role, Number(registered), state, person),
    all: (): readonly Person[] => all.all().map(fromRow),
    byUser: (user: string): Person | null => one(byUser.get(user)),
    byId: (id: string): Person | null => one(byId.get(id)),
    /** Whether somebody else set their passphrase, and they have set none of their own since. */
    isPassphraseGiven: (person: string): boolean => setting.get(given(person)) === 'yes',
    notePassphrase: (person: string, isGiven: boolean, seq: number): void => void insertSetting.run(seq, given(person), isGiven ? 'yes' : 'no'),
    /** The latest value of a setting, or null where it was never set. */
    setting: (name: string): string | null => setting.get(name) ?? null,
    set: (name: string, value: string, seq: number): void => void insertSetting.run(seq, name, value),
  };
};
