/**
 * The offence list in the page: asked for once, read once, and checked against with the same functions as in the engine. What
 * is being decided has the edition in force; a decision that was made is read with its own.
 */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { readCatalogue, type Catalogue } from '../../shared/domain/offence-catalogue.ts';
import { callOrThrow } from './call.ts';
import { queryClient } from './query-client.ts';

const asked = (edition: string | null) =>
  queryOptions({
    queryKey: ['offence-catalogue', { edition }],
    queryFn: async (): Promise<Catalogue> => readCatalogue((await callOrThrow('offence-catalogue', { edition })).catalogue),
    structuralSharing: false,
  });

const inForce = asked(null);

export const useCatalogue = (): Catalogue | null => useQuery(inForce).data ?? null;

/** The edition a decision was made under; the one in force is not asked for a second time. */
export const useEdition = (edition: string): Catalogue | null => {
  const now = useCatalogue();
  const isOther = now !== null && now.edition !== edition;
  const other = useQuery({ ...asked(edition), enabled: isOther }).data ?? null;
  return isOther ? other : now;
};

/** Waits for it where it is still on its way: a command must not fail for being quicker than the list. */
export const catalogueOnceRead = (): Promise<Catalogue> => queryClient.fetchQuery(inForce);

/** What has been read so far, for commands that run outside React. */
export const catalogueRead = (): Catalogue | null => queryClient.getQueryData(inForce.queryKey) ?? null;
