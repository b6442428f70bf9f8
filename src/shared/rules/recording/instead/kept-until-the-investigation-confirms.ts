/** What is kept meanwhile: N300/04 of a death, a crime related incident of a serious injury or dangerous driving. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { InsteadRule } from './instead.ts';

export const keptUntilTheInvestigationConfirms: InsteadRule = {
  id: 'kept-until-the-investigation-confirms',
  sentence: 'Until the investigation confirms an offence of driving, N300/04 is kept of a death and a crime related incident of a serious injury or dangerous driving.',
  cites: [crr('37'), crr('96')],
  overrides: ['crime-related-incident'],
  apply: ({ classified, exit }) => (classified.is === 'waiting' && exit !== 'nsir-closure' ? when(true, classified.instead, 'It waits for the investigation.') : silent),
};
