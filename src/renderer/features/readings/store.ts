/** The reading whose parting is being settled, and where a reading that was begun is shown. */
import { create } from 'zustand';
import type { Adjudication } from '../../../shared/review/adjudication.ts';
import type { ErrorReasonId } from '../../../shared/review/error-reasons.ts';
import type { ReadingRow } from '../../../shared/ipc/review-shapes.ts';
import { begunOn, endBegun, keepBegun } from '../../data/begun.ts';
import { call, refusalWords } from '../../data/call.ts';
import { heardWhereLeft } from '../../data/troubles.ts';

export type Stands = Adjudication['stands'];

type Open = {
  readonly row: ReadingRow | null;
  readonly stands: Stands | null;
  readonly mistake: ErrorReasonId | null;
  readonly why: string;
  readonly trouble: string | null;
  readonly settling: boolean;
  readonly onRead: (incident: string) => void;
};

const nothing = { row: null, stands: null, mistake: null, why: '', trouble: null, settling: false } as const;

export const useReadings = create<Open>(() => ({ ...nothing, onRead: () => undefined }));

type Settlement = Pick<Open, 'stands' | 'mistake' | 'why'>;

/** What is written of two readings is kept under this until they are settled. */
const aboutReading = ({ reading }: ReadingRow): string => `settling ${reading}`;

export const openReading = (row: ReadingRow | null): void => useReadings.setState({ ...nothing, row, ...(row && begunOn<Settlement>(aboutReading(row))) });

export const settle = (part: Partial<Settlement>): void => {
  useReadings.setState({ ...part, trouble: null });
  const { row, stands, mistake, why } = useReadings.getState();
  if (row !== null) keepBegun(aboutReading(row), { stands, mistake, why } satisfies Settlement);
};

/** Two answers that differ are; one that is held against a known answer is not. */
export const isParted = ({ first, second, golden }: ReadingRow): boolean => first !== second && !golden;

/** Why it cannot be settled now, or null. */
export const whyNotSettled = ({ row, stands, mistake, why }: Settlement & Pick<Open, 'row'>): string | null => {
  if (row === null) return 'No reading is open';
  if (row.mayNot !== null) return row.mayNot;
  if (stands === null) return 'Choose which answer stands';
  if (stands !== 'first' && mistake === null) return 'Choose what was wrong with the first answer';
  return why.trim().length < 5 ? 'Say why' : null;
};

export const saveSettled = async (): Promise<void> => {
  const open = useReadings.getState();
  const because = whyNotSettled(open);
  const { row, stands, mistake, why, settling } = open;
  if (settling) return;
  if (because !== null || row === null || stands === null) return useReadings.setState({ trouble: `${because ?? 'No reading is open'}.` });
  const ruling: Adjudication | null = stands === 'first' ? { stands, why } : mistake === null ? null : { stands, mistake, why };
  if (ruling === null) return;
  useReadings.setState({ settling: true, trouble: null });
  const isStill = (): boolean => useReadings.getState().row === row;
  const settled = call('adjudicate-reading', { reading: row.reading, ruling });
  const saved = await heardWhereLeft({ about: aboutReading(row), act: 'Two readings', refs: [row.ref] }, settled, isStill);
  if (saved.ok) endBegun(aboutReading(row));
  if (!isStill()) return;
  if (saved.ok) openReading(null);
  else useReadings.setState({ settling: false, trouble: refusalWords(saved.error) });
};

export const beginReading = async (): Promise<void> => {
  const begun = await call('begin-second-reading', {});
  if (begun.ok) useReadings.getState().onRead(begun.value.incident);
  else useReadings.setState({ trouble: begun.error.message });
};
