/** Whom a registrar has let rule on the principal crime. It ends when it is taken back, and when whoever holds it becomes something else or leaves. */
import type { Connection } from '../connection.ts';

type Delegate = { readonly person: string; readonly at: string; readonly by: string };

export const rulingDelegationsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO ruling_delegations (event_seq, person, is_delegate, at, made_by) VALUES (?, ?, ?, ?, ?)');
  // What somebody is was last said by the event that their standing names: one that is later than the delegation ended it.
  const holding = db.prepare<[], Delegate>(
    `SELECT d.person, d.at, d.made_by AS by FROM ruling_delegations d JOIN person_standing s ON s.person = d.person
      WHERE d.is_delegate = 1 AND d.event_seq = (SELECT max(l.event_seq) FROM ruling_delegations l WHERE l.person = d.person)
        AND s.state = 'active' AND s.event_seq < d.event_seq ORDER BY d.event_seq`,
  );
  return {
    insert: (person: string, isDelegate: boolean, { at, by }: { readonly at: string; readonly by: string }, seq: number): void => void insert.run(seq, person, Number(isDelegate), at, by),
    /** Those who hold it now, the first named first. */
    holding: (): readonly Delegate[] => holding.all(),
    isHeldBy: (person: string): boolean => holding.all().some((each) => each.person === person),
  };
};
