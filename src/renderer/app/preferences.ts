/** How one person likes it: theme, size, density, keys. Kept by the page on this machine; nothing of the bureau is in it. */
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
export const sizes = ['small', 'medium', 'large', 'largest'] as const;
export type Size = (typeof sizes)[number];
export const densities = ['roomy', 'compact'] as const;
export type Density = (typeof densities)[number];

const motions = ['system', 'none'] as const;
export type Motion = (typeof motions)[number];

export type Preferences = {
  readonly theme: Theme;
  readonly size: Size;
  readonly density: Density;
  readonly motion: Motion;
  readonly isGrey: boolean;
  /** Whether keys without Ctrl act at all. */
  readonly singleKeys: boolean;
  /** Keys a person has changed, by command. An empty list turns a command's keys off. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
};

export const usePreferences = create<Preferences>()(
  persist((): Preferences => ({ theme: 'system', size: 'medium', density: 'roomy', motion: 'system', isGrey: false, singleKeys: true, keys: {} }), { name: 'assay-preferences' }),
);

export const prefer = (change: Partial<Preferences>): void => {
  usePreferences.setState(change);
};

const darkAsked = window.matchMedia('(prefers-color-scheme: dark)');

const shown = ({ theme }: Preferences): string => (theme === 'system' ? (darkAsked.matches ? 'dark' : 'light') : theme);

/** Puts the preferences on the page and keeps them there. */
export const applyPreferences = (): void => {
  const apply = (): void => {
    const preferences = usePreferences.getState();
    Object.assign(document.documentElement.dataset, { theme: shown(preferences), size: preferences.size, density: preferences.density, motion: preferences.motion, colour: preferences.isGrey ? 'grey' : 'full' });
  };
  usePreferences.subscribe(apply);
  darkAsked.addEventListener('change', apply);
  apply();
};
