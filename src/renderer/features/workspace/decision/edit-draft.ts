/** The edits a decision form makes, each a pure step from one draft to the next. */
import type { PathStep } from '../../../../shared/domain/decision.ts';
import { reportedIncidentCodes } from '../../../../shared/domain/reported-incidents.ts';
import { basisOf, followPath, type Progress, type YesNo } from '../../../../shared/rules/recording/flowchart.ts';
import { freshKey, newAllegation, newCrime, type AnswerKind, type Draft, type DraftAllegation, type DraftCrime } from './draft.ts';

export type Edit<T> = (before: T) => T;

export const victimOf = ({ victim }: DraftAllegation) =>
  victim.kind === 'state' ? ({ kind: 'state' } as const) : { kind: victim.kind, name: victim.notKnown ? null : victim.name };

export const progressOf = (allegation: DraftAllegation): Progress => followPath(basisOf(victimOf(allegation)), allegation.path);

/** What the path leads to, or null while a question is open. */
export const proposedAnswer = (allegation: DraftAllegation): AnswerKind | null => {
  if (allegation.asReported) return 'reported-incident';
  const progress = progressOf(allegation);
  if (progress.at !== 'exit') return null;
  if (progress.exit === 'record') return 'record';
  return progress.exit === 'nsir-closure' ? 'no-crime' : 'crime-related-incident';
};

export const groundOf = (allegation: DraftAllegation): 'a' | 'b' | 'c' => {
  const progress = progressOf(allegation);
  if (progress.at !== 'exit') return 'a';
  return progress.exit === 'cri-b' ? 'b' : progress.exit === 'cri-c' ? 'c' : 'a';
};

export const allegationAt = (index: number, edit: Edit<DraftAllegation>): Edit<Draft> => (draft) => ({
  ...draft,
  allegations: draft.allegations.map((allegation, at) => (at === index ? edit(allegation) : allegation)),
});

/** A record needs somewhere to put its first crime, so one is begun with the offence alleged. */
const withFirstCrime = (allegation: DraftAllegation): DraftAllegation =>
  proposedAnswer(allegation) === 'record' && allegation.crimes.length === 0
    ? { ...allegation, crimes: [newCrime('1', allegation.alleged)] }
    : allegation;

/** Answer the open question. Nothing happens where none is open. */
export const answerOpen = (answer: YesNo): Edit<DraftAllegation> => (allegation) => {
  const progress = progressOf(allegation);
  if (progress.at !== 'question') return allegation;
  return withFirstCrime({ ...allegation, path: [...allegation.path, { box: progress.gate.box, answer }] });
};

/** The open question and all after it answered as whoever records must: each stands in the path, to be read and opened again. */
export const answerToRecord: Edit<DraftAllegation> = (allegation) => {
  const progress = progressOf(allegation);
  if (progress.at !== 'question') return allegation;
  return answerToRecord(answerOpen(progress.gate.leavesOn === 'yes' ? 'no' : 'yes')(allegation));
};

/** A report that is of no crime, or, where it concerns one, of none that is notifiable: F1 or F2 is answered with no, whichever is open. Past them it takes evidence, a rule or another force, and the chart asks which. */
export const answerToNoCrime: Edit<DraftAllegation> = (allegation) => {
  const progress = progressOf(allegation);
  return progress.at === 'question' && ['F1', 'F2'].includes(progress.gate.box) ? answerOpen('no')(allegation) : allegation;
};

/** Open a box again: its answer and all that came after it are asked anew. */
export const reopen = (index: number): Edit<DraftAllegation> => (allegation) => ({ ...allegation, path: allegation.path.slice(0, index) });

/** The longest part of a path that the chart for this victim still holds. */
const keptPath = (allegation: DraftAllegation): readonly PathStep[] => {
  const progress = progressOf(allegation);
  return progress.at === 'wrong' ? allegation.path.slice(0, progress.step) : allegation.path;
};

/** F3 asks something else of an offence against the state, so its answer and what follows are dropped with the change. */
export const setVictimKind = (kind: DraftAllegation['victim']['kind']): Edit<DraftAllegation> => (allegation) => {
  const changesChart = (kind === 'state') !== (allegation.victim.kind === 'state');
  const moved = { ...allegation, victim: { ...allegation.victim, kind } };
  if (!changesChart) return moved;
  const fromF3 = moved.path.findIndex((step) => step.box === 'F3');
  const path = fromF3 < 0 ? moved.path : moved.path.slice(0, fromF3);
  return { ...moved, path: keptPath({ ...moved, path }) };
};

/** Answer with a code of N100 or N300; without one, with that of its family that usually comes first. */
export const chooseReported = (family: '100' | '300', code: string | null = null): Edit<DraftAllegation> => (allegation) => {
  if (code !== null) return { ...allegation, asReported: true, reportedCode: code };
  const keeps = allegation.reportedCode?.startsWith(family) === true;
  const first = reportedIncidentCodes.find((code) => code.startsWith(family)) ?? null;
  return { ...allegation, asReported: true, reportedCode: keeps ? allegation.reportedCode : first };
};

/** Back to what the path leads to. */
export const chooseByPath: Edit<DraftAllegation> = (allegation) => withFirstCrime({ ...allegation, asReported: false });

export const addCrime: Edit<DraftAllegation> = (allegation) => ({
  ...allegation,
  crimes: [...allegation.crimes, newCrime(freshKey(allegation.crimes), null)],
});

export const removeCrime = (key: string): Edit<DraftAllegation> => (allegation) => ({
  ...allegation,
  crimes: allegation.crimes.filter((crime) => crime.key !== key),
});

export const crimeAt = (key: string, edit: Edit<DraftCrime>): Edit<DraftAllegation> => (allegation) => ({
  ...allegation,
  crimes: allegation.crimes.map((crime) => (crime.key === key ? edit(crime) : crime)),
});

/** A further allegation starts with the same people: mostly the same victim by another offender, or the reverse. */
export const addAllegation: Edit<Draft> = (draft) => {
  const last = draft.allegations.at(-1);
  const added = newAllegation(freshKey(draft.allegations));
  const carried = last ? { ...added, victim: last.victim, offender: last.offender } : added;
  return { ...draft, about: 'allegations', noOther: false, allegations: [...draft.allegations, carried] };
};

export const removeAllegation = (index: number): Edit<Draft> => (draft) =>
  draft.allegations.length === 1 ? draft : { ...draft, noOther: false, allegations: draft.allegations.filter((_, at) => at !== index) };
