/** Which screen is shown. */
import { create } from 'zustand';
import { showOverlay } from './overlays.ts';
import { plainlyNot, type Guarded } from '../../shared/authority/may.ts';
import type { Actor } from '../../shared/domain/roles.ts';

export const screens = ['queue', 'review', 'recording', 'victims', 'figures', 'trail', 'import', 'report', 'looks', 'bureau', 'offence-list', 'replay', 'readings', 'feedback', 'rulings', 'glass', 'workload'] as const;
export type Screen = (typeof screens)[number];

/** The screen from which the incident that is read now was opened, whether what was found lay over it, and which incident that is. */
type From = { readonly screen: Screen; readonly incident: string; readonly isFound: boolean };

export const useNavigation = create<{ readonly screen: Screen; readonly from: From | null }>(() => ({ screen: 'queue', from: null }));

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

export const goTo = (screen: Screen): void => useNavigation.setState({ screen, from: null });

/** To the workspace, where an incident is read, and whence closing it leads back. */
export const goToRead = (incident: string, isFound = false): void => {
  const { screen } = useNavigation.getState();
  useNavigation.setState({ screen: 'queue', from: screen === 'queue' && !isFound ? null : { screen, incident, isFound } });
};

/** Closed, what was opened from another screen or found leads back to that screen and to what was found; whatever else was closed leads nowhere. */
export const goBackFrom = (closed: string | null): void => {
  const { from } = useNavigation.getState();
  if (from === null || closed === null) return;
  const isIt = from.incident === closed;
  goTo(isIt ? from.screen : 'queue');
  if (isIt && from.isFound) showOverlay('find');
};
