/** Victims to contact: everything owed and not done, the task due first at the top. Names are read in the incident. */
import { useEffect } from 'react';
import type { VictimSettings, VictimTask } from '../../../shared/ipc/victim-shapes.ts';
import { useNow } from '../../data/now.ts';
import { dayWords } from '../../data/time-words.ts';
import { useAsk } from '../../data/use-ask.ts';
import { taskWords } from '../../record/victim-words.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Callout, Empty, Page } from '../../ui/page.tsx';
import { Key } from '../../ui/key.tsx';
import { keyOfTask, openTask, useVictimList } from './store.ts';
import styles from './victims.module.css';

const shown = 200;

const Due = ({ due }: Pick<VictimTask, 'due'>) => {
  const now = useNow();
  const isLate = now !== null && due < now;
  return <span className={styles.due} data-late={isLate || undefined}>{isLate ? `was due ${dayWords(due)}` : `by ${dayWords(due)}`}</span>;
};

const triesWords = (tries: number): string => (tries === 0 ? '' : tries === 1 ? 'tried once' : `tried ${tries} times`);

const columns: readonly Column<VictimTask>[] = [
  { id: 'due', label: 'Due', isTime: true, cell: ({ due }) => <Due due={due} /> },
  { id: 'what', label: 'What is owed', cell: taskWords },
  { id: 'ref', label: 'Incident', isMono: true, cell: (task) => <Button kind="quiet" onPress={() => openTask(task)}>{task.ref}</Button> },
  { id: 'rights', label: 'Rights', cell: ({ enhanced }) => (enhanced ? 'enhanced' : '') },
  { id: 'tries', label: 'So far', cell: ({ tries }) => triesWords(tries) },
];

const days = (n: number): string => (n === 1 ? '1 working day' : `${n} working days`);

const policyWords = ({ policy }: VictimSettings): string =>
  `Referred ${days(policy.referral)} after the report, told ${days(policy.telling)} after the decision, ${days(policy.enhanced)} with enhanced rights. Check against the Victims’ Code in force.`;

const HolidaysEnded = ({ holidays }: VictimSettings) =>
  holidays.hasEnded && (
    <Callout tone="warn">The list of bank holidays ended on {dayWords(`${holidays.until}T12:00:00.000Z`)}. Since then only weekends are left out, so a day may be counted that is a holiday.</Callout>
  );

export const VictimsScreen = ({ onOpen }: { readonly onOpen: (incident: string) => void }) => {
  const asked = useAsk('victims-to-contact', { after: null, limit: shown }, { keep: true });
  const settings = useAsk('victim-settings', {}, { keep: true }).data;
  const selected = useVictimList((state) => state.selected);
  const { data } = asked;
  useEffect(() => useVictimList.setState({ rows: data?.tasks ?? [], onOpen }), [data, onOpen]);
  const total = data === undefined ? null : `${data.total.toLocaleString('en-GB')} ${data.total === 1 ? 'task' : 'tasks'}, ${data.late.toLocaleString('en-GB')} past their day.`;
  return (
    <Page title="Victims to contact" lead={[total, settings && policyWords(settings)].filter(Boolean).join(' ')}>
      {settings && <HolidaysEnded {...settings} />}
      {asked.error && <Callout tone="error">{asked.error.error.message}</Callout>}
      {data && data.tasks.length === 0 && <Empty>Nothing is owed to any victim.</Empty>}
      {data && data.tasks.length > 0 && (
        <>
          <p className={styles.keys}>Move <Key of="victim-tasks-next" /> <Key of="victim-tasks-previous" />, open the incident <Key of="victim-tasks-open" />.</p>
          <DataTable label="Victims to contact" columns={columns} rows={data.tasks} keyOf={keyOfTask} selected={selected} />
        </>
      )}
      {data && data.total > shown && <p>The {shown} due first are shown.</p>}
    </Page>
  );
};
