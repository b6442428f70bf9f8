/** The list of the queue: only the rows in sight are drawn, and more are read as the end comes near. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type MouseEvent } from 'react';
import { holderNow } from '../../../../shared/triage/claim.ts';
import { useNow } from '../../../data/now.ts';
import { usePersonName, useSession } from '../../../data/use-session.ts';
import { useBatch } from '../batch/batch.ts';
import { openIncident, openSelected } from '../open-incident.ts';
import { useQueueList } from './queue-list.ts';
import { QueueRowView } from './queue-row.tsx';
import { useRowHeight } from './row-height.ts';
import styles from './queue.module.css';
import { moveSelection, setWorkspace, useWorkspace } from '../workspace.ts';

const rowUnder = (target: EventTarget): string | null => (target instanceof Element ? (target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null) : null);

/** A click reads; a double click, like Enter, takes. */
const read = (event: MouseEvent): void => {
  const id = rowUnder(event.target);
  if (id !== null) void openIncident(id);
};
const take = (event: MouseEvent): void => {
  const id = rowUnder(event.target);
  if (id === null) return;
  setWorkspace({ selected: id });
  void openSelected();
};

export const QueueListView = () => {
  const { view, filter, selected, open: opened } = useWorkspace();
  const list = useQueueList(view, filter);
  const chosen = useBatch((state) => state.chosen);
  const nameOf = usePersonName();
  const now = useNow();
  const holderWords = (holder: string | null): string | null => (holder === null ? null : holder === me ? 'you' : nameOf(holder));
  const me = useSession()?.person.id;
  const frame = useRef<HTMLDivElement>(null);
  const rows = list.data ?? [];
  const rowHeight = useRowHeight();
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => frame.current, estimateSize: () => rowHeight, overscan: 8 });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const drawn = virtual.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;

  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last >= rows.length - 20) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, last, rows.length]);

  const at = rows.findIndex((row) => row.id === selected);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
    // Only a new selection moves the list; rows that change beneath it do not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selected]);

  if (list.error) return <p className={styles.empty}>{list.error.error.message}</p>;
  if (list.isSuccess && rows.length === 0) {
    return <p className={styles.empty}>{filter.trim() === '' ? 'Nothing in this view.' : `Nothing in this view fits “${filter.trim()}”.`}</p>;
  }
  return (
    <div
      ref={frame}
      className={styles.list}
      role="listbox"
      data-queue-list=""
      tabIndex={0}
      aria-label="Queue"
      onClick={read}
      onDoubleClick={take}
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
          const row = rows[item.index];
          if (!row) return null;
          return (
            <div key={row.id} className={styles.place} style={{ transform: `translateY(${item.start}px)`, height: item.size }}>
              <QueueRowView
                row={row}
                at={item.index + 1}
                of={rows.length}
                isSelected={row.id === selected}
                isOpen={row.id === opened}
                isChosen={chosen.includes(row.id)}
                holder={holderWords(holderNow(row, now))}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
};
