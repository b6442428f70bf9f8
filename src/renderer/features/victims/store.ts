/** Which task is under the accent bar, and where its incident is shown. */
import { create } from 'zustand';
import type { VictimTask } from '../../../shared/ipc/victim-shapes.ts';
import { focusChosen, rowBeside } from '../../ui/row-beside.ts';

type Chosen = { readonly rows: readonly VictimTask[]; readonly selected: string | null; readonly onOpen: ((incident: string) => void) | null };

export const useVictimList = create<Chosen>(() => ({ rows: [], selected: null, onOpen: null }));

export const keyOfTask = ({ victim, kind, decision, allegation }: VictimTask): string => [victim, kind, decision ?? '', allegation].join(' ');

const move = (by: 1 | -1): void => {
  const { rows, selected } = useVictimList.getState();
  const next = rowBeside(rows, (row) => keyOfTask(row) === selected, by);
  if (next) useVictimList.setState({ selected: keyOfTask(next) });
  focusChosen();
};

const open = (): void => {
  const { rows, selected, onOpen } = useVictimList.getState();
  const row = rows.find((each) => keyOfTask(each) === selected);
  if (row) onOpen?.(row.incident);
};

/** Whoever comes back from its incident finds the task again. */
export const openTask = (task: VictimTask): void => {
  useVictimList.setState({ selected: keyOfTask(task) });
  useVictimList.getState().onOpen?.(task.incident);
};

export const forgetVictims = (): void => useVictimList.setState({ selected: null });

const isChosen = (): boolean => useVictimList.getState().selected !== null;

export const victimListCommands = [
  { id: 'victim-tasks-next', label: 'Next task for a victim', group: 'Victims to contact', keys: ['j'], when: () => true, run: () => move(1) },
  { id: 'victim-tasks-previous', label: 'Previous task for a victim', group: 'Victims to contact', keys: ['k'], when: () => true, run: () => move(-1) },
  { id: 'victim-tasks-open', label: 'Open its incident', group: 'Victims to contact', keys: ['Enter'], when: isChosen, run: open },
] as const;
