/** A figure as it is read. */
import { hourMs } from '../domain/instant.ts';
import type { Figure } from '../ipc/figure-shapes.ts';

const minuteMs = hourMs / 60;

/** Rounding makes no all of nearly all, and no none of a few. */
const shareWords = (value: number): string => {
  if (value > 0 && value < 0.001) return 'under 0.1%';
  if (value > 0.999 && value < 1) return 'over 99.9%';
  return `${(value * 100).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}%`;
};

/** "24 h 02", "2 min": up to the whole minute, since within as much it is done; what is past a limit is not read as within it. */
const hoursWords = (value: number): string => {
  const minutes = Math.ceil(Math.round(value * hourMs) / minuteMs);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60).toLocaleString('en-GB')} h ${String(minutes % 60).padStart(2, '0')}`;
};

/** An alpha, a kappa or the end of an interval: one only where it is. */
export const coefficientWords = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  if (rounded === 1 && value < 1) return 'over 0.99';
  if (rounded === -1 && value > -1) return 'under -0.99';
  return (rounded === 0 ? 0 : rounded).toFixed(2);
};

export const figureWords = (value: number, unit: Figure['unit']): string => {
  if (unit === 'share') return shareWords(value);
  if (unit === 'hours') return hoursWords(value);
  return value.toLocaleString('en-GB');
};
