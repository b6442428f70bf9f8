/** What the workspace shows at the moment: the view of the queue, the row under the accent bar, the incident that is open. */
import { create } from 'zustand';
import type { QueueRow, QueueView } from '../../../shared/ipc/queries.ts';
import type { AppError } from '../../../shared/ipc/result.ts';
import { rowsRead, whenRowsRead } from './queue/queue-list.ts';

export const incidentTabs = ['report', 'log', 'people', 'beside', 'victims', 'decisions', 'trail'] as const;
export type IncidentTab = (typeof incidentTabs)[number];

type Workspace = {
  readonly view: QueueView;
  readonly filter: string;
  readonly selected: string | null;
  readonly open: string | null;
  readonly tab: IncidentTab;
  /** Whether the foot of the queue says why the selected row stands where it does. */
  readonly showsWhy: boolean;
  /** The form that opens N100 or N300 at once. */
  readonly reporting: '100' | '300' | null;
  /** What happened last in the queue, where it needs saying. */
  readonly notice: string | null;
  readonly trouble: AppError | null;
};

const beginning: Workspace = {
  view: 'unclaimed',
  filter: '',
  selected: null,
  open: null,
  tab: 'report',
  showsWhy: false,
  reporting: null,
  notice: null,
  trouble: null,
};

export const useWorkspace = create<Workspace>(() => beginning);

let shownTo: string | null = null;

/** Whoever comes back finds the workspace as they left it; somebody else finds it empty. Gives whether it is somebody else. */
export const beginWorkspace = (person: string): boolean => {
  if (person === shownTo) return false;
  shownTo = person;
  useWorkspace.setState(beginning);
  return true;
};

export const setWorkspace = (part: Partial<Workspace>): void => useWorkspace.setState(part);

/** A change of view or filter keeps the incident that is open; only the list changes. */
export const showView = (view: QueueView): void => setWorkspace({ view, selected: null, notice: null });

const moveIn = (rows: readonly QueueRow[], by: 1 | -1): void => {
  const { selected } = useWorkspace.getState();
  const at = rows.findIndex((row) => row.id === selected);
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
  if (next) setWorkspace({ selected: next.id });
};

let moving: Promise<void> = Promise.resolve();

/** What is pressed after a move that waits for the queue waits for it too. */
export const whenMoved = (): Promise<void> => moving;

/** Pressed while the queue is still being read it moves once that is, if the same queue is still shown. */
export const moveSelection = (by: 1 | -1): void => {
  const { view, filter } = useWorkspace.getState();
  const rows = rowsRead(view, filter);
  if (rows !== null) return moveIn(rows, by);
  moving = whenRowsRead(view, filter).then((read) => {
    const now = useWorkspace.getState();
    if (now.view === view && now.filter === filter) moveIn(read, by);
  });
};

export const moveTab = (by: 1 | -1): void => {
  const { tab } = useWorkspace.getState();
  const at = (incidentTabs.indexOf(tab) + by + incidentTabs.length) % incidentTabs.length;
  setWorkspace({ tab: incidentTabs[at] ?? 'report' });
};
