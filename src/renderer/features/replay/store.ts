/**
 * Past decisions being tried again, slice by slice, so that the engine answers others in between. What was found is kept while
 * somebody looks at an incident and comes back, and forgotten with the session it was found in.
 */
import { create } from 'zustand';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import type { NotReplayable, ReplayDifference, ReplaySlice } from '../../../shared/ipc/replay-shapes.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { call } from '../../data/call.ts';
import { dayText, readDay } from '../../data/day.ts';
import { nowIs } from '../../data/now.ts';

type Days = { readonly from: string; readonly to: string };

/** Those of which no facts were told are counted and not named: of most years they are nearly all. */
export type Found = Days & {
  readonly read: number;
  readonly total: number;
  readonly same: number;
  readonly without: number;
  readonly different: readonly ReplayDifference[];
  readonly notReplayable: readonly NotReplayable[];
};

type Replaying = {
  readonly session: string | null;
  /** As typed. */
  readonly from: string;
  readonly to: string;
  readonly found: Found | null;
  readonly isRunning: boolean;
  readonly trouble: string | null;
  readonly open: ReplayDifference | null;
};

const nothing: Replaying = { session: null, from: '', to: '', found: null, isRunning: false, trouble: null, open: null };

export const useReplay = create<Replaying>(() => nothing);

const set = (change: Partial<Replaying>): void => useReplay.setState(change);

/** From the day on which the rules of this year came into force, to today. */
const thisYear = (): Pick<Replaying, 'from' | 'to'> => {
  const now = nowIs();
  if (now === null) return { from: '', to: '' };
  const today = localDateOf(now);
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0);
  return { from: `01/04/${year}`, to: dayText(today) };
};

/** Begins anew where somebody else has signed in since. */
export const openReplay = (session: string): void => {
  if (useReplay.getState().session !== session) set({ ...nothing, session, ...thisYear() });
};

export const typeFrom = (from: string): void => set({ from, trouble: null });
export const typeTo = (to: string): void => set({ to, trouble: null });
export const openDifference = (open: ReplayDifference | null): void => set({ open });

/** Leaves what was read so far. */
export const stopReplay = (): void => set({ isRunning: false });

const written = 'Write the day as 01/04/2026';

/** What is wrong with the days typed, by field. */
export const dayProblems = ({ from, to }: Days): { readonly from: string | null; readonly to: string | null } => {
  const [first, last] = [readDay(from), readDay(to)];
  return { from: first === null ? written : null, to: last === null ? written : first !== null && last < first ? 'It is before the first day' : null };
};

/** As many as leave the engine free within a tenth of a second. */
const atOnce = 40;

const nothingFound = (days: Days): Found => ({ ...days, read: 0, total: 0, same: 0, without: 0, different: [], notReplayable: [] });

const more = (found: Found, { read, total, same, different, without, notReplayable }: ReplaySlice): Found => ({
  ...found,
  read: found.read + read,
  total: total ?? found.total,
  same: found.same + same,
  without: found.without + without,
  different: [...found.different, ...different],
  notReplayable: [...found.notReplayable, ...notReplayable],
});

export const runReplay = async (): Promise<void> => {
  const { from, to, isRunning } = useReplay.getState();
  const problems = dayProblems({ from, to });
  const days = { from: readDay(from) ?? '', to: readDay(to) ?? '' };
  if (isRunning || problems.from !== null || problems.to !== null) return;
  let found = nothingFound(days);
  set({ found, isRunning: true, trouble: null, open: null });
  for (let after: string | null = null; ; ) {
    const slice: Result<ReplaySlice> = await call('replay', { ...days, after, limit: atOnce, namesAll: false });
    // Stopped, begun anew, or somebody else has signed in: what comes now is nobody's.
    const now = useReplay.getState();
    if (now.found !== found || !now.isRunning) return;
    if (!slice.ok) return set({ isRunning: false, trouble: slice.error.message });
    found = more(found, slice.value);
    after = slice.value.next;
    set({ found, isRunning: after !== null });
    if (after === null) return;
  }
};

/** The one after or before the one that is open; the first where none is. */
export const moveDifference = (by: 1 | -1): void => {
  const { found, open } = useReplay.getState();
  const all = found?.different ?? [];
  const at = all.findIndex(({ decision }) => decision === open?.decision);
  const next = open === null ? all[0] : all[at + by];
  if (next) openDifference(next);
};
