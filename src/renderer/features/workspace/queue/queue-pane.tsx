/** The left pane: which view, the filter, the list, and why the selected row stands where it does. */
import { use, useEffect, useState } from 'react';
import { Button as MenuButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { queueViews, type QueueView } from '../../../../shared/ipc/queries.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useMay } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { Key, KeyWords } from '../../../ui/key.tsx';
import { BatchBar } from '../batch/batch-bar.tsx';
import { takeNext } from '../open-incident.ts';
import { PinnedRow, usePinned } from './pinned-row.tsx';
import { useQueueList } from './queue-list.ts';
import { QueueListView } from './queue-list-view.tsx';
import { viewNames } from './queue-words.ts';
import styles from './queue.module.css';
import { setWorkspace, showView, useWorkspace } from '../workspace.ts';

/** Opened by its key the menu keeps the focus to itself; on the view that is shown, Enter and typing work from the start. */
const focusOpened = (isOpen: boolean): void => {
  if (isOpen) requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-queue-view][aria-checked="true"]')?.focus());
};

const Views = () => {
  const view = useWorkspace((state) => state.view);
  const counts = useAsk('queue-counts', {}, { keep: true }).data?.views ?? {};
  return (
    <MenuTrigger onOpenChange={focusOpened}>
      <MenuButton className={styles.view ?? ''} data-queue-views="">
        <span className={styles.viewName}>{viewNames[view]}</span> <span className={styles.count}>{counts[view] ?? ''}</span>
        <span aria-hidden="true" className={styles.chevron}>▾</span>
      </MenuButton>
      <Popover className={styles.menu ?? ''} placement="bottom start" offset={2}>
        <Menu selectionMode="single" selectedKeys={[view]} onAction={(key) => showView(key as QueueView)}>
          {queueViews.map((each) => (
            <MenuItem key={each} id={each} data-queue-view="" textValue={viewNames[each]} className={styles.menuItem ?? ''}>
              <span>{viewNames[each]}</span>
              <span className={styles.count}>{(counts[each] ?? 0).toLocaleString('en-GB')}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

const pauseMs = 120;

/** Typing is never waited for: the list follows when the fingers rest. */
const Filter = () => {
  const filter = useWorkspace((state) => state.filter);
  const [typed, setTyped] = useState(filter);
  const key = use(KeyWords)('queue-filter');
  useEffect(() => {
    const waiting = setTimeout(() => setWorkspace({ filter: typed }), pauseMs);
    return () => clearTimeout(waiting);
  }, [typed]);
  return (
    <input
      className={styles.filter}
      type="search"
      data-queue-filter=""
      aria-label="Filter the queue by reference, opening code or qualifier"
      placeholder={key === null ? 'Filter' : `Filter  ${key}`}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          setTyped('');
          event.currentTarget.blur();
        }
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
};

const Why = () => {
  const { view, filter, selected, showsWhy } = useWorkspace();
  const pinned = usePinned();
  const listed = useQueueList(view, filter).data?.find((each) => each.id === selected);
  const row = listed ?? (pinned?.id === selected ? pinned : undefined);
  if (!showsWhy) return null;
  return (
    <div className={styles.why} role="status">
      {row === undefined ? 'Choose a row to see why it stands there.' : row.why.length === 0 ? 'In the order it is due: nothing brings it forward.' : row.why.map((why) => <span key={why}>{why}</span>)}
    </div>
  );
};

export const QueuePane = () => {
  const mayTake = useMay('take-incident');
  const { notice, trouble, showsWhy, open } = useWorkspace();
  return (
    <section className={styles.pane} aria-label="Queue">
      <div className={styles.head}>
        <Views />
        <Button kind="quiet" command="queue-take-next" onPress={() => void takeNext()} isDisabled={!mayTake.allowed} why={mayTake.allowed ? null : mayTake.because}>Take next</Button>
      </div>
      <Filter />
      {trouble !== null && (
        <p className={styles.trouble} role="alert">
          {trouble.message} <Button kind="quiet" onPress={() => setWorkspace({ trouble: null })}>Dismiss</Button>
        </p>
      )}
      {notice !== null && open === null && <p className={styles.noticeLine} role="status">{notice}</p>}
      <PinnedRow />
      <QueueListView />
      <BatchBar />
      <Why />
      <button type="button" className={styles.whyToggle} aria-expanded={showsWhy} onClick={() => setWorkspace({ showsWhy: !showsWhy })}>
        Why it stands here <Key of="queue-why" />
      </button>
    </section>
  );
};
