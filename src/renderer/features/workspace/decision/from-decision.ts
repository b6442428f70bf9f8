/** A draft that starts from a decision already made: for a correction, or to decide again what has changed since. */
import type { Allegation, Answer, Decision, OtherForce, Told } from '../../../../shared/domain/decision.ts';
import { emptyOtherForce, emptyTold, newAllegation, newDraft, type Draft, type DraftAllegation, type DraftOtherForce, type DraftPurpose, type DraftTold } from './draft.ts';

const fromTold = (told: Told | null): DraftTold => (told === null ? emptyTold : { ...emptyTold, ...told });

const fromOtherForce = (otherForce: OtherForce | null): DraftOtherForce =>
  otherForce === null ? emptyOtherForce : { force: otherForce.force, reference: otherForce.reference ?? '', acceptedBy: otherForce.acceptedBy ?? '' };

const fromAnswer = (answer: Answer): Partial<DraftAllegation> => {
  switch (answer.kind) {
    case 'record':
      return {
        crimes: answer.crimes.map((crime, index) => ({ key: String(index + 1), offence: crime.offence, flags: crime.flags, points: { [crime.offence]: crime.points } })),
        confirms: answer.confirms,
        ...(answer.withoutConfirmation === null ? {} : { withoutConfirmation: { applies: true, ...answer.withoutConfirmation } }),
      };
    case 'crime-related-incident':
      return { enquiries: answer.enquiries ?? '', otherForce: fromOtherForce(answer.otherForce), rule: answer.rule ?? '' };
    case 'reported-incident':
      return { asReported: true, reportedCode: answer.code, otherForce: fromOtherForce(answer.otherForce) };
    case 'no-crime':
      return { contraryEvidence: answer.contraryEvidence ?? '' };
  }
};

const fromAllegation = (allegation: Allegation, index: number): DraftAllegation => {
  const { victim, offender } = allegation;
  const name = victim.kind === 'state' ? '' : (victim.name ?? '');
  return {
    ...newAllegation(String(index + 1)),
    victim: { kind: victim.kind, name, notKnown: victim.kind !== 'state' && victim.name === null },
    offender: { kind: offender.kind, name: offender.name ?? '' },
    alleged: allegation.alleged,
    path: allegation.path,
    evidence: allegation.evidence,
    rejected: allegation.rejected,
    why: allegation.why,
    told: fromTold(allegation.told),
    ...fromAnswer(allegation.answer),
  };
};

export const fromDecision = (decision: Decision, versionRead: number, purpose: DraftPurpose): Draft => {
  const { about } = decision;
  const base = { ...newDraft(versionRead), purpose, closing: decision.closing, closingQualifiers: decision.closingQualifiers, late: decision.late ?? '', facts: decision.facts, reasons: decision.reasons };
  switch (about.kind) {
    case 'allegations':
      return { ...base, about: 'allegations', allegations: about.allegations.map(fromAllegation) };
    case 'duplicate':
      return { ...base, about: 'duplicate', whole: { of: about.of, why: about.why, told: fromTold(about.told) } };
    case 'test':
      return { ...base, about: 'test', whole: { ...base.whole, why: about.why } };
  }
};
