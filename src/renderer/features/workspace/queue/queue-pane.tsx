/** The left pane: which view, what narrows it, the list, and why the selected row stands where it does. */
import { useShallow } from 'zustand/react/shallow';
import { Button as MenuButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { queueViews, type QueueView } from '../../../../shared/ipc/queries.ts';
import { useNow } from '../../../data/now.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useMay } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { Key } from '../../../ui/key.tsx';
import { BatchBar } from '../batch/batch-bar.tsx';
import { takeNext } from '../open-incident.ts';
import { FilterBar } from './filter-bar.tsx';
import { PinnedRow, usePinned } from './pinned-row.tsx';
import { useQueueList, type Shown } from './queue-list.ts';
import { QueueListView } from './queue-list-view.tsx';
import { viewNames } from './queue-words.ts';
import { whyHere } from './sift-words.ts';
import styles from './queue.module.css';
import { setWorkspace, showView, sift, useShown, useWorkspace } from '../workspace.ts';

/** Opened by its key the menu keeps the focus to itself; on the view that is shown, Enter and typing work from the start. */
const focusOpened = (isOpen: boolean): void => {
  if (!isOpen) return;
  requestAnimationFrame(() => {
    // Whoever typed before this frame is at what they typed already.
    if (!document.activeElement?.matches('[data-queue-view]')) document.querySelector<HTMLElement>('[data-queue-view][aria-checked="true"]')?.focus();
  });
};

const same = (a: Shown, b: Shown): boolean => JSON.stringify([a.view, a.filter, a.filters, a.sort, a.group]) === JSON.stringify([b.view, b.filter, b.filters, b.sort, b.group]);

const Views = () => {
  const shown = useShown();
  const counts = useAsk('queue-counts', {}, { keep: true }).data;
  const saved = useAsk('saved-views', {}).data?.views ?? [];
  const count = (view: QueueView): string => (counts ? `${(counts.views[view] ?? 0).toLocaleString('en-GB')}${counts.more.includes(view) ? '+' : ''}` : '');
  const own = saved.find((each) => same(each, shown));
  const show = (key: string): void => {
    const chosen = saved.find(({ id }) => id === key);
    if (chosen) sift({ view: chosen.view, filter: chosen.filter, filters: chosen.filters, sort: chosen.sort, group: chosen.group });
    else showView(key as QueueView);
  };
  return (
    <MenuTrigger onOpenChange={focusOpened}>
      <MenuButton className={styles.view ?? ''} data-queue-views="">
        <span className={styles.viewName}>{own?.name ?? viewNames[shown.view]}</span> <span className={styles.count}>{own ? '' : count(shown.view)}</span>
        <span aria-hidden="true" className={styles.chevron}>▾</span>
      </MenuButton>
      <Popover className={styles.menu ?? ''} placement="bottom start" offset={2}>
        <Menu selectionMode="single" selectedKeys={[own?.id ?? shown.view]} onAction={(key) => show(String(key))}>
          {queueViews.map((each) => (
            <MenuItem key={each} id={each} data-queue-view="" textValue={viewNames[each]} className={styles.menuItem ?? ''}>
              <span>{viewNames[each]}</span>
              <span className={styles.count}>{count(each)}</span>
            </MenuItem>
          ))}
          {saved.map(({ id, name }) => (
            <MenuItem key={id} id={id} data-queue-view="" textValue={name} className={styles.menuItem ?? ''}>
              <span>{name}</span>
              <span className={styles.count}>saved</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

const Why = () => {
  const selected = useWorkspace((state) => state.selected);
  const shown = useShown();
  const now = useNow();
  const pinned = usePinned();
  const listed = useQueueList(shown).data?.find((each) => each.id === selected);
  const row = listed ?? (pinned?.id === selected ? pinned : undefined);
  return (
    <div className={styles.why} role="status">
      {row === undefined ? 'Choose a row to see why it stands there.' : whyHere(row, shown, now).map((why) => <span key={why}>{why}</span>)}
    </div>
  );
};

export const QueuePane = () => {
  const mayTake = useMay('take-incident');
  const { notice, trouble, showsWhy, isReading } = useWorkspace(useShallow((state) => ({ notice: state.notice, trouble: state.trouble, showsWhy: state.showsWhy, isReading: state.open !== null })));
  return (
    <section className={styles.pane} aria-label="Queue">
      <div className={styles.head}>
        <Views />
        <Button kind="quiet" command="queue-take-next" onPress={() => void takeNext()} isDisabled={!mayTake.allowed} why={mayTake.allowed ? null : mayTake.because}>Take next</Button>
      </div>
      <FilterBar />
      {trouble !== null && (
        <p className={styles.trouble} role="alert">
          {trouble.message} <Button kind="quiet" onPress={() => setWorkspace({ trouble: null })}>Dismiss</Button>
        </p>
      )}
      {notice !== null && !isReading && <p className={styles.noticeLine} role="status">{notice}</p>}
      <PinnedRow />
      <QueueListView />
      <BatchBar />
      {showsWhy && <Why />}
      <button type="button" className={styles.whyToggle} aria-expanded={showsWhy} onClick={() => setWorkspace({ showsWhy: !showsWhy })}>
        Why it stands here <Key of="queue-why" />
      </button>
    </section>
  );
};
