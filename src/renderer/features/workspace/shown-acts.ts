/** Acts that stand as a button wherever they may be done: their key presses the first that is shown, and none where none is. */

export const shown = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`button[data-command="${id}"]:not([aria-disabled])`);

const act = (id: string, label: string, group: string, key: string) => ({ id, label, group, keys: [key], when: () => shown(id) !== null, needs: 'It is not offered here', run: () => shown(id)?.click() });

/** Enter takes what is free from its row too; this key takes whatever the button beside the decision does. */
const takeButton = (): HTMLElement | null => shown('incident-take-over') ?? shown('queue-open');

const takeShown = { ...act('incident-take-over', 'Take it, take it over, or decide it again', 'Incident', 'T'), when: () => takeButton() !== null, run: () => takeButton()?.click() };

export const shownActs = [
  takeShown,
  act('version-read', 'The newer version has been read', 'Decision', 'N'),
  act('decision-begin-anew', 'Begin from the decision that stands', 'Decision', 'S'),
  act('decision-keep-mine', 'Keep what was begun before it was decided', 'Decision', 'M'),
  act('decision-discard', 'Discard what you wrote', 'Decision', 'D'),
  act('decision-crime', 'Another crime between these two', 'Decision', 'A'),
  act('decision-reject-candidate', 'Reject this candidate', 'Decision', 'X'),
  act('decision-correct', 'Correct the decision', 'Decision', 'C'),
  act('batch-copy', 'Copy what they add to the main record', 'Queue', 'K'),
  act('decision-later', 'Enter that they were told, or their reference', 'Decision', 'E'),
] as const;
