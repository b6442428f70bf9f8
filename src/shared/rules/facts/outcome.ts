/** Facts about the outcome somebody means to give a recorded crime (Crime Recording Rules pages 18-24; Outcomes for Recorded Crimes). */
import { z } from 'zod';
import { Id, oneOf, someOf, yesNo } from './fact.ts';
import { checkNames, checks } from './outcome-checks.ts';

export const outcomeTypes = [
  '1', '1A', '2', '2A', '3', '3A', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23', '24',
] as const;
export type OutcomeType = (typeof outcomeTypes)[number];

/** What may be charged or cautioned instead (pages 19-21). */
const alternates = [
  'manslaughter',
  'infanticide',
  'child-destruction',
  'causing-or-allowing-death',
  'sexual-offences-2',
  'sexual-offences-6-1',
  'sexual-offences-8-1-or-2',
  'sexual-offences-9-2',
  'sexual-offences-13',
  'sexual-offences-25-6',
  'sexual-offences-30-3',
  'sexual-offences-34-2',
  'another-sexual-offence',
  'theft',
  'another-offence',
] as const;

export const deciders = ['officer', 'sergeant', 'inspector', 'inspector-equivalent', 'superintendent', 'registrars-team', 'designated-decision-maker', 'registrar', 'registered-registrar', 'prosecutor'] as const;

export const natures = [
  'domestic-abuse-by-intimate-partner',
  'domestic-abuse-otherwise',
  'high-risk-domestic-abuse',
  'hate',
  'child-abuse',
  'relevant-to-work-with-children-or-vulnerable',
  'retail-robbery',
] as const;

export const matters = ['cautioned-or-convicted-within-two-years', 'specified-in-appendix-b', 'suspect-vulnerable', 'suspect-interviewed', 'not-reported-before', 'aggravating-factors', 'warrant-in-the-first-instance', 'wanted-on-pnc'] as const;

export const Outcome = z.strictObject({
  of: Id.describe('The act whose crime it is.'),
  type: oneOf(outcomeTypes, 'Which outcome is put forward?', 'Of the types of page 24. Several may be put forward for one crime, and each is answered; left out, every type that the facts do not rule out is listed.'),
  victimTold: yesNo('Has the victim been told of the outcome?', 'Or their representative, or the parent or guardian of a child. Asked of crimes against a victim.'),
  suspectTold: yesNo('Does the suspect know that they will be recorded as responsible?', 'And what that may imply. Asked of outcomes 1 to 4, 6 to 10, 21 and 22.'),
  suspect: oneOf(['not-identified', 'can-be-found', 'identity-established'], 'Is a suspect identified?', 'Can be found: there is enough to identify and apprehend them. Identity established: their true identity is.'),
  victim: oneOf(['supports', 'not-able-to-support', 'out-of-contact'], 'Does the victim support police action?', 'Not able to support it at this time, or no longer engaging by their own word; out of contact: police cannot reach them, or they do not answer.'),
  evidence: oneOf(['sufficient-to-charge', 'shows-responsibility', 'insufficient'], 'What does the evidence show?', 'Enough to charge or to prove the offence; enough to show that the named suspect was responsible; neither.'),
  chargedWith: oneOf(['recorded-crime', 'alternate-on-the-same-facts', 'other-facts'], 'What was charged or cautioned?', 'The crime as it is recorded; another offence on the same material facts; an offence on other facts, such as handling what was robbed.'),
  alternate: oneOf(alternates, 'Which offence was charged or cautioned instead?', 'Numbers are sections of the Sexual Offences Act 2003. Asked of murder, rape and robbery in shops.'),
  decidedBy: oneOf(deciders, 'Who decides or authorises it?', 'Inspector equivalent: of the police staff. Registrar’s team: an independent team that works directly to the registrar’s unit. Registered registrar: on the professional register of the College of Policing.'),
  nature: someOf(natures, 'Is the crime any of these?', 'High risk: as the force’s risk process assesses it. Child abuse. Relevant to future work with children or vulnerable adults, as dishonesty may be. An empty list says none.'),
  matters: someOf(matters, 'Does any of these apply?', 'Prior cautions or convictions; an offence of Appendix B to the Criminal Justice and Courts Act 2015; a vulnerable suspect, or one who was interviewed or questioned; an offence taken into consideration that nobody had reported; aggravating factors; a warrant that stops the time limit; a suspect circulated as wanted. An empty list says none.'),
  caution: oneOf(['simple', 'conditional'], 'Is the caution simple or conditional?', 'Asked of outcomes 2, 2A, 3 and 3A.'),
  death: oneOf(['nobody', 'before-enough-evidence', 'with-enough-evidence'], 'Has the suspect died?', 'Nobody: it is illness. Before the report or before enough evidence to charge could be obtained; or when there was enough.'),
  otherBody: oneOf(['agency', 'police-force'], 'Who takes further action?', 'Another body or agency, or another police force.'),
  triable: oneOf(['indictable-only', 'either-way', 'summary-only'], 'How is it tried?', 'Asked where the list does not say it of the class or code.'),
  chargeWouldBe: oneOf(['summary-only', 'triable-in-the-crown-court'], 'What would have been charged?', 'By the charging standards: asked where the recorded crime is not summary only.'),
  shown: someOf(checkNames, 'Which of these does the record show?', `Of those that the outcome asks. ${Object.entries(checks).map(([name, says]) => `\`${name}\`: ${says}.`).join(' ')}`),
});
export type Outcome = z.infer<typeof Outcome>;
