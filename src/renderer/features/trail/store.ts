/** Which form stands above the events of the trail. */
import { create } from 'zustand';

type Part = 'events' | 'export' | 'verify';

export const useTrailPart = create<{ readonly part: Part }>(() => ({ part: 'events' }));

export const showTrailPart = (part: Part): void => useTrailPart.setState({ part });
