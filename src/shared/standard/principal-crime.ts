/** Pages 12-14 and 55-57: the principal crime, and what stands beside it. */
import type { Paragraph, Trap } from './paragraph.ts';

export const principalCrimeParagraphs: readonly Paragraph[] = [
  { source: 'CRR', page: '13', says: 'Violence before property, else the maximum sentence', treated: { by: ['violence-before-property', 'longer-maximum-sentence'] } },
  { source: 'CRR', page: '13', says: 'Where maxima are equal, the sentence likely to be imposed', treated: { judgement: 'One crime is counted (page 12), and the registrar is asked which; the first of the offence list stands for it until then' } },
  { source: 'CRR', page: '14', says: 'The look-up table', treated: { by: ['look-up-table'] } },
  { source: 'CRR', page: '13', says: 'Modern slavery beside the most serious other crime', treated: { by: ['modern-slavery'] } },
  { source: 'CRR', page: '56', says: 'First to third in order of gravity', treated: { by: ['aggravated-with-fear-of-violence', 'with-fear-of-violence', 'controlling-or-coercive'] } },
  { source: 'CRR', page: '57', says: 'Fourth and fifth in order of gravity', treated: { by: ['aggravated-without-violence', 'stalking-or-harassment'] } },
  { source: 'CRR', page: '57', says: 'Offences not listed: the registrar decides', treated: { by: ['conduct-crime-not-listed'] } },
  { source: 'CRR', page: '56-57', says: 'Notifiable breaches of orders in addition', treated: { by: ['breach-of-order'] } },
];

export const principalCrimeTraps: readonly Trap[] = [
  { id: 'T17', says: '“Up to and including 8N” is not defined, and the fourth rank disagrees with the table about 008/77', is: 'contradiction', treated: 'Read by maximum sentence; where list and table disagree the pair is referred with both pages', by: ['aggravated-without-violence', 'look-up-table'] },
];
