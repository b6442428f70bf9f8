/** Which screen is shown. */
import { create } from 'zustand';
import { plainlyNot, type Guarded } from '../../shared/authority/may.ts';
import type { Actor } from '../../shared/domain/roles.ts';

export const screens = ['queue', 'review', 'recording', 'victims', 'figures', 'trail', 'import', 'report', 'looks', 'bureau', 'offence-list', 'replay', 'readings', 'feedback', 'rulings', 'glass', 'workload'] as const;
export type Screen = (typeof screens)[number];

export const useNavigation = create<{ readonly screen: Screen }>(() => ({ screen: 'queue' }));

/** What a screen asks first: whoever may not ask it is shown why, in place of the screen. */
export const asksFirst: Readonly<Record<Screen, Guarded>> = {
  queue: 'queue-page',
  review: 'review-list',
  recording: 'awaiting-crime-number',
  victims: 'victims-to-contact',
  figures: 'figures',
  trail: 'trail',
  import: 'imports',
  report: 'report-incident',
  bureau: 'people',
  'offence-list': 'editions',
  replay: 'replay',
  readings: 'second-readings',
  feedback: 'feedback',
  workload: 'workload',
  looks: 'broken-glass',
  glass: 'break-glass',
  rulings: 'rulings',
};

/** The first screen of the rail that somebody may see. */
export const firstScreenOf = (actor: Actor): Screen => screens.find((screen) => plainlyNot(actor, asksFirst[screen]) === null) ?? 'bureau';

export const goTo = (screen: Screen): void => useNavigation.setState({ screen });
