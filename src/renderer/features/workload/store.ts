/** What is chosen of what is stuck, to be given to somebody together. */
import { create } from 'zustand';
import type { StuckRow } from '../../../shared/ipc/workload-shapes.ts';
import { beginAllocating, stopAllocating } from '../../allocation/store.ts';
import { call } from '../../data/call.ts';

type Choosing = { readonly chosen: readonly StuckRow[]; readonly trouble: string | null };

export const useStuck = create<Choosing>(() => ({ chosen: [], trouble: null }));

export const forgetStuck = (): void => {
  useStuck.setState({ chosen: [], trouble: null });
  stopAllocating();
};

export const chooseStuck = (row: StuckRow, isOn: boolean): void => useStuck.setState(({ chosen }) => ({ chosen: [...chosen.filter(({ incident }) => incident !== row.incident), ...(isOn ? [row] : [])], trouble: null }));

export const allocateRows = (rows: readonly StuckRow[]): void => beginAllocating(rows, forgetStuck);

export const allocateChosen = (): void => allocateRows(useStuck.getState().chosen);

export const bringBack = async (incident: string): Promise<void> => {
  const back = await call('unpark-incident', { incident });
  if (!back.ok) useStuck.setState({ trouble: back.error.message });
};
