/** How many reported incidents of rape a decision answers with. */
import type { Decision } from '../../domain/decision.ts';

export const reportedRapesIn = ({ about }: Decision): number =>
  about.kind === 'allegations' ? about.allegations.filter(({ answer }) => answer.kind === 'reported-incident' && answer.code.startsWith('100/')).length : 0;
