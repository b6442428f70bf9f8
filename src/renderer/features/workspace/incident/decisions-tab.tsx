/** Every decision made on this incident, the latest first, each with what it changed; and corrections that wait. */
import { useState } from 'react';
import type { DecisionView, IncidentFile } from '../../../../shared/ipc/queries.ts';
import { parkWords } from '../../../../shared/triage/parking.ts';
import { useEdition } from '../../../data/catalogue.ts';
import { usePersonName } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { reportedName } from '../../../record/answer-words.ts';
import { Cancellations } from '../cancelling/cancellations.tsx';
import { ChangesView } from './changes-view.tsx';
import { DelayLine } from './delay-line.tsx';
import { RequestEnd } from './request-end.tsx';
import { ReadAgain } from './read-again.tsx';
import { decisionDifference } from './decision-difference.ts';
import { marksOfDecision } from '../../../record/decision-marks.ts';
import { DecisionRead } from '../../../record/decision-read.tsx';
import { ReadText } from '../../../record/read-text.tsx';
import { passagesOf } from '../../../record/use-reading.ts';
import { Moment } from '../../../record/moment.tsx';
import { Seen } from '../../../record/seen.tsx';
import styles from './incident.module.css';

/** The narrative of the version it was made on, with the words it rests on. */
const RestsOn = ({ file, view }: { readonly file: IncidentFile; readonly view: DecisionView }) => {
  const read = file.versions.find(({ number }) => number === view.versionRead)?.incident ?? null;
  if (read === null || view.decision === null) return null;
  const marks = marksOfDecision(view.decision, read.text.narrative);
  return (
    marks.length > 0 && (
      <section className={styles.restsOn} aria-label={`The words revision ${view.revision} rests on`}>
        <h3>The words it rests on, in version {view.versionRead}</h3>
        <ReadText text={read.text.narrative} where={`${view.id} narrative`} marks={marks} passages={passagesOf(read).narrative} />
      </section>
    )
  );
};

const Revision = ({ file, view, before }: { readonly file: IncidentFile; readonly view: DecisionView; readonly before: DecisionView | null }) => {
  const under = useEdition(view.edition);
  const underBefore = useEdition(before?.edition ?? view.edition);
  const [isOpen, setOpen] = useState(view.current);
  return (
    <li className={styles.revision}>
      <div className={styles.revisionHead}>
        <h2>Revision {view.revision}{view.current ? ', current' : ''}{view.undone ? ', undone' : ''}</h2>
        <Button kind="quiet" onPress={() => setOpen(!isOpen)}>{isOpen ? 'Fold' : 'Read'}</Button>
      </div>
      {before?.decision && view.decision && (
        <>
          <h3>Changed from revision {before.revision}</h3>
          <ChangesView changes={decisionDifference({ decision: before.decision, under: underBefore }, { decision: view.decision, under }, file.reported)} none="No field differs." />
        </>
      )}
      {isOpen && <DecisionRead view={view} reported={file.reported} />}
      {view.delay !== null && <DelayLine delay={view.delay} clock={view.clock?.from ?? null} />}
      {view.current && view.crimes.map(({ id, class: classCode, title, late }) => late !== null && <DelayLine key={id} delay={late} clock={late.clock} of={`${classCode} ${title}`} />)}
      {isOpen && view.current && <ReadAgain file={file} view={view} />}
      {isOpen && <RestsOn file={file} view={view} />}
    </li>
  );
};

const Reported = ({ file }: { readonly file: IncidentFile }) => {
  const nameOf = usePersonName();
  if (file.reported.length === 0) return null;
  const stateWords = { open: 'open', confirmed: 'confirmed as a crime', overseen: 'overseen by the registrar', undone: 'undone with the decision that opened it' } as const;
  return (
    <section className={styles.section}>
      <h2>Reported incidents</h2>
      <ul className={styles.versions}>
        {file.reported.map((each) => (
          <li key={each.id}>
            <p>{reportedName(each.code)}: {stateWords[each.state]}. Opened by {nameOf(each.openedBy)}, <Moment at={each.openedAt} />. {each.note !== null && <q>{each.note}</q>}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};

const LongParkings = ({ file }: { readonly file: IncidentFile }) => {
  const nameOf = usePersonName();
  const long = file.parkings.filter(({ oversight }) => oversight);
  if (long.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>Parked past its 24 hours</h2>
      <ul className={styles.versions}>
        {long.map((parking) => (
          <li key={parking.id}>
            <p>By {nameOf(parking.by)}, <Moment at={parking.at} />, until <Moment at={parking.until} />: {parkWords(parking.reason)}. Rationale: <Seen text={parking.rationale ?? 'erased'} /></p>
            <DelayLine delay={parking} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Requests = ({ file }: { readonly file: IncidentFile }) => {
  const nameOf = usePersonName();
  if (file.requests.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>Corrections for a designated decision maker</h2>
      <ul className={styles.versions}>
        {file.requests.map((request) => (
          <li key={request.id}>
            <p>Asked for by {nameOf(request.by)}, <Moment at={request.at} />. {request.why !== null && <q>{request.why}</q>}</p>
            <RequestEnd file={file} request={request} />
          </li>
        ))}
      </ul>
    </section>
  );
};

export const DecisionsTab = ({ file }: { readonly file: IncidentFile }) => (
  <div className={styles.reading}>
    <Reported file={file} />
    <LongParkings file={file} />
    <Requests file={file} />
    <Cancellations file={file} />
    {file.decisions.length === 0 ? (
      <p className={styles.quiet}>Nothing has been decided yet.</p>
    ) : (
      <ol className={styles.revisions}>
        {file.decisions.toReversed().map((view) => (
          <Revision key={view.id} file={file} view={view} before={file.decisions.findLast((each) => each.revision < view.revision && each.undone === null) ?? null} />
        ))}
      </ol>
    )}
  </div>
);
