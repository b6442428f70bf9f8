/** The middle pane: the incident that is open, under a head that stays, in tabs. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { BesideIncident } from '../../../../shared/ipc/beside-shapes.ts';
import { entriesOf } from '../beside/beside.ts';
import { BesideTab } from '../beside/beside-tab.tsx';
import { noteCopied } from '../../../data/note-copied.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useMay } from '../../../data/use-session.ts';
import { useReading } from '../../../record/use-reading.ts';
import { Key } from '../../../ui/key.tsx';
import { DecisionsTab } from './decisions-tab.tsx';
import { IncidentHeader } from './incident-header.tsx';
import styles from './incident.module.css';
import { LogTab } from './log-tab.tsx';
import { latestVersion } from '../open-incident.ts';
import { PeopleTab } from './people-tab.tsx';
import { ReportTab } from './report-tab.tsx';
import { TrailTab } from './trail-tab.tsx';
import { useQueueList } from '../queue/queue-list.ts';
import { VictimsTab } from '../victims/victims-tab.tsx';
import { incidentTabs, setWorkspace, useShown, useWorkspace, type IncidentTab } from '../workspace.ts';

/** Narrowed to nothing, the queue is widened again or all there is searched; what somebody holds is never lost by it. */
const Widen = ({ isTyped, isOfMine }: { readonly isTyped: boolean; readonly isOfMine: boolean }) => {
  const mine = useAsk('queue-counts', {}, { keep: true }).data?.views['mine'] ?? 0;
  return (
    <>
      {isTyped ? 'Clear the filter' : 'Take the last filter away'} <Key of="queue-filter" /> <kbd>{isTyped ? 'Esc' : 'Backspace'}</kbd>, or search all incidents <Key of="find" />.
      {mine > 0 && !isOfMine && <> What you have begun is in Mine <Key of="queue-view" />.</>}
    </>
  );
};

const Choose = () => {
  const takes = useMay('take-incident').allowed;
  const shown = useShown();
  const isEmpty = useQueueList(shown).data?.length === 0;
  const isTyped = shown.filter.trim() !== '';
  if (isEmpty && (isTyped || shown.filters.length > 0)) return <Widen isTyped={isTyped} isOfMine={shown.view === 'mine'} />;
  if (isEmpty) return <>Choose another view <Key of="queue-view" />{takes && <>, enter a report <Key of="new-report" /> or import some <Key of="go-import" /></>}.</>;
  return <>Choose one <Key of="queue-next" /> <Key of="queue-previous" /> and {takes ? <>take it <Key of="queue-open" />, or take the next one nobody has <Key of="queue-take-next" /></> : <>read it <Key of="queue-open" /></>}.</>;
};

const counted = (name: string, count: number): string => (count === 0 ? name : `${name} ${count}`);

const tabName = (tab: IncidentTab, file: IncidentFile | null, beside: BesideIncident | undefined): string => {
  const text = file === null ? undefined : latestVersion(file)?.incident?.text;
  switch (tab) {
    case 'report':
      return 'Report';
    case 'log':
      return counted('Log', text?.log.length ?? 0);
    case 'people':
      return counted('People', text?.parties.length ?? 0);
    case 'beside':
      return counted('Beside', file === null ? 0 : entriesOf(file, beside).length);
    case 'victims':
      return 'Victims';
    case 'decisions':
      return counted('Decisions', file?.decisions.length ?? 0);
    case 'trail':
      return 'Trail';
  }
};

const bodies: Readonly<Record<IncidentTab, (props: { readonly file: IncidentFile }) => React.ReactNode>> = {
  report: ReportTab,
  log: LogTab,
  people: PeopleTab,
  beside: BesideTab,
  victims: VictimsTab,
  decisions: DecisionsTab,
  trail: TrailTab,
};

/** The tabs stay from one incident to the next, which is drawn the sooner for it; what each of them shows begins anew. */
const Opened = ({ incident }: { readonly incident: string }) => {
  const asked = useAsk('incident-file', { incident }, { keep: true });
  // Kept is also what was open before: that is never shown for this one.
  const file = asked.data?.id === incident ? asked.data : null;
  const beside = useAsk('beside-incident', { incident }, { when: file !== null }).data;
  const tab = useWorkspace((state) => state.tab);
  useReading(incident, (file && latestVersion(file)?.incident) ?? null);
  if (asked.error) return <p className={styles.quiet}>{asked.error.error.message}</p>;
  return (
    <>
      {file && <IncidentHeader key={incident} file={file} />}
      <Tabs className={styles.tabs ?? ''} selectedKey={tab} onSelectionChange={(key) => setWorkspace({ tab: key as IncidentTab })}>
        <TabList className={styles.tabList ?? ''} aria-label="Parts of the incident">
          {incidentTabs.map((each) => <Tab key={each} id={each} className={styles.tab ?? ''}>{tabName(each, file, beside)}</Tab>)}
        </TabList>
        {incidentTabs.map((each) => {
          const Body = bodies[each];
          return <TabPanel key={`${each} ${incident}`} id={each} className={styles.panel ?? ''}>{file && <Body file={file} />}</TabPanel>;
        })}
      </Tabs>
    </>
  );
};

export const IncidentPane = () => {
  const incident = useWorkspace((state) => state.open);
  return (
    <section className={styles.pane} aria-label="Incident" onCopy={incident === null ? undefined : () => void noteCopied(incident)}>
      {incident === null ? (
        <div className={styles.nothing}>
          <p>No incident is open.</p>
          <p className={styles.quiet}><Choose /></p>
        </div>
      ) : (
        <Opened incident={incident} />
      )}
    </section>
  );
};
