/** Saving a decision or a correction, and going on to the next incident. Whatever fails, nothing typed is touched. */
import { isCancelledError } from '@tanstack/react-query';
import { call, CallError } from '../../../data/call.ts';
import { catalogueOnceRead, catalogueRead } from '../../../data/catalogue.ts';
import { signedOfRead, signedOnceRead } from '../../../data/signed-points.ts';
import { timed } from '../../../data/last-save.ts';
import { nowIs } from '../../../data/now.ts';
import type { AppError, FieldProblem } from '../../../../shared/ipc/result.ts';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { Decision } from '../../../../shared/domain/decision.ts';
import { localDateOf } from '../../../../shared/domain/local-date.ts';
import { decisionContext } from '../../../../shared/rules/recording/decision-context.ts';
import type { DecisionContext } from '../../../../shared/rules/recording/decision-problems.ts';
import { withReasonsAsked } from '../../../../shared/rules/recording/warnings.ts';
import type { Draft } from './draft.ts';
import { sinceProblems } from './decided-since.tsx';
import { allegationOf, draftProblems } from './draft-problems.ts';
import { dropDraft, editDraft, resumeDraft, say, setWriting, showAllegation, writingOf, type AfterSaving, type Writing } from './drafts.ts';
import { focusField, focusForm } from './focus-field.ts';
import { noteSaved } from './just-saved.ts';
import { openReported } from './open-reported.tsx';
import { savedWords } from '../../../record/answer-words.ts';
import { fileOf, fileRead, latestVersion, takeNext } from '../open-incident.ts';
import { toDecision } from './to-decision.ts';
import { weighed } from './weighed.ts';
import { isStillOpen, setWorkspace } from '../workspace.ts';

const notReady: AppError = { code: 'busy', message: 'The bureau has not said what time it is. Try again in a moment.', problems: [], path: null, reference: null };

/** What the check reads may still be on its way; the key that saves waits for it, and says so where it does not come. */
const fileOnceRead = async (incident: string): Promise<IncidentFile | null> => {
  try {
    const [file] = await Promise.all([fileOf(incident), catalogueOnceRead(), signedOnceRead()]);
    return file;
  } catch (caught) {
    if (caught instanceof CallError) setWriting(incident, { refusal: caught.error });
    else if (!isCancelledError(caught)) throw caught;
    return null;
  }
};

/** A path as the engine gives it, from the decision down. */
export const inDraft = (path: string): string => path.replace(/^decision\./, '');

/** What a draft is held against now, or null while the offence list and the time are still on their way. */
export const contextNow = (file: IncidentFile, now: string | null): DecisionContext | null => {
  const catalogue = catalogueRead();
  if (catalogue === null || now === null) return null;
  const latest = latestVersion(file);
  const recorded = file.decisions.find(({ current }) => current)?.crimes ?? [];
  const reported = file.reported.flatMap(({ code, state }) => (state === 'undone' ? [] : [code]));
  const context = decisionContext(catalogue, { now, due: file.due, currentVersion: latest?.number ?? 1, version: latest?.incident ?? null, recorded, reported, signedOf: signedOfRead(), rulings: file.rulings });
  return { ...context, isSecondReading: file.reading !== null, factsSay: (document) => weighed(document, catalogue, localDateOf(now), file.rulings).answer };
};

/** As it is sent: with the reasons something asks for now. */
const asSent = (draft: Draft, context: DecisionContext): Decision => withReasonsAsked(toDecision(draft), context);

export const goToProblem = (incident: string, problem: FieldProblem): void => {
  const allegation = allegationOf(problem);
  if (allegation !== null) showAllegation(incident, allegation);
  if (isStillOpen(incident)) focusField(problem.path);
};

/** What the engine would not save is said at its field, and leads there. */
const refused = (incident: string, error: AppError): void => {
  setWriting(incident, { saving: false, askingOther: null, refusal: error });
  const [first] = error.problems;
  if (first) goToProblem(incident, { ...first, path: inDraft(first.path) });
};

const decide = async (file: IncidentFile, decision: Decision, writing: Writing, { from, after }: { readonly from: string; readonly after: AfterSaving }): Promise<void> => {
  const { id: incident, ref } = file;
  const result = await timed(null, () => call('decide-incident', { incident, decision, claim: writing.claim?.number ?? null }));
  if (!result.ok) return refused(incident, result.error);
  const written = writingOf(incident) ?? writing;
  const since = written.draft === writing.draft ? '' : `. ${notInIt}: undo brings it back`;
  noteSaved({ words: `${ref}: ${savedWords(decision, openReported(file))}${since}`, decisions: [result.value.decision], writings: { [incident]: written } }, from);
  dropDraft(incident);
  if (!isStillOpen(incident)) return;
  if (after === 'stay') return focusForm();
  return takeNext({ isGiven: true });
};

/** Said where the form was, which the cursor does not leave with it. Beside another incident it would be taken for that one's. */
const sayHere = (incident: string, notice: string): void => {
  if (!isStillOpen(incident)) return;
  setWorkspace({ notice });
  focusForm();
};

/** What was typed between the key and its answer, or null where nothing was: no part of what was saved. */
const typedSince = (incident: string, sent: Draft): Draft | null => {
  const draft = writingOf(incident)?.draft ?? sent;
  return draft === sent ? null : draft;
};

const notInIt = 'What was typed after the key is not in it';

type Correction = Extract<Draft['purpose'], { kind: 'correct' }>;

/** What was typed since stands in the form as the next correction: of what it has become, or where it waits of what it was. */
const goOnCorrecting = (incident: string, since: Draft, made: Pick<Correction, 'supersedes' | 'revision'> | null): void => {
  const { purpose } = since;
  resumeDraft(incident, made === null || purpose.kind !== 'correct' ? since : { ...since, purpose: { ...purpose, ...made } }, null);
  say(incident, `Saved. ${notInIt}, and stands here to be saved as well.`);
};

const correct = async (incident: string, decision: Decision, sent: Draft, purpose: Correction): Promise<void> => {
  const { supersedes, why, mistake } = purpose;
  const result = await timed(null, () => call('correct-decision', { incident, supersedes, why, decision, mistake }));
  if (!result.ok) return refused(incident, result.error);
  const since = typedSince(incident, sent);
  const { decision: made, revision } = result.value;
  if (since !== null) return goOnCorrecting(incident, since, made === null || revision === null ? null : { supersedes: made, revision });
  dropDraft(incident);
  sayHere(
    incident,
    result.value.applied
      ? `Corrected. This is now revision ${result.value.revision}; the earlier one stays readable.`
      : 'Not applied: this would remove a recorded crime or change its class. It now waits for a designated decision maker, with your reason. A crime is taken out of the figures by a cancellation alone: ask for it under Decisions.',
  );
};

/** What the first answer was is known from now on; where the two part somebody else settles it. */
const readAgain = async (incident: string, decision: Decision, reading: string): Promise<void> => {
  const result = await timed(null, () => call('save-second-reading', { reading, decision }));
  if (!result.ok) return refused(incident, result.error);
  dropDraft(incident);
  const { agrees, first, second } = result.value;
  sayHere(incident, `Saved. ${agrees ? `Both readings come to the same: ${second}.` : `You read ${second}; the first answer is ${first}. Somebody else settles it.`}`);
};

/** That it was decided meanwhile comes first: what else it needs may be of no use then. */
const problemsOf = (file: IncidentFile, draft: Draft, context: DecisionContext): readonly FieldProblem[] => [...sinceProblems(file, draft), ...draftProblems(draft, context)];

/** The first thing that stops a draft, as far as the page knows the incident at this moment. */
const wanting = (incident: string): FieldProblem | null => {
  const [file, writing] = [fileRead(incident), writingOf(incident)];
  const context = file && contextNow(file, nowIs());
  return (writing && context && problemsOf(file, writing.draft, context)[0]) ?? null;
};

/** To the first field that still wants something, where there is one: what was just entered is done. At once, so that the next key is that field's. */
export const leadOn = (incident: string): void => {
  const first = wanting(incident);
  if (first) goToProblem(incident, first);
};

/** Whether a draft may be sent: says what is missing, and asks once for another allegation. */
const isReady = (incident: string, file: IncidentFile, after: AfterSaving): boolean => {
  const writing = writingOf(incident);
  const context = contextNow(file, nowIs());
  if (!writing || context === null) {
    setWriting(incident, { refusal: notReady });
    return false;
  }
  const { draft, askingOther } = writing;
  const [first] = problemsOf(file, draft, context);
  const asks = draft.about === 'allegations' && !draft.noOther && askingOther === null;
  setWriting(incident, { tried: true, refusal: null, ...(!first && asks ? { askingOther: after } : {}) });
  if (first) goToProblem(incident, first);
  return !first && !asks;
};

/** Ctrl+Enter, or Ctrl+S to take no other after it. What the page knows answers the key at once; what is sent is held against the bureau as it is now. */
export const save = async (incident: string, after: AfterSaving = 'next'): Promise<void> => {
  const shown = fileRead(incident);
  if (writingOf(incident)?.saving !== false) return;
  if (shown !== null && contextNow(shown, nowIs()) !== null && !isReady(incident, shown, after)) return;
  const file = await fileOnceRead(incident);
  const writing = writingOf(incident);
  if (!file || !writing || writing.saving || !isReady(incident, file, after)) return;
  const now = nowIs();
  const context = contextNow(file, now);
  if (context === null || now === null) return;
  setWriting(incident, { saving: true, askingOther: null });
  const { draft } = writing;
  const decision = asSent(draft, context);
  const { purpose } = draft;
  if (purpose.kind === 'read-again') return readAgain(incident, decision, purpose.reading);
  await (purpose.kind === 'correct' ? correct(incident, decision, draft, purpose) : decide(file, decision, writing, { from: now, after }));
};

/** The incident has a newer version than the one the form was begun on; it has been read now. */
export const readNewest = async (incident: string): Promise<void> => {
  const newest = latestVersion(await fileOf(incident))?.number ?? 1;
  editDraft(incident, 'version', (draft) => ({ ...draft, versionRead: newest }));
};
