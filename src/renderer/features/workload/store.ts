/** What is stuck: which row is under the accent bar, and which are chosen to be given to somebody together. */
import { create } from 'zustand';
import type { StuckRow } from '../../../shared/ipc/workload-shapes.ts';
import { beginAllocating, comeBackToAllocation, leaveAllocation } from '../../allocation/store.ts';
import { call } from '../../data/call.ts';
import { focusChosen, rowBeside } from '../../ui/row-beside.ts';

type Stuck = {
  readonly rows: readonly StuckRow[];
  readonly selected: string | null;
  readonly chosen: readonly StuckRow[];
  readonly trouble: string | null;
  /** Whether whoever looks may give it to anybody. */
  readonly mayGive: (row: StuckRow) => boolean;
  readonly onOpen: (incident: string) => void;
};

export const useStuck = create<Stuck>(() => ({ rows: [], selected: null, chosen: [], trouble: null, mayGive: () => false, onOpen: () => undefined }));

export const forgetStuck = (): void => useStuck.setState({ selected: null, chosen: [], trouble: null });

const place = 'workload';

export const leaveStuck = (): void => leaveAllocation(place);

export const comeBackToStuck = (): void => comeBackToAllocation(place, () => true, forgetStuck);

export const chooseStuck = (row: StuckRow, isOn: boolean): void => useStuck.setState(({ chosen }) => ({ chosen: [...chosen.filter(({ incident }) => incident !== row.incident), ...(isOn ? [row] : [])], trouble: null }));

const isOf = (incident: string | null) => (row: StuckRow): boolean => row.incident === incident;

/** As it stands now: the list is read anew whenever something of it moves. */
export const selectedStuck = (): StuckRow | null => {
  const { rows, selected } = useStuck.getState();
  return rows.find(isOf(selected)) ?? null;
};

export const moveStuck = (by: 1 | -1): void => {
  const { rows, selected } = useStuck.getState();
  const next = rowBeside(rows, isOf(selected), by);
  if (next) useStuck.setState({ selected: next.incident });
  focusChosen();
};

/** Whoever comes back from it finds its row again. */
export const readStuck = ({ incident }: StuckRow): void => {
  useStuck.setState({ selected: incident });
  useStuck.getState().onOpen(incident);
};

export const openStuck = (): void => {
  const row = selectedStuck();
  if (row) readStuck(row);
};

/** What an allocation moves, and whoever looks may move: nothing else is chosen, or all that is chosen with it would be refused. */
export const isToGive = (row: StuckRow): boolean => row.act === 'allocate' && useStuck.getState().mayGive(row);

/** As it is read anew: what was chosen stays so where it is there still and may still be given, or nothing that is chosen with it could be. */
export const listStuck = (rows: readonly StuckRow[], mayGive: Stuck['mayGive'], onOpen: Stuck['onOpen']): void => {
  useStuck.setState({ rows, mayGive, onOpen });
  useStuck.setState(({ chosen }) => ({ chosen: chosen.flatMap(({ incident }) => rows.filter(isOf(incident))).filter(isToGive) }));
};

/** Chosen, or no longer: the same key for both. */
export const turnStuck = (): void => {
  const row = selectedStuck();
  if (row !== null && isToGive(row)) chooseStuck(row, !useStuck.getState().chosen.some(isOf(row.incident)));
};

export const allocateRows = (rows: readonly StuckRow[]): void => beginAllocating(rows, forgetStuck);

export const allocateChosen = (): void => allocateRows(useStuck.getState().chosen);

export const bringBack = async (incident: string): Promise<void> => {
  const back = await call('unpark-incident', { incident });
  if (!back.ok) useStuck.setState({ trouble: back.error.message });
};
