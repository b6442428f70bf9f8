/** Pages 42-47: assaults. */
import type { Paragraph } from './paragraph.ts';

export const assaultParagraphs: readonly Paragraph[] = [
  { source: 'CRR', page: '34', says: 'Attempted murder', treated: { by: ['attempted-murder'] } },
  { source: 'CRR', page: '42', says: 'Intent to cause serious harm, whatever the injury', treated: { by: ['intent-to-cause-serious-harm'] } },
  { source: 'CRR', page: '42', says: 'Wound or serious harm not intended', treated: { by: ['serious-harm'] } },
  { source: 'CRR', page: '42', says: 'Strangulation and suffocation abroad by a national or resident', treated: { by: ['strangulation-abroad'] } },
  { source: 'CRR', page: '42-43', says: 'Strangulation and suffocation', treated: { by: ['strangulation', 'strangulation-on-duty'] } },
  { source: 'CRR', page: '43', says: 'Actual bodily harm', treated: { by: ['actual-bodily-harm'] } },
  { source: 'CRR', page: '43', says: 'Injury that is not visible; shock and psychiatric injury need expert evidence', treated: { judgement: 'The meaning of the fact `injury` says what counts' } },
  { source: 'CRR', page: '43', says: 'A touch or a passing moment of pain', treated: { by: ['no-injury'] } },
  { source: 'CRR', page: '44', says: 'Racially or religiously aggravated wounding or bodily harm', treated: { by: ['aggravated-assault-with-injury'] } },
  { source: 'CRR', page: '45', says: 'Assault without injury, spitting, things thrown, threats in a private place', treated: { by: ['no-injury'] } },
  { source: 'CRR', page: '45', says: 'Racially or religiously aggravated assault without injury', treated: { by: ['aggravated-assault-without-injury', 'aggravated-threat'] } },
  { source: 'CRR', page: '45', says: 'Constables and emergency workers', treated: { by: ['actual-bodily-harm', 'no-injury', 'strangulation-on-duty'] } },
  {
    source: 'CRR',
    page: '44-45',
    says: 'An aggravated assault on a constable or emergency worker has two classes',
    treated: { doubt: 'Pages 44 and 45 each name a class, and neither goes before: referred', by: ['aggravated-assault-on-duty'] },
  },
  { source: 'CRR', page: '47', says: 'Flow chart of assaults: intent first, then the injury', treated: { by: ['intent-to-cause-serious-harm', 'serious-harm', 'actual-bodily-harm', 'no-injury'] } },
  { source: 'CRR', page: '47', says: 'What may indicate intent', treated: { judgement: 'The meaning of the fact `intentSeriousHarm` names what may show it' } },
  { source: 'CRR', page: '13', says: 'The class is chosen at the time of recording', treated: { by: ['the-offence-chosen'] } },
];
