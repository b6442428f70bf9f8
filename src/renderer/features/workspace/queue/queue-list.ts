/** The queue as far as it has been read: pages by key, joined into one list, in the cache under the view and the filter. */
import { infiniteQueryOptions, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { Output } from '../../../../shared/ipc/calls.ts';
import type { QueueRow, QueueView } from '../../../../shared/ipc/queries.ts';
import { callOrThrow, type CallError } from '../../../data/call.ts';
import { setNow } from '../../../data/now.ts';
import { queryClient } from '../../../data/query-client.ts';

type Page = Output<'queue-page'>;
type Key = readonly ['queue-page', QueueView, string];

const pageSize = 200;

const queueOptions = (view: QueueView, filter: string) =>
  infiniteQueryOptions<Page, CallError, InfiniteData<Page>, Key, string | null>({
    queryKey: ['queue-page', view, filter],
    queryFn: async ({ pageParam }) => {
      const page = await callOrThrow('queue-page', { view, filter, after: pageParam, limit: pageSize });
      setNow(page.now);
      return page;
    },
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
  });

const joined = (data: InfiniteData<Page> | undefined): readonly QueueRow[] => data?.pages.flatMap((page) => page.rows) ?? [];

export const useQueueList = (view: QueueView, filter: string) =>
  useInfiniteQuery({ ...queueOptions(view, filter), select: joined, placeholderData: (before) => before });

/** The rows read so far, for commands that run outside React. */
export const rowsRead = (view: QueueView, filter: string): readonly QueueRow[] =>
  joined(queryClient.getQueryData(queueOptions(view, filter).queryKey));
