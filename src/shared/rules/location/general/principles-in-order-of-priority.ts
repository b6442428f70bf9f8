/** The four principles for crimes within England and Wales. */
import { crr } from '../../cite.ts';
import { refer, silent } from '../../rule.ts';
import { inOrder, type Principle } from './in-order.ts';
import { hasBody, hasPerson, isDeclinedThere, isInQuestion, type LocationRule } from './located-act.ts';

type Of = 'any' | 'victim' | 'person' | 'body';

const principles: readonly (Principle & { readonly of: Of })[] = [
  { of: 'any', fact: 'suspectWas', place: 'where-the-suspect-was', says: 'Where the suspect was at the time is clearly evidenced.' },
  { of: 'victim', fact: 'victimWas', place: 'where-the-victim-was', says: 'Where the suspect was is not clearly evidenced, and where the victim was is.' },
  { of: 'person', fact: 'victimLives', place: 'where-the-victim-lives', says: 'Neither place is clearly evidenced, and a person is the victim.' },
  { of: 'body', fact: 'businessPlace', place: 'place-of-business', says: 'Neither place is clearly evidenced, and a body corporate is the victim.' },
];

export const principlesInOrderOfPriority: LocationRule = {
  id: 'principles-in-order-of-priority',
  sentence: 'A crime is recorded where the suspect was at the time, if that is clearly evidenced; else where the victim was; else where a person normally lives, or at the place of business of a body corporate.',
  cites: [crr('15')],
  apply: (input) => {
    const open = isInQuestion(input);
    if (isDeclinedThere(input)) return silent;
    if (open !== true) return refer(open, '');
    const { act } = input;
    const applies: Readonly<Record<Of, boolean>> = { any: true, victim: act.to.length > 0, person: hasPerson(input), body: hasBody(input) };
    return inOrder(act, principles.filter(({ of }) => applies[of]), 'No principle names one force: the forces concerned settle it together, with their registrars.');
  },
};
