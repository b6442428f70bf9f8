/** How many incidents a demonstration has of each kind, and what is to become of each. */
import type { Instant } from '../../../shared/domain/instant.ts';
import { dayMs, plusMs } from '../../../shared/domain/instant.ts';
import { arrivalBetween, hoursBefore } from './arrivals.ts';
import type { Chance } from './chance.ts';

/**
 * `decided`: settled before now. The others stand in the queue at the end: `open` within the 24 hours, and past them
 * `overdue` (nobody has decided), `returned`, `changed` and `awaiting` (decided, and back or still open).
 */
export type Fate = 'decided' | 'open' | 'overdue' | 'returned' | 'changed' | 'awaiting';

export type Slot = { readonly fate: Fate; readonly received: Instant };

const days = 60;

export type Counts = Readonly<Record<Fate, number>>;

/** A tenth stays open; one in 150 is past its limit. `taken` says how many the teaching cases are of each. */
export const countsFor = (incidents: number, taken: Counts): Counts => {
  const open = Math.round(incidents * 0.1);
  const late = Math.round(incidents / 150);
  const back = (share: number): number => Math.round(late * share);
  const wanted: Omit<Counts, 'decided' | 'overdue'> = { open: open - late, returned: back(0.25), changed: back(0.25), awaiting: back(0.15) };
  const left = (fate: keyof typeof wanted): number => Math.max(0, wanted[fate] - taken[fate]);
  const overdue = Math.max(0, late - wanted.returned - wanted.changed - wanted.awaiting - taken.overdue);
  const standing = { open: left('open'), overdue, returned: left('returned'), changed: left('changed'), awaiting: left('awaiting') };
  const teaching = Object.values(taken).reduce((sum, each) => sum + each, 0);
  const room = Math.max(0, incidents - teaching);
  const decided = Math.max(0, room - Object.values(standing).reduce((sum, each) => sum + each, 0));
  return decided > 0 || incidents >= 30 ? { ...standing, decided } : { open: room, overdue: 0, returned: 0, changed: 0, awaiting: 0, decided: 0 };
};

/** From when until when reports of each fate come in. Three in four open ones are younger than 18 hours. */
const receivedFor = (chance: Chance, fate: Fate, now: Instant): Instant => {
  switch (fate) {
    case 'decided':
      return arrivalBetween(chance, plusMs(now, -days * dayMs), hoursBefore(now, 3));
    case 'open':
      return chance.happens(0.75) ? arrivalBetween(chance, hoursBefore(now, 17.9), hoursBefore(now, 0.25)) : arrivalBetween(chance, hoursBefore(now, 23.8), hoursBefore(now, 18.05));
    case 'overdue':
      return arrivalBetween(chance, hoursBefore(now, 38), hoursBefore(now, 24.2));
    default:
      return arrivalBetween(chance, hoursBefore(now, 96), hoursBefore(now, 52));
  }
};

export const slotsOf = (chance: Chance, counts: Counts, now: Instant): readonly Slot[] =>
  (Object.entries(counts) as [Fate, number][]).flatMap(([fate, count]) =>
    Array.from({ length: count }, (_, index) => ({ fate, received: receivedFor(chance.fork(`${fate} ${index}`), fate, now) })),
  );
