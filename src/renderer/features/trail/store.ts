/** Which form stands above the events of the trail, which of them are shown, and of which the incident was read. */
import { create } from 'zustand';
import { closeExport } from './exporting.ts';

type Part = 'events' | 'export' | 'verify';

type Trail = { readonly part: Part; readonly before: number | null; readonly read: string | null };

export const useTrailPart = create<Trail>(() => ({ part: 'events', before: null, read: null }));

export const showTrailBefore = (before: number | null): void => useTrailPart.setState({ before, read: null });

/** Whoever comes back from its incident finds the event again. */
export const noteEventRead = (read: string): void => useTrailPart.setState({ read });

export const forgetTrail = (): void => useTrailPart.setState(useTrailPart.getInitialState());

export const showTrailPart = (part: Part): void => useTrailPart.setState({ part });

/** What is being written goes on; what came of it is read. */
export const closeForms = (): void => {
  closeExport();
  showTrailPart('events');
};
