/** Why a command cannot act at this moment, in words that say what would let it. */
import type { Command } from './command-table.ts';
import { useNavigation, type Screen } from './navigation.ts';

/** null: it acts on every screen. */
type Place = { readonly here: string } & ({ readonly screen: null } | { readonly screen: Screen; readonly elsewhere: string });

/** By group: where it acts, and what it waits for there. */
export const places: Readonly<Record<string, Place>> = {
  Go: { screen: null, here: 'Not now' },
  Reading: { screen: null, here: 'Not now' },
  Allocating: { screen: null, here: 'Nothing is being allocated' },
  'New report': { screen: 'report', elsewhere: 'On the New report screen', here: 'Not now' },
  Review: { screen: 'review', elsewhere: 'On the Review screen', here: 'Open a decision first' },
  'Offence lists': { screen: 'offence-list', elsewhere: 'On the Offence lists screen', here: 'Once a list is looked at' },
  Recording: { screen: 'recording', elsewhere: 'On the Recording screen', here: 'Open a delay first' },
  Replay: { screen: 'replay', elsewhere: 'On the Replay screen', here: 'Once a replay has run' },
  Rulings: { screen: 'rulings', elsewhere: 'On the Rulings screen', here: 'Begin a ruling first' },
  Queue: { screen: 'queue', elsewhere: 'On the Queue screen', here: 'Choose an incident in the queue first' },
  Incident: { screen: 'queue', elsewhere: 'On the Queue screen', here: 'Open an incident first' },
  Decision: { screen: 'queue', elsewhere: 'On the Queue screen', here: 'Take an incident and decide it first' },
  Victims: { screen: 'queue', elsewhere: 'On the Queue screen', here: 'Open an incident first' },
  'Victim’s form': { screen: 'queue', elsewhere: 'On the Queue screen', here: 'Begin one of the acts for a victim first' },
  'Victims to contact': { screen: 'victims', elsewhere: 'On the Victims screen', here: 'Choose a task first' },
  Workload: { screen: 'workload', elsewhere: 'On the Workload screen', here: 'Choose what is stuck first' },
  Beside: { screen: 'queue', elsewhere: 'On the Queue screen', here: 'Open an incident and what stands beside it first' },
  Cancellation: { screen: 'queue', elsewhere: 'On the Queue screen', here: 'Begin a form about a cancellation first' },
  Bureau: { screen: 'bureau', elsewhere: 'On the Bureau screen', here: 'Open one of its forms first' },
  Trail: { screen: 'trail', elsewhere: 'On the Trail screen', here: 'Open one of its forms first' },
  'Second readings': { screen: 'readings', elsewhere: 'On the Second readings screen', here: 'Open two readings first' },
  Facts: { screen: 'queue', elsewhere: 'On the Queue screen', here: 'Show the facts of a decision first' },
};

export const whyNotNow = (command: Command): string | null => {
  if (command.when()) return null;
  const place = places[command.group];
  if (place && place.screen !== null && useNavigation.getState().screen !== place.screen) return place.elsewhere;
  return command.needs ?? place?.here ?? 'Not now';
};
