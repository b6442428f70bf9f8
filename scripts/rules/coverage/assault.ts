/** Pages 42-47: assaults. */
import type { Paragraph } from './paragraph.ts';

export const assaultParagraphs: readonly Paragraph[] = [
  { source: 'CRR', page: '42', says: 'Intent to cause serious harm, whatever the injury', treated: { by: ['intent-to-cause-serious-harm'] } },
  { source: 'CRR', page: '42', says: 'Wound or serious harm not intended', treated: { by: ['serious-harm'] } },
  { source: 'CRR', page: '42-43', says: 'Strangulation and suffocation', treated: { by: ['strangulation'] } },
  { source: 'CRR', page: '43', says: 'Actual bodily harm', treated: { by: ['actual-bodily-harm'] } },
  { source: 'CRR', page: '43', says: 'A touch or a passing moment of pain', treated: { by: ['no-injury'] } },
  { source: 'CRR', page: '13', says: 'The class is chosen at the time of recording', treated: { by: ['the-offence-chosen'] } },
];
