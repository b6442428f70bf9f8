/** What has been done with this incident: one sentence per event of the log, newest first. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { useOpenReading } from '../../../data/reads-blind.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useMay } from '../../../data/use-session.ts';
import { Moment } from '../../../record/moment.tsx';
import styles from './incident.module.css';

export const TrailTab = ({ file }: { readonly file: IncidentFile }) => {
  const readsBlind = useOpenReading() !== null;
  const meanwhile = useMay('trail', { readsBlind });
  const trail = useAsk('trail', { incident: file.id, before: null, limit: 200 }, { when: meanwhile.allowed, keep: true });
  if (!meanwhile.allowed) return <p className={styles.quiet}>{meanwhile.because}.</p>;
  if (trail.error) return <p className={styles.quiet}>{trail.error.error.message}</p>;
  if (!trail.data) return null;
  return (
    <ol className={styles.trail}>
      {trail.data.events.map((event) => (
        <li key={event.seq}>
          <span className={styles.seq}>{event.seq}</span>
          <span>{event.sentence}</span>
          <Moment at={event.at} />
        </li>
      ))}
      {trail.data.next !== null && <li className={styles.quiet}>Earlier events are on the Trail screen.</li>}
    </ol>
  );
};
