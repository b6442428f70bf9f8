/** Rulings in words, as the screen says them. */
import type { RulingView } from '../../../shared/ipc/ruling-shapes.ts';
import { ruledWords } from '../../../shared/rulings/ruling.ts';
import { dayText } from '../../data/day.ts';

export const whatWords = ({ ruled, incidentRef }: RulingView): string => (incidentRef === null ? ruledWords(ruled) : `${incidentRef}: harassment in law only, between former partners`);

export const forceWords = ({ ruled }: RulingView): string => {
  if (ruled.kind === 'harassment-only') return 'binds this incident';
  return `from ${dayText(ruled.from)}${ruled.until === null ? '' : ` until ${dayText(ruled.until)}`}`;
};
