/**
 * The queue as far as it is being read: pages by key, joined into one list, in the cache under what is shown. However far somebody
 * scrolls only the pages around them are kept, and of the others no more than where each began.
 */
import { infiniteQueryOptions, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { Output } from '../../../../shared/ipc/calls.ts';
import type { QueueRow, QueueView } from '../../../../shared/ipc/queries.ts';
import type { QueueFilter, QueueGroup, QueueSort } from '../../../../shared/triage/queue-filters.ts';
import { callOrThrow, type CallError } from '../../../data/call.ts';
import { setNow } from '../../../data/now.ts';
import { queryClient } from '../../../data/query-client.ts';

/** What of the queue is shown, and how. */
export type Shown = { readonly view: QueueView; readonly filter: string; readonly filters: readonly QueueFilter[]; readonly sort: QueueSort; readonly group: QueueGroup | null };

/** Where a page begins: its number, how many rows lie before it, and the place the last one stopped at. */
type Start = { readonly number: number; readonly rowsBefore: number; readonly after: string | null };
/** `isAsking`: there may be more, but so much was looked through for it that somebody should say whether to go on. */
type Page = Start & { readonly rows: readonly QueueRow[]; readonly next: string | null; readonly isAsking: boolean };
type Key = readonly ['queue-page', Shown];

const pageSize = 100;
/** As many as fill the pane a few times over: with these in hand it is not looked further. */
const enough = 40;
/** How often it is looked further for a page before somebody is asked. */
const mostLooks = 30;
const mostPages = 12;

const first: Start = { number: 0, rowsBefore: 0, after: null };

/** Where each page of a list began, by its number. */
const starts = new Map<string, Start[]>();

const note = (shown: Shown, start: Start): void => {
  const key = JSON.stringify(shown);
  const known = start.number === 0 ? [] : (starts.get(key) ?? []);
  known[start.number] = start;
  starts.set(key, known);
};

const readPage = async (shown: Shown, start: Start): Promise<Page> => {
  note(shown, start);
  const rows: QueueRow[] = [];
  let next: string | null = start.after;
  for (let look = 0; look < mostLooks; look++) {
    const page: Output<'queue-page'> = await callOrThrow('queue-page', { ...shown, filters: [...shown.filters], after: next, limit: pageSize });
    setNow(page.now);
    rows.push(...page.rows);
    next = page.next;
    if (!page.isPartial || rows.length >= enough) return { ...start, rows, next, isAsking: false };
  }
  return { ...start, rows, next, isAsking: true };
};

const queueOptions = (shown: Shown) =>
  infiniteQueryOptions<Page, CallError, InfiniteData<Page>, Key, Start>({
    queryKey: ['queue-page', shown],
    queryFn: ({ pageParam }) => readPage(shown, pageParam),
    initialPageParam: first,
    getNextPageParam: ({ number, rowsBefore, rows, next }) => (next === null ? undefined : { number: number + 1, rowsBefore: rowsBefore + rows.length, after: next }),
    getPreviousPageParam: ({ number }) => (number === 0 ? undefined : starts.get(JSON.stringify(shown))?.[number - 1]),
    maxPages: mostPages,
  });

const joined = (data: InfiniteData<Page> | undefined): readonly QueueRow[] => data?.pages.flatMap((page) => page.rows) ?? [];

export const useQueueList = (shown: Shown) => useInfiniteQuery({ ...queueOptions(shown), select: joined, placeholderData: (before) => before });

type Around = { readonly rowsBefore: number; readonly isAsking: boolean };

const around = ({ pages }: InfiniteData<Page>): Around => ({ rowsBefore: pages[0]?.rowsBefore ?? 0, isAsking: pages.at(-1)?.isAsking ?? false });

/** How many rows lie before those in hand, and whether looking on waits to be asked for. */
export const useAround = (shown: Shown): Around => useInfiniteQuery({ ...queueOptions(shown), select: around, placeholderData: (before) => before }).data ?? { rowsBefore: 0, isAsking: false };

/** The rows in hand, for commands that run outside React; null before the first are. */
export const rowsRead = (shown: Shown): readonly QueueRow[] | null => {
  const data = queryClient.getQueryData<InfiniteData<Page>>(queueOptions(shown).queryKey);
  return data === undefined ? null : joined(data);
};

/** The row of an incident as it is shown, or as another list has it; null where none in hand holds it. */
export const rowRead = (shown: Shown, incident: string): QueueRow | null => {
  const others = queryClient.getQueriesData<InfiniteData<Page>>({ queryKey: ['queue-page'] }).flatMap(([, data]) => joined(data));
  return [...(rowsRead(shown) ?? []), ...others].find(({ id }) => id === incident) ?? null;
};

/** Once the first are; what goes wrong with them is said by the queue itself. */
export const whenRowsRead = async (shown: Shown): Promise<readonly QueueRow[]> => {
  try {
    return joined(await queryClient.ensureInfiniteQueryData(queueOptions(shown)));
  } catch {
    return [];
  }
};

/** After one's own act, whose announcement may come later; over once they are, or what is wrong with them is said by the queue. */
export const readRowsAnew = (shown: Shown): Promise<void> => queryClient.invalidateQueries({ queryKey: queueOptions(shown).queryKey });
