/** The trail screen's lines of the command table. */
import { isExporting, useExporting } from './exporting.ts';
import { closeForms, showTrailPart, useTrailPart } from './store.ts';

const hasForm = (): boolean => useTrailPart.getState().part !== 'events' || isExporting(useExporting.getState());

export const trailCommands = [
  { id: 'trail-export', label: 'Export the decision log', group: 'Trail', keys: ['e'], when: () => true, run: () => showTrailPart('export') },
  { id: 'trail-verify', label: 'Verify a file', group: 'Trail', keys: ['v'], when: () => true, run: () => showTrailPart('verify') },
  { id: 'trail-close', label: 'Close the form', group: 'Trail', keys: ['Escape'], when: hasForm, run: closeForms },
];
