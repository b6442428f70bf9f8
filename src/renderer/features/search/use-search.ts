/** Asks while somebody types: the answer shown is that of what is typed now, or the last one until it is there. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { SearchAnswer, SearchRow } from '../../../shared/ipc/search-shapes.ts';
import { callOrThrow, type CallError } from '../../data/call.ts';

export type Searched = {
  readonly rows: readonly SearchRow[];
  /** Of the last page that was read. */
  readonly answer: SearchAnswer | null;
  readonly error: CallError | null;
  readonly isAsking: boolean;
  readonly more: (() => void) | null;
};

/** How soon is asked again while texts are still being taken up, in milliseconds. */
const againMs = 1500;

export const useSearch = (typed: string, limit: number): Searched => {
  const asked = typed.trim() !== '';
  const { data, error, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery<SearchAnswer, CallError, { readonly pages: readonly SearchAnswer[] }, readonly [string, string, number], number | null>({
    queryKey: ['search', typed, limit],
    queryFn: ({ pageParam }) => callOrThrow('search', { typed, before: pageParam, limit }),
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
    enabled: asked,
    // An answer to what somebody typed on from may have been left half looked for: it is never shown again.
    staleTime: 0,
    gcTime: 0,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.pages.at(-1)?.behind ?? 0) > 0 ? againMs : false),
  });
  const pages = asked ? (data?.pages ?? []) : [];
  return { rows: pages.flatMap(({ rows }) => rows), answer: pages.at(-1) ?? null, error: asked ? error : null, isAsking: asked && isFetching, more: asked && hasNextPage ? () => void fetchNextPage() : null };
};
