/** What lies over the screen: the palette, search in full, or the list of keys. */
import { create } from 'zustand';

type Overlay = 'palette' | 'find' | 'keys' | null;

export const useOverlay = create<{ readonly overlay: Overlay }>(() => ({ overlay: null }));

export const showOverlay = (overlay: Overlay): void => useOverlay.setState({ overlay });
