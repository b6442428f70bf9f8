/** The trail screen's lines of the command table. */
import { isExporting, useExporting } from './exporting.ts';
import { closeForms, hasNewer, hasOlder, showNewest, showOlder, showTrailPart, siftTrail, useTrail } from './store.ts';

const hasForm = (): boolean => useTrail.getState().part !== 'events' || isExporting(useExporting.getState());

export const trailCommands = [
  { id: 'trail-narrow', label: 'Narrow the trail', group: 'Trail', keys: ['q', '/'], when: () => true, run: () => siftTrail(true) },
  { id: 'trail-older', label: 'Older events, or read on', group: 'Trail', keys: ['o'], when: hasOlder, needs: 'There are no older events', run: showOlder },
  { id: 'trail-newest', label: 'The newest events', group: 'Trail', keys: ['n'], when: hasNewer, needs: 'These are the newest', run: showNewest },
  { id: 'trail-export', label: 'Export the decision log', group: 'Trail', keys: ['e'], when: () => true, run: () => showTrailPart('export') },
  { id: 'trail-verify', label: 'Verify a file', group: 'Trail', keys: ['v'], when: () => true, run: () => showTrailPart('verify') },
  { id: 'trail-close', label: 'Close the form', group: 'Trail', keys: ['Escape'], when: hasForm, run: closeForms },
];
