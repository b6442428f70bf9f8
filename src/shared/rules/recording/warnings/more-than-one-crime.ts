/** A finished incident between the same two is its principal crime; modern slavery is recorded beside it. Told facts say so themselves. */
import { classesBetween, hasVictim, recording, type Asks } from './warning.ts';

export const moreThanOneCrime: Asks = (decision, context) =>
  decision.facts === null && recording(decision).some((allegation) => hasVictim(allegation) && classesBetween(allegation, decision, context).filter((own) => own !== '106').length > 1)
    ? 'More than one crime between the same two: of a finished incident the principal one is recorded. Say why each is'
    : null;
