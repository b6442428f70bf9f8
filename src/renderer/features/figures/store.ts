/** Which number is open and which of its incidents was read: kept while that is read, for whoever is signed in and nobody after them. */
import { create } from 'zustand';

export type Behind = { readonly incidents: string; readonly label: string };

type Open = { readonly behind: Behind | null; readonly selected: string | null };

export const useBehind = create<Open>(() => ({ behind: null, selected: null }));

export const openBehind = (behind: Behind | null): void => useBehind.setState({ behind, selected: null });

export const selectBehind = (selected: string): void => useBehind.setState({ selected });

export const forgetFigures = (): void => openBehind(null);
