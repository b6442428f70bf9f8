/** Breaches of the orders listed on pages 89-90, and of those the Notifiable Offence List adds. */
import { crr, offenceList } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { unknown } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { breaches, restrainingOrder } from './breaches.ts';

export const notifiableBreach: ClassificationRule<'breach-of-order'> = {
  id: 'notifiable-breach',
  sentence: 'Breaches of the listed orders are notifiable offences against the state; a restraining order’s class goes by whether it followed conviction (8L) or acquittal (66).',
  cites: [crr('89-90'), offenceList],
  apply: ({ act }) => {
    if (act.order === undefined) return when(unknown(`${act.at}.order`), offence(null, null), '');
    if (act.order === 'restraining-order' && act.madeOn === undefined) return when(unknown(`${act.at}.madeOn`), offence(null, null), '');
    const breach = act.order === 'restraining-order' ? restrainingOrder[act.madeOn ?? 'conviction'] : breaches[act.order];
    return breach === null ? silent : when(true, offence(breach.class, breach.code, 'state'), `The breach of this order is ${breach.class} ${breach.code}.`);
  },
};
