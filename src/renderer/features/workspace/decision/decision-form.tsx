/** The form a decision is written in: every allegation answered, then one closing code for the incident. */
import { useMemo, useState } from 'react';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { useCatalogue } from '../../../data/catalogue.ts';
import { useNow } from '../../../data/now.ts';
import { useMay } from '../../../data/use-session.ts';
import { MistakeField } from '../../../record/mistake-field.tsx';
import { Button } from '../../../ui/button.tsx';
import { AllegationTabs } from './allegation-tabs.tsx';
import { AnswerFields } from './answer-fields.tsx';
import { offenceCode } from '../../../record/answer-words.ts';
import { ClosingFields } from './closing-fields.tsx';
import { DecidedSince, sinceProblems } from './decided-since.tsx';
import styles from './decision.module.css';
import { draftProblems, draftWarnings, problemsAt } from './draft-problems.ts';
import { useWriting, editDraft, type Writing } from './drafts.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { isVictimNamed, toldFirst } from './draft.ts';
import { proposedAnswer } from './edit-draft.ts';
import { Prose, Segments } from './fields.tsx';
import { FlowPath } from './flow-path.tsx';
import { focusField } from './focus-field.ts';
import { FormContext, useAllegation, useForm, type Form } from './form-context.ts';
import { OffencePicker } from './offence-picker.tsx';
import { RejectedCandidates } from './rejected-candidates.tsx';
import { currentDecision, latestVersion } from '../open-incident.ts';
import { OpenReported } from './open-reported.tsx';
import { PeopleFields } from './people-fields.tsx';
import { ReportedNow } from './reported-now.tsx';
import { ResultBar } from './result-bar.tsx';
import { contextNow, inDraft, readNewest } from './save-decision.ts';
import { SecondLook } from './second-look.tsx';
import { ToldFields } from './told-fields.tsx';
import { WarningReasons } from './warning-reasons.tsx';
import { VictimPrompt } from '../victims/victim-prompt.tsx';
import { WholeFields } from './whole-fields.tsx';
import { setMarking } from '../marking/marking.ts';
import { useWorkspace } from '../workspace.ts';
import { showFacts } from '../facts/commands.ts';
import { FactsPanel } from '../facts/facts-panel.tsx';
import { isShowing, useTelling } from '../facts/telling.ts';

const abouts = [
  ['allegations', 'Allegations'],
  ['duplicate', 'Duplicate'],
  ['test', 'Test'],
] as const;

/**
 * Between whom and what is alleged. What is complete folds away with the next answer, and the tab says the names; never while somebody
 * types in it, or presses what stands below it: only an answer folds it.
 */
const Between = () => {
  const { allegation, at, edit, problems } = useAllegation();
  const catalogue = useCatalogue();
  const answers = allegation.path.length;
  /** Shown up to so many answers: as many as there were when it was last wanting or asked for. */
  const [shownTo, showTo] = useState(0);
  const isWanting = ['victim', 'offender', 'alleged'].some((field) => problemsAt(problems, `${at}.${field}`).length > 0);
  if (isWanting && shownTo < answers) showTo(answers);
  if (!isWanting && shownTo < answers) {
    const change = (): void => {
      showTo(answers);
      focusField(`${at}.between`);
    };
    return (
      <p className={styles.between}>
        <span>{allegation.alleged === null ? 'No offence named' : `Alleged: ${offenceCode(catalogue, allegation.alleged)}`}</span>
        <Button kind="quiet" command="decision-between" onPress={change}>Change who or what</Button>
      </p>
    );
  }
  return (
    <>
      <PeopleFields />
      <OffencePicker label="Offence alleged" isOptional path={`${at}.alleged`} value={allegation.alleged} onChange={(alleged) => edit('alleged', (before) => ({ ...before, alleged }))} />
    </>
  );
};

/** While the focus is in none of its elements, words are marked for the allegation. */
const forAllegation = { onFocus: (): void => setMarking({ chosen: null }) };

const AllegationFields = () => {
  const { allegation, at, edit, draft } = useAllegation();
  const kind = proposedAnswer(allegation);
  return (
    <div role="tabpanel" aria-label="Allegation" className={styles.allegation} {...forAllegation}>
      <Between />
      <FlowPath />
      <AnswerFields />
      {draft.purpose.kind !== 'read-again' && <VictimPrompt />}
      <SecondLook />
      <RejectedCandidates />
      <EvidenceFields />
      {kind !== null && <Prose label="Why" path={`${at}.why`} value={allegation.why} onChange={(why) => edit('text:why', (before) => ({ ...before, why }))} rows={2} />}
      {kind !== null && kind !== 'record' && draft.purpose.kind !== 'read-again' && <ToldFields path={`${at}.told`} told={allegation.told} first={toldFirst(isVictimNamed(allegation))} onChange={(field, told) => edit(field, (before) => ({ ...before, told }))} />}
    </div>
  );
};

/** What the writer must know before anything else: a newer version, a supervisor's comment, why it is corrected. */
const Banners = () => {
  const { draft, file } = useForm();
  const newest = latestVersion(file)?.number ?? 1;
  const returned = file.state === 'returned' ? currentDecision(file)?.reviews.findLast((review) => review.verdict === 'return') : undefined;
  const recalled = file.state === 'returned' ? currentDecision(file)?.recalls.at(-1) : undefined;
  return (
    <>
      {newest !== draft.versionRead && (
        <p className={styles.banner} data-field="versionRead" role="alert">
          Version {newest} arrived while you were writing; this decision was begun on version {draft.versionRead}.
          <Button command="version-read" onPress={() => void readNewest(file.id)}>I have read version {newest}</Button>
        </p>
      )}
      {returned && <p className={styles.banner}>Returned{returned.comment === null ? '' : `: ${returned.comment}`}</p>}
      {recalled && <p className={styles.banner}>Sent for another look under ruling {recalled.ref}. The facts are held against it. A recorded crime that takes another class is asked for as a correction.</p>}
      {file.state === 'changed' && <p className={styles.banner}>The incident changed after it was decided. What arrived is at the top of the report.</p>}
      <DecidedSince />
      <OpenReported file={file} />
      {draft.purpose.kind === 'correct' && <CorrectionWhy />}
      {draft.purpose.kind === 'read-again' && <p className={styles.banner}>You read this a second time. How it was decided is shown once yours is saved; until then lists that would say it are closed to you.</p>}
    </>
  );
};

const CorrectionWhy = () => {
  const { draft, file } = useForm();
  const mayReview = useMay('review-decision').allowed;
  if (draft.purpose.kind !== 'correct') return null;
  const { purpose } = draft;
  return (
    <div className={styles.correcting}>
      <p>Correcting revision {purpose.revision}. Taking a recorded crime away or changing its class is not applied; it is sent to a designated decision maker.</p>
      {mayReview && <MistakeField label="What a review found wrong" none="This is not a review" value={purpose.mistake} onChange={(mistake) => editDraft(file.id, 'mistake', (before) => ({ ...before, purpose: { ...purpose, mistake } }))} />}
      <Prose label="Why it is corrected" path="why" value={purpose.why} onChange={(why) => editDraft(file.id, 'text:correction', (before) => ({ ...before, purpose: { ...purpose, why } }))} />
    </div>
  );
};

/** Stands before whatever is shown: it opens at any moment. */
const Reporting = () => {
  const { file } = useForm();
  const reporting = useWorkspace((state) => state.reporting);
  return reporting !== null && <ReportedNow key={reporting} file={file} family={reporting} />;
};

const Fields = () => {
  const { draft, file, index } = useForm();
  return (
    <div className={styles.body}>
      <Reporting />
      <Banners />
      <ShowFacts />
      <Segments label="This incident is" isLabelHidden value={draft.about} options={abouts} onChange={(about) => editDraft(file.id, 'about', (before) => ({ ...before, about }))} />
      {draft.about === 'allegations' ? (
        <>
          <AllegationTabs />
          <AllegationFields key={draft.allegations[index]?.key} />
        </>
      ) : (
        <WholeFields />
      )}
      <WarningReasons />
      <ClosingFields />
    </div>
  );
};

const ShowFacts = () => {
  const { draft } = useForm();
  if (draft.about !== 'allegations') return null;
  return <p className={styles.showFacts}><Button command="facts-show" onPress={() => void showFacts(true)}>{draft.facts === null ? 'Facts and rules' : 'Facts told, and what the rules say'}</Button></p>;
};

/** Facts or answers: one of them at a time, the result below either. */
const Body = () => {
  const { draft, file } = useForm();
  const shown = useTelling((state) => state.shown);
  if (!isShowing(file.id, draft, shown)) return <Fields />;
  return (
    <div className={styles.body}>
      <Reporting />
      <p className={styles.showFacts}><Button command="facts-show" onPress={() => void showFacts(false)}>Back to the answers</Button></p>
      <FactsPanel />
    </div>
  );
};

const useFormOf = (file: IncidentFile, writing: Writing): Form => {
  const now = useNow();
  const catalogue = useCatalogue();
  const { draft, refusal } = writing;
  // The check reads the catalogue from the cache; it is named here so that the check runs again once it is there.
  const own = useMemo(() => {
    const context = catalogue === null ? null : contextNow(file, now);
    return context === null ? { problems: [], warnings: [] } : { problems: [...sinceProblems(file, draft), ...draftProblems(draft, context)], warnings: draftWarnings(draft, context) };
  }, [catalogue, draft, file, now]);
  // The engine names a field from its own call down; the form names it from the decision down.
  const theirs = refusal?.problems.map((problem) => ({ ...problem, path: inDraft(problem.path) })) ?? [];
  const refused = theirs.filter((problem) => !own.problems.some((each) => each.path === problem.path));
  return { file, draft, index: writing.allegation, problems: [...own.problems, ...refused], warnings: own.warnings, tried: writing.tried };
};

const Written = ({ file, writing }: { readonly file: IncidentFile; readonly writing: Writing }) => (
  <FormContext value={useFormOf(file, writing)}>
    <Body />
    <ResultBar />
  </FormContext>
);

export const DecisionForm = ({ file }: { readonly file: IncidentFile }) => {
  const writing = useWriting(file.id);
  return writing && <Written file={file} writing={writing} />;
};
