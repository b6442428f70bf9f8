/** The offence list in the page: asked for once, read once, and checked against with the same functions as in the engine. */
import { useQuery } from '@tanstack/react-query';
import { readCatalogue, type Catalogue } from '../../shared/domain/offence-catalogue.ts';
import { callOrThrow } from './call.ts';
import { queryClient } from './query-client.ts';

const asked = {
  queryKey: ['offence-catalogue', {}],
  queryFn: async (): Promise<Catalogue> => readCatalogue((await callOrThrow('offence-catalogue', {})).catalogue),
  structuralSharing: false,
} as const;

export const useCatalogue = (): Catalogue | null => useQuery(asked).data ?? null;

/** Waits for it where it is still on its way: a command must not fail for being quicker than the list. */
export const catalogueOnceRead = (): Promise<Catalogue> => queryClient.fetchQuery(asked);

/** What has been read so far, for commands that run outside React. */
export const catalogueRead = (): Catalogue | null => queryClient.getQueryData<Catalogue>(asked.queryKey) ?? null;
