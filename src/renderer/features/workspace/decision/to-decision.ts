/** What a draft amounts to: the decision the engine would be handed, empty fields and all, so that both checks can read it. */
import type { Allegation, Answer, Decision, OtherForce, Told } from '../../../../shared/domain/decision.ts';
import { crimeClosing, duplicateClosing, testClosing } from '../../../../shared/domain/nsir-categories.ts';
import type { Draft, DraftAllegation, DraftOtherForce, DraftTold } from './draft.ts';
import { pointsOfCrime } from './edit-points.ts';
import { groundOf, proposedAnswer, victimOf } from './edit-draft.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

const otherForceOf = (draft: DraftOtherForce): OtherForce | null =>
  orNull(draft.force) === null && orNull(draft.reference) === null && orNull(draft.acceptedBy) === null
    ? null
    : { force: draft.force, reference: orNull(draft.reference), acceptedBy: orNull(draft.acceptedBy) };

export const toTold = (draft: DraftTold): Told | null => {
  if (draft.state === null) return null;
  if (draft.state === 'not-yet') return { state: 'not-yet', reason: draft.reason, due: draft.due };
  const { whom, at, how, by } = draft;
  // An unticked box goes to the schema as it is, which refuses it.
  return { state: 'told', whom, at, how, by, rightToAppeal: draft.rightToAppeal as true };
};

const toAnswer = (draft: DraftAllegation): Answer => {
  const ground = groundOf(draft);
  switch (proposedAnswer(draft)) {
    case 'record':
      return {
        kind: 'record',
        crimes: draft.crimes.map((crime) => ({ offence: crime.offence ?? '', flags: [...crime.flags], points: [...pointsOfCrime(crime)] })),
        withoutConfirmation: draft.withoutConfirmation.applies ? { ground: draft.withoutConfirmation.ground, why: draft.withoutConfirmation.why } : null,
        confirms: draft.confirms,
      };
    case 'crime-related-incident':
      return {
        kind: 'crime-related-incident',
        ground,
        enquiries: ground === 'a' ? orNull(draft.enquiries) : null,
        otherForce: ground === 'b' ? otherForceOf(draft.otherForce) : null,
        rule: ground === 'c' ? orNull(draft.rule) : null,
      };
    case 'reported-incident':
      return {
        kind: 'reported-incident',
        code: draft.reportedCode ?? '',
        otherForce: draft.reportedCode === '100/03' ? otherForceOf(draft.otherForce) : null,
      };
    // While a question is open there is no answer yet; the check then names the question.
    case 'no-crime':
    case null:
      return { kind: 'no-crime', contraryEvidence: orNull(draft.contraryEvidence) };
  }
};

const toAllegation = (draft: DraftAllegation): Allegation => ({
  victim: victimOf(draft),
  offender: { kind: draft.offender.kind, name: draft.offender.kind === 'unknown' ? orNull(draft.offender.name) : draft.offender.name },
  alleged: draft.alleged,
  path: [...draft.path],
  answer: toAnswer(draft),
  evidence: [...draft.evidence],
  rejected: [...draft.rejected],
  why: draft.why,
  told: proposedAnswer(draft) === 'record' ? null : toTold(draft.told),
});

const toAbout = (draft: Draft): Decision['about'] => {
  switch (draft.about) {
    case 'test':
      return { kind: 'test', why: draft.whole.why };
    case 'duplicate':
      return { kind: 'duplicate', of: draft.whole.of, why: draft.whole.why, told: toTold(draft.whole.told) ?? { state: 'not-yet', reason: '', due: '' } };
    case 'allegations':
      return { kind: 'allegations', allegations: draft.allegations.map(toAllegation), anotherAllegation: 'no' };
  }
};

/** The closing code the answers settle by themselves; null where it is a judgement. */
export const proposedClosing = (draft: Draft): string | null => {
  if (draft.about === 'duplicate') return duplicateClosing;
  if (draft.about === 'test') return testClosing;
  return draft.allegations.some((allegation) => proposedAnswer(allegation) === 'record') ? crimeClosing.code : null;
};

const reasonsOf = ({ reasons }: Draft): Decision['reasons'] => Object.fromEntries(Object.entries(reasons).filter(([, text]) => orNull(text) !== null));

export const toDecision = (draft: Draft): Decision => ({
  versionRead: draft.versionRead,
  about: toAbout(draft),
  closing: draft.closing ?? proposedClosing(draft) ?? '',
  closingQualifiers: [...draft.closingQualifiers],
  late: orNull(draft.late),
  facts: draft.facts,
  reasons: reasonsOf(draft),
});
