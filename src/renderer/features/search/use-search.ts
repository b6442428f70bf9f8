/** Asks while somebody types: the answer shown is that of what is typed now, or the last one until it is there. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { SearchAnswer, SearchRow } from '../../../shared/ipc/search-shapes.ts';
import { callOrThrow, type CallError } from '../../data/call.ts';

export type Searched = {
  readonly rows: readonly SearchRow[];
  /** Of the last page that was read. */
  readonly answer: SearchAnswer | null;
  readonly error: CallError | null;
  readonly isAsking: boolean;
  /** Whether these rows answer what is typed now, and not what was typed before. */
  readonly isOfTyped: boolean;
  readonly more: (() => void) | null;
};

/** How soon is asked again while texts are still being taken up, in milliseconds. */
const againMs = 1500;

export const useSearch = (typed: string, limit: number): Searched => {
  const asked = typed.trim() !== '';
  const { data, error, isFetching, isPlaceholderData, hasNextPage, fetchNextPage } = useInfiniteQuery<SearchAnswer, CallError, { readonly pages: readonly SearchAnswer[] }, readonly [string, string, number], number | null>({
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
  return { rows: pages.flatMap(({ rows }) => rows), answer: pages.at(-1) ?? null, error: asked ? error : null, isAsking: asked && isFetching, isOfTyped: asked && data !== undefined && !isPlaceholderData, more: asked && hasNextPage ? () => void fetchNextPage() : null };
};

/** For the key that opens what was found: pressed before the answer is there it opens once it is, unless somebody typed on. */
export const useOpenOnceFound = (typed: string, { isOfTyped }: Pick<Searched, 'isOfTyped'>, open: () => void): (() => void) => {
  const pressedOn = useRef<string | null>(null);
  // Typed on and back again, it was not pressed on this.
  useEffect(() => () => void (pressedOn.current = null), [typed]);
  useEffect(() => {
    if (!isOfTyped || pressedOn.current !== typed) return;
    pressedOn.current = null;
    open();
  }, [isOfTyped, typed, open]);
  return () => {
    if (isOfTyped) open();
    else pressedOn.current = typed;
  };
};
