/** Links between incidents, and the whole group that links make of them. */
import type { LinkReason } from '../../../../shared/matching/reason.ts';
import type { Connection } from '../connection.ts';

type LinkRow = {
  readonly id: string;
  readonly one: string;
  readonly other: string;
  readonly at: string;
  readonly made_by: string;
  readonly reason: LinkReason;
  readonly note: string | null;
};

type NewLink = { readonly id: string; readonly between: readonly [string, string]; readonly at: string; readonly madeBy: string; readonly reason: LinkReason; readonly noteText: string | null };

/** A group is shown whole up to this many incidents. */
const largestGroup = 200;

const holding = 'NOT EXISTS (SELECT 1 FROM incident_link_ends WHERE link = l.id)';

export const linksTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO incident_links (id, one, other, event_seq, at, made_by, reason, note_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const end = db.prepare('INSERT INTO incident_link_ends (link, event_seq) VALUES (?, ?)');
  const between = db.prepare<[string, string], string>(`SELECT l.id FROM incident_links l WHERE l.one = ? AND l.other = ? AND ${holding}`).pluck();
  const of = db.prepare<[string, string], LinkRow>(
    `SELECT l.id, l.one, l.other, l.at, l.made_by, l.reason, t.body AS note FROM incident_links l LEFT JOIN texts t ON t.id = l.note_text WHERE (l.one = ? OR l.other = ?) AND ${holding} ORDER BY l.event_seq`,
  );
  const linksOf = (incident: string): readonly LinkRow[] => of.all(incident, incident);
  const ordered = ([one, other]: readonly [string, string]): readonly [string, string] => (one < other ? [one, other] : [other, one]);
  return {
    insert: ({ id, between: two, at, madeBy, reason, noteText }: NewLink, seq: number): void => void insert.run(id, ...ordered(two), seq, at, madeBy, reason, noteText),
    end: (link: string, seq: number): void => void end.run(link, seq),
    /** The link that holds between two, or null. */
    between: (one: string, other: string): string | null => between.get(...ordered([one, other])) ?? null,
    /** Every link of the group an incident is in, each once: its own first, then those of whatever they lead to. */
    group: (incident: string): readonly LinkRow[] => {
      const found = new Map<string, LinkRow>();
      const seen = new Set([incident]);
      for (const each of seen) {
        for (const link of linksOf(each)) {
          found.set(link.id, link);
          if (seen.size < largestGroup) seen.add(link.one).add(link.other);
        }
      }
      return [...found.values()];
    },
  };
};
