/** What the person signed in is reading a second time now: while they do, what would show how it was decided is neither shown nor asked. */
import type { Output } from '../../shared/ipc/calls.ts';
import { useAsk } from './use-ask.ts';
import { useMay } from './use-session.ts';

export const useOpenReading = (): Output<'open-reading'>['open'] => {
  const { allowed } = useMay('open-reading');
  return useAsk('open-reading', {}, { when: allowed, keep: true }).data?.open ?? null;
};
