/** Pages 25-26, and pages 26-30 of the outcomes guidance: taking recorded crimes out of the figures. */
import type { Paragraph, Trap } from './paragraph.ts';

export const cancellingParagraphs: readonly Paragraph[] = [
  { source: 'CRR', page: '7', says: 'A recorded crime stays recorded unless transferred or cancelled', treated: { by: ['a-crime-remains-recorded-unless'] } },
  { source: 'CRR', page: '25', says: 'C2 to C5 by somebody independent of the investigation', treated: { by: ['independent-of-the-investigation', 'independent-trained-decides'] } },
  { source: 'CRR', page: '25', says: 'C2 on rape and homicide: a registered registrar alone', treated: { by: ['registered-registrar-alone', 'registered-registrar-decides'] } },
  { source: 'CRR', page: '25', says: 'C1: the receiving force’s reference', treated: { by: ['the-receiving-forces-reference'] } },
  { source: 'Outcomes', page: '26', says: 'C1: information that clearly shows another force’s area', treated: { by: ['clearly-outside-the-force'] } },
  { source: 'CRR', page: '25', says: 'C2: additional verifiable information', treated: { by: ['additional-verifiable-information', 'registrar-or-designated-decision-maker', 'registrar-or-designated-decides'] } },
  { source: 'CRR', page: '25', says: 'C3: duplicate', treated: { by: ['duplicate-of-a-live-record'] } },
  { source: 'CRR', page: '25', says: 'C4: recorded in error', treated: { by: ['recorded-in-error'] } },
  { source: 'CRR', page: '26', says: 'C5: self-defence, for some assaults', treated: { by: ['self-defence'] } },
  { source: 'CRR', page: '26', says: 'Modern slavery: negative conclusive grounds', treated: { by: ['no-cancelling-on-reasonable-grounds', 'additional-verifiable-information'] } },
  { source: 'CRR', page: '26', says: 'The victim is told before', treated: { by: ['victim-told-first'] } },
  { source: 'CRR', page: '25', says: 'Proportion to seriousness and risk', treated: { judgement: 'The decider weighs it; the facts asked are what must be there' } },
  { source: 'Outcomes', page: '28', says: 'What additional verifiable information is', treated: { by: ['additional-verifiable-information'] } },
  { source: 'Outcomes', page: '29', says: 'A report withdrawn under fear, coercion or pressure', treated: { by: ['withdrawn-under-pressure'] } },
];

export const cancellingTraps: readonly Trap[] = [
  { id: 'T14', says: 'C1 takes a crime or an incident number (CRR 25), or a crime number only (Outcomes 26)', is: 'contradiction', treated: 'Referred where only an incident number was given', by: ['the-receiving-forces-reference'] },
  { id: 'T15', says: 'C5 prints class 105 (Outcomes 27) where CRR 26 and Outcomes 26 print 105A', is: 'misprint', treated: 'There is no class 105; 105A stands (CRR 26)', by: ['self-defence'] },
];
