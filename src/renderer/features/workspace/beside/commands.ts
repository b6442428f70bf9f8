/** The lines of the command table for what stands beside an incident. */
import { setWorkspace, useWorkspace } from '../workspace.ts';
import { hasBeside, linkOrUnlink, lookOrReturn, moveBeside } from './linking.ts';

const isOpen = (): boolean => useWorkspace.getState().open !== null;

export const besideCommands = [
  { id: 'beside-show', label: 'Beside the incident', group: 'Beside', keys: ['b'], when: isOpen, run: () => setWorkspace({ tab: useWorkspace.getState().tab === 'beside' ? 'report' : 'beside' }) },
  { id: 'beside-next', label: 'Next beside it', group: 'Beside', keys: ['.'], when: hasBeside, run: () => moveBeside(1) },
  { id: 'beside-previous', label: 'Previous beside it', group: 'Beside', keys: [','], when: hasBeside, run: () => moveBeside(-1) },
  { id: 'beside-look', label: 'Look at it without taking it, and back', group: 'Beside', keys: ['d'], when: hasBeside, run: lookOrReturn },
  { id: 'beside-link', label: 'Link it, or take the link back', group: 'Beside', keys: ['='], when: hasBeside, run: () => void linkOrUnlink() },
];
