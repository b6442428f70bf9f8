/**
 * Which force records an incident, where both agreed on it (page 15). The agreement is about the whole incident: it tells the place of each of
 * its acts, whatever the facts say of one, and nothing more is asked of it. Where a rule goes before any agreement, as under British
 * Transport Police (page 16), the rules say so as they do of an agreement that is told. Fraud and computer misuse have a recorder of their own.
 */
import { agreedWords, citesOf, findingName, type Binding, type RuledPlace } from '../../rulings/ruling.ts';
import type { Placed } from '../ask.ts';
import type { Traced } from '../decide.ts';
import { agreements } from './acts/where.ts';
import type { Act } from './document.ts';

type Agreed = { readonly ruling: Binding; readonly ruled: RuledPlace };

const agreedIn = (rulings: readonly Binding[]): Agreed | null => {
  for (const ruling of rulings) if (ruling.ruled.kind === 'place-agreed') return { ruling, ruled: ruling.ruled };
  return null;
};

const isPlacedByGeneralRules = ({ kind }: Act): boolean => kind !== 'fraud' && kind !== 'computer-misuse';

const asAgreed = (act: Placed<Act>, { otherForce, recordedBy }: RuledPlace): Placed<Act> => ({
  ...act,
  setting: [...new Set([...(act.setting ?? []), 'another-place-agreed' as const])],
  agreement: [...agreements],
  agreedForce: recordedBy === 'this-force' ? 'here' : otherForce,
});

export const asAgreedActs = (acts: readonly Placed<Act>[], rulings: readonly Binding[]): readonly Placed<Act>[] => {
  const agreed = agreedIn(rulings);
  return agreed === null ? acts : acts.map((act) => (isPlacedByGeneralRules(act) ? asAgreed(act, agreed.ruled) : act));
};

/** The agreement among what the rules found, so that it is cited where it decides. */
export const tracedAgreement = (acts: readonly Placed<Act>[], rulings: readonly Binding[]): readonly Traced[] => {
  const agreed = agreedIn(rulings);
  if (agreed === null) return [];
  const { ruling, ruled } = agreed;
  const said = [{ rule: findingName(ruling), cites: citesOf(ruling), finding: { says: 'holds', outcome: true, because: `Ruling ${ruling.ref}: ${agreedWords(ruled)}, as both forces agreed.` } as const }];
  return acts.filter(isPlacedByGeneralRules).map(({ at }) => ({ stage: 'location', about: at, said }));
};
