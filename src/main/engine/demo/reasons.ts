/** The reasons an assessor of the demonstration gives, each for what its decision raises: some of them are what a mistake sounds like. */
import type { Decision } from '../../../shared/domain/decision.ts';
import { isRape } from '../../../shared/domain/offence-lookup.ts';
import type { WarningId } from '../../../shared/domain/warning.ts';
import type { Answer } from '../../../shared/rules/answer.ts';
import type { DecisionContext, OffenceFacts } from '../../../shared/rules/recording/decision-problems.ts';
import { nothingSigned } from '../../../shared/rules/points-to-prove/elements-of.ts';
import { raisedWarnings } from '../../../shared/rules/recording/warnings.ts';
import { offenceClass, offenceId, offenceNames } from './offences.ts';
import type { Report } from './tell.ts';

const given: Readonly<Record<WarningId, string>> = {
  'other-than-the-facts': 'The log says more than the facts told.',
  'more-than-one-crime': 'They were on different days and reported apart.',
  'third-party': 'Confirmed by the victim when called back.',
  'reporter-in-doubt': 'Told second hand, and the one concerned does not want it.',
  'no-domestic-abuse-flag': 'The two are neighbours and not connected.',
  'victim-without-an-answer': 'The other makes no complaint.',
  'nothing-beside-slavery': 'No other offence between them is disclosed.',
  'referral-without-slavery': 'All of it was overseas.',
  'rape-in-the-words': 'The word is the caller’s for something else; asked, it was not.',
  'death-in-the-words': 'Natural causes are believed by the doctor who attended.',
  'added-to-an-open-crime': 'The earlier report was closed without a crime, so there is none to add this to.',
  'breach-not-recorded': 'No order is in force: checked.',
  'before-reasons-were-apart': 'As said above.',
};

/** What the stories use of the offence list. */
const known: ReadonlyMap<string, OffenceFacts> = new Map(
  offenceNames.map((name) => {
    const [id, classCode] = [offenceId(name), offenceClass(name)];
    return [id, { id, code: id.slice(0, 6), class: classCode, group: '', basis: 'either', notInForceBecause: null, isRape: isRape(classCode), isSeriousAtSchool: false }];
  }),
);

/** Where facts are told they are those of the same findings, so that no warning rests on what they say. */
const unasked = { needs: ['whatever is asked'], refer: [], crimes: [] } as Partial<Answer> as Answer;

const contextOf = (now: string, { text, ...report }: Report): DecisionContext => ({
  now,
  due: null,
  currentVersion: 1,
  version: { codes: { ...report, sourceClosing: null }, text },
  offence: (id) => known.get(id) ?? null,
  signedOf: nothingSigned,
  factsSay: () => unasked,
});

export const withReasons = (decision: Decision, at: string, report: Report): Decision => ({
  ...decision,
  reasons: Object.fromEntries(raisedWarnings(decision, contextOf(at, report)).map(({ id }) => [id, given[id]])),
});
