/** What was typed into search last: whoever comes back from an incident finds it again. */
import { create } from 'zustand';

export const useSearched = create<{ readonly typed: string; readonly at: number }>(() => ({ typed: '', at: 0 }));

export const setSearched = (part: { readonly typed?: string; readonly at?: number }): void => useSearched.setState(part);

/** What one person looked for is not the next one's to see. */
export const forgetSearch = (): void => setSearched({ typed: '', at: 0 });
