/** The bureau screen's line of the command table. */
import { formToLeave } from './form-to-leave.ts';

export const bureauCommands = [{ id: 'bureau-leave', label: 'Leave the form', group: 'Bureau', keys: ['Escape'], when: () => formToLeave() !== null, run: () => formToLeave()?.click() }];
