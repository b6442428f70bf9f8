/** Modern slavery is recorded beside the most serious other offence between the same two, where one is disclosed (pages 13 and 48). */
import { classesBetween, recording, type Asks } from './warning.ts';

export const nothingBesideSlavery: Asks = (decision, context) => {
  const isAlone = (classes: readonly string[]): boolean => classes.includes('106') && classes.every((own) => own === '106');
  return decision.facts === null && recording(decision).some((allegation) => isAlone(classesBetween(allegation, decision, context)))
    ? 'Modern slavery is recorded beside the most serious other offence between the same two: add that, or say that none is disclosed'
    : null;
};
