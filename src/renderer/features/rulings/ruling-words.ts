/** Rulings in words, as the screen says them. */
import { offencesWithCode } from '../../../shared/domain/offence-lookup.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { RulingView } from '../../../shared/ipc/ruling-shapes.ts';
import { agreedWords, ruledWords, type Ruled } from '../../../shared/rulings/ruling.ts';
import { dateWords } from '../../data/time-words.ts';

export const kindNames: readonly (readonly [Ruled['kind'], string])[] = [
  ['principal-crime', 'Which of two is the principal crime'],
  ['harassment-only', 'Harassment in law only, in one incident'],
  ['place-agreed', 'Which of two forces records one incident'],
];

const seen = 'What it would change is seen before it is signed.';

/** Where the rules leave it to whoever rules. */
export const leadWords: Readonly<Record<Ruled['kind'], string>> = {
  'principal-crime': `Where neither a list nor the table of the rules says it, the registrar does (page 57). ${seen}`,
  'harassment-only': `Between former partners it is stalking, unless the registrar is satisfied that it is harassment in law only (page 55). ${seen}`,
  'place-agreed': `Two forces may agree case by case that another of them records an incident, with a rationale, between the designated decision makers or registrars of both (page 15). ${seen}`,
};

export const whatWords = ({ ruled, incidentRef }: RulingView): string => {
  if (incidentRef === null) return ruledWords(ruled);
  return `${incidentRef}: ${ruled.kind === 'place-agreed' ? `${agreedWords(ruled)}, as both agreed` : 'harassment in law only, between former partners'}`;
};

export const forceWords = ({ ruled }: RulingView): string => {
  if (ruled.kind !== 'principal-crime') return 'binds this incident';
  return `from ${dateWords(ruled.from)}${ruled.until === null ? '' : ` until ${dateWords(ruled.until)}`}`;
};

/** What a code or a class is called in the list in force, and both where two offences have the code; null where nothing there is called so. */
export const crimeTitle = (catalogue: Catalogue, name: string): string | null => {
  const one = catalogue.byId.get(name);
  const current = one ? [one] : offencesWithCode(catalogue, name).filter((offence) => offence.current);
  if (current.length > 0) return [...new Set(current.map(({ title }) => title))].join('; or ');
  return catalogue.classes.has(name) ? `Every offence of class ${name}` : null;
};
