/** An offence in the words of the class picker: how it is counted, what it carries, against whom it is. */
import type { Catalogue, Offence } from '../../../../shared/domain/offence-catalogue.ts';
import { countingOf, whyNotInForce } from '../../../../shared/domain/offence-lookup.ts';
import { localDateOf } from '../../../../shared/domain/local-date.ts';

export const basisNames: Readonly<Record<Offence['basis'], string>> = { victim: 'victim', state: 'state', either: 'victim or state' };

/** "one per specific intended victim, p38" */
export const countingWords = (catalogue: Catalogue, offence: Offence): string => {
  const counting = countingOf(catalogue, offence.class);
  if (counting.kind === 'general') return `general rule, p${counting.pages.join(', ')}`;
  const pages = counting.pages.length > 0 ? `, p${counting.pages.join(', ')}` : '';
  return `${counting.says}${pages}`;
};

/** "10 years" where the list says so; the list prints a question mark for some. */
export const maxWords = (offence: Offence): string => (offence.max === undefined ? 'maximum not printed' : `max ${offence.max}`);

/** Why it cannot be chosen today, or null. */
export const ceasedWords = (offence: Offence, now: string | null): string | null => (now === null ? null : whyNotInForce(offence, localDateOf(now)));
