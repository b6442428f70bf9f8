/** The rulings that bind an incident: those that stand, and are precedents or about this one. */
import { incidentRuledOn, type Binding } from './ruling.ts';

type Signed = Binding & { readonly withdrawn: unknown };

export const bindingOn = <R extends Signed>(rulings: readonly R[], incident: string): readonly R[] =>
  rulings.filter(({ ruled, withdrawn }) => withdrawn === null && [null, incident].includes(incidentRuledOn(ruled)));
