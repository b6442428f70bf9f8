/** What an act is in law once its crime has been reclassified: the same crime under another class, or no crime but a reported incident. */
import type { Decider } from '../cancelling/who-decides/who-decides.ts';
import { offence, type Classified } from '../classification/classified.ts';
import type { ActCase } from '../facts/case.ts';
import { refusedFirst } from '../refused-first.ts';
import { weigh, type Weighed } from '../weigh.ts';
import { reclassificationRules, reclassifierRules } from './reclassification-rules.ts';
import type { Placed } from '../ask.ts';
import type { Reclassification } from '../facts/reclassification.ts';

type ReclassificationWeighed = { readonly change: Placed<Reclassification>; readonly may: Weighed<boolean>; readonly who: Weighed<Decider>; readonly becomes: Classified };

const becomes = (change: Reclassification, from: Extract<Classified, { readonly is: 'offence' }>): Classified =>
  change.to === 'another-class' ? offence(change.class ?? null, change.code ?? null, from.against) : { is: 'not-notifiable', instead: change.to };

/** Null where none is proposed, or there is no offence to reclassify. */
export const weighReclassification = ({ act, of }: ActCase, classified: Classified): ReclassificationWeighed | null => {
  const change = of.reclassifications.find((each) => each.of === act.id);
  if (change === undefined || classified.is !== 'offence') return null;
  const input = { change, act, offence: classified };
  return { change, may: refusedFirst(reclassificationRules, weigh(reclassificationRules, input, of.day), of.day), who: weigh(reclassifierRules, input, of.day), becomes: becomes(change, classified) };
};
