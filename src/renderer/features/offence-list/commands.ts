/** The offence list screen's lines of the command table. */
import { acceptList, leaveList, lookAtList, useLoading } from './store.ts';

const isLooking = (): boolean => useLoading.getState().looked !== null;

export const offenceListCommands = [
  { id: 'load-offence-list', label: 'Load an offence list', group: 'Offence lists', keys: ['l'], when: () => !isLooking(), run: () => void lookAtList() },
  { id: 'accept-offence-list', label: 'Accept the list', group: 'Offence lists', keys: ['Ctrl+Enter'], whileTyping: true, when: isLooking, run: () => void acceptList() },
  { id: 'leave-offence-list', label: 'Back without accepting it', group: 'Offence lists', keys: ['Escape'], when: isLooking, run: leaveList },
] as const;
