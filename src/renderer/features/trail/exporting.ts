/** The decision log as this window writes it to a file: how far it is and what came of it. It stays while another screen is looked at, and is its writer's alone. */
import { create } from 'zustand';
import type { Input, Output } from '../../../shared/ipc/calls.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import { call, refusalWords } from '../../data/call.ts';

type Chosen = { readonly file: string; readonly name: string };

type Asked = Omit<Input<'export-log'>, 'file'>;

type Exporting = {
  readonly session: string | null;
  /** As far as it is filled in; what could not be written is there to be tried again. */
  readonly asked: Asked;
  /** What is being written. */
  readonly writing: Chosen | null;
  readonly far: { readonly done: number; readonly total: number } | null;
  readonly isPaused: boolean;
  readonly trouble: string | null;
  readonly written: (Output<'export-log'> & { readonly name: string }) | null;
};

const nothing: Asked = { format: 'jsonl', purpose: '', recipient: '' };
const beginning = { writing: null, far: null, isPaused: false, trouble: null, written: null };

export const useExporting = create<Exporting>(() => ({ session: null, asked: nothing, ...beginning }));

/** Whoever signs in next finds nothing of it. */
export const exportsOf = (session: string): void => {
  if (useExporting.getState().session !== session) useExporting.setState({ session, asked: nothing, ...beginning });
};

export const askExport = (change: Partial<Asked>): void => useExporting.setState(({ asked }) => ({ asked: { ...asked, ...change } }));

/** Whether this window is writing that file: another one may write as well. */
export const isWriting = (file: string): boolean => useExporting.getState().writing?.file === file;

/** Something is being written, or what came of it has not been closed. */
export const isExporting = ({ writing, trouble, written }: Exporting): boolean => writing !== null || trouble !== null || written !== null;

export const closeExport = (): void => {
  if (useExporting.getState().writing === null) useExporting.setState(beginning);
};

/** Another window may export as well. */
export const hearExport = (change: Change): void => {
  const { writing } = useExporting.getState();
  if (change.topic === 'export-progress' && change.file === writing?.file) useExporting.setState({ far: { done: change.done, total: change.total } });
};

export const exportLog = async (): Promise<void> => {
  const { asked } = useExporting.getState();
  const chosen = await call('choose-new-file', { title: 'Export the decision log', suggested: `decision-log.${asked.format}`, extension: asked.format });
  if (!chosen.ok) return useExporting.setState({ trouble: chosen.error.message });
  if (chosen.value === null) return;
  const writing = chosen.value;
  useExporting.setState({ ...beginning, writing });
  const written = await call('export-log', { ...asked, file: writing.file });
  if (useExporting.getState().writing !== writing) return;
  useExporting.setState({ ...beginning, ...(written.ok ? { asked: nothing, written: { ...written.value, name: writing.name } } : { trouble: written.error.message }) });
};

export const pauseExport = async (file: string, paused: boolean): Promise<void> => {
  const done = await call('pause-export', { file, paused });
  useExporting.setState(done.ok ? { isPaused: paused, trouble: null } : { trouble: `${paused ? 'It goes on' : 'It waits'}. ${refusalWords(done.error)}` });
};

export const cancelExport = async (file: string): Promise<void> => {
  const done = await call('cancel-export', { file });
  if (!done.ok) useExporting.setState({ trouble: `It goes on. ${refusalWords(done.error)}` });
};
