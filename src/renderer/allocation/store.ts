/** The incidents that are about to be given to somebody, and to whom. */
import { create } from 'zustand';
import type { Teams } from '../../shared/ipc/workload-shapes.ts';
import { begunOn, endBegun, keepBegun } from '../data/begun.ts';
import { call, refusalWords } from '../data/call.ts';
import { heardWhereLeft } from '../data/troubles.ts';

/** As whoever looks saw it: who had it then is told to the engine, so that what was taken since stays where it is. */
type ToGive = { readonly incident: string; readonly ref: string; readonly heldBy: string | null };

type Allocation = {
  readonly items: readonly ToGive[];
  /** Null until somebody is chosen. */
  readonly to: string | null;
  readonly why: string;
  readonly trouble: string | null;
  readonly giving: boolean;
  readonly onGiven: () => void;
};

const nothing: Allocation = { items: [], to: null, why: '', trouble: null, giving: false, onGiven: () => undefined };

export const useAllocation = create<Allocation>(() => nothing);

export const beginAllocating = (items: readonly ToGive[], onGiven: () => void): void => useAllocation.setState({ ...nothing, items: [...items], onGiven });

export const stopAllocating = (): void => useAllocation.setState(nothing);

/** Given since their form was left: nobody who comes back is offered them again. */
const alreadyGiven = new WeakSet<Allocation['items']>();

type Begun = Pick<Allocation, 'items' | 'to' | 'why'>;

const aboutAllocation = (place: string): string => `allocation ${place}`;

/** While another screen is shown the form acts on nothing: what was to be given, and to whom, is kept under the place it was begun in. */
export const leaveAllocation = (place: string): void => {
  const { items, to, why } = useAllocation.getState();
  if (items.length > 0) keepBegun(aboutAllocation(place), { items, to, why } satisfies Begun);
  stopAllocating();
};

/** `still`: what may be given there now; of anything else nothing is begun again. */
export const comeBackToAllocation = (place: string, still: (item: ToGive) => boolean, onGiven: () => void): void => {
  const begun = begunOn<Begun>(aboutAllocation(place));
  endBegun(aboutAllocation(place));
  if (begun && !alreadyGiven.has(begun.items) && begun.items.every(still)) useAllocation.setState({ ...nothing, ...begun, onGiven });
};

export const setAllocation = (part: Partial<Pick<Allocation, 'to' | 'why'>>): void => useAllocation.setState({ ...part, trouble: null });

export const isAllocating = (): boolean => useAllocation.getState().items.length > 0;

export const teamIn = ({ members }: Pick<Teams, 'members'>, person: string): string | null => members.find((each) => each.person === person)?.team ?? null;

/** As the engine will see it: whether anybody outside the team of whoever gives would have one of them, or has it. */
export const isBeyondOwnTeam = (teams: Pick<Teams, 'members'>, me: string, { items, to }: Pick<Allocation, 'items' | 'to'>): boolean => {
  const own = teamIn(teams, me);
  return own !== null && [to, ...items.map(({ heldBy }) => heldBy)].some((each) => each !== null && teamIn(teams, each) !== own);
};

export const give = async (): Promise<void> => {
  const { items, to, why, giving, onGiven } = useAllocation.getState();
  if (giving) return;
  if (to === null) return useAllocation.setState({ trouble: 'Choose who is to have it.' });
  const reason = why.trim() === '' ? null : why;
  useAllocation.setState({ giving: true, trouble: null });
  // Another allocation may be begun meanwhile.
  const isStill = (): boolean => useAllocation.getState().items === items;
  const asked = call('allocate-incidents', { items: items.map(({ incident, heldBy }) => ({ incident, heldBy })), to, why: reason });
  const given = await heardWhereLeft({ about: `allocation of ${items.map(({ incident }) => incident).join(' ')}`, act: 'Allocation', refs: items.map(({ ref }) => ref) }, asked, isStill);
  if (given.ok) alreadyGiven.add(items);
  if (!isStill()) return;
  if (!given.ok) return useAllocation.setState({ giving: false, trouble: refusalWords(given.error) });
  stopAllocating();
  onGiven();
};
