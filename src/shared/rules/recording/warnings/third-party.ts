/** Whose word it is recorded on, where a third party reports it who does not stand for the victim. */
import type { Allegation } from '../../../domain/decision.ts';
import { hasVictim, recording, type Asks } from './warning.ts';

const isUnconfirmed = ({ answer }: Allegation): boolean => answer.kind === 'record' && answer.withoutConfirmation === null;

export const thirdParty: Asks = (decision, { version }) =>
  version?.codes.capacity === 'other-third-party' && recording(decision).some((allegation) => hasVictim(allegation) && isUnconfirmed(allegation))
    ? 'A third party reports it: say who confirmed it for the victim, or record it without, with the ground'
    : null;
