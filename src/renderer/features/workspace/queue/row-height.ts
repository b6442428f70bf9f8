/** How tall a row of the queue is at the size and density the reader has chosen. */
import { useSyncExternalStore } from 'react';

const lines = 2;
const lineHeight = 1.42;

const measure = (): number => {
  const root = document.documentElement;
  const size = Number.parseFloat(getComputedStyle(root).getPropertyValue('--size'));
  const room = root.dataset['density'] === 'compact' ? 7 : 15;
  return Math.round((Number.isNaN(size) ? 13.5 : size) * lines * lineHeight + room);
};

const watch = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-size', 'data-density'] });
  return () => observer.disconnect();
};

export const useRowHeight = (): number => useSyncExternalStore(watch, measure);
