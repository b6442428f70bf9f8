/** Which form stands above the events of the trail. */
import { create } from 'zustand';
import { closeExport } from './exporting.ts';

type Part = 'events' | 'export' | 'verify';

export const useTrailPart = create<{ readonly part: Part }>(() => ({ part: 'events' }));

export const showTrailPart = (part: Part): void => useTrailPart.setState({ part });

/** What is being written goes on; what came of it is read. */
export const closeForms = (): void => {
  closeExport();
  showTrailPart('events');
};
