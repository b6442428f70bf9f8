/** Managed on the incident system; N300/07 is voluntary. */
import { has, is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const naturalCauses: ClassificationRule<'death'> = {
  id: 'natural-causes',
  sentence: 'A death believed natural stays on the incident system; it is N300/07 where the force keeps every death, or once another N300 is found to be natural.',
  cites: [crr('34-36'), offenceList],
  from: '2024',
  apply: ({ act }) => {
    const kept = any(has(act, 'alreadyKept', 'force-keeps-natural-deaths'), has(act, 'alreadyKept', 'reported-death-recorded'), has(act, 'alreadyKept', 'natural-death-recorded'));
    return when(inTurn(is(act, 'cause', 'natural-causes'), any(kept, not(kept))), { is: 'not-notifiable', instead: kept === true ? 'N300/07' : 'auditable-incident' }, 'It is believed to be natural.');
  },
};
