/** What this window imports: the step it is at, and how far its file has come. It stays while another screen is looked at, and is its reader's alone. */
import { create } from 'zustand';
import type { Regime } from '../../../shared/domain/incident.ts';
import type { ImportMapping } from '../../../shared/intake/mapping.ts';
import { orderPath } from '../../../shared/intake/refusal.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import type { ImportTotals } from '../../../shared/ipc/commands.ts';
import { call } from '../../data/call.ts';

export type Counts = {
  readonly import: string;
  readonly read: number;
  readonly total: number | null;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
};

type Chosen = { readonly file: string; readonly name: string };
export type Looked = Output<'preview-import'>;

/**
 * `mapping` is what was asked for last; what came of it is known once it is the one that was looked at. `isOrderAsked`: the import found, in rows
 * beyond those that were looked at, that a person must say whether the day or the month comes first.
 */
type Looking = { readonly at: 'look'; readonly chosen: Chosen; readonly mapping: ImportMapping | null; readonly looked: Looked | null; readonly isOrderAsked: boolean };

type Step =
  | { readonly at: 'choose' }
  | Looking
  | { readonly at: 'run'; readonly chosen: Chosen }
  | { readonly at: 'done'; readonly totals: ImportTotals };

type Importing = { readonly session: string | null; readonly step: Step; readonly trouble: string | null; readonly counts: Counts | null; readonly isPaused: boolean };

const beginning = { step: { at: 'choose' }, trouble: null, counts: null, isPaused: false } as const;

export const useImporting = create<Importing>(() => ({ session: null, ...beginning }));

/** Whoever signs in next finds nothing of it. */
export const importsOf = (session: string): void => {
  const { session: before } = useImporting.getState();
  if (before !== session) useImporting.setState(before === null ? { session } : { session, ...beginning });
};

const go = (step: Step): void => useImporting.setState({ step });
const trouble = (words: string | null): void => useImporting.setState({ trouble: words });
/** An answer that comes after something else was asked for is let go. */
const isStill = (step: Step): boolean => useImporting.getState().step === step;

/** Whether this window is importing that file: another one may import as well. */
export const isImporting = (file: string): boolean => {
  const { step } = useImporting.getState();
  return step.at === 'run' && step.chosen.file === file;
};

/** Only how far one's own file has come is shown. */
export const hear = (change: Change): void => {
  if (change.topic === 'import-progress' && isImporting(change.file)) useImporting.setState({ counts: change });
};

/** `because`: why it is looked at anew, which stays to be read once it was. */
export const look = async (asked: Looking, because: string | null = null): Promise<void> => {
  go(asked);
  const { chosen, mapping } = asked;
  const looked = await call('preview-import', { file: chosen.file, mapping });
  if (!isStill(asked)) return;
  if (looked.ok) return useImporting.setState({ step: { ...asked, mapping: looked.value.mapping, looked: looked.value }, trouble: because });
  trouble(looked.error.message);
  go(asked.looked === null ? { at: 'choose' } : { ...asked, mapping: asked.looked.mapping });
};

export const beginAgain = (): void => useImporting.setState(beginning);

const kinds = [{ name: 'Incidents (CSV, JSON)', extensions: ['csv', 'tsv', 'txt', 'json', 'jsonl', 'ndjson'] }];

export const choose = async (sample: 'ucpd-shaped.csv' | 'street-shaped.csv' | null): Promise<void> => {
  trouble(null);
  const chosen = sample === null ? await call('choose-file', { title: 'Import incidents', kinds }) : await call('use-sample', { sample });
  if (!chosen.ok) return trouble(chosen.error.message);
  if (chosen.value !== null) await look({ at: 'look', chosen: chosen.value, mapping: null, looked: null, isOrderAsked: false });
};

const orderUnsaid = 'Nothing was imported. Further down in the file it cannot be told whether dates name the day or the month first. Say which.';

export const run = async (chosen: Chosen, looked: Looked, regime: Regime): Promise<void> => {
  const running: Step = { at: 'run', chosen };
  useImporting.setState({ step: running, trouble: null, counts: null, isPaused: false });
  const { mapping, shown } = looked;
  const totals = await call('import-file', { file: chosen.file, mapping, regime, shown });
  if (!isStill(running)) return;
  if (totals.ok) return go({ at: 'done', totals: totals.value });
  // What each column becomes was somebody's work: it is there to be tried again.
  const { code, message, problems } = totals.error;
  const isOrderAsked = problems.some(({ path }) => path === orderPath);
  trouble(isOrderAsked ? orderUnsaid : message);
  const again: Looking = { at: 'look', chosen, mapping, looked, isOrderAsked };
  if (code === 'stale') return look({ ...again, looked: null }, message);
  go(again);
};
