/** The delay that is being overseen and what is written of it, so that keys and buttons enter the same. */
import { create } from 'zustand';
import type { DelayView } from '../../../shared/ipc/delay-shapes.ts';
import { begunOn, endBegun, keepBegun } from '../../data/begun.ts';
import { call, refusalWords } from '../../data/call.ts';
import { heardWhereLeft } from '../../data/troubles.ts';

export type Finding = 'accepted' | 'not-accepted';

type Overseeing = {
  /** Those that wait, in the order of the list. */
  readonly waiting: readonly DelayView[];
  readonly row: DelayView | null;
  readonly finding: Finding | null;
  readonly note: string;
  readonly trouble: string | null;
  readonly entering: boolean;
};

const nothing = { row: null, finding: null, note: '', trouble: null, entering: false } as const;

export const useOverseeing = create<Overseeing>(() => ({ ...nothing, waiting: [] }));

export const listWaiting = (waiting: readonly DelayView[]): void => useOverseeing.setState({ waiting });

type Oversight = Pick<Overseeing, 'finding' | 'note'>;

/** What is written of a delay is kept under this until it is entered. */
const aboutDelay = ({ of, id }: DelayView): string => `oversight ${of} ${id}`;

export const openDelay = (row: DelayView | null): void => useOverseeing.setState({ ...nothing, row, ...(row && begunOn<Oversight>(aboutDelay(row))) });

export const openNextDelay = (): void => openDelay(useOverseeing.getState().waiting[0] ?? null);

export const writeOversight = (part: Partial<Oversight>): void => {
  useOverseeing.setState({ ...part, trouble: null });
  const { row, finding, note } = useOverseeing.getState();
  if (row !== null) keepBegun(aboutDelay(row), { finding, note } satisfies Oversight);
};

/** Why it cannot be entered now, or null. */
export const whyNotEntered = ({ row, finding, note }: Pick<Overseeing, 'row' | 'finding' | 'note'>): string | null => {
  if (row === null) return 'No delay is open';
  if (row.mayNot !== null) return row.mayNot;
  if (finding === null) return 'Choose whether the rationale is accepted';
  return note.trim().length < 3 ? 'Say what you found' : null;
};

export const enterOversight = async (): Promise<void> => {
  const { row, finding, note, entering } = useOverseeing.getState();
  if (row === null || entering) return;
  const because = whyNotEntered({ row, finding, note });
  if (because !== null) return useOverseeing.setState({ trouble: `${because}.` });
  useOverseeing.setState({ entering: true, trouble: null });
  const { of, id } = row;
  const isStill = (): boolean => useOverseeing.getState().row === row;
  const entered = call('oversee-delay', { delay: { of, id }, accepted: finding === 'accepted', note });
  const saved = await heardWhereLeft({ about: aboutDelay(row), act: 'Oversight', refs: [row.ref] }, entered, isStill);
  if (saved.ok) endBegun(aboutDelay(row));
  if (!isStill()) return;
  if (saved.ok) openDelay(null);
  else useOverseeing.setState({ entering: false, trouble: refusalWords(saved.error) });
};
