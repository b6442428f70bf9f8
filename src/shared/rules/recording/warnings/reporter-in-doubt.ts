/**
 * A professional, parent or carer acts for the victim, whose own confirmation is not waited for (page 8). The page's one
 * exception is doubt about who they are or what they say: that doubt is named, or it is recorded.
 */
import { allegationsOf, hasVictim, type Asks } from './warning.ts';

export const reporterInDoubt: Asks = (decision, { version }) => {
  const { capacity = null } = version?.codes ?? {};
  const isForTheVictim = capacity === 'professional' || capacity === 'parent-or-carer';
  return isForTheVictim && allegationsOf(decision).some((allegation) => hasVictim(allegation) && allegation.answer.kind === 'crime-related-incident' && allegation.answer.ground === 'a')
    ? 'A professional, parent or carer reports it, which is recorded whether or not the victim confirms. Answer yes and record it, or say what is in doubt: their status, their position or the truth of the report'
    : null;
};
