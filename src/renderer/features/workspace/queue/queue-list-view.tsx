/** The list of the queue: only the rows in sight are drawn, and more are read as the end comes near. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type MouseEvent } from 'react';
import type { QueueRow } from '../../../../shared/ipc/queries.ts';
import { holderNow } from '../../../../shared/triage/claim.ts';
import { useNow } from '../../../data/now.ts';
import { usePersonName, useSession } from '../../../data/use-session.ts';
import { Seen } from '../../../record/seen.tsx';
import { Button } from '../../../ui/button.tsx';
import { useBatch } from '../batch/batch.ts';
import { openIncident, openSelected } from '../open-incident.ts';
import { useAround, useQueueList, type Shown } from './queue-list.ts';
import { QueueRowView } from './queue-row.tsx';
import { useRowHeight } from './row-height.ts';
import { groupHead, whyHere } from './sift-words.ts';
import styles from './queue.module.css';
import { moveSelection, setWorkspace, useShown, useWorkspace } from '../workspace.ts';

/** How near the end of the rows in hand more are read. */
const nearEnd = 20;
const headHeight = 24;

const rowUnder = (target: EventTarget): string | null => (target instanceof Element ? (target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null) : null);

/**
 * A click reads; a double click, like Enter, takes. The list moves under a press when what was just taken leaves it, so the row is the one
 * the press began on; what presses without a pointer names its row itself.
 */
const usePresses = () => {
  const begunOn = useRef<string | null>(null);
  const pressed = ({ detail, target }: MouseEvent): string | null => (detail === 0 ? rowUnder(target) : begunOn.current);
  return {
    onMouseDown: ({ target }: MouseEvent): void => { begunOn.current = rowUnder(target); },
    onClick: (event: MouseEvent): void => {
      const id = pressed(event);
      if (id !== null) void openIncident(id);
    },
    onDoubleClick: (event: MouseEvent): void => {
      const id = pressed(event);
      if (id === null) return;
      setWorkspace({ selected: id });
      void openSelected();
    },
  };
};

/** Reads on as the end comes near, and back as the beginning of what is in hand does. */
const useReading = (list: ReturnType<typeof useQueueList>, { rowsBefore, isAsking }: ReturnType<typeof useAround>, from: number, to: number): void => {
  const { hasNextPage, hasPreviousPage, isFetching, fetchNextPage, fetchPreviousPage } = list;
  const end = rowsBefore + (list.data?.length ?? 0);
  useEffect(() => {
    if (isFetching) return;
    if (hasPreviousPage && rowsBefore > 0 && from < rowsBefore + nearEnd) void fetchPreviousPage();
    else if (hasNextPage && !isAsking && to >= end - nearEnd) void fetchNextPage();
  }, [hasNextPage, hasPreviousPage, isFetching, isAsking, fetchNextPage, fetchPreviousPage, from, to, end, rowsBefore]);
};

/** Nothing was found in a long stretch of the queue: whether to go on is for whoever looks to say. */
const LookOn = ({ onPress }: { readonly onPress: () => void }) => (
  <p className={styles.lookOn} role="status">Tens of thousands were looked through. <Button kind="quiet" onPress={onPress}>Look on</Button></p>
);

const useHolderWords = (): ((row: QueueRow) => string | null) => {
  const nameOf = usePersonName();
  const now = useNow();
  const me = useSession()?.person.id;
  return (row) => {
    const holder = holderNow(row, now);
    return holder === null ? null : holder === me ? (row.until === null ? 'sent to you' : 'you') : nameOf(holder);
  };
};

/** Of the list alone: what is open stands above it, whether it fits or not. */
const emptyWords = ({ filter, filters }: Shown): string => {
  if (filter.trim() !== '') return `Nothing in this list fits “${filter.trim()}”.`;
  return filters.length === 0 ? 'Nothing in this list.' : 'Nothing in this list fits the filters.';
};

export const QueueListView = () => {
  const shown = useShown();
  const selected = useWorkspace((state) => state.selected);
  const opened = useWorkspace((state) => state.open);
  const list = useQueueList(shown);
  const around = useAround(shown);
  const { rowsBefore } = around;
  const chosen = useBatch((state) => state.chosen);
  const now = useNow();
  const nameOf = usePersonName();
  const holderWords = useHolderWords();
  const frame = useRef<HTMLDivElement>(null);
  const presses = usePresses();
  const rows = list.data ?? [];
  const rowHeight = useRowHeight();
  const headAt = (index: number): string | null => {
    const group = rows[index - rowsBefore]?.group ?? null;
    return shown.group !== null && group !== null && rows[index - rowsBefore - 1]?.group !== group ? groupHead(group, shown.group, { nameOf }) : null;
  };
  const virtual = useVirtualizer({
    count: rowsBefore + rows.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => rowHeight + (headAt(index) === null ? 0 : headHeight),
    overscan: 8,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight, shown.group, list.data, rowsBefore]);
  const drawn = virtual.getVirtualItems();
  useReading(list, around, drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0);

  const at = rows.findIndex((row) => row.id === selected);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(rowsBefore + at, { align: 'auto' });
    // Only a new selection moves the list; rows that change beneath it do not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selected]);

  if (list.error) return <p className={styles.empty}>{list.error.error.message}</p>;
  const lookOn = list.hasNextPage && around.isAsking && <LookOn onPress={() => void list.fetchNextPage()} />;
  if (list.isSuccess && rows.length === 0 && rowsBefore === 0) {
    return <div className={styles.empty}>{lookOn || emptyWords(shown)}</div>;
  }
  return (
    <div
      ref={frame}
      className={styles.list}
      role="listbox"
      data-queue-list=""
      tabIndex={0}
      aria-label="Queue"
      {...presses}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        moveSelection(event.key === 'ArrowDown' ? 1 : -1);
      }}
      aria-busy={list.isLoading}
      aria-activedescendant={selected && at >= 0 ? `row-${selected}` : undefined}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {drawn.map((item) => {
          const row = rows[item.index - rowsBefore];
          const head = headAt(item.index);
          if (!row) return null;
          return (
            <div key={row.id} className={styles.place} style={{ transform: `translateY(${item.start}px)`, height: item.size }}>
              {head !== null && <div className={styles.groupHead} role="presentation"><Seen text={head} /></div>}
              <div style={{ height: rowHeight }} role="presentation">
                <QueueRowView
                  row={row}
                  at={item.index + 1}
                  of={rowsBefore + rows.length}
                  isSelected={row.id === selected}
                  isOpen={row.id === opened}
                  isChosen={chosen.includes(row.id)}
                  holder={holderWords(row)}
                  why={whyHere(row, shown, now).join('\n')}
                />
              </div>
            </div>
          );
        })}
      </div>
      {lookOn}
    </div>
  );
};
