/** Rulings by words: all of those typed, in whatever order, in what was ruled or why, about which incident, or who agreed for another force. */
import { foldText } from '../search/fold.ts';
import { ruledWords, type Binding } from './ruling.ts';

type Readable = Binding & { readonly reasons: string | null; readonly agreedBy: string | null; readonly incidentRef: string | null };

export const findRulings = <R extends Readable>(rulings: readonly R[], typed: string): readonly R[] => {
  const words = foldText(typed).split(/\s+/);
  return rulings.filter((ruling) => {
    const text = foldText([ruling.ref, ruledWords(ruling.ruled), ruling.incidentRef, ruling.agreedBy, ruling.reasons].join(' '));
    return words.every((word) => text.includes(word));
  });
};
