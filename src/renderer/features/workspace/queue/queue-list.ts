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

/** The rows read so far, for commands that run outside React; null before the first are. */
export const rowsRead = (view: QueueView, filter: string): readonly QueueRow[] | null => {
  const data = queryClient.getQueryData<InfiniteData<Page>>(queueOptions(view, filter).queryKey);
  return data === undefined ? null : joined(data);
};

/** Once the first are; what goes wrong with them is said by the queue itself. */
export const whenRowsRead = async (view: QueueView, filter: string): Promise<readonly QueueRow[]> => {
  try {
    return joined(await queryClient.ensureInfiniteQueryData(queueOptions(view, filter)));
  } catch {
    return [];
  }
};
