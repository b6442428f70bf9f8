/** Teams and who belongs to which. The last row of each holds: a team's name, a person's team. */
import type { Connection } from '../connection.ts';

type TeamRow = { readonly id: string; readonly name: string | null };
type MemberRow = { readonly person: string; readonly team: string };

type Entry = { readonly at: string; readonly by: string };

export const teamsTable = (db: Connection) => {
  const name = db.prepare('INSERT INTO team_names (event_seq, team, at, made_by, name_text) VALUES (?, ?, ?, ?, ?)');
  const assign = db.prepare('INSERT INTO team_members (event_seq, person, team, at, made_by) VALUES (?, ?, ?, ?, ?)');
  const all = db.prepare<[], TeamRow>(
    `SELECT n.team AS id, t.body AS name FROM team_names n JOIN texts t ON t.id = n.name_text
      WHERE n.event_seq = (SELECT max(l.event_seq) FROM team_names l WHERE l.team = n.team) ORDER BY n.team`,
  );
  const of = db.prepare<[string], string | null>(
    `SELECT m.team FROM team_members m
      WHERE m.person = (SELECT s.human FROM person_standing s WHERE s.person = ?) ORDER BY m.event_seq DESC LIMIT 1`,
  ).pluck();
  const members = db.prepare<[], MemberRow>(
    `SELECT s.person, m.team FROM person_standing s JOIN team_members m ON m.person = s.human
      WHERE m.team IS NOT NULL AND m.event_seq = (SELECT max(l.event_seq) FROM team_members l WHERE l.person = s.human) ORDER BY s.person`,
  );
  return {
    name: (team: string, nameText: string, { at, by }: Entry, seq: number): void => void name.run(seq, team, at, by, nameText),
    /** `human`: the first account of somebody who has two. */
    assign: (human: string, team: string | null, { at, by }: Entry, seq: number): void => void assign.run(seq, human, team, at, by),
    /** The one that was named first comes first. */
    all: (): readonly TeamRow[] => all.all(),
    /** The team of an account, or null. */
    of: (account: string): string | null => of.get(account) ?? null,
    members: (): readonly MemberRow[] => members.all(),
  };
};
