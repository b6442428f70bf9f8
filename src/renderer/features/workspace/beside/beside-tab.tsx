/** Beside the incident: what it is linked with, what else is known of the same people, place, vehicle and words, and why. */
import { courseCites } from '../../../../shared/matching/course.ts';
import { useEffect } from 'react';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { CitedPages } from '../../../record/cited-pages.tsx';
import { Button } from '../../../ui/button.tsx';
import { besideOf, entriesOf, inFrontOf, inOrder, letGoOf, useBeside } from './beside.ts';
import { BesideEntry } from './beside-entry.tsx';
import styles from './beside.module.css';
import { chooseBeside, moveBeside } from './linking.ts';
import { Look } from './look.tsx';

const unreadWords = (unread: number): string => `${unread} more ${unread === 1 ? 'shares' : 'share'} something with it and ${unread === 1 ? 'was' : 'were'} not compared: the newest of those that share most are.`;

export const BesideTab = ({ file }: { readonly file: IncidentFile }) => {
  const asked = useAsk('beside-incident', { incident: file.id }, { keep: true });
  const beside = useBeside();
  const { selected, isLooking, order, said } = besideOf(file.id, beside);
  useEffect(() => () => letGoOf(file.id), [file.id]);
  if (asked.error) return <p className={styles.quiet}>{asked.error.error.message}</p>;
  if (!asked.data) return null;
  const { course, unread, unused, behind } = asked.data;
  const entries = inOrder(entriesOf(file, asked.data), order);
  const front = inFrontOf(entries, selected);
  if (isLooking && front) return <Look incident={front.seen.incident} />;
  const notes = [...unused, ...(unread === 0 ? [] : [unreadWords(unread)]), ...(behind === 0 ? [] : [`${behind.toLocaleString('en-GB')} events have come in that are not compared yet.`])];
  return (
    <div className={styles.beside}>
      {course !== null && <p className={styles.course}>A course of conduct may be harassment, stalking, or controlling or coercive behaviour. <CitedPages cites={courseCites} /></p>}
      <p className={styles.said} role="status">{said}</p>
      {entries.length === 0 ? (
        <p className={styles.quiet}>No other incident is known with the same people, address, vehicle, phone or words, or at the same place within two hours.</p>
      ) : (
        <>
          <p className={styles.keys}>
            <Button kind="quiet" command="beside-previous" onPress={() => moveBeside(-1)}>Previous</Button>
            <Button kind="quiet" command="beside-next" onPress={() => moveBeside(1)}>Next</Button>
          </p>
          <ol className={styles.list}>
            {entries.map((entry) => <BesideEntry key={entry.seen.incident} incident={file.id} entry={entry} isInFront={entry === front} onChoose={() => chooseBeside(file.id, entry, entries)} />)}
          </ol>
        </>
      )}
      {notes.map((note) => <p key={note} className={styles.quiet}>{note}</p>)}
    </div>
  );
};
