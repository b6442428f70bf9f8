/** What the workspace shows at the moment: the view of the queue, the row under the accent bar, the incident that is open. */
import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { QueueRow, QueueView } from '../../../shared/ipc/queries.ts';
import type { AppError } from '../../../shared/ipc/result.ts';
import { rowsRead, whenRowsRead, type Shown } from './queue/queue-list.ts';

export const incidentTabs = ['report', 'log', 'people', 'beside', 'victims', 'decisions', 'trail'] as const;
export type IncidentTab = (typeof incidentTabs)[number];

type Workspace = Shown & {
  /** Whether what narrows, sorts and groups the queue is being chosen. */
  readonly isSifting: boolean;
  readonly selected: string | null;
  readonly open: string | null;
  /** The incident that was given after a save: left with nothing written it goes back for somebody else. */
  readonly given: string | null;
  readonly tab: IncidentTab;
  /** Whether the foot of the queue says why the selected row stands where it does. */
  readonly showsWhy: boolean;
  /** The form that opens N100 or N300 at once. */
  readonly reporting: '100' | '300' | null;
  /** The form that parks the incident that is open. */
  readonly isParking: boolean;
  /** What happened last in the queue, where it needs saying. */
  readonly notice: string | null;
  readonly trouble: AppError | null;
};

const beginning: Workspace = {
  view: 'unclaimed',
  filter: '',
  filters: [],
  sort: 'risk',
  group: null,
  isSifting: false,
  selected: null,
  open: null,
  given: null,
  tab: 'report',
  showsWhy: false,
  reporting: null,
  isParking: false,
  notice: null,
  trouble: null,
};

export const useWorkspace = create<Workspace>(() => beginning);

const useShownTo = create<{ readonly person: string | null }>(() => ({ person: null }));

/** Whose workspace it is. */
export const useWorkspaceOwner = (): string | null => useShownTo((state) => state.person);

/** Whoever comes back finds the workspace as they left it; somebody else finds it empty. Gives whether it is somebody else. */
export const beginWorkspace = (person: string): boolean => {
  if (person === useShownTo.getState().person) return false;
  useWorkspace.setState(beginning);
  useShownTo.setState({ person });
  return true;
};

export const setWorkspace = (part: Partial<Workspace>): void => useWorkspace.setState(part);

/** What was asked about an incident may be answered once somebody has gone on to another. */
export const isStillOpen = (incident: string): boolean => useWorkspace.getState().open === incident;

/** Back to the queue from it, where nobody has gone on already: beside another incident the notice would be taken for that one's. */
export const leave = (incident: string, notice: string): void => {
  if (isStillOpen(incident)) setWorkspace({ open: null, isParking: false, notice });
};

const shownOf = ({ view, filter, filters, sort, group }: Shown): Shown => ({ view, filter, filters, sort, group });

/** What of the queue is shown at this moment. */
export const shownNow = (): Shown => shownOf(useWorkspace.getState());
export const useShown = (): Shown => useWorkspace(useShallow(shownOf));

/** Narrowed, sorted or grouped otherwise: what was chosen in the list before need not be in it. */
export const sift = (change: Partial<Shown>): void => setWorkspace({ ...change, selected: null, notice: null });

/** A change of view or filter keeps the incident that is open; only the list changes. Another view begins without the chips of the last. */
export const showView = (view: QueueView): void => sift({ view, filters: [], sort: 'risk', group: null });

/** The row a key acts on: one that is chosen and shown, in the list or above it as the one that is open. */
export const selectedShown = (): string | null => {
  const { selected, open } = useWorkspace.getState();
  return selected !== null && (selected === open || rowsRead(shownNow())?.some(({ id }) => id === selected)) ? selected : null;
};

const moveIn = (rows: readonly QueueRow[], by: 1 | -1): void => {
  const { selected } = useWorkspace.getState();
  const at = rows.findIndex((row) => row.id === selected);
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
  if (next) setWorkspace({ selected: next.id });
};

let settling: Promise<void> | null = null;

/** What acts on the chosen row and is pressed meanwhile waits until this is done. */
export const rowWaitsFor = (done: Promise<void>): void => {
  const settled = done.finally(() => {
    if (settling === settled) settling = null;
  });
  settling = settled;
};

/** Until a move that waits for the queue, or what is going back into it, is there; null where nothing is under way. */
export const whenSettled = (): Promise<void> | null => settling;

let opening: Promise<unknown> | null = null;

/** What is pressed for an incident that was asked for waits until this is done. */
export const openingTakes = <T>(done: Promise<T>): Promise<T> => {
  const opened = done.finally(() => {
    if (opening === opened) opening = null;
  });
  opening = opened;
  return opened;
};

/** Until the incident that was asked for is there, with its form; null where none is on its way. */
export const whenOpened = (): Promise<unknown> | null => opening;

/** Pressed while the queue is still being read it moves once that is, if the same queue is still shown. */
export const moveSelection = (by: 1 | -1): void => {
  const shown = shownNow();
  const rows = rowsRead(shown);
  if (rows !== null) return moveIn(rows, by);
  rowWaitsFor(
    whenRowsRead(shown).then((read) => {
      if (JSON.stringify(shownNow()) === JSON.stringify(shown)) moveIn(read, by);
    }),
  );
};

export const moveTab = (by: 1 | -1): void => {
  const { tab } = useWorkspace.getState();
  const at = (incidentTabs.indexOf(tab) + by + incidentTabs.length) % incidentTabs.length;
  setWorkspace({ tab: incidentTabs[at] ?? 'report' });
};
