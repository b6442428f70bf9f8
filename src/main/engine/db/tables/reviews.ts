/** Reviews of decisions, what waits for one, and by which policy. */
import type { ReviewPolicy } from '../../../../shared/review/review-policy.ts';
import { mostListed } from '../../../../shared/ipc/most-listed.ts';
import type { VerdictGiven, VerdictShown } from '../../../../shared/review/verdict.ts';
import { atMost } from '../at-most.ts';
import type { Connection } from '../connection.ts';
import { notUndone } from './undone.ts';

export type ReviewRow = {
  readonly id: string;
  readonly incident: string;
  readonly decision: string;
  readonly at: string;
  readonly made_by: string;
  readonly verdict: VerdictGiven;
  readonly mistake: string | null;
  readonly comment_text: string | null;
};

/** As it is read: an amendment with what has become of its request. */
type ReviewShown = Omit<ReviewRow, 'verdict'> & { readonly verdict: VerdictShown };

/** The verdict of the review `r`. An amendment and the request it was made with are of one event. */
export const verdictShown = `CASE WHEN r.verdict <> 'amend' THEN r.verdict ELSE coalesce(
  (SELECT CASE e.ended WHEN 'authorised' THEN 'amend' WHEN 'refused' THEN 'amend-refused' ELSE 'amend-asked' END
     FROM correction_requests q LEFT JOIN correction_request_ends e ON e.request = q.id WHERE q.incident = r.incident AND q.event_seq = r.event_seq), 'amend') END`;

/** The review `r` counts: whoever refused its amendment found nothing wrong, and the decision is still to be reviewed. */
export const isReview = `${verdictShown} <> 'amend-refused'`;

type ReviewTask = {
  readonly decision: string;
  readonly reasons: readonly string[];
  readonly stratum: string | null;
  readonly isBlind: boolean;
  readonly isReview: boolean;
  readonly askedBy: string | null;
  readonly whyText: string | null;
};

export const reviewsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO reviews (id, incident, decision, event_seq, at, made_by, verdict, mistake, comment_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const columns = `r.id, r.incident, r.decision, r.at, r.made_by, ${verdictShown} AS verdict, r.mistake, r.comment_text`;
  const ofDecision = db.prepare<[string], ReviewShown>(`SELECT ${columns} FROM reviews r WHERE r.decision = ? ORDER BY r.event_seq`);
  const insertTask = db.prepare('INSERT INTO review_tasks (decision, event_seq, reasons, stratum, is_blind, is_review, asked_by, why_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const insertPolicy = db.prepare('INSERT INTO review_policies (event_seq, at, made_by, body) VALUES (?, ?, ?, ?)');
  const policy = db.prepare<[], string>('SELECT body FROM review_policies ORDER BY event_seq DESC LIMIT 1').pluck();
  const secret = db.prepare<[], Buffer>('SELECT value FROM review_secrets').pluck();
  const madeBefore = db.prepare<[string, number], number>(`SELECT count(*) FROM (SELECT 1 FROM decisions d WHERE d.made_by IN (SELECT value FROM json_each(?)) AND ${notUndone('d.id')} ${atMost})`).pluck();
  const ofMaker = db.prepare<[string], ReviewShown>(
    `SELECT ${columns} FROM decisions d JOIN reviews r ON r.decision = d.id WHERE d.made_by IN (SELECT value FROM json_each(?)) AND ${isReview} ORDER BY r.event_seq DESC LIMIT ${mostListed.reviews}`,
  );
  const reviewed = db.prepare<[string], number>(`SELECT count(*) FROM reviews r WHERE r.at >= ? AND ${isReview}`).pluck();
  const mistakes = db.prepare<[string], { readonly mistake: string; readonly times: number }>(
    `SELECT r.mistake, count(*) AS times FROM reviews r WHERE r.at >= ? AND r.mistake IS NOT NULL AND ${isReview} GROUP BY r.mistake ORDER BY times DESC, r.mistake`,
  );
  return {
    insert: (r: ReviewRow, seq: number): void => void insert.run(r.id, r.incident, r.decision, seq, r.at, r.made_by, r.verdict, r.mistake, r.comment_text),
    ofDecision: (decision: string): readonly ReviewShown[] => ofDecision.all(decision),
    /** Reviews of what these accounts decided, the newest first, up to a bound. */
    ofMaker: (accounts: readonly string[]): readonly ReviewShown[] => ofMaker.all(JSON.stringify(accounts)),
    /** How often each thing was wrong since, of how many reviews. */
    mistakesSince: (since: string): { readonly reviewed: number; readonly mistakes: { readonly mistake: string; readonly times: number }[] } => ({ reviewed: reviewed.get(since) ?? 0, mistakes: mistakes.all(since) }),
    insertTask: (task: ReviewTask, seq: number): void =>
      void insertTask.run(task.decision, seq, JSON.stringify(task.reasons), task.stratum, Number(task.isBlind), Number(task.isReview), task.askedBy, task.whyText),
    setPolicy: (set: ReviewPolicy, at: string, by: string, seq: number): void => void insertPolicy.run(seq, at, by, JSON.stringify(set)),
    /** The one set last, or null where none was. */
    policy: (): ReviewPolicy | null => {
      const body = policy.get();
      return body === undefined ? null : (JSON.parse(body) as ReviewPolicy);
    },
    /** What chance is drawn from, 32 bytes. */
    secret: (): Uint8Array => {
      const value = secret.get();
      if (!value) throw new Error('The store has nothing to draw from');
      return value;
    },
    /** How many decisions these accounts had made and not undone, counted up to a bound. */
    madeBefore: (accounts: readonly string[], most: number): number => madeBefore.get(JSON.stringify(accounts), most) ?? 0,
  };
};
