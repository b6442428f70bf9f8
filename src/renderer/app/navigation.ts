/** Which screen is shown. */
import { create } from 'zustand';

export const screens = ['queue', 'review', 'recording', 'victims', 'figures', 'trail', 'import', 'report', 'bureau', 'offence-list', 'replay'] as const;
export type Screen = (typeof screens)[number];

export const useNavigation = create<{ readonly screen: Screen }>(() => ({ screen: 'queue' }));

export const goTo = (screen: Screen): void => useNavigation.setState({ screen });
