/** Until a victim is found, what is seen only on video is an auditable record. */
import { has, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { InsteadRule } from './instead.ts';

export const onlyOnVideo: InsteadRule = {
  id: 'only-on-video',
  sentence: 'Of what is seen only on video an auditable record is made at least, while reasonable enquiries go on.',
  cites: [crr('8')],
  overrides: ['crime-related-incident', 'nsir-closure'],
  apply: ({ act }) => when(inTurn(has(act, 'circumstances', 'seen-only-on-video'), not(yes(act, 'enquiriesMade'))), 'auditable-incident', 'It was seen only on video, and enquiries have still to be made.'),
};
