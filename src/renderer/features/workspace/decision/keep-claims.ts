/** Holds the claims of what is being written: each is renewed while somebody writes, and left to end where nobody does. */
import { isToRenew } from '../../../../shared/triage/claim.ts';
import { call } from '../../../data/call.ts';
import { nowIs } from '../../../data/now.ts';
import { holdUnder, setWriting, useDrafts } from './drafts.ts';

const lookEveryMs = 30_000;

const renew = async (incident: string, claim: number): Promise<void> => {
  const renewed = await call('renew-claim', { incident, claim });
  if (renewed.ok) holdUnder(incident, renewed.value.claim);
  else if (renewed.error.code === 'unclaimed') setWriting(incident, { refusal: renewed.error });
};

const look = (): void => {
  const now = nowIs();
  if (now === null) return;
  for (const [incident, { claim }] of Object.entries(useDrafts.getState().writing)) {
    if (claim?.used === true && isToRenew(claim.until, now)) void renew(incident, claim.number);
  }
};

/** Starts looking; gives the function that stops it. */
export const keepClaims = (): (() => void) => {
  const looking = setInterval(look, lookEveryMs);
  return () => clearInterval(looking);
};
