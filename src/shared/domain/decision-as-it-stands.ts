/** A decision with what was entered after it: what a correction, or deciding again, starts from. */
import type { Allegation, Answer, Decision, OtherForce, Told } from './decision.ts';

/** Entries since, oldest first; the latest of an allegation counts. */
export type Since = {
  readonly told: readonly { readonly allegation: number; readonly whom: string; readonly at: string; readonly how: string; readonly by: string }[];
  readonly references: readonly ({ readonly allegation: number } & OtherForce)[];
};

const toldSince = (told: Told | null, at: number, since: Since): Told | null => {
  const last = since.told.findLast(({ allegation, by }) => allegation === at && by !== '');
  if (!last || told?.state !== 'not-yet') return told;
  const { whom, at: when, how, by } = last;
  return { state: 'told', whom, at: when, how, by, rightToAppeal: true } as Told;
};

const answerSince = (answer: Answer, at: number, since: Since): Answer => {
  if (!('otherForce' in answer) || answer.otherForce?.reference !== null) return answer;
  const last = since.references.findLast(({ allegation }) => allegation === at);
  return last ? { ...answer, otherForce: { force: last.force, reference: last.reference, acceptedBy: last.acceptedBy ?? answer.otherForce.acceptedBy } } : answer;
};

const allegationSince = (allegation: Allegation, at: number, since: Since): Allegation => ({
  ...allegation,
  answer: answerSince(allegation.answer, at, since),
  told: toldSince(allegation.told, at, since),
});

export const asItStands = (decision: Decision, since: Since): Decision => {
  const { about } = decision;
  switch (about.kind) {
    case 'allegations':
      return { ...decision, about: { ...about, allegations: about.allegations.map((allegation, at) => allegationSince(allegation, at, since)) } };
    case 'duplicate':
      return { ...decision, about: { ...about, told: toldSince(about.told, 0, since) ?? about.told } };
    case 'test':
      return decision;
  }
};
