/** Pages 6-12: whether to record, when, and how many. */
import type { Paragraph, Trap } from './paragraph.ts';

export const recordingParagraphs: readonly Paragraph[] = [
  { source: 'CRR', page: '6', says: 'Every report is an auditable incident unless recorded at once', treated: { by: ['incident-report'] } },
  { source: 'CRR', page: '8', says: 'Video evidence is not a third-party report', treated: { by: ['seen-only-on-video', 'only-on-video'] } },
  { source: 'CRR', page: '8-9', says: 'Counter-allegations and self-defence', treated: { by: ['counter-allegation'] } },
  { source: 'CRR', page: '9', says: 'Drunkenness or impairment', treated: { by: ['impaired-without-support'] } },
  { source: 'CRR', page: '9', says: 'Offender under 10, or without the capacity to form intent: recorded', treated: { judgement: 'No rule takes the age or capacity of an offender as a reason, so neither is asked' } },
  { source: 'CRR', page: '12', says: 'Schools protocol', treated: { by: ['at-school', 'nobody-of-school-age'] } },
  { source: 'Schools protocol', page: '1-2', says: 'The order of questions and the serious offence list', treated: { by: ['at-school', 'nobody-of-school-age'] } },
  { source: 'CRR', page: '17', says: 'Officers and staff in the execution of duty', treated: { by: ['police-on-duty'] } },
  { source: 'CRR', page: '17', says: 'Other investigating authorities', treated: { by: ['lead-by-another-authority', 'the-victim-reports'] } },
  { source: 'CRR', page: '7', says: 'Balance of probability; the victim is believed', treated: { by: ['balance-of-probabilities'] } },
  { source: 'CRR', page: '7', says: 'A crime defined by law is a notifiable one', treated: { by: ['not-notifiable', 'not-notifiable-instead'] } },
  { source: 'CRR', page: '7', says: 'Credible evidence to the contrary immediately available', treated: { by: ['evidence-to-the-contrary'] } },
  { source: 'CRR', page: '7', says: 'A report by the victim, or somebody assumed to act for them, is usually enough', treated: { by: ['the-victim-reports'] } },
  { source: 'CRR', page: '7', says: 'No victim, no crime; an unwilling victim is not no victim', treated: { by: ['a-victim-traced', 'a-victim-confirms'] } },
  { source: 'CRR', page: '7-8', says: 'Recording without confirmation where necessary or appropriate', treated: { by: ['necessary-or-appropriate'] } },
  { source: 'CRR', page: '7-8', says: 'Offences against the state: points to prove, no victim needed', treated: { by: ['points-to-prove', 'the-points-to-prove-are-the-test', 'no-victim-is-needed'] } },
  { source: 'CRR', page: '8', says: 'Professionals, parents and carers act for the victim', treated: { by: ['professional-parent-or-carer'] } },
  { source: 'CRR', page: '9-10', says: 'Crime related incidents', treated: { by: ['crime-related-incident', 'the-victim-reports', 'another-force-records', 'no-rule-directs-otherwise'] } },
  { source: 'CRR', page: '11', says: 'The flowchart, box by box; exits F1 to F3', treated: { by: ['nsir-closure'] } },
  { source: 'CRR', page: '12', says: 'One crime per victim; else one per offender or group', treated: { by: ['one-crime-per-victim', 'one-crime-per-offender-or-group'] } },
];

export const recordingTraps: readonly Trap[] = [
  { id: 'T16', says: 'The chart has no branch for offences against the state', is: 'explained', treated: 'Pages 7-8 govern: F3 asks for the points to prove, F4 and F5 are passed', by: ['points-to-prove', 'the-points-to-prove-are-the-test', 'no-victim-is-needed'] },
];
