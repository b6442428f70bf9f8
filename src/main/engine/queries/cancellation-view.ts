/** A cancellation as people read it, for whoever reads it. */
import { informationOf, type Cancellation, type CancellationState } from '../../../shared/cancelling/cancellation.ts';
import { placeWords, saidAlike } from '../../../shared/cancelling/already-said.ts';
import { isInDoubt, weighCancellation } from '../../../shared/cancelling/weigh-cancellation.ts';
import { may, type Authority } from '../../../shared/authority/may.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import type { CancellationFinding, CancellationView } from '../../../shared/ipc/cancellation-shapes.ts';
import { deciderRules, removalRules } from '../../../shared/rules/cancelling/removal-rules.ts';
import { crr, outcomesGuidance } from '../../../shared/rules/cite.ts';
import type { Said } from '../../../shared/rules/weigh.ts';
import { askedOf, circumstancesOf, recordedNow, saidBefore, stateOf, undecided, type RecordedNow } from '../db/cancelling.ts';
import type { Store } from '../db/store.ts';
import type { CancellationRow, WordsRow } from '../db/tables/cancellations.ts';
import { relationOf } from '../relation-of.ts';
import type { Reading } from '../session.ts';

const sentences = new Map([...removalRules, ...deciderRules].map(({ id, sentence }) => [id, sentence]));

const ruleFinding = ({ rule, cites, finding }: Said<unknown>): readonly CancellationFinding[] => {
  const line = { rule, cites: [...cites] };
  const sentence = sentences.get(rule) ?? rule;
  switch (finding.says) {
    case 'needs':
      return [{ ...line, says: 'needs', sentence }];
    case 'refers':
      return [{ ...line, says: 'refers', sentence: finding.because }];
    case 'holds':
      if (finding.outcome === true) return [];
      return finding.outcome === false ? [{ ...line, says: 'refuses', sentence: finding.because }] : [{ ...line, says: 'decides', sentence }];
    default:
      return [];
  }
};

const additional = (says: 'refers' | 'needs', sentence: string): CancellationFinding => ({ rule: 'additional', says, sentence, cites: says === 'refers' ? [crr('25-26'), outcomesGuidance('26'), outcomesGuidance('27')] : [outcomesGuidance('28')] });

/** What the record holds against it that no rule refuses: a person reads both. */
const readFinding = (known: RecordedNow, asked: Cancellation, isAdditional: boolean): readonly CancellationFinding[] => {
  const information = informationOf(asked);
  if (information === null) return [];
  const said = saidBefore(known, asked);
  if (isInDoubt(asked, isAdditional)) return [additional('refers', said ? `Not additional: ${placeWords(said)} says the same. The outcomes guidance asks that it is, the recording rules do not.` : 'Not additional: it was available when the crime was recorded. The outcomes guidance asks that it is, the recording rules do not.')];
  const alike = saidAlike(information.words, known.read);
  return alike === null ? [] : [additional('needs', `${placeWords(alike)} says something like it: read both.`.replace(/^./, (first) => first.toUpperCase()))];
};

const waits: readonly CancellationState[] = ['asked', 'authorised'];

/** Once somebody has decided, who they are and that they are independent is asked no more. */
const isOfDecider = (fact: string): boolean => fact.endsWith('.decidedBy') || fact.endsWith('.independent');

const findings = ({ bureau }: Reading, row: CancellationRow, asked: Cancellation | null, state: CancellationState): CancellationFinding[] => {
  const { store } = bureau.reader;
  const known = waits.includes(state) && asked !== null ? recordedNow(store, row.crime) : null;
  if (known === null || asked === null) return [];
  const now = bureau.clock.now();
  const victimTold = row.tells === 0 || store.cancellations.tellings(row.id).length > 0 ? true : null;
  const circumstances = circumstancesOf(store, known, asked, { ...undecided, victimTold });
  const { may: allowed, who } = weighCancellation(asked, circumstances, bureau.editions.inForce(store, now), localDateOf(now));
  const said = state === 'asked' ? allowed.said : allowed.said.filter(({ finding }) => finding.says !== 'needs' || !finding.needs.every(isOfDecider));
  return [...who.said.flatMap(ruleFinding), ...said.flatMap(ruleFinding), ...readFinding(known, asked, circumstances.isAdditional)];
};

const words = (store: Store, row: WordsRow): CancellationView['advice'][number] => ({ at: row.at, by: row.made_by, words: store.texts.body(row.words_text) });

const because = (authority: Authority): string | null => (authority.allowed ? null : authority.because);

/** Of one that waits: how somebody stands to it is read from the whole record. */
const notTheirs = (reading: Reading, cancellation: string): Pick<CancellationView, 'mayNot' | 'mayNotRefuse'> => {
  const relation = relationOf('authorise-cancellation', { cancellation }, reading);
  return { mayNot: because(may(reading.person, 'authorise-cancellation', relation)), mayNotRefuse: because(may(reading.person, 'refuse-cancellation', relation)) };
};

export const cancellationView = (reading: Reading, row: CancellationRow): CancellationView => {
  const { store } = reading.bureau.reader;
  const { cancellations, decisions, texts } = store;
  const crime = decisions.crimes(row.decision).find((each) => each.crime === row.crime);
  const [asked, state, end] = [askedOf(store, row), stateOf(store, row), cancellations.end(row.id)];
  const cancelled = state === 'cancelled' ? cancellations.cancelled(row.crime) : null;
  const concern = cancellations.concern(row.crime);
  return {
    id: row.id,
    crime: row.crime,
    class: row.class,
    code: crime?.code ?? '',
    title: crime?.title ?? '',
    number: crime?.number ?? null,
    category: row.category,
    at: row.at,
    by: row.made_by,
    asked,
    state,
    decider: row.decider,
    tells: row.tells === 1,
    findings: findings(reading, row, asked, state),
    advice: cancellations.advice(row.id).map((each) => words(store, each)),
    end: end && { at: end.at, by: end.made_by, words: texts.body(end.why_text), ended: end.ended },
    told: cancellations.tellings(row.id).map(({ whom, at, how, by_text }) => ({ whom, at, how, by: texts.body(by_text) ?? '' })),
    cancelled: cancelled && { at: cancelled.at, by: cancelled.by },
    concern: concern && words(store, concern),
    ...(waits.includes(state) ? notTheirs(reading, row.id) : { mayNot: null, mayNotRefuse: null }),
  };
};
