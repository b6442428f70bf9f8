/** One crime per victim (page 12): each victim of the report has an allegation, or it is said why not. */
import { allegationsOf, hasVictim, recording, type Asks } from './warning.ts';

export const victimWithoutAnAnswer: Asks = (decision, { version }) => {
  const told = version?.text.parties.filter(({ role }) => role === 'victim').length ?? 0;
  const answered = allegationsOf(decision).filter(hasVictim).length;
  return decision.facts === null && recording(decision).some(hasVictim) && told > answered
    ? `The report names ${told} victims and ${answered} ${answered === 1 ? 'has' : 'have'} an allegation: one crime for each victim. Add the others, or say why one is none`
    : null;
};
