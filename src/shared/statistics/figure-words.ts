/** A figure as it is read. */
import type { Figure } from '../ipc/figure-shapes.ts';

/** Rounding makes no all of nearly all, and no none of a few. */
const shareWords = (value: number): string => {
  if (value > 0 && value < 0.001) return 'under 0.1%';
  if (value > 0.999 && value < 1) return 'over 99.9%';
  return `${(value * 100).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}%`;
};

export const figureWords = (value: number, unit: Figure['unit']): string => {
  if (unit === 'share') return shareWords(value);
  if (unit === 'hours') return `${value.toLocaleString('en-GB', { maximumFractionDigits: 1 })} h`;
  return value.toLocaleString('en-GB');
};
