/** The points to prove that the registrar signed, read once and asked for again when another list is signed. */
import { useQuery } from '@tanstack/react-query';
import type { Signed } from '../../shared/domain/signed-points.ts';
import type { SignedOf } from '../../shared/rules/points-to-prove/elements-of.ts';
import { queryClient } from './query-client.ts';
import { ask } from './use-ask.ts';

const asked = ask('signed-points', {});
const none: readonly Signed[] = [];

export const useSignedPoints = (): readonly Signed[] => useQuery(asked).data?.signed ?? none;

/** Of one offence the last holds. */
const lastOf = (signed: readonly Signed[]): SignedOf => (offence) => signed.findLast((each) => each.offence === offence) ?? null;

export const useSignedOf = (): SignedOf => lastOf(useSignedPoints());

/** What has been read so far, for commands that run outside React. */
export const signedOfRead = (): SignedOf => lastOf(queryClient.getQueryData(asked.queryKey)?.signed ?? none);

/** Waits for them where they are still on their way. */
export const signedOnceRead = (): Promise<object> => queryClient.fetchQuery(asked);
