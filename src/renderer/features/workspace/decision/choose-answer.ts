/** The keys of the answers: each says what its answer says of the questions still open, and goes to the answer's fields. */
import type { AnswerKind, DraftAllegation } from './draft.ts';
import { editDraft, say, writingOf } from './drafts.ts';
import type { YesNo } from '../../../../shared/rules/recording/flowchart.ts';
import { allegationAt, answerOpen, answerToNoCrime, answerToRecord, chooseByPath, progressOf, proposedAnswer, type Edit } from './edit-draft.ts';
import { focusField } from './focus-field.ts';

/** The allegation in front, its place, and a way to change it. */
export const frontOf = (incident: string | null) => {
  const writing = incident === null ? null : writingOf(incident);
  const allegation = writing?.draft.allegations[writing.allegation];
  if (incident === null || !writing || !allegation) return null;
  return { incident, allegation, at: writing.allegation, edit: (change: Edit<DraftAllegation>) => editDraft(incident, 'answer', allegationAt(writing.allegation, change)) };
};

type Chosen = { readonly name: string; readonly firstField: string; readonly saysOfOpen: Edit<DraftAllegation> };

const leaves: Edit<DraftAllegation> = (before) => before;

/** A crime related incident has a ground, and only the questions tell which. */
const answers: Readonly<Record<Exclude<AnswerKind, 'reported-incident'>, Chosen>> = {
  record: { name: 'a crime to record', firstField: 'answer.crimes', saysOfOpen: answerToRecord },
  'crime-related-incident': { name: 'a crime related incident', firstField: 'answer', saysOfOpen: leaves },
  'no-crime': { name: 'no notifiable crime', firstField: 'why', saysOfOpen: answerToNoCrime },
};

/** To the answer's fields, where the allegation has come to it. */
const goTo = (kind: keyof typeof answers, { allegation, at }: { readonly allegation: DraftAllegation; readonly at: number }): boolean => {
  if (proposedAnswer(allegation) !== kind) return false;
  focusField(`about.allegations.${at}.${answers[kind].firstField}`);
  return true;
};

/** Answers the open question. The last one before a crime leads to its offence, as the key that records at once does. */
export const answerQuestion = (incident: string | null, answer: YesNo): void => {
  frontOf(incident)?.edit(answerOpen(answer));
  const after = frontOf(incident);
  if (after) goTo('record', after);
};

/** Where the answers do not come to it, it says which question still stands before it. */
export const choose = (incident: string | null, kind: keyof typeof answers): void => {
  const { name, saysOfOpen } = answers[kind];
  frontOf(incident)?.edit((before) => saysOfOpen(chooseByPath(before)));
  const after = frontOf(incident);
  if (!after || goTo(kind, after)) return;
  const progress = progressOf(after.allegation);
  const led = proposedAnswer(after.allegation);
  const now = led === null ? '' : ` but to ${led === 'reported-incident' ? 'a reported incident' : answers[led].name}`;
  say(after.incident, progress.at === 'question' ? `${progress.gate.box} is open. Answer it with y or n; the answers decide whether it is ${name}.` : `The answers lead not to ${name}${now}. Press an answered line to ask it again.`);
};
