/** Before the Data (Use and Access) Act 2025. */
import { is, yes } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { purportedImages } from './image-case.ts';

export const purportedBeforeFebruary2026: ClassificationRule<'intimate-image'> = {
  id: 'purported-before-february-2026',
  sentence: 'Creating or asking for a purported intimate image of an adult was no offence of its own before 6 February 2026; sharing it was.',
  cites: [offenceList],
  until: purportedImages,
  law: true,
  overrides: ['no-intimate-image'],
  apply: ({ act }) => when(inTurn(is(act, 'deed', 'created-purported', 'requested-purported'), not(yes(act, 'showsChild'))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It was no offence yet.'),
};
