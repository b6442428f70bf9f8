/** A decision as it was made, to read: each allegation with its path, its answer and why. */
import { errorReasonName } from '../../shared/review/error-reasons.ts';
import { verdictWords } from '../../shared/review/verdict.ts';
import type { ReactNode } from 'react';
import { flagName } from '../../shared/domain/crime-flags.ts';
import { categoryNames } from '../../shared/cancelling/cancellation.ts';
import { closingName, qualifierName } from '../../shared/domain/nsir-categories.ts';
import type { Allegation, Answer, Told } from '../../shared/domain/decision.ts';
import { msBetween } from '../../shared/domain/instant.ts';
import { warningIds, warningNames, type Reasons } from '../../shared/domain/warning.ts';
import type { CancelledView } from '../../shared/ipc/cancellation-shapes.ts';
import type { DecisionView } from '../../shared/ipc/queries.ts';
import { basisOf, flowchart } from '../../shared/rules/recording/flowchart.ts';
import { citation } from '../../shared/rules/cite.ts';
import { clockCite, otherClockTold, pastWords } from '../../shared/rules/time/other-clock.ts';
import { useEdition } from '../data/catalogue.ts';
import { usePersonName } from '../data/use-session.ts';
import { answerWords, confirmedWords, groundNames, howNames, offenceCode, offenceName, offenderWords, otherForceWords, toldWords, victimWords, whomNames, withoutConfirmationWords } from './answer-words.ts';
import { EvidenceRead, PointsRead, RejectedRead } from './points-read.tsx';
import { Seen } from './seen.tsx';
import { RuleFindings } from './rule-findings.tsx';
import { Moment } from './moment.tsx';
import styles from './decision-read.module.css';

const Line = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={styles.readLine}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Path = ({ allegation }: { readonly allegation: Allegation }) => {
  const gates = flowchart(basisOf(allegation.victim));
  return (
    <ol className={styles.readPath}>
      {allegation.path.map((step, at) => (
        <li key={step.box}>
          <b>{step.box}</b> {gates[at]?.short ?? ''} <span>{step.answer}</span>
        </li>
      ))}
    </ol>
  );
};

const CancelledLine = ({ category, at, by }: CancelledView) => {
  const nameOf = usePersonName();
  return <span className={styles.undone}>{category === 'C1' ? 'Transferred' : 'Cancelled'} under {category}, {categoryNames[category]}, by {nameOf(by)}, <Moment at={at} />. It is counted nowhere.</span>;
};

const Crimes = ({ crimes }: { readonly crimes: DecisionView['crimes'] }) => {
  return (
    <ul className={styles.readCrimes}>
      {crimes.map((crime) => (
        <li key={crime.id}>
          <b className={styles.mono}>{crime.class} {crime.code}</b> {crime.title}
          {crime.cancelled && <CancelledLine {...crime.cancelled} />}
          {crime.flags.length > 0 && <span className={styles.quiet}>{crime.flags.map(flagName).join(', ')}</span>}
          <span className={styles.quiet}>
            {crime.number === null ? (crime.cancelled ? 'It had no crime number' : 'Awaiting crime number') : `Crime number ${crime.number}`}
            {crime.number !== null && crime.recordedAt && <>, recorded <Moment at={crime.recordedAt} /></>}
          </span>
          {crime.late !== null && <span className={styles.quiet}>Recorded after {pastWords(crime.late.clock)} because: <Seen text={crime.late.rationale ?? 'erased'} /></span>}
        </li>
      ))}
    </ul>
  );
};

type Reported = readonly { readonly id: string; readonly code: string }[];

/** What stands beside the answer, under the name its field has in the form. */
const answerDetails = ({ answer }: Allegation, reported: Reported): readonly (readonly [string, string | null])[] => {
  switch (answer.kind) {
    case 'record':
      return [
        ['Without confirmation', answer.withoutConfirmation && withoutConfirmationWords(answer.withoutConfirmation)],
        ['Confirms', answer.confirms === null ? null : confirmedWords(answer.confirms, reported)],
      ];
    case 'crime-related-incident':
      return [
        ['Ground', `(${answer.ground}) ${groundNames[answer.ground]}`],
        ['Enquiries', answer.enquiries],
        ['Other force', answer.otherForce && otherForceWords(answer.otherForce)],
        ['Rule', answer.rule],
      ];
    case 'reported-incident':
      return [['Other force', answer.otherForce && otherForceWords(answer.otherForce)]];
    case 'no-crime':
      return [['Contrary evidence', answer.contraryEvidence]];
  }
};

const Telling = ({ whom, how, at, by }: DecisionView['told'][number]) => (
  <>{whomNames[whom as keyof typeof whomNames]} told {howNames[how as keyof typeof howNames]}, <Moment at={at} />, by {by}</>
);

const ToldSince = ({ view, at }: { readonly view: DecisionView; readonly at: number }) => (
  <>
    {view.toldBefore.filter(({ allegation }) => allegation === at).map((each, index) => <Line key={index} name="Told before"><Telling {...each} />, of revision {each.revision}</Line>)}
    {view.told.filter(({ allegation }) => allegation === at).map((each, index) => <Line key={index} name="Told since"><Telling {...each} /></Line>)}
  </>
);

/** The crimes stand below with their codes, so here they are only counted. */
const countedCrimes = (count: number): string => (count === 1 ? '1 crime recorded' : `${count} crimes recorded`);

type AllegationProps = { readonly allegation: Allegation; readonly at: number; readonly view: DecisionView; readonly reported: Reported; readonly after: ReactNode };

const AllegationRead = ({ allegation, at, view, reported, after }: AllegationProps) => {
  const catalogue = useEdition(view.edition);
  return (
    <section className={styles.readAllegation}>
      <h3><Seen text={victimWords(allegation)} /> <span aria-label="by" role="img">›</span> <Seen text={offenderWords(allegation)} /></h3>
      <p className={styles.readAnswer}>{allegation.answer.kind === 'record' ? countedCrimes(allegation.answer.crimes.length) : answerWords(allegation.answer, catalogue)}</p>
      <Crimes crimes={view.crimes.filter((crime) => crime.allegation === at)} />
      {allegation.answer.kind === 'record' && allegation.answer.crimes.map((crime, index) => <PointsRead key={index} offence={offenceCode(catalogue, crime.offence)} points={crime.points} />)}
      <EvidenceRead evidence={allegation.evidence} />
      <RejectedRead rejected={allegation.rejected} catalogue={catalogue} />
      <Path allegation={allegation} />
      <dl className={styles.readLines}>
        {allegation.alleged !== null && <Line name="Alleged">{offenceName(catalogue, allegation.alleged, true)}</Line>}
        {answerDetails(allegation, reported).map(([name, text]) => text && <Line key={name} name={name}>{text}</Line>)}
        <Line name="Why"><Seen text={allegation.why} /></Line>
        {allegation.told !== null && <Line name="Told">{toldWords(allegation.told)}</Line>}
        <ToldSince view={view} at={at} />
        {view.references.filter((each) => each.allegation === at).map((each, index) => (
          <Line key={index} name="Reference since">{otherForceWords(each)}</Line>
        ))}
      </dl>
      {after}
    </section>
  );
};

const Whole = ({ view, after }: { readonly view: DecisionView; readonly after: ReactNode }) => {
  const about = view.decision?.about;
  if (!about || about.kind === 'allegations') return null;
  return (
    <section className={styles.readAllegation}>
      <h3>{about.kind === 'duplicate' ? `Duplicate of ${about.of}` : 'Test or training'}</h3>
      <dl className={styles.readLines}>
        <Line name="Why">{about.why}</Line>
        {about.kind === 'duplicate' && <Line name="Told">{toldWords(about.told)}</Line>}
        <ToldSince view={view} at={0} />
      </dl>
      {after}
    </section>
  );
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ReviewLine = ({ review }: { readonly review: DecisionView['reviews'][number] }) => {
  const nameOf = usePersonName();
  return (
    <p className={styles.review} data-verdict={review.verdict}>
      <b>{capital(verdictWords[review.verdict])}</b> by {nameOf(review.by)}, <Moment at={review.at} />
      {review.mistake !== null && <>: {errorReasonName(review.mistake)}</>}
      {review.comment !== null && <q>{review.comment}</q>}
    </p>
  );
};

const RecallLine = ({ recall: { ref, by, at } }: { readonly recall: DecisionView['recalls'][number] }) => {
  const nameOf = usePersonName();
  return (
    <p className={styles.review} data-verdict="return">
      <b>Sent for another look</b> under ruling {ref} by {nameOf(by)}, <Moment at={at} />
    </p>
  );
};

/** Reviews and rulings that sent it back are one history, the latest first as decisions are. */
const LookedAtAgain = ({ view }: { readonly view: DecisionView }) =>
  [
    ...view.reviews.map((review) => ({ at: review.at, line: <ReviewLine key={review.id} review={review} /> })),
    ...view.recalls.map((recall) => ({ at: recall.at, line: <RecallLine key={recall.ruling} recall={recall} /> })),
  ]
    .toReversed()
    .toSorted((one, other) => msBetween(one.at, other.at))
    .map(({ line }) => line);

/** What it was saved over, each with the reason that answered it. */
const ReasonsRead = ({ reasons }: { readonly reasons: Reasons }) => {
  const answered = warningIds.flatMap((id) => (reasons[id] === undefined ? [] : [[warningNames[id], reasons[id]] as const]));
  return (
    answered.length > 0 && (
      <section className={styles.reasons} aria-label="Saved with a reason">
        <h3>Saved with a reason</h3>
        <dl className={styles.readReasons}>{answered.map(([name, reason]) => <Line key={name} name={name}>{reason}</Line>)}</dl>
      </section>
    )
  );
};

/** Who the short names of the facts are, and what each rule said. */
const FactsRead = ({ view, found }: { readonly view: DecisionView; readonly found: NonNullable<DecisionView['found']> }) => (
  <>
    <p className={styles.quiet}>
      Decided with facts told{view.decision?.facts === null || view.decision === null ? '' : `: ${Object.entries(view.decision.facts.names).map(([id, name]) => `${id} ${name}`).join(', ')}`}
    </p>
    <RuleFindings answer={found} />
  </>
);

/** Against what its crimes are held, where that is not the 24 hours. */
const ClockRead = ({ clock: { from, by } }: { readonly clock: NonNullable<DecisionView['clock']> }) => (
  <>
    From {otherClockTold[from].from} ({citation(clockCite(from))}){by === null ? ': recording may still wait' : <>, until <Moment at={by} /></>}
  </>
);

/** What later entries turn on: whether somebody is still to be told, and whether another force's reference is awaited. */
export type Answered = { readonly told: Told | null; readonly answer: Answer | null };

const wholeAnswered = ({ decision }: DecisionView): Answered => ({ told: decision?.about.kind === 'duplicate' ? decision.about.told : null, answer: null });

type Props = {
  readonly view: DecisionView;
  /** The reported incidents of its file, as far as they are at hand: it may confirm one. */
  readonly reported: Reported;
  /** What it is, before whose it is: its revision where nothing else is said. */
  readonly as?: string;
  /** What may still be entered for one answer, where something may; an answer about the whole incident is the first. */
  readonly after?: (answered: Answered, at: number) => ReactNode;
};

export const DecisionRead = ({ view, reported, as = `Revision ${view.revision}`, after }: Props) => {
  const nameOf = usePersonName();
  return (
    <article className={styles.read} aria-label={`Decision, ${as.toLowerCase()}`}>
      <p className={styles.byline}>
        {as} by {nameOf(view.by)}, <Moment at={view.at} />, on version {view.versionRead} under the list of {view.edition}
      </p>
      {view.undone !== null && <p className={styles.undone}>Undone by {nameOf(view.undone.by)}, <Moment at={view.undone.at} />. It stands for nothing and is counted nowhere.</p>}
      {view.why !== null && <p className={styles.correction}>Corrected because: {view.why}</p>}
      <LookedAtAgain view={view} />
      {view.decision === null && <p className={styles.quiet}>The text of this decision has been erased. Its crimes, its codes and its trail remain.</p>}
      {view.decision?.about.kind === 'allegations' &&
        view.decision.about.allegations.map((allegation, at) => <AllegationRead key={at} allegation={allegation} at={at} view={view} reported={reported} after={after?.(allegation, at) ?? null} />)}
      <Whole view={view} after={after?.(wholeAnswered(view), 0) ?? null} />
      {view.decision && (
        <dl className={styles.readLines}>
          <Line name="Closing code">{closingName(view.decision.closing)}</Line>
          {view.decision.closingQualifiers.length > 0 && <Line name="Qualifiers">{view.decision.closingQualifiers.map(qualifierName).join(', ')}</Line>}
          {view.clock !== null && <Line name="Its clock"><ClockRead clock={view.clock} /></Line>}
          {view.decision.late !== null && <Line name="Late because">{view.decision.late}</Line>}
        </dl>
      )}
      {view.decision && <ReasonsRead reasons={view.decision.reasons} />}
      {view.found !== null && <FactsRead view={view} found={view.found} />}
    </article>
  );
};
