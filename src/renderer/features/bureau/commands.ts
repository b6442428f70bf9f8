/** The bureau screen's line of the command table. */
import { onlyButton } from '../../ui/only-button.ts';

const leaving = (): HTMLElement | null => onlyButton('bureau-leave');

export const bureauCommands = [{ id: 'bureau-leave', label: 'Leave the form', group: 'Bureau', keys: ['Escape'], when: () => leaving() !== null, run: () => leaving()?.click() }];
