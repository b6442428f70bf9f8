/** Pages 6-12: whether to record, when, and how many. */
import type { Paragraph, Trap } from './paragraph.ts';

export const recordingParagraphs: readonly Paragraph[] = [
  { source: 'CRR', page: '7', says: 'Balance of probability; the victim is believed', treated: { by: ['balance-of-probabilities'] } },
  { source: 'CRR', page: '7', says: 'A crime defined by law is a notifiable one', treated: { by: ['not-notifiable', 'not-notifiable-instead'] } },
  { source: 'CRR', page: '7', says: 'Credible evidence to the contrary immediately available', treated: { by: ['evidence-to-the-contrary'] } },
  { source: 'CRR', page: '7', says: 'A report by the victim, or somebody assumed to act for them, is usually enough', treated: { by: ['the-victim-reports'] } },
  { source: 'CRR', page: '7', says: 'No victim, no crime; an unwilling victim is not no victim', treated: { by: ['a-victim-traced', 'a-victim-confirms'] } },
  { source: 'CRR', page: '7-8', says: 'Recording without confirmation where necessary or appropriate', treated: { by: ['necessary-or-appropriate'] } },
  { source: 'CRR', page: '7-8', says: 'Offences against the state: points to prove, no victim needed', treated: { by: ['points-to-prove', 'no-victim-is-needed'] } },
  { source: 'CRR', page: '8', says: 'Professionals, parents and carers act for the victim', treated: { by: ['professional-parent-or-carer'] } },
  { source: 'CRR', page: '9-10', says: 'Crime related incidents', treated: { by: ['crime-related-incident', 'another-force-records', 'no-rule-directs-otherwise'] } },
  { source: 'CRR', page: '11', says: 'The flowchart, box by box; exits F1 to F3', treated: { by: ['nsir-closure'] } },
  { source: 'CRR', page: '12', says: 'One crime per victim; else one per offender or group', treated: { by: ['one-crime-per-victim', 'one-crime-per-offender-or-group'] } },
];

export const recordingTraps: readonly Trap[] = [
  { id: 'T16', says: 'The chart has no branch for offences against the state', is: 'explained', treated: 'Pages 7-8 govern: F3 asks for the points to prove, F4 and F5 are passed', by: ['points-to-prove', 'no-victim-is-needed'] },
];
