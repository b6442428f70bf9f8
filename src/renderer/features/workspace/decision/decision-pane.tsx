/** The right pane: the form where the incident is yours to decide, otherwise what was decided and what may still be done. */
import type { DecisionView, IncidentFile } from '../../../../shared/ipc/queries.ts';
import { holderNow } from '../../../../shared/triage/claim.ts';
import { isOpen } from '../../../../shared/triage/status.ts';
import { noteCopied } from '../../../data/note-copied.ts';
import { useNow } from '../../../data/now.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useMay, usePersonName, useSession } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { useBatchShown } from '../batch/batch.ts';
import { BatchPane } from '../batch/batch-pane.tsx';
import { DecisionForm } from './decision-form.tsx';
import { DecisionRead } from '../../../record/decision-read.tsx';
import styles from './decision.module.css';
import { beginCorrection } from './begin-correction.ts';
import { dropDraft, useWriting } from './drafts.ts';
import { LaterEntries } from './later-entries.tsx';
import { OpenReported } from './open-reported.tsx';
import { ParkForm } from './park-form.tsx';
import { ParkedLine } from './parked-line.tsx';
import { currentDecision, giveUpReading, isParkedNow, putBack, takeAndOpen } from '../open-incident.ts';
import { setWorkspace, useWorkspace } from '../workspace.ts';

/** What may be done with a decision that stands. */
const Standing = ({ file, view }: { readonly file: IncidentFile; readonly view: DecisionView }) => {
  const mayCorrect = useMay('correct-decision');
  return (
    <footer className={styles.bar}>
      <p className={styles.barActs}>
        <Button command="decision-correct" onPress={() => beginCorrection(file, null)} isDisabled={!mayCorrect.allowed || view.decision === null} why={mayCorrect.allowed ? null : mayCorrect.because} isWhyBeside>Correct</Button>
        {!mayCorrect.allowed && <span className={styles.quiet}>{mayCorrect.because}</span>}
      </p>
    </footer>
  );
};

/** Whoever let their claim end is named: they may still write, and will have to take it again. */
const nobody = ({ takenBy }: IncidentFile, nameOf: (id: string) => string): string =>
  takenBy === null ? 'Nobody has taken this incident.' : `Nobody has this incident: the claim of ${nameOf(takenBy)} has ended.`;

/** An open incident that is not being written by whoever looks: nobody has it, or somebody else does. */
const NotTaken = ({ file }: { readonly file: IncidentFile }) => {
  const nameOf = usePersonName();
  const me = useSession()?.person.id;
  const mayTake = useMay('take-incident');
  const holding = holderNow(file, useNow());
  const isMine = holding !== null && holding === me;
  const holder = holding === null ? nobody(file, nameOf) : isMine ? 'You have this incident.' : `${nameOf(holding)} has this incident. Taking it over moves it to you; what they have not saved stays with them.`;
  const act = currentDecision(file) ? 'Decide again' : holding === null || isMine ? 'Take and decide' : 'Take it over';
  // The key takes what is free; from somebody else, or one that waits for a reference or is parked, it is never taken unasked.
  const takesByKey = holding === null && file.state !== 'awaiting-reference' && !isParkedNow(file);
  const run = async (): Promise<void> => {
    await takeAndOpen(file.id, file.takenBy);
  };
  return (
    <footer className={styles.bar}>
      <p className={styles.result}>{holder}</p>
      <p className={styles.barActs}>
        <Button kind={holding === null ? 'primary' : 'plain'} command={takesByKey ? 'queue-open' : 'incident-take-over'} onPress={() => void run()} isDisabled={!mayTake.allowed}>{act}</Button>
        {!mayTake.allowed && <span className={styles.quiet}>{mayTake.because}</span>}
      </p>
    </footer>
  );
};

const Head = ({ file }: { readonly file: IncidentFile }) => {
  const writing = useWriting(file.id);
  const purpose = writing?.draft.purpose;
  const current = currentDecision(file);
  const me = useSession()?.person.id ?? null;
  const now = useNow();
  // Decided meanwhile, or with somebody else: what was written can be read and copied, and goes when its writer says so.
  const isLeft = purpose?.kind === 'decide' && (!isOpen(file.state) || holderNow(file, now) !== me);
  const title = purpose?.kind === 'read-again' ? 'Second reading' : purpose?.kind === 'correct' ? `Correction of revision ${purpose.revision}` : writing ? `Revision ${(file.decisions.at(-1)?.revision ?? 0) + 1}` : current ? `Revision ${current.revision}` : '';
  return (
    <header className={styles.head}>
      <h2>Decision</h2>
      <span className={styles.quiet}>{title}</span>
      {purpose?.kind === 'read-again' && <Button kind="quiet" onPress={() => void giveUpReading(file.id, purpose.reading)}>Give it up</Button>}
      {purpose?.kind === 'correct' && <Button kind="quiet" onPress={() => dropDraft(file.id)}>Leave as it was</Button>}
      {isLeft && <Button kind="quiet" command="decision-discard" onPress={() => dropDraft(file.id)}>Discard what I wrote</Button>}
      {purpose?.kind === 'decide' && !isLeft && (
        <span className={styles.headActs}>
          <Button kind="quiet" command="incident-park" onPress={() => setWorkspace({ isParking: true })}>Park</Button>
          <Button kind="quiet" {...(isParkedNow(file) ? {} : { command: 'incident-put-back' })} onPress={() => void putBack(file.id)}>Put back</Button>
        </span>
      )}
    </header>
  );
};

const Shown = ({ file }: { readonly file: IncidentFile }) => {
  const writing = useWriting(file.id);
  const notice = useWorkspace((state) => state.notice);
  const current = currentDecision(file);
  if (writing) return <DecisionForm file={file} />;
  return (
    <>
      <div className={styles.body}>
        {notice !== null && <p className={styles.notice} role="status">{notice}</p>}
        {file.requests.some(({ state }) => state === 'awaiting-ddm') && <p className={styles.registrar}>A correction of this decision awaits a designated decision maker.</p>}
        <OpenReported file={file} />
        {current ? (
          <DecisionRead view={current} reported={file.reported} after={(answered, at) => <LaterEntries file={file} view={current} answered={answered} at={at} />} />
        ) : (
          <p className={styles.quiet}>Nothing has been decided yet.</p>
        )}
      </div>
      {isOpen(file.state) ? <NotTaken file={file} /> : current && <Standing file={file} view={current} />}
    </>
  );
};

const Opened = ({ incident }: { readonly incident: string }) => {
  const file = useAsk('incident-file', { incident }, { keep: true }).data;
  const isParking = useWorkspace((state) => state.isParking);
  if (!file) return null;
  return (
    <>
      <Head file={file} />
      {isParking && isOpen(file.state) ? (
        <ParkForm key={file.id} file={file} />
      ) : (
        <>
          <ParkedLine file={file} />
          <Shown file={file} />
        </>
      )}
    </>
  );
};

export const DecisionPane = () => {
  const isBatch = useBatchShown();
  const incident = useWorkspace((state) => state.open);
  return (
    <section className={styles.pane} aria-label="Decision" data-decision-pane="" tabIndex={-1} onCopy={incident === null ? undefined : () => void noteCopied(incident)}>
      {incident !== null && <Opened key={incident} incident={incident} />}
      {isBatch && <BatchPane />}
    </section>
  );
};
