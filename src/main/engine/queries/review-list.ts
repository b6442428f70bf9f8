/** Decisions to review: everything not recorded, a class, an assessor, some drawn at random, or those returned. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { ReviewRow } from '../../../shared/ipc/review-shapes.ts';
import { reviewReasonNames } from '../../../shared/review/review-policy.ts';
import type { VerdictShown } from '../../../shared/review/verdict.ts';
import { may } from '../../../shared/authority/may.ts';
import { nextState, type IncidentState } from '../../../shared/triage/status.ts';
import { randomBytes } from '../clock.ts';
import { accountsOf } from '../db/accounts-of.ts';
import { atMost } from '../db/at-most.ts';
import { isReview, verdictShown } from '../db/tables/reviews.ts';
import { notUndone } from '../db/tables/undone.ts';
import { commit } from '../trail/hash.ts';
import { relationOf } from '../relation-of.ts';
import type { Reading } from '../session.ts';
import { isPeer, seesReviews } from './who-is-told.ts';

type Row = {
  readonly incident: string;
  readonly ref: string;
  readonly decision: string;
  readonly revision: number;
  readonly made_by: string;
  readonly at: string;
  readonly answers: string;
  readonly classes: string | null;
  readonly verdict: VerdictShown | null;
  readonly reasons: string | null;
  readonly asked: 0 | 1;
  readonly escalated: 0 | 1;
  readonly state: IncidentState;
};

const from = 'FROM decisions d JOIN standing s ON s.incident = d.incident AND s.decision = d.id JOIN incidents i ON i.id = d.incident';

/** What was made of the decision itself. */
const lastVerdict = `(SELECT ${verdictShown} FROM reviews r WHERE r.decision = d.id AND ${isReview} ORDER BY r.event_seq DESC LIMIT 1)`;

/** Somebody reviewed a decision on the incident of `o` after that event. */
const reviewedSince = (event: string): string =>
  `EXISTS (SELECT 1 FROM decisions l JOIN reviews r ON r.decision = l.id WHERE l.incident = o.incident AND r.event_seq > ${event} AND ${isReview})`;

/**
 * Decisions `o` that somebody asked to have reviewed, or put to the registrar, and nobody has reviewed since. It is asked of whatever takes their place
 * too: a correction answers nobody.
 */
const asked = `FROM review_tasks t JOIN decisions o ON o.id = t.decision WHERE t.is_review = 1 AND t.asked_by IS NOT NULL AND ${notUndone('o.id')} AND NOT ${reviewedSince('t.event_seq')}`;
const escalated = `FROM reviews e JOIN decisions o ON o.id = e.decision WHERE e.verdict = 'escalate' AND NOT ${reviewedSince('e.event_seq')}`;

const columns = `d.incident, i.ref, d.id AS decision, d.revision, d.made_by, d.at, s.state,
  (SELECT group_concat(a.answer) FROM answers a WHERE a.decision = d.id) AS answers,
  (SELECT group_concat(DISTINCT c.class) FROM crime_revisions c WHERE c.decision = d.id) AS classes,
  ${lastVerdict} AS verdict, EXISTS (SELECT 1 ${asked} AND o.incident = d.incident) AS asked, EXISTS (SELECT 1 ${escalated} AND o.incident = d.incident) AS escalated,
  (SELECT json_group_array(DISTINCT j.value) FROM review_tasks t, json_each(t.reasons) j WHERE t.decision = d.id AND t.is_review = 1) AS reasons`;

const isTask = 'EXISTS (SELECT 1 FROM review_tasks t WHERE t.decision = d.id AND t.is_review = 1)';

const unreviewed = `NOT EXISTS (SELECT 1 FROM reviews r WHERE r.decision = d.id AND ${isReview})`;

const accounts = '(SELECT value FROM json_each(?))';

type Wanted = { readonly where: string; readonly values: readonly string[] };

/** `mine`: the accounts of whoever asks, who are told of theirs alone what was returned where `isToldOwn`. */
const wanted = ({ list, by }: Parsed<'review-list'>, mine: readonly string[], isToldOwn: boolean): Wanted => {
  switch (list) {
    case 'policy':
      return { where: `${unreviewed} AND (${isTask} OR d.incident IN (SELECT o.incident ${asked}))`, values: [] };
    case 'escalated':
      return { where: `d.incident IN (SELECT o.incident ${escalated})`, values: [] };
    case 'not-recorded':
      return { where: `${unreviewed} AND NOT EXISTS (SELECT 1 FROM crime_revisions c WHERE c.decision = d.id)`, values: [] };
    case 'class':
      return { where: `${unreviewed} AND EXISTS (SELECT 1 FROM crime_revisions c WHERE c.decision = d.id AND c.class = ?)`, values: [(by ?? '').trim().toUpperCase()] };
    case 'assessor':
      return { where: `${unreviewed} AND d.made_by = ?`, values: [by ?? ''] };
    case 'returned':
      return { where: `EXISTS (SELECT 1 FROM reviews r WHERE r.decision = d.id AND r.verdict = 'return')${isToldOwn ? ` AND d.made_by IN ${accounts}` : ''}`, values: isToldOwn ? [JSON.stringify(mine)] : [] };
    // Nobody reviews their own, made in whichever of their accounts, so their own are not drawn; the other lists show them and say why not.
    case 'random':
      return { where: `${unreviewed} AND d.made_by NOT IN ${accounts}`, values: [JSON.stringify(mine)] };
  }
};

const secret = randomBytes(32);

/**
 * `n` of the ids, each as likely as any other. The secret draws, not the person; and a draw stands while others decide,
 * or a list that is being read would change under its reader.
 */
const draw = (ids: readonly string[], n: number, which: string): readonly string[] =>
  ids
    .map((id) => ({ id, key: commit(secret, `${which} ${id}`) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, n)
    .map(({ id }) => id);

/** A reason of a later version of the program is not made up. */
const becauseWords = (reason: string): readonly string[] => {
  if (reason === 'asked') return ['asked for'];
  return Object.hasOwn(reviewReasonNames, reason) && reason !== 'second-reading' ? [reviewReasonNames[reason as keyof typeof reviewReasonNames]] : [];
};

/** Its own reasons, and what was asked of the incident before. */
const because = ({ verdict, reasons, asked: isAsked, escalated: isEscalated }: Row): string[] => {
  const own = reasons === null ? [] : (JSON.parse(reasons) as string[]).flatMap(becauseWords);
  const since = [...(isAsked === 1 ? ['asked for'] : []), ...(isEscalated === 1 && verdict !== 'escalate' ? ['put to the registrar before it was decided anew'] : [])];
  return [...new Set([...own, ...since])];
};

const backInQueue = 'The incident is back in the queue and is decided again first';

const mayNot = ({ incident, decision, state }: Row, reading: Reading): string | null => {
  const authority = may(reading.person, 'review-decision', relationOf('review-decision', { incident, verdict: { decision } }, reading));
  if (!authority.allowed) return authority.because;
  return nextState(state, 'returned-by-supervisor', true) === null ? backInQueue : null;
};

export const reviewList = (reading: Reading, input: Parsed<'review-list'>): Output<'review-list'> => {
  const { bureau, person } = reading;
  const { where, values } = wanted(input, accountsOf(bureau.reader.store, person.id), isPeer(person));
  const total = bureau.reader.prepared<{ readonly n: number }>(`SELECT count(*) AS n ${from} WHERE ${where}`).get(...values)?.n ?? 0;
  const select = `SELECT ${columns} ${from} WHERE`;
  const rows =
    input.list === 'random'
      ? draw(
          bureau.reader.prepared<{ readonly id: string }>(`SELECT d.id ${from} WHERE ${where}`).all(...values).map((row) => row.id),
          Math.min(input.limit, Math.max(1, Math.trunc(Number(input.by ?? input.limit)) || input.limit)),
          `${person.id} ${input.draw}`,
        ).flatMap((id) => bureau.reader.prepared<Row>(`${select} d.id = ?`).all(id))
      : bureau.reader.prepared<Row>(`${select} ${where} ORDER BY d.at DESC, d.id ${atMost}`).all(...values, input.limit);
  return {
    total,
    rows: rows.map((row): ReviewRow => ({
      incident: row.incident,
      ref: row.ref,
      decision: row.decision,
      revision: row.revision,
      by: row.made_by,
      at: row.at,
      answers: row.answers.split(','),
      classes: row.classes?.split(',') ?? [],
      reviewed: seesReviews(bureau.reader.store, row.made_by, person) ? row.verdict : null,
      because: because(row),
      mayNot: mayNot(row, reading),
    })),
  };
};
