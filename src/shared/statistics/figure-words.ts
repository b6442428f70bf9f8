/** A figure as it is read. */
import type { Figure } from '../ipc/figure-shapes.ts';

export const figureWords = (value: number, unit: Figure['unit']): string => {
  if (unit === 'share') return `${(value * 100).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}%`;
  if (unit === 'hours') return `${value.toLocaleString('en-GB', { maximumFractionDigits: 1 })} h`;
  return value.toLocaleString('en-GB');
};
